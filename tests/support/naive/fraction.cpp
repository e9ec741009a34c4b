#include "fraction.hpp"

#include <limits>

namespace rdlz::naive {

namespace {

using Wide = Fraction::Wide;

constexpr Wide greatest = (((static_cast<Wide>(1) << 126) - 1) << 1) + 1;

Wide size_of(Wide number) { return number < 0 ? -number : number; }

Wide divisor_of(Wide left, Wide right) { return right == 0 ? size_of(left) : divisor_of(right, left % right); }

Wide product(Wide left, Wide right) {
    if (left != 0 && size_of(right) > greatest / size_of(left)) throw std::overflow_error("fraction too large");
    return left * right;
}

Wide sum(Wide left, Wide right) {
    if (size_of(left) > greatest - size_of(right)) throw std::overflow_error("fraction too large");
    return left + right;
}

} // namespace

Fraction Fraction::ratio(Wide top, Wide bottom) {
    if (bottom == 0) throw std::domain_error("a fraction of nothing");
    const auto common = divisor_of(top, bottom) * (bottom < 0 ? -1 : 1);
    Fraction out;
    out.top_ = top / common;
    out.bottom_ = bottom / common;
    return out;
}

Fraction Fraction::operator+(const Fraction& other) const {
    return ratio(sum(product(top_, other.bottom_), product(other.top_, bottom_)), product(bottom_, other.bottom_));
}

Fraction Fraction::operator*(const Fraction& other) const {
    return ratio(product(top_, other.top_), product(bottom_, other.bottom_));
}

Fraction Fraction::operator/(const Fraction& other) const {
    return ratio(product(top_, other.bottom_), product(bottom_, other.top_));
}

std::strong_ordering Fraction::operator<=>(const Fraction& other) const {
    return product(top_, other.bottom_) <=> product(other.top_, bottom_);
}

Wide Fraction::floor() const {
    const auto towards_zero = top_ / bottom_;
    return top_ < 0 && top_ % bottom_ != 0 ? towards_zero - 1 : towards_zero;
}

Wide Fraction::rounded(score::Way way) const {
    if (top_ < 0) return -(-*this).rounded(way);
    if (way == score::Way::down) return floor();
    if (way == score::Way::up) return ceiling();
    return (*this + ratio(1, 2)).floor();
}

Points Fraction::points() const {
    const auto units = *this * Fraction(Points::scale);
    if (!units.whole() || size_of(units.top_) > std::numeric_limits<std::int64_t>::max())
        throw std::logic_error("no decimal of four places");
    return {static_cast<std::int64_t>(units.top_)};
}

} // namespace rdlz::naive
