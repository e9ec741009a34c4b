#include "score/scheme/check/checks.hpp"

#include <algorithm>

namespace rdlz::score {

namespace {

constexpr Points all_of_it = Points::whole(100);

void check_weights(Section& root, const Scheme& scheme) {
    Points sum;
    std::size_t weighed = 0;
    for (const auto& category : scheme.categories) {
        if (!category.weight) continue;
        sum += *category.weight;
        ++weighed;
    }
    if (weighed == 0) return;
    if (weighed < scheme.categories.size())
        root.problem("category", say("{} of {} categories have a weight", weighed, scheme.categories.size()),
                     say("where one has a weight all have one"));
    if (sum != all_of_it)
        root.problem("category", say("the weights of the categories add up to {}", sum.str()),
                     say("together they are 100"));
}

void check_raters(const Spot& spot, const Rule& rule) {
    if (!rule.raters || rule.raters->weights.empty()) return;
    Points sum;
    for (const auto& group : rule.raters->weights) sum += group.second;
    if (sum != all_of_it)
        spot.problem("weights", say("the weights of the raters of rule '{}' add up to {}", rule.name, sum.str()),
                     say("together they are 100"));
}

/// How often once in a day, month, quarter or period can come in a year.
std::optional<int> most_in_a_year(Over over) {
    switch (over) {
    case Over::day: return 366;
    case Over::month: return 12;
    case Over::quarter: return 4;
    case Over::period: return 1;
    default: return {};
    }
}

void check_target(const Spot& spot, const Rule& rule) {
    if (!rule.target || rule.combine != Combine::once || rule.per == Per::quantity) return;
    const auto most = most_in_a_year(rule.over);
    if (most && rule.target->expected > Points::whole(*most))
        spot.problem(
            "target",
            say("rule '{}' can count {} in a year, and {} are expected", rule.name, *most, rule.target->expected.str()),
            say("expect fewer, or count over something shorter"));
}

void check_counted(const Spot& spot, Points least, Count count) {
    if (count != Count::quantity && least.units % Points::scale != 0)
        spot.problem("least", say("{} cannot be counted in whole ones", least.str()),
                     say("write a whole number, or count = \"quantity\""));
    if (count == Count::days && least > Points::whole(366))
        spot.problem("least", say("a year has no {} days", least.str()), say("write 366 or less"));
}

template<class Judged>
void check_counts(Section& root, std::string_view key, const std::vector<Judged>& list) {
    const auto& nodes = root.node()[key].items;
    for (std::size_t i = 0; i < list.size() && i < nodes.size(); ++i)
        check_counted(Spot(root.reading(), nodes[i]), list[i].least, list[i].count);
}

} // namespace

void check_sums(Section& root) {
    auto& reading = root.reading();
    const auto& scheme = reading.scheme;
    check_weights(root, scheme);
    for (std::size_t i = 0; i < reading.rules.size(); ++i) {
        check_raters(Spot(reading, (*reading.rules[i])["raters"]), scheme.rules[i]);
        check_target(Spot(reading, *reading.rules[i]), scheme.rules[i]);
    }
    check_counts(root, "minimum", scheme.minimums);
    check_counts(root, "veto", scheme.vetoes);
}

} // namespace rdlz::score
