#include "score/scheme/check/checks.hpp"

#include <algorithm>

namespace rdlz::score {

namespace {

bool takes_away(const Rule& rule) {
    const auto awards = awards_of(rule);
    const bool below = rule.target && rule.target->step != Points{};
    return below || std::any_of(awards.begin(), awards.end(), [](Points one) { return one < Points{}; });
}

bool has_bonus(const Scheme& scheme) {
    return std::any_of(scheme.categories.begin(), scheme.categories.end(),
                       [](const Category& category) { return category.kind == CategoryKind::bonus; });
}

void check_total(Section& root, const Scheme& scheme) {
    const auto& node = root.node()["total"];
    if (std::any_of(scheme.rules.begin(), scheme.rules.end(), takes_away) && !node["floor"])
        root.problem("total", say("the scheme leaves open whether a total can fall below zero"),
                     say("write [scheme.total] and floor = 0, or floor = \"none\""));
    if (has_bonus(scheme) && scheme.assembly.limits.cap && !node["cap_holds_bonus"])
        root.problem("total", say("the scheme leaves open whether the cap on the total also holds the bonus"),
                     say("write cap_holds_bonus = true or false under [scheme.total]"));
    if (has_bonus(scheme) && !scheme.bands.empty() && !node["bonus_lifts_band"])
        root.problem("total", say("the scheme leaves open whether a bonus can lift a grade"),
                     say("write bonus_lifts_band = true or false under [scheme.total]"));
}

bool serves_two(const Rule& rule) { return rule.match.kind != "suggestion" && !rule.match.kind.empty(); }

void check_people(Section& root, const Scheme& scheme) {
    if (scheme.subject != SubjectKind::deputy) return;
    if (!scheme.minimums.empty() || scheme.candidates)
        root.open_question("part_year", say("how deputies in office for part of the period are treated"),
                           say("write part_year = \"same\", \"by-month\" or \"exempt\""));
    if (std::any_of(scheme.rules.begin(), scheme.rules.end(), serves_two))
        root.open_question("credit", say("to which mandate an act that serves two is credited"),
                           say("write credit = \"each\", \"highest\" or \"named\""));
    root.open_question("term_change", say("whose points count where the congress changes within a year"),
                       say("write term_change = \"apart\", \"together\", \"incoming\" or \"outgoing\""));
}

void check_publicity(Section& root, const Scheme& scheme) {
    if (scheme.candidates && !scheme.publicity)
        root.problem("candidates", say("the scheme leaves open for how many working days objections are taken"),
                     say("write [scheme.publicity] and days = 5"));
}

} // namespace

void check_questions(Section& root) {
    const auto& scheme = root.reading().scheme;
    check_total(root, scheme);
    check_people(root, scheme);
    check_publicity(root, scheme);
    check_rounding(root);
}

} // namespace rdlz::score
