#include "score/arithmetic.hpp"

#include "core/error.hpp"
#include "core/message.hpp"

namespace rdlz::score {

namespace {

Wide divided(Wide dividend, Wide divisor, Way way) {
    const auto whole = dividend / divisor;
    const auto rest = dividend % divisor;
    const bool up = (way == Way::up && rest != 0) || (way == Way::half_up && rest * 2 >= divisor);
    return whole + (up ? 1 : 0);
}

/// The same for both signs: up is away from zero.
std::int64_t rounded(Wide number, Wide divisor, Way way) {
    const auto size = divided(number < 0 ? -number : number, divisor, way);
    return static_cast<std::int64_t>(number < 0 ? -size : size);
}

[[noreturn]] void refuse(std::string_view rule, Points about) {
    throw Error(Status::refused,
                say("the points of '{}', about {}, do not end within four decimals", rule, about.str()),
                say("write [scheme.rounding] with to = \"0.01\" and way = \"half-up\""));
}

} // namespace

Exact Exact::product(Points left, Points right) { return {static_cast<Wide>(left.units) * right.units, Points::scale}; }

Exact Exact::times(Points factor) const { return {numerator * factor.units, denominator * Points::scale}; }

Exact Exact::operator+(Exact other) const { return {numerator + other.numerator, denominator}; }

Points Exact::shown() const { return {rounded(numerator, denominator, Way::half_up)}; }

Points Exact::settled(const Scheme& scheme, std::string_view rule) const {
    if (numerator % denominator == 0 && (!scheme.rounding || scheme.rounding->to.units == 1))
        return {static_cast<std::int64_t>(numerator / denominator)};
    if (!scheme.rounding) refuse(rule, shown());
    const auto grain = scheme.rounding->to.units;
    return {rounded(numerator, denominator * grain, scheme.rounding->way) * grain};
}

Points equal_part(const Scheme& scheme, std::string_view rule, Points whole, Portion portion) {
    const auto grain = scheme.rounding ? scheme.rounding->to.units : 1;
    const auto size = (whole.units < 0 ? -whole.units : whole.units) / grain;
    const auto left = size % portion.parts;
    if (left != 0 && !scheme.rounding) refuse(rule, whole.share(1, portion.parts));
    const auto part = (size / portion.parts + (portion.place < left ? 1 : 0)) * grain;
    return {whole.units < 0 ? -part : part};
}

std::int64_t quotient(std::int64_t dividend, std::int64_t divisor, Way way) { return rounded(dividend, divisor, way); }

} // namespace rdlz::score
