#include "staging/identity.hpp"

#include "core/mask.hpp"
#include "core/message.hpp"
#include "core/text.hpp"

#include <algorithm>
#include <array>

namespace rdlz::staging {

namespace {

bool all_digits(std::string_view text) {
    return !text.empty() && text.find_first_not_of("0123456789") == std::string_view::npos;
}

std::string plain(const std::string& raw) {
    auto text = half_width(trimmed(raw));
    text.erase(std::remove(text.begin(), text.end(), ' '), text.end());
    if (!text.empty() && text.back() == 'x') text.back() = 'X';
    return text;
}

/// ISO 7064, MOD 11-2.
char check_figure(std::string_view number) {
    static constexpr std::array<int, 17> weights{7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2};
    int sum = 0;
    for (std::size_t i = 0; i < weights.size(); ++i) sum += weights[i] * (number[i] - '0');
    return std::string_view("10X98765432")[static_cast<std::size_t>(sum % 11)];
}

/// Excel keeps fifteen figures of a number and makes the others 0, or shows 4.51103E+17.
bool has_lost_figures(const std::string& text) {
    const bool powers = text.find_first_of("Ee") != std::string::npos && all_digits(text.substr(0, 1));
    return powers || (text.size() == 18 && all_digits(text) && text.ends_with("000"));
}

Misread misread(const char* what, const std::string& text) {
    return {say(what, masked_phone(text)),
            tr("type the number again and format the column as text, or empty the cell")};
}

std::optional<Date> day_of(std::string_view number) {
    return Date::read(number.size() == 15 ? "19" + std::string(number.substr(6, 6)) : std::string(number.substr(6, 8)));
}

} // namespace

std::variant<Identity, Misread> read_identity(const std::string& raw) {
    const auto text = plain(raw);
    if (has_lost_figures(text)) return misread(N_("'{}' has lost its last figures in a spreadsheet"), text);
    const bool old = text.size() == 15 && all_digits(text);
    const bool whole = text.size() == 18 && all_digits(std::string_view(text).substr(0, 17)) &&
                       (text[17] == 'X' || all_digits(std::string_view(text).substr(17)));
    if (!old && !whole) return misread(N_("'{}' is not the number of an identity card"), text);
    if (whole && check_figure(text) != text[17]) return misread(N_("the check digit of '{}' is wrong"), text);
    const auto day = day_of(text);
    if (!day) return misread(N_("'{}' holds no day of birth"), text);
    const char parity = old ? text[14] : text[16];
    return Identity{text, *Month::of(day->year(), day->month()), (parity - '0') % 2 == 1 ? Sex::male : Sex::female};
}

} // namespace rdlz::staging
