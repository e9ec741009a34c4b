#include "score/scheme/check/checks.hpp"

#include <algorithm>

namespace rdlz::score {

namespace {

/// Parts of equals, exact percentage points and means of marks seldom end.
bool divides(const Rule& rule) {
    const bool rest = std::any_of(rule.share.parts.begin(), rule.share.parts.end(),
                                  [](const Share::Part& part) { return part.rest; });
    const bool exact = rule.ratio && rule.ratio->per_point == PerPoint::exact;
    return rest || exact || rule.raters || rule.share.kind == Share::Kind::equal;
}

/// Half a unit and each share must end within four decimals.
bool may_not_end(const Rule& rule) {
    if (divides(rule)) return true;
    std::vector<Points> factors;
    for (const auto& part : rule.share.parts) factors.push_back(part.part);
    if (rule.per == Per::quantity) factors.push_back(Points{Points::scale / 2});
    for (const auto award : awards_of(rule))
        for (const auto factor : factors)
            if (award.units * factor.units % Points::scale != 0) return true;
    return false;
}

/// A percentage of whatever the rules of the category give.
bool may_not_end(const Scheme& scheme, std::size_t category) {
    const auto& weight = scheme.categories[category].weight;
    const auto ends = [&](Points one) { return one.units * weight->units % (100 * Points::scale) == 0; };
    if (!weight) return false;
    return std::any_of(scheme.rules.begin(), scheme.rules.end(), [&](const Rule& rule) {
        auto amounts = awards_of(rule);
        for (const auto& limit : {rule.limits.cap, rule.limits.floor, rule.start})
            if (limit) amounts.push_back(*limit);
        return rule.category == category && !std::all_of(amounts.begin(), amounts.end(), ends);
    });
}

} // namespace

void check_rounding(Section& root) {
    const auto& scheme = root.reading().scheme;
    if (scheme.rounding) return;
    const auto remedy = say("write [scheme.rounding] with to = \"0.01\" and way = \"half-up\"");
    for (const auto& rule : scheme.rules)
        if (may_not_end(rule))
            root.problem("rounding", say("the scheme leaves open how the points of rule '{}' are rounded", rule.name),
                         remedy);
    for (std::size_t i = 0; i < scheme.categories.size(); ++i)
        if (may_not_end(scheme, i))
            root.problem(
                "rounding",
                say("the scheme leaves open how the weight of category '{}' is rounded", scheme.categories[i].code),
                remedy);
}

} // namespace rdlz::score
