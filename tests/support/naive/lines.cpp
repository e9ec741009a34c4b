#include "items.hpp"

#include <algorithm>
#include <set>

namespace rdlz::naive {

namespace {

/// A fact under an item, before it is a line.
struct Hit {
    std::size_t fact = 0;
    std::size_t version = 0;
    const score::Rule* rule = nullptr; ///< of the fact's own version
    Value value;
    Fraction units = 1;
    bool converted = false;
    bool stays = true; ///< neither converted nor one too many of a thing
};

bool is_converted(const Case& one, const Fact& fact) {
    if (fact.object.empty()) return false;
    for (const auto& conversion : one.last().conversions)
        for (const auto& other : one.facts)
            if (fact.kind == conversion.from && other.kind == conversion.into &&
                std::count(other.converted_from.begin(), other.converted_from.end(), fact.object) > 0)
                return true;
    return false;
}

std::optional<Hit> hit_of(const Case& one, const Item& item, std::size_t index) {
    const auto& fact = one.facts[index];
    Hit out;
    out.fact = index;
    out.version = one.version_of(fact);
    out.rule = rule_named(one.versions[out.version], item.name);
    if (out.rule == nullptr || out.rule->of_the_whole() || !one.concerns(*out.rule)) return {};
    if (!one.window(*out.rule).holds(fact.earned_on) || !fits(out.rule->match, fact)) return {};
    const auto value = value_of(*out.rule, fact);
    if (!value) return {};
    out.value = *value;
    if (out.rule->per == score::Per::quantity) out.units = fact.quantity;
    out.converted = is_converted(one, fact);
    out.stays = !out.converted;
    return out;
}

/// By day, then by value from the highest down, then in canonical order.
std::vector<Hit> hits_of(const Case& one, const Item& item) {
    std::vector<Hit> out;
    for (std::size_t i = 0; i < one.facts.size(); ++i)
        if (const auto hit = hit_of(one, item, i)) out.push_back(*hit);
    std::stable_sort(out.begin(), out.end(), [&](const Hit& left, const Hit& right) {
        const auto left_day = one.facts[left.fact].earned_on;
        const auto right_day = one.facts[right.fact].earned_on;
        return left_day != right_day ? left_day < right_day : left.value.points > right.value.points;
    });
    return out;
}

bool enough(const std::vector<Hit>& hits, const score::Rule& rule) {
    Fraction units;
    for (const auto& hit : hits)
        if (!hit.converted) units += hit.units;
    return !rule.needs || units >= *rule.needs;
}

/// Of each thing only the first hit stays.
void keep_first_of_each(const Case& one, const score::Rule& rule, std::vector<Hit>& hits) {
    std::set<std::string> seen;
    for (auto& hit : hits)
        if (hit.stays) hit.stays = seen.insert(key_of(one.facts[hit.fact], rule.over, hit.fact)).second;
}

/// The award of a hit that stays, after so many units before it.
Fraction stepped(const Hit& hit, const Fraction& used, const score::Rule& rule) {
    if (!rule.steps) return hit.value.points * hit.units;
    const auto left = std::max(Fraction(0), Fraction(rule.steps->first) - used);
    const auto early = std::min(left, hit.units);
    return hit.value.points * early + Fraction(rule.steps->further) * (hit.units - early);
}

Line line_of(const Hit& hit, const Item& item, const Fraction& award, const Fraction& credit) {
    Line out;
    out.rule = item.name;
    out.version = hit.version;
    out.fact = hit.fact;
    out.award = award;
    out.credit = out.points = credit;
    out.unsettled = hit.value.unsettled;
    return out;
}

/// Of each thing only the line that gives most stays.
void keep_highest_of_each(const Case& one, const Item& item, const std::vector<Hit>& hits, std::vector<Line>& lines) {
    const auto key = [&](std::size_t i) { return key_of(one.facts[hits[i].fact], item.rule->over, hits[i].fact); };
    const auto credits = lines;
    for (std::size_t i = 0; i < lines.size(); ++i)
        for (std::size_t other = 0; other < lines.size() && hits[i].stays; ++other) {
            if (!hits[other].stays || other == i || key(other) != key(i)) continue;
            const bool better =
                credits[other].points > credits[i].points || (credits[other].points == credits[i].points && other < i);
            if (better) cut_whole(lines[i], score::CutBy::combined);
        }
}

std::vector<Line> credited_lines(const Case& one, const Item& item, const std::vector<Hit>& hits) {
    const auto& rule = *item.rule;
    std::vector<Line> out;
    Fraction used;
    bool lost = false; // the whole pool, by a hit before
    for (const auto& hit : hits) {
        const auto& version = one.versions[hit.version];
        auto award = hit.stays ? stepped(hit, used, rule) : hit.value.points * hit.units;
        if (rule.all_or_nothing) award = hit.stays && !lost ? -Fraction(rule.start.value_or(Points{})) : Fraction(0);
        const auto credit = rule.all_or_nothing ? award : credited(award, one.facts[hit.fact], *hit.rule, version);
        if (hit.stays) used += hit.units;
        lost = lost || hit.stays;
        auto line = line_of(hit, item, award, credit);
        line.category = item.category;
        if (!hit.stays) cut_whole(line, hit.converted ? score::CutBy::converted : score::CutBy::combined);
        out.push_back(line);
    }
    return out;
}

} // namespace

std::vector<Line> lines_of_facts(const Case& one, const Item& item) {
    const auto& rule = *item.rule;
    if (rule.of_the_whole()) return {};
    auto hits = hits_of(one, item);
    const bool reached = enough(hits, rule);
    if (rule.combine == score::Combine::once) keep_first_of_each(one, rule, hits);
    auto lines = credited_lines(one, item, hits);
    if (rule.combine == score::Combine::highest) keep_highest_of_each(one, item, hits, lines);
    for (auto& line : lines)
        if (!reached) cut_whole(line, score::CutBy::needs);
    return lines;
}

} // namespace rdlz::naive
