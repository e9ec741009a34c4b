#include "score/evaluation/sharing.hpp"

#include <algorithm>

namespace rdlz::score {

namespace {

/// How many share an award: all participants, or as many as the rule credits.
std::int64_t persons(const Share& share, const Fact& fact) {
    const auto all = static_cast<std::int64_t>(std::max(fact.participants, 1));
    return share.persons ? std::min(all, std::max<std::int64_t>(*share.persons, 1)) : all;
}

/// What the parts that are said leave of the whole. Each is rounded as it is credited, so that all together come to the
/// whole; nothing where rounding them up leaves less than nothing.
Points rest_of(const Scheme& scheme, const Rule& rule, Exact award) {
    const auto whole = award.settled(scheme, rule.name);
    auto rest = whole;
    for (const auto& part : rule.share.parts)
        if (!part.rest) rest = rest - award.times(part.part).settled(scheme, rule.name);
    return (rest < Points{}) == (whole < Points{}) ? rest : Points{};
}

Points by_role(const Scheme& scheme, const Rule& rule, const Fact& fact, Exact award) {
    const auto& parts = rule.share.parts;
    const auto found =
        std::find_if(parts.begin(), parts.end(), [&](const Share::Part& part) { return part.role == fact.role; });
    if (found == parts.end()) return {};
    if (!found->rest) return award.times(found->part).settled(scheme, rule.name);
    const auto rest = rest_of(scheme, rule, award);
    const auto others = std::max<std::int64_t>(persons(rule.share, fact) - 1, 1);
    return equal_part(scheme, rule.name, rest, {std::max(fact.place - 2, 0), others});
}

} // namespace

Points shared(const Scheme& scheme, const Rule& rule, const Fact& fact, Exact award) {
    const auto& share = rule.share;
    if (share.persons && fact.place > *share.persons) return {};
    if (share.kind == Share::Kind::whole) return award.settled(scheme, rule.name);
    if (share.kind == Share::Kind::roles) return by_role(scheme, rule, fact, award);
    return equal_part(scheme, rule.name, award.settled(scheme, rule.name),
                      {std::max(fact.place - 1, 0), persons(share, fact)});
}

} // namespace rdlz::score
