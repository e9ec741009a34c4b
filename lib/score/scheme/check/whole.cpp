#include "score/scheme/section.hpp"

#include <algorithm>

namespace rdlz::score {

namespace {

bool takes_away(const Rule& rule) {
    const auto awards = awards_of(rule);
    return std::any_of(awards.begin(), awards.end(), [](Points one) { return one < Points{}; });
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
}

/// Half a unit and each share must end within four decimals, or the scheme says how to round.
bool may_not_end(const Rule& rule) {
    std::vector<Points> factors;
    for (const auto& part : rule.share.parts) factors.push_back(part.part);
    if (rule.per == Per::quantity) factors.push_back(Points{Points::scale / 2});
    for (const auto award : awards_of(rule))
        for (const auto factor : factors)
            if (award.units * factor.units % Points::scale != 0) return true;
    return false;
}

void check_rounding(Section& root, const Scheme& scheme) {
    for (const auto& rule : scheme.rules)
        if (!scheme.rounding && may_not_end(rule))
            root.problem("rounding", say("the scheme leaves open how the points of rule '{}' are rounded", rule.name),
                         say("write [scheme.rounding] with to = \"0.01\" and way = \"half-up\""));
}

void check_categories(Section& root, const Scheme& scheme) {
    for (std::size_t i = 0; i < scheme.categories.size(); ++i)
        if (std::none_of(scheme.rules.begin(), scheme.rules.end(),
                         [i](const Rule& rule) { return rule.category == i; }))
            root.note("category", say("no rule belongs to the category '{}'", scheme.categories[i].code),
                      say("remove it, or name it in a rule"));
}

} // namespace

void check_whole(Section& root) {
    const auto& scheme = root.reading().scheme;
    check_total(root, scheme);
    check_people(root, scheme);
    check_rounding(root, scheme);
    check_categories(root, scheme);
}

} // namespace rdlz::score
