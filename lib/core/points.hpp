#pragma once

#include <compare>
#include <cstdint>
#include <optional>
#include <string>
#include <string_view>

namespace rdlz {

/// An exact decimal with four places (积分, and quantities such as half-days): whole ten-thousandths, never binary.
struct Points {
    static constexpr std::int64_t scale = 10000;
    std::int64_t units = 0;

    static constexpr Points whole(std::int64_t points) { return {points * scale}; }
    /// A plain decimal, sign allowed; nothing for anything else or for more than four decimals.
    static std::optional<Points> parse(std::string_view text);
    std::string str() const; ///< shortest exact form: 118.5

    /// this × numerator ÷ denominator, rounded half away from zero in the last place.
    Points share(std::int64_t numerator, std::int64_t denominator) const;
    /// this × a decimal quantity (1.5 days), rounded the same way.
    Points times(Points quantity) const { return share(quantity.units, scale); }

    Points operator+(Points other) const { return {units + other.units}; }
    Points operator-(Points other) const { return {units - other.units}; }
    Points operator-() const { return {-units}; }
    Points& operator+=(Points other) {
        units += other.units;
        return *this;
    }
    auto operator<=>(const Points&) const = default;
};

} // namespace rdlz
