#include "score/evaluation/crediting.hpp"

#include "score/evaluation/counting.hpp"
#include "score/evaluation/sharing.hpp"

#include <algorithm>
#include <map>
#include <set>
#include <tuple>

namespace rdlz::score {

namespace {

using Facts = std::vector<Fact>;

/// Highest first among the facts of one day; the facts' own order, which knows no typing, decides the rest.
void sort_hits(std::vector<Hit>& hits, const Facts& facts) {
    std::sort(hits.begin(), hits.end(), [&](const Hit& left, const Hit& right) {
        return std::tie(facts[left.fact].earned_on, right.value, left.fact) <
               std::tie(facts[right.fact].earned_on, left.value, right.fact);
    });
}

/// Credits the hits of one item, in order.
class Crediting {
public:
    Crediting(const Rulebook& book, std::size_t item, const Facts& facts)
        : book_(book), item_(book.items()[item]), rule_(*item_.rule), facts_(facts), index_(item) {}

    std::vector<Draft> run(const std::vector<Hit>& hits) {
        std::vector<Draft> out;
        out.reserve(hits.size());
        const bool enough = !rule_.needs || units_of_all(hits) >= *rule_.needs;
        for (const auto& hit : hits) out.push_back(draft(hit));
        if (rule_.combine == Combine::highest) keep_highest(out);
        for (auto& draft : out)
            if (!enough) drop(draft.line, CutBy::needs);
        return out;
    }

private:
    static Points units_of(const Hit& hit, const Fact& fact) {
        return hit.rule->per == Per::quantity ? fact.quantity : Points::whole(1);
    }
    Points units_of_all(const std::vector<Hit>& hits) const {
        Points out;
        for (const auto& hit : hits)
            if (!hit.converted) out += units_of(hit, facts_[hit.fact]);
        return out;
    }

    std::optional<CutBy> set_aside(const Hit& hit) {
        if (hit.converted) return CutBy::converted;
        const bool again =
            rule_.combine == Combine::once && !seen_.insert(key_of(facts_[hit.fact], hit.fact, rule_.over)).second;
        return again ? std::optional(CutBy::combined) : std::nullopt;
    }

    Draft draft(const Hit& hit) {
        const auto& fact = facts_[hit.fact];
        const auto aside = set_aside(hit);
        const auto units = units_of(hit, fact);
        Draft out{blank(hit), index_, aside.has_value()};
        auto& line = out.line;
        if (rule_.all_or_nothing) {
            line.award = line.credit = aside ? Points{} : lost_pool();
        } else {
            const auto award = aside ? Exact::product(hit.value, units) : awarded(hit.value, units);
            line.award = award.shown();
            line.credit = shared(book_.versions()[hit.version], *hit.rule, fact, award);
        }
        line.points = line.credit;
        if (aside) drop(line, *aside);
        return out;
    }

    Line blank(const Hit& hit) const {
        Line line;
        line.fact = hit.fact;
        line.version = hit.version;
        line.rule = item_.rules[hit.version];
        line.category = item_.category;
        line.unsettled = hit.unsettled;
        return line;
    }

    /// The first units count at the award, each further at another.
    Exact awarded(Points value, Points units) {
        if (!rule_.steps) return Exact::product(value, units);
        const auto left = std::max(Points{}, rule_.steps->first - used_);
        const auto at_first = std::min(units, left);
        used_ += units;
        return Exact::product(value, at_first) + Exact::product(rule_.steps->further, units - at_first);
    }

    /// The first hit takes all of the pool.
    Points lost_pool() { return std::exchange(lost_, true) ? Points{} : -*rule_.start; }

    void keep_highest(std::vector<Draft>& lines) const {
        std::map<std::string, std::size_t> best;
        for (std::size_t i = 0; i < lines.size(); ++i) {
            if (lines[i].aside) continue;
            const auto fact = lines[i].line.fact;
            const auto [found, added] = best.try_emplace(key_of(facts_[fact], fact, rule_.over), i);
            if (added) continue;
            const bool higher = lines[i].line.points > lines[found->second].line.points;
            drop(lines[higher ? std::exchange(found->second, i) : i].line, CutBy::combined);
        }
    }

    const Rulebook& book_;
    const Item& item_;
    const Rule& rule_;
    const Facts& facts_;
    std::size_t index_;
    std::set<std::string> seen_;
    Points used_;
    bool lost_ = false;
};

/// Of rules that exclude each other: what each gave for one thing, by its place in the list.
using Given = std::map<std::string, std::map<std::size_t, Points>>;

/// The rules of an exclusion as items of the book.
std::vector<std::size_t> items_of(const Rulebook& book, const Exclusive& exclusive) {
    std::vector<std::size_t> out;
    for (const auto rule : exclusive.rules) out.push_back(*book.item_of(book.versions().size() - 1, rule));
    return out;
}

/// The place of the rule that stands.
std::size_t standing(const std::map<std::size_t, Points>& given, Keep keep) {
    auto best = given.begin();
    for (auto next = given.begin(); keep == Keep::highest && next != given.end(); ++next)
        if (next->second > best->second) best = next;
    return best->first;
}

/// Drops the lines that one exclusion takes.
class Excluding {
public:
    Excluding(const Rulebook& book, const Exclusive& exclusive, const Facts& facts)
        : exclusive_(exclusive), items_(items_of(book, exclusive)), facts_(facts) {}

    void run(std::vector<Draft>& drafts) {
        Given given;
        for (const auto& draft : drafts)
            if (const auto place = place_of(draft)) given[key(draft)][*place] += draft.line.points;
        for (auto& draft : drafts)
            if (const auto place = place_of(draft); place && standing(given[key(draft)], exclusive_.keep) != *place)
                drop(draft.line, CutBy::exclusive);
    }

private:
    std::optional<std::size_t> place_of(const Draft& draft) const {
        if (draft.line.source != Source::fact || draft.line.points == Points{}) return {};
        const auto found = std::find(items_.begin(), items_.end(), draft.item);
        if (found == items_.end()) return {};
        return static_cast<std::size_t>(found - items_.begin());
    }
    std::string key(const Draft& draft) const {
        return key_of(facts_[draft.line.fact], draft.line.fact, exclusive_.over);
    }

    const Exclusive& exclusive_;
    std::vector<std::size_t> items_;
    const Facts& facts_;
};

} // namespace

std::vector<Draft> credited(const Rulebook& book, std::size_t item, std::vector<Hit>& hits, const Facts& facts) {
    if (hits.empty()) return {};
    sort_hits(hits, facts);
    return Crediting(book, item, facts).run(hits);
}

void drop(Line& line, CutBy by) {
    if (line.points != Points{}) line.cuts.push_back({by, {}, line.points});
    line.points = {};
}

void exclude(const Rulebook& book, const Facts& facts, std::vector<Draft>& drafts) {
    for (const auto& exclusive : book.last().exclusives) Excluding(book, exclusive, facts).run(drafts);
}

} // namespace rdlz::score
