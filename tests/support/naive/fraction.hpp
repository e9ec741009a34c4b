#pragma once

#include "core/points.hpp"
#include "score/scheme/choices.hpp"

#include <compare>
#include <stdexcept>

namespace rdlz::naive {

/// A rational number in lowest terms; throws std::overflow_error rather than ever being wrong.
class Fraction {
public:
    __extension__ using Wide = __int128;

    Fraction(std::int64_t whole = 0) : top_(whole) {}
    Fraction(Points points) : Fraction(ratio(points.units, Points::scale)) {}
    static Fraction ratio(Wide top, Wide bottom);

    Fraction operator+(const Fraction& other) const;
    Fraction operator-(const Fraction& other) const { return *this + other * Fraction(-1); }
    Fraction operator*(const Fraction& other) const;
    Fraction operator/(const Fraction& other) const;
    Fraction operator-() const { return Fraction(0) - *this; }
    Fraction& operator+=(const Fraction& other) { return *this = *this + other; }
    Fraction& operator-=(const Fraction& other) { return *this = *this - other; }

    std::strong_ordering operator<=>(const Fraction& other) const;
    bool operator==(const Fraction& other) const { return top_ == other.top_ && bottom_ == other.bottom_; }

    bool whole() const { return bottom_ == 1; }
    /// The greatest whole number that is not above it, and the least that is not below it.
    Wide floor() const;
    Wide ceiling() const { return -(-*this).floor(); }
    /// To a whole number: half_up and up away from zero, down towards it.
    Wide rounded(score::Way way) const;
    /// Throws std::logic_error where four decimals do not hold it.
    Points points() const;

private:
    Wide top_ = 0;
    Wide bottom_ = 1;
};

} // namespace rdlz::naive
