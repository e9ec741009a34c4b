#include "items.hpp"

#include <algorithm>

namespace rdlz::naive {

namespace {

/// One of so many equal parts of a whole number of grains; what is left over goes to the first ones, a grain each.
struct Split {
    int parts = 1;
    int index = 0;
};

Fraction part_of(const Fraction& whole, Split split, const score::Scheme& version) {
    const Fraction grain = version.rounding ? Fraction(version.rounding->to) : Fraction::ratio(1, Points::scale);
    const auto negative = whole < 0;
    const auto grains = (negative ? -whole : whole) / grain;
    const auto each = (grains / Fraction(split.parts)).floor();
    const auto left = grains - Fraction::ratio(each, 1) * Fraction(split.parts);
    if (left != 0 && !version.rounding) throw Refused{};
    const auto mine = (Fraction::ratio(each, 1) + Fraction(left > Fraction(split.index) ? 1 : 0)) * grain;
    return negative ? -mine : mine;
}

const score::Share::Part* part_named(const score::Share& share, const std::string& role) {
    for (const auto& part : share.parts)
        if (part.role == role) return &part;
    return nullptr;
}

/// What the fixed parts of all roles leave, each of them rounded; the parts then add up to the whole. Never of the
/// other sign than the whole.
Fraction remaining(const Fraction& award, const score::Share& share, const score::Scheme& version) {
    const auto whole = settled(award, version);
    auto out = whole;
    for (const auto& part : share.parts)
        if (!part.rest) out -= settled(award * part.part, version);
    return whole < 0 ? std::min(out, Fraction(0)) : std::max(out, Fraction(0));
}

} // namespace

Fraction credited(const Fraction& award, const Fact& fact, const score::Rule& rule, const score::Scheme& version) {
    const auto& share = rule.share;
    if (share.persons && fact.place > *share.persons) return 0;
    const auto most = share.persons.value_or(fact.participants);
    const auto persons = static_cast<int>(std::max<std::int64_t>(1, std::min<std::int64_t>(fact.participants, most)));
    if (share.kind == score::Share::Kind::whole) return settled(award, version);
    if (share.kind == score::Share::Kind::equal)
        return part_of(settled(award, version), {persons, fact.place - 1}, version);
    const auto* part = part_named(share, fact.role);
    if (part == nullptr) return 0;
    if (!part->rest) return settled(award * part->part, version);
    return part_of(remaining(award, share, version), {std::max(1, persons - 1), std::max(0, fact.place - 2)}, version);
}

} // namespace rdlz::naive
