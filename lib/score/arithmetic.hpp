#pragma once

#include "score/scheme/scheme.hpp"

namespace rdlz::score {

/// A product of two decimals with all its eight places, so that nothing is rounded twice.
class Product {
public:
    Product() = default;
    Product(Points left, Points right);
    Product operator+(Product other) const;
    /// To show: half away from zero in the fourth decimal.
    Points shown() const;
    /// The part of it that counts: exact, or rounded once as the scheme says. Throws Error (refused) where it does not
    /// end within four decimals and the scheme is silent.
    Points part(const Scheme& scheme, Points share) const;

private:
    __extension__ using Wide = __int128;
    Wide units_ = 0; ///< hundred-millionths
};

/// dividend ÷ divisor as a whole number, rounded the way given; neither below zero.
std::int64_t quotient(std::int64_t dividend, std::int64_t divisor, Way way);

} // namespace rdlz::score
