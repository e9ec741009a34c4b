#include "core/date.hpp"

#include <array>
#include <charconv>
#include <fmt/format.h>
#include <vector>

namespace rdlz {

namespace chrono = std::chrono;

namespace {

constexpr auto civil_offset = chrono::hours(8);

std::optional<int> number(std::string_view digits) {
    int value = 0;
    const auto [end, problem] = std::from_chars(digits.data(), digits.data() + digits.size(), value);
    if (digits.empty() || problem != std::errc() || end != digits.data() + digits.size()) return {};
    return value;
}

/// The runs of digits of a text whose separators are all of the kinds people put between year, month and day.
std::optional<std::vector<int>> parts(std::string_view text) {
    static constexpr std::array<std::string_view, 6> separators{"-", "/", ".", "年", "月", "日"};
    std::vector<int> found;
    while (!text.empty()) {
        const auto end = std::min(text.find_first_not_of("0123456789"), text.size());
        const auto value = number(text.substr(0, end));
        if (!value) return {};
        found.push_back(*value);
        text.remove_prefix(end);
        for (const auto separator : separators)
            if (text.starts_with(separator)) {
                text.remove_prefix(separator.size());
                break;
            }
    }
    return found;
}

bool all_digits(std::string_view text) {
    return !text.empty() && text.find_first_not_of("0123456789") == std::string_view::npos;
}

/// A number with zeros in front, as wide as there is room.
void write_digits(int number, char* first, char* behind) {
    for (; behind != first; number /= 10) *--behind = static_cast<char>('0' + number % 10);
}

chrono::year_month_day civil(chrono::sys_days day) { return {day}; }

} // namespace

std::optional<Date> Date::of(int year, int month, int day) {
    if (year < 1800 || year > 2999 || month < 1 || day < 1) return {};
    const chrono::year_month_day ymd{chrono::year(year), chrono::month(static_cast<unsigned>(month)),
                                     chrono::day(static_cast<unsigned>(day))};
    if (!ymd.ok()) return {};
    return Date(chrono::sys_days(ymd));
}

std::optional<Date> Date::parse(std::string_view iso) {
    if (iso.size() != 10 || iso[4] != '-' || iso[7] != '-') return {};
    const auto year = number(iso.substr(0, 4));
    const auto month = number(iso.substr(5, 2));
    const auto day = number(iso.substr(8, 2));
    if (!year || !month || !day) return {};
    return of(*year, *month, *day);
}

std::optional<Date> Date::read(std::string_view text) {
    if (text.size() == 8 && all_digits(text))
        return of(*number(text.substr(0, 4)), *number(text.substr(4, 2)), *number(text.substr(6, 2)));
    const auto found = parts(text);
    if (!found || found->size() != 3) return {};
    return of((*found)[0], (*found)[1], (*found)[2]);
}

int Date::year() const { return static_cast<int>(civil(day_).year()); }
int Date::month() const { return static_cast<int>(static_cast<unsigned>(civil(day_).month())); }
int Date::day() const { return static_cast<int>(static_cast<unsigned>(civil(day_).day())); }
int Date::weekday() const { return static_cast<int>(chrono::weekday(day_).iso_encoding()); }
std::string Date::str() const {
    const auto ymd = civil(day_);
    std::string text = "0000-00-00";
    char* const first = text.data();
    write_digits(int(ymd.year()), first, first + 4);
    write_digits(static_cast<int>(unsigned(ymd.month())), first + 5, first + 7);
    write_digits(static_cast<int>(unsigned(ymd.day())), first + 8, first + 10);
    return text;
}
std::string Date::chinese() const { return fmt::format("{}年{}月{}日", year(), month(), day()); }

Date Date::plus_months(int months) const {
    auto ymd = civil(day_) + chrono::months(months);
    if (!ymd.ok()) ymd = ymd.year() / ymd.month() / chrono::last;
    return Date(chrono::sys_days(ymd));
}

std::optional<Month> Month::of(int year, int month) {
    if (year < 1800 || year > 2999 || month < 1 || month > 12) return {};
    Month result;
    result.year_ = year;
    result.month_ = month;
    return result;
}

std::optional<Month> Month::parse(std::string_view iso) {
    if (iso.size() != 7 || iso[4] != '-') return {};
    const auto year = number(iso.substr(0, 4));
    const auto month = number(iso.substr(5, 2));
    return year && month ? of(*year, *month) : std::nullopt;
}

std::optional<Month> Month::read(std::string_view text) {
    if (text.size() == 6 && all_digits(text)) return of(*number(text.substr(0, 4)), *number(text.substr(4, 2)));
    if (const auto whole = Date::read(text)) return of(whole->year(), whole->month());
    const auto found = parts(text);
    if (!found || found->size() != 2) return {};
    return of((*found)[0], (*found)[1]);
}

std::string Month::str() const { return fmt::format("{:04}-{:02}", year_, month_); }
std::string Month::dotted() const { return fmt::format("{:04}.{:02}", year_, month_); }
Date Month::first() const { return *Date::of(year_, month_, 1); }
Date Month::last() const { return first().plus_months(1).plus_days(-1); }

Month Month::plus(int months) const {
    const auto first_day = first().plus_months(months);
    return *of(first_day.year(), first_day.month());
}

std::string Moment::iso() const {
    const auto day = chrono::floor<chrono::days>(time);
    const chrono::hh_mm_ss clock(time - day);
    return fmt::format("{}T{:02}:{:02}:{:02}Z", Date(day).str(), clock.hours().count(), clock.minutes().count(),
                       clock.seconds().count());
}

std::string Moment::str() const {
    std::string text = Moment{time + civil_offset}.iso();
    text[10] = ' ';
    text.pop_back();
    return text;
}

Date Moment::date() const { return Date(chrono::floor<chrono::days>(time + civil_offset)); }

std::optional<Moment> Moment::parse(std::string_view iso) {
    if (iso.size() != 20 || iso[10] != 'T' || iso[19] != 'Z') return {};
    const auto day = Date::parse(iso.substr(0, 10));
    const auto hour = number(iso.substr(11, 2));
    const auto minute = number(iso.substr(14, 2));
    const auto second = number(iso.substr(17, 2));
    if (!day || !hour || !minute || !second) return {};
    return Moment{chrono::sys_seconds(day->sys_days()) + chrono::hours(*hour) + chrono::minutes(*minute) +
                  chrono::seconds(*second)};
}

} // namespace rdlz
