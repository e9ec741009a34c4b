#include "score/arithmetic.hpp"

#include "core/error.hpp"
#include "core/message.hpp"

namespace rdlz::score {

namespace {

__extension__ using Wide = __int128;

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

[[noreturn]] void refuse(Points award, Points share) {
    throw Error(Status::refused,
                say("{} points, of which a share of {}, do not end within four decimals", award.str(), share.str()),
                say("write [scheme.rounding] with to = \"0.01\" and way = \"half-up\""));
}

} // namespace

Product::Product(Points left, Points right) : units_(static_cast<Wide>(left.units) * right.units) {}

Product Product::operator+(Product other) const {
    other.units_ += units_;
    return other;
}

Points Product::shown() const { return {rounded(units_, Points::scale, Way::half_up)}; }

Points Product::part(const Scheme& scheme, Points share) const {
    const auto exact = units_ * share.units; // twelve decimals
    const auto place = static_cast<Wide>(Points::scale) * Points::scale;
    if (scheme.rounding) {
        const auto grain = scheme.rounding->to.units;
        return {rounded(exact, place * grain, scheme.rounding->way) * grain};
    }
    if (exact % place != 0) refuse(shown(), share);
    return {static_cast<std::int64_t>(exact / place)};
}

std::int64_t quotient(std::int64_t dividend, std::int64_t divisor, Way way) { return rounded(dividend, divisor, way); }

} // namespace rdlz::score
