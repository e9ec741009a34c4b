#pragma once

#include "score/scheme/scheme.hpp"

#include <string_view>

namespace rdlz::score {

__extension__ using Wide = __int128;

/// Points before they are rounded: numerator ÷ denominator ten-thousandths; the denominator is above zero.
struct Exact {
    Wide numerator = 0;
    Wide denominator = 1;

    static Exact product(Points left, Points right);
    Exact times(Points factor) const;
    Exact operator+(Exact other) const; ///< both over one denominator
    /// To show: half away from zero in the fourth decimal.
    Points shown() const;
    /// What counts: exact, or rounded once as the scheme says. Throws Error (refused) where it does not end within four
    /// decimals and the scheme is silent.
    Points settled(const Scheme& scheme, std::string_view rule) const;
};

/// One of several equal parts, by its place from 0.
struct Portion {
    std::int64_t place = 0;
    std::int64_t parts = 1;
};
/// The points of one of the parts of a whole: the parts end in the scheme's last decimal and add up to the whole, the
/// first ones taking what is left over.
Points equal_part(const Scheme& scheme, std::string_view rule, Points whole, Portion portion);

/// dividend ÷ divisor as a whole number, rounded the way given; neither below zero.
std::int64_t quotient(std::int64_t dividend, std::int64_t divisor, Way way);

} // namespace rdlz::score
