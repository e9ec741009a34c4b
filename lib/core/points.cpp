#include "core/points.hpp"

#include <fmt/format.h>

namespace rdlz {

namespace {

__extension__ using Wide = __int128; // so that a product never overflows on its way to a share

bool is_digit(char letter) { return letter >= '0' && letter <= '9'; }

/// Digits of the whole part and four of the fraction, as one number; nothing where it would not fit.
std::optional<std::int64_t> units_of(std::string_view text) {
    const auto point = std::min(text.find('.'), text.size());
    const auto fraction = point < text.size() ? text.substr(point + 1) : std::string_view{};
    if (point == 0 || point > 14 || fraction.size() > 4 || (point < text.size() && fraction.empty())) return {};
    std::int64_t units = 0;
    for (std::size_t i = 0; i < point + 4; ++i) {
        const auto at = i < point ? i : i + 1;
        const char letter = at < text.size() ? text[at] : '0';
        if (!is_digit(letter)) return {};
        units = units * 10 + (letter - '0');
    }
    return units;
}

} // namespace

std::optional<Points> Points::parse(std::string_view text) {
    const bool negative = text.starts_with('-');
    if (negative || text.starts_with('+')) text.remove_prefix(1);
    const auto units = units_of(text);
    if (!units) return {};
    return Points{negative ? -*units : *units};
}

std::string Points::str() const {
    const auto size = units < 0 ? -units : units;
    auto text = fmt::format("{}{}.{:04}", units < 0 ? "-" : "", size / scale, size % scale);
    text.erase(text.find_last_not_of('0') + 1);
    if (text.back() == '.') text.pop_back();
    return text;
}

Points Points::share(std::int64_t numerator, std::int64_t denominator) const {
    const auto product = static_cast<Wide>(units) * numerator;
    const auto half = static_cast<Wide>(denominator < 0 ? -denominator : denominator) / 2;
    const bool negative = (product < 0) != (denominator < 0);
    const auto size = product < 0 ? -product : product;
    const auto rounded = (size + half) / (denominator < 0 ? -denominator : denominator);
    return {static_cast<std::int64_t>(negative ? -rounded : rounded)};
}

} // namespace rdlz
