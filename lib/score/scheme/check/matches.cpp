#include "score/scheme/check/checks.hpp"

#include <algorithm>

namespace rdlz::score {

namespace {

/// Two demands on an attribute of which a fact has one word only, with no word in common.
bool exclude_each_other(const Condition& left, const Condition& right) {
    if (left.attribute != right.attribute || left.attribute == Attribute::outcome) return false;
    if (left.refuses || right.refuses) return false;
    return std::none_of(left.words.begin(), left.words.end(), [&](const std::string& word) {
        return std::find(right.words.begin(), right.words.end(), word) != right.words.end();
    });
}

/// A percentage counts, among the facts of `of`, those that the rule itself fits.
void check_ratio(const Spot& spot, const Rule& rule) {
    if (!rule.ratio) return;
    for (const auto& counted : rule.match.conditions)
        for (const auto& among : rule.ratio->of.conditions)
            if (exclude_each_other(counted, among))
                spot.problem("ratio",
                             say("the percentage of rule '{}' is always 0: no fact meets both demands on '{}'",
                                 rule.name, word(counted.attribute).machine),
                             say("name in \"of\" everything that is counted, what the rule counts among it"));
}

/// Every group that has a weight must be able to give marks.
void check_raters(const Spot& spot, const Rule& rule) {
    if (!rule.raters) return;
    for (const auto& condition : rule.match.conditions) {
        if (condition.attribute != Attribute::rater) continue;
        for (const auto& [group, weight] : rule.raters->weights) {
            const bool named =
                std::find(condition.words.begin(), condition.words.end(), group) != condition.words.end();
            if (named == condition.refuses)
                spot.problem("rater",
                             say("rule '{}' weighs the marks of '{}' and does not speak of them", rule.name, group),
                             say("leave out \"rater\": the weights say whose marks count"));
        }
    }
}

/// A line written by hand carries its own points, which may be a loss.
void check_manual(const Spot& spot, const Rule& rule) {
    if (rule.match.kind == "manual" && rule.per != Per::quantity && !rule.target && !rule.ratio)
        spot.note("points", say("rule '{}' gives the same for every line written by hand, for a loss too", rule.name),
                  say("write per = \"quantity\" and points = 1: then each gives the points it was written with"));
}

} // namespace

void check_matches(Section& root) {
    auto& reading = root.reading();
    for (std::size_t i = 0; i < reading.rules.size(); ++i) {
        const Spot spot(reading, *reading.rules[i]);
        check_ratio(spot, reading.scheme.rules[i]);
        check_raters(spot, reading.scheme.rules[i]);
        check_manual(spot, reading.scheme.rules[i]);
    }
}

} // namespace rdlz::score
