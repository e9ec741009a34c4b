#include "tables/xlsx/number.hpp"

#include "core/date.hpp"

#include <algorithm>
#include <charconv>
#include <cmath>
#include <fmt/format.h>
#include <optional>

namespace rdlz::tables {

namespace {

constexpr double first_lost = 1e15;  ///< fifteen digits are kept
constexpr double most_digits = 1e21; ///< beyond it nobody typed digits
constexpr int seconds_a_day = 86400;

std::optional<double> number_of(std::string_view text) {
    double number = 0;
    const auto [end, problem] = std::from_chars(text.data(), text.data() + text.size(), number);
    if (problem != std::errc() || end != text.data() + text.size() || !std::isfinite(number)) return {};
    return number;
}

bool only_digits(std::string_view text) {
    return !text.empty() && std::all_of(text.begin(), text.end(), [](char c) { return c >= '0' && c <= '9'; });
}

/// The fifteen digits that a spreadsheet keeps, and zeros for those it has lost: 510322197503010000.
std::string kept_digits(double number) {
    const auto text = fmt::format("{:.14e}", std::fabs(number)); // d.dddddddddddddde+NN
    const auto exponent = static_cast<std::size_t>(std::stoi(text.substr(text.find('e') + 1)));
    return (number < 0 ? "-" : "") + text.substr(0, 1) + text.substr(2, 14) + std::string(exponent - 14, '0');
}

std::string plain_number(std::string_view stored) {
    if (only_digits(stored)) return std::string(stored);
    const auto number = number_of(stored);
    if (!number) return std::string(stored);
    const auto size = std::fabs(*number);
    if (size >= first_lost && size < most_digits) return kept_digits(*number);
    if (size < first_lost && std::trunc(*number) == *number) return fmt::format("{:.0f}", *number);
    return fmt::format("{:.15g}", *number); // what is stored beyond fifteen digits is binary noise: 0.1 + 0.2
}

/// With the zeros its format adds, unless the format would hide digits that are there.
std::string fixed_number(std::string_view stored, const Look& look) {
    const auto number = number_of(stored);
    if (!number || *number < 0 || *number >= first_lost) return plain_number(stored);
    const int width = look.digits + (look.decimals > 0 ? look.decimals + 1 : 0);
    auto text = fmt::format("{:0{}.{}f}", *number, width, look.decimals);
    return std::fabs(*number_of(text) - *number) < 1e-9 ? text : plain_number(stored);
}

/// A spreadsheet's day number. Excel believes in 1900-02-29 (60); what comes before it is a day late.
std::optional<Date> day_of(std::int64_t serial, bool since_1904) {
    constexpr std::int64_t last = 2958465; // 9999-12-31
    if (serial < 0 || serial > last) return {};
    const auto days = static_cast<int>(serial);
    if (since_1904) return Date::of(1904, 1, 1)->plus_days(days);
    if (days == 0 || days == 60) return {};
    return Date::of(1899, 12, days < 60 ? 31 : 30)->plus_days(days);
}

std::string clock_of(std::int64_t seconds) {
    const auto hours = seconds / 3600;
    const auto minutes = seconds / 60 % 60;
    return seconds % 60 == 0 ? fmt::format("{:02}:{:02}", hours, minutes)
                             : fmt::format("{:02}:{:02}:{:02}", hours, minutes, seconds % 60);
}

std::string day_shown(Date day, const Look& look) {
    if (look.day || !look.year) return day.str();
    return look.month ? day.str().substr(0, 7) : day.str().substr(0, 4);
}

std::string date_shown(std::string_view stored, const Look& look, bool since_1904) {
    const auto number = number_of(stored);
    if (!number || *number < 0 || *number > 3e6) return plain_number(stored);
    const auto seconds = static_cast<std::int64_t>(std::llround(*number * seconds_a_day));
    const bool has_day = look.year || look.month || look.day;
    if (look.elapsed || !has_day) return clock_of(look.elapsed ? seconds : seconds % seconds_a_day);
    const auto day = day_of(seconds / seconds_a_day, since_1904);
    if (!day) return plain_number(stored);
    auto text = day_shown(*day, look);
    return look.clock ? text + " " + clock_of(seconds % seconds_a_day) : text;
}

bool is_one_of(char letter, std::string_view letters) { return letters.find(letter) != std::string_view::npos; }

/// [h], [mm] or [s] counts on; [$-804], [Red] and [>100] say nothing of dates.
bool counts_on(std::string_view inside) {
    return !inside.empty() && is_one_of(inside.front(), "hms") &&
           std::all_of(inside.begin(), inside.end(), [&](char c) { return c == inside.front(); });
}

/// The letters of a format's first section that mean something: no quoted text, no escapes, no brackets, lower case.
class Bare {
public:
    explicit Bare(std::string_view code) : code_(code) {
        while (at_ < code_.size() && code_[at_] != ';') take();
    }
    std::string letters;
    bool elapsed = false;

private:
    void take() {
        const char letter = code_[at_++];
        if (letter == '"') skip_to('"');
        else if (letter == '\\' || letter == '_' || letter == '*') ++at_;
        else if (letter == '[') take_bracket();
        else letters += letter >= 'A' && letter <= 'Z' ? static_cast<char>(letter + 32) : letter;
    }
    void skip_to(char end) {
        const auto found = code_.find(end, at_);
        at_ = found == std::string_view::npos ? code_.size() : found + 1;
    }
    void take_bracket() {
        const auto from = at_;
        skip_to(']');
        std::string inside(code_.substr(from, at_ > from ? at_ - from - 1 : 0));
        for (auto& letter : inside) letter = letter >= 'A' && letter <= 'Z' ? static_cast<char>(letter + 32) : letter;
        elapsed = elapsed || counts_on(inside);
    }
    std::string_view code_;
    std::size_t at_ = 0;
};

void take_out(std::string& text, std::string_view part) {
    for (auto at = text.find(part); at != std::string::npos; at = text.find(part)) text.erase(at, part.size());
}

bool has_any(std::string_view text, std::string_view letters) {
    return text.find_first_of(letters) != std::string::npos;
}

Look date_look(const std::string& letters, bool elapsed) {
    Look look;
    look.elapsed = elapsed;
    look.clock = has_any(letters, "hs");
    look.year = has_any(letters, "ye");
    look.day = has_any(letters, "da");
    look.month = has_any(letters, "m") && (look.year || look.day || !look.clock);
    return look;
}

/// 0.00, 000 or #,##0.0 alone; whatever else a format does to a number does not change what was typed.
Look fixed_look(std::string letters) {
    std::erase_if(letters, [](char letter) { return is_one_of(letter, "#, "); });
    const auto point = letters.find('.');
    const auto before = letters.substr(0, point);
    const auto after = point == std::string::npos ? std::string() : letters.substr(point + 1);
    if (before.find_first_not_of('0') != std::string::npos || after.find_first_not_of('0') != std::string::npos)
        return {};
    Look look;
    look.digits = before.size() > 1 || !after.empty() ? static_cast<int>(before.size()) : 0;
    look.decimals = static_cast<int>(after.size());
    constexpr int most_zeros = 30; // as many as Excel allows
    return look.digits > most_zeros || look.decimals > most_zeros ? Look{} : look;
}

} // namespace

Look built_in_look(int id) {
    if (id == 2 || id == 4) return look_of("0.00");
    if (id == 45 || id == 47) return look_of("mm:ss");
    if (id == 46) return look_of("[h]:mm:ss");
    if (id == 17 || id == 27 || id == 36 || id == 50 || id == 52 || id == 57) return look_of("yyyy-mm");
    if (id == 22) return look_of("yyyy-mm-dd h:mm");
    if ((id >= 18 && id <= 21) || (id >= 32 && id <= 35) || id == 55 || id == 56) return look_of("h:mm:ss");
    if ((id >= 14 && id <= 16) || (id >= 28 && id <= 31) || (id >= 51 && id <= 58)) return look_of("yyyy-mm-dd");
    return {};
}

Look look_of(std::string_view code) {
    Bare bare(code);
    auto& letters = bare.letters;
    for (const std::string_view word : {"am/pm", "a/p", "上午/下午", "general", "g/通用格式"}) take_out(letters, word);
    if (letters.find("e+") != std::string::npos || letters.find("e-") != std::string::npos) return {};
    const bool digits = has_any(letters, "0#?@");
    const bool dated = bare.elapsed || (has_any(letters, "ymdhsea") && (!digits || has_any(letters, "s")));
    return dated ? date_look(letters, bare.elapsed) : fixed_look(letters);
}

std::string shown_number(std::string_view stored, const Look& look, bool since_1904) {
    if (look.is_date()) return date_shown(stored, look, since_1904);
    return look.digits > 0 || look.decimals > 0 ? fixed_number(stored, look) : plain_number(stored);
}

bool lost_digits(std::string_view stored) {
    if (stored.size() < 4) return false;
    const auto number = number_of(stored);
    return number && std::fabs(*number) >= first_lost && std::trunc(*number) == *number;
}

} // namespace rdlz::tables
