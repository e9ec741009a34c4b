#include "score/lines.hpp"

#include "score/arithmetic.hpp"

#include <algorithm>
#include <map>
#include <set>
#include <tuple>

namespace rdlz::score {

namespace {

using Facts = std::vector<Fact>;

/// A fact that a rule speaks of, and what one unit of it is worth.
struct Hit {
    std::size_t fact = 0;
    Points value;
};

bool fits(const Award& award, const Cell& cell, const Fact& fact) {
    for (std::size_t i = 0; i < award.by.size(); ++i)
        if (cell.words[i] != "*" && !has_word(fact, award.by[i], cell.words[i])) return false;
    return true;
}

std::optional<Points> value_of(const Award& award, const Fact& fact) {
    if (award.by.empty()) return award.points;
    const auto found =
        std::find_if(award.table.begin(), award.table.end(), [&](const Cell& cell) { return fits(award, cell, fact); });
    return found == award.table.end() ? award.otherwise : std::optional(found->points);
}

/// What makes several facts one thing; a fact without an object is a thing of its own.
std::string key_of(const Fact& fact, std::size_t index, Over over) {
    switch (over) {
    case Over::object: return fact.object.empty() ? "#" + std::to_string(index) : fact.kind + " " + fact.object;
    case Over::day: return fact.earned_on.str();
    case Over::month: return fact.earned_on.str().substr(0, 7);
    case Over::quarter:
    case Over::origin:
    case Over::period: break;
    }
    return {};
}

/// Highest first among the facts of one day; the facts' own order, which knows no typing, decides the rest.
void sort_hits(std::vector<Hit>& hits, const Facts& facts) {
    std::stable_sort(hits.begin(), hits.end(), [&](const Hit& left, const Hit& right) {
        return std::tie(facts[left.fact].earned_on, right.value) < std::tie(facts[right.fact].earned_on, left.value);
    });
}

void keep_first_of_each(std::vector<Hit>& hits, const Facts& facts, Over over) {
    std::set<std::string> seen;
    std::erase_if(hits, [&](const Hit& hit) { return !seen.insert(key_of(facts[hit.fact], hit.fact, over)).second; });
}

std::vector<Hit> hits_of(const Rule& rule, const Facts& facts) {
    std::vector<Hit> hits;
    for (std::size_t i = 0; i < facts.size(); ++i)
        if (rule.match.fits(facts[i]))
            if (const auto value = value_of(rule.award, facts[i])) hits.push_back({i, *value});
    sort_hits(hits, facts);
    if (rule.combine == Combine::once) keep_first_of_each(hits, facts, rule.over);
    return hits;
}

Points share_of(const Rule& rule, const Fact& fact) {
    const auto& parts = rule.share.parts;
    const auto found =
        std::find_if(parts.begin(), parts.end(), [&](const auto& part) { return part.role == fact.role; });
    return found == parts.end() ? Points{} : found->part;
}

/// Credits the hits of one rule, in order: the first units at the award, each further at another.
class Crediting {
public:
    Crediting(const Scheme& scheme, std::size_t rule) : scheme_(scheme), rule_(scheme.rules[rule]), index_(rule) {}

    Line line(const Hit& hit, const Fact& fact) {
        Line line;
        line.fact = hit.fact;
        line.rule = index_;
        line.category = rule_.category;
        const auto award = awarded(hit.value, rule_.per == Per::quantity ? fact.quantity : Points::whole(1));
        line.award = award.shown();
        line.credit =
            award.part(scheme_, (rule_.share.kind == Share::Kind::whole) ? Points::whole(1) : share_of(rule_, fact));
        line.points = line.credit;
        return line;
    }

private:
    Product awarded(Points value, Points units) {
        if (!rule_.steps) return {value, units};
        const auto left = std::max(Points{}, rule_.steps->first - used_);
        const auto at_first = std::min(units, left);
        used_ += units;
        return Product(value, at_first) + Product(rule_.steps->further, units - at_first);
    }

    const Scheme& scheme_;
    const Rule& rule_;
    std::size_t index_;
    Points used_;
};

void drop(Line& line, CutBy by) {
    if (line.points != Points{}) line.cuts.push_back({by, {}, line.points});
    line.points = {};
}

void keep_highest_of_each(std::vector<Line>& lines, std::size_t from, const Facts& facts, Over over) {
    std::map<std::string, std::size_t> best;
    for (std::size_t i = from; i < lines.size(); ++i) {
        const auto [found, added] = best.try_emplace(key_of(facts[lines[i].fact], lines[i].fact, over), i);
        if (added) continue;
        const bool higher = lines[i].points > lines[found->second].points;
        drop(lines[higher ? std::exchange(found->second, i) : i], CutBy::combined);
    }
}

void credit_rule(const Scheme& scheme, std::size_t index, const Facts& facts, std::vector<Line>& lines) {
    const auto& rule = scheme.rules[index];
    const auto from = lines.size();
    Crediting crediting(scheme, index);
    for (const auto& hit : hits_of(rule, facts)) lines.push_back(crediting.line(hit, facts[hit.fact]));
    if (rule.combine == Combine::highest) keep_highest_of_each(lines, from, facts, rule.over);
}

/// Of rules that exclude each other: what each gave for one thing, by its place in the list.
using Given = std::map<std::string, std::map<std::size_t, Points>>;

std::optional<std::size_t> place_in(const Exclusive& exclusive, const Line& line) {
    const auto found = std::find(exclusive.rules.begin(), exclusive.rules.end(), *line.rule);
    if (found == exclusive.rules.end()) return {};
    return static_cast<std::size_t>(found - exclusive.rules.begin());
}

/// The place of the rule that stands.
std::size_t standing(const std::map<std::size_t, Points>& given, Keep keep) {
    auto best = given.begin();
    for (auto next = given.begin(); keep == Keep::highest && next != given.end(); ++next)
        if (next->second > best->second) best = next;
    return best->first;
}

void exclude(const Exclusive& exclusive, const Facts& facts, std::vector<Line>& lines) {
    Given given;
    for (const auto& line : lines)
        if (const auto place = place_in(exclusive, line); place && line.points != Points{})
            given[key_of(facts[line.fact], line.fact, exclusive.over)][*place] += line.points;
    for (auto& line : lines) {
        const auto place = place_in(exclusive, line);
        if (!place || line.points == Points{}) continue;
        if (standing(given[key_of(facts[line.fact], line.fact, exclusive.over)], exclusive.keep) != *place)
            drop(line, CutBy::exclusive);
    }
}

} // namespace

std::vector<Line> lines_of(const Scheme& scheme, const std::vector<Fact>& facts) {
    std::vector<Line> lines;
    for (std::size_t i = 0; i < scheme.rules.size(); ++i) credit_rule(scheme, i, facts, lines);
    for (const auto& exclusive : scheme.exclusives) exclude(exclusive, facts, lines);
    std::stable_sort(lines.begin(), lines.end(), [&](const Line& left, const Line& right) {
        return std::tie(facts[left.fact].earned_on, right.credit, left.fact) <
               std::tie(facts[right.fact].earned_on, left.credit, right.fact);
    });
    return lines;
}

} // namespace rdlz::score
