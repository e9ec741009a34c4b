#include "staging/days.hpp"

#include "core/message.hpp"
#include "core/text.hpp"

#include <algorithm>

namespace rdlz::staging {

namespace {

bool all_digits(std::string_view text) {
    return !text.empty() && text.find_first_not_of("0123456789") == std::string_view::npos;
}

/// 27454.0 → 27454, and 2024-01-05 00:00:00 → 2024-01-05.
std::string without_time(const std::string& text) {
    const auto colon = text.find(':');
    if (colon != std::string::npos) {
        const auto blank = text.find_last_of(" T", colon);
        return blank == std::string::npos ? text : trimmed(text.substr(0, blank));
    }
    const auto dot = text.find('.');
    const bool whole = dot == 5 && text.size() > 6 && text.find_first_not_of('0', 6) == std::string::npos;
    return whole || (dot == 5 && text.substr(5) == ".0") ? text.substr(0, 5) : text;
}

std::string plain(const std::string& raw) {
    auto text = without_time(half_width(trimmed(raw)));
    text.erase(std::remove(text.begin(), text.end(), ' '), text.end());
    for (const std::string tail : {"出生", "生"})
        if (text.ends_with(tail)) return text.substr(0, text.size() - tail.size());
    return text;
}

/// The numbers of a day or month, whatever stands between them; none where it holds anything else.
std::vector<int> figures(const std::string& text) {
    std::vector<int> found;
    for (const auto& part : split(text, "-/.年月日")) {
        if (!all_digits(part) || part.size() > 4) return {};
        found.push_back(std::stoi(part));
    }
    return found;
}

Mended ask(const std::string& raw, std::string text, std::string remedy) {
    return {raw, {}, Misread{std::move(text), std::move(remedy)}};
}

const char* remedy_for(const Field& field) {
    return field.kind == Kind::month ? tr("write it like 1975.03") : tr("write it like 2024-11-05");
}

Mended from_number(const std::string& raw, const std::string& text) {
    const auto day = Date::of(1899, 12, 30)->plus_days(std::stoi(text)); // serial 61 and later, past Excel's 1900-02-29
    return {day.str(), say("'{}' taken as the day number of a spreadsheet: {}", raw, day.str()), {}};
}

Mended from_number(const std::string& raw, const std::string& text, const std::function<Habit()>& habit) {
    if (!may_be_month(text) || habit().counts_days) return from_number(raw, text);
    return ask(raw, say("'{}' may be the day number of a spreadsheet, or a year and a month", raw),
               say("write {}.0{} or the day itself", text.substr(0, 4), text.substr(4)));
}

/// 1990.1: seven places in all where the 0 of October is kept.
bool may_be_october(const std::string& text) {
    return text.size() == 6 && text[4] == '.' && text[5] == '1' && all_digits(text.substr(0, 4));
}

bool year_first(const std::vector<int>& numbers) { return numbers.front() > 99; }

/// Why numbers that do not begin with a year of four figures cannot be read.
Mended ask_year(const Field& field, const std::string& raw, const std::vector<int>& numbers) {
    if (numbers.back() > 999) return ask(raw, say("'{}' does not begin with the year", raw), remedy_for(field));
    return ask(raw, say("'{}' has a year of two figures", raw), tr("write the year with four figures"));
}

} // namespace

bool is_day_number(std::string_view text) { return text.size() == 5 && all_digits(text) && text[0] != '0'; }

bool may_be_month(std::string_view text) {
    return is_day_number(text) && (text.starts_with("19") || text.starts_with("20")) && text[4] != '0';
}

Mended mend_day(const Field& field, const std::string& raw, const std::function<Habit()>& habit) {
    const auto text = plain(raw);
    if (is_day_number(text)) return from_number(raw, text, habit);
    if (field.kind == Kind::month && may_be_october(text) && !habit().keeps_zero)
        return ask(raw, say("'{}' may be January or October: a spreadsheet drops the last 0 of {}0", raw, text),
                   say("write {}.01 or {}.10", text.substr(0, 4), text.substr(0, 4)));
    const auto numbers = figures(text);
    if (numbers.size() > 1 && !year_first(numbers)) return ask_year(field, raw, numbers);
    if (numbers.size() == 1 && year_first(numbers))
        return ask(raw, say("'{}' is a year alone", raw), remedy_for(field));
    if (field.kind == Kind::date && numbers.size() == 2)
        return ask(raw, say("'{}' is a month without its day", raw), remedy_for(field));
    return {text, {}, {}};
}

} // namespace rdlz::staging
