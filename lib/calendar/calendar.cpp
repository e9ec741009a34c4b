#include "calendar/calendar.hpp"

#include "core/message.hpp"

#include <array>

namespace rdlz::calendar {

namespace {

constexpr int unsettled_days = 10; // a new year's notice has moved days of the old year's last week

const char* weekday_name(Date date) {
    static constexpr std::array names{N_("Monday"), N_("Tuesday"),  N_("Wednesday"), N_("Thursday"),
                                      N_("Friday"), N_("Saturday"), N_("Sunday")};
    return tr(names[date.weekday() - 1]);
}

bool is_weekend(Date date) { return date.weekday() >= 6; }

} // namespace

std::string_view Day::kind_word() const {
    static constexpr std::array<std::string_view, 4> words{"workday", "make-up", "weekend", "holiday"};
    return words[static_cast<std::size_t>(kind)];
}

std::string Day::reason() const {
    const std::string weekday = weekday_name(date);
    switch (kind) {
    case Kind::holiday: return say("{}, holiday {}", weekday, name);
    case Kind::make_up: return say("{}, working day made up for {}", weekday, name);
    case Kind::weekend: return say("{}, weekend", weekday);
    case Kind::workday: break;
    }
    return say("{}, working day", weekday);
}

std::vector<std::string> Count::proof() const {
    std::vector<std::string> out{say("{} the first day is not counted", from.str())};
    for (const auto& line : lines) {
        auto text = line.day.date.str() + " " + line.day.reason();
        if (line.day.provisional) text += say(", provisional");
        out.push_back(line.number > 0 ? say("{}: number {}", text, line.number) : text);
    }
    return out;
}

Day Calendar::day(Date date) const {
    Day out;
    out.date = date;
    out.provisional = is_provisional(date);
    out.kind = is_weekend(date) ? Day::Kind::weekend : Day::Kind::workday;
    const auto found = entries_.find(date);
    if (found == entries_.end()) return out;
    out.kind = found->second.off ? Day::Kind::holiday : Day::Kind::make_up;
    out.name = found->second.name;
    out.announced_in = found->second.year;
    return out;
}

bool Calendar::is_provisional(Date date) const {
    if (years_.empty() || date.year() < years_.front().year) return true;
    const Date end = *Date::of(years_.back().year, 12, 31);
    return end.plus_days(-unsettled_days) < date;
}

Date Calendar::next_workday(Date date) const {
    while (!is_workday(date)) date = date.plus_days(1);
    return date;
}

Date Calendar::previous_workday(Date date) const {
    while (!is_workday(date)) date = date.plus_days(-1);
    return date;
}

Count Calendar::count(Date from, int workdays) const {
    Count out;
    out.from = out.to = from;
    while (out.workdays < workdays) {
        out.to = out.to.plus_days(1);
        Line line{day(out.to), 0};
        if (line.day.is_workday()) line.number = ++out.workdays;
        out.provisional = out.provisional || line.day.provisional;
        out.lines.push_back(std::move(line));
    }
    return out;
}

Count Calendar::count_until(Date from, Date to) const {
    Count out;
    out.from = from;
    out.to = to;
    for (Date date = from.plus_days(1); date <= to; date = date.plus_days(1)) {
        Line line{day(date), 0};
        if (line.day.is_workday()) line.number = ++out.workdays;
        out.provisional = out.provisional || line.day.provisional;
        out.lines.push_back(std::move(line));
    }
    return out;
}

std::vector<Numbered> Calendar::numbered(Date from, Date to) const {
    std::vector<Numbered> out;
    int number = 0;
    for (Date date = from; date <= to; date = date.plus_days(1)) {
        if (is_workday(date)) ++number;
        out.push_back({date, number, is_provisional(date)});
    }
    return out;
}

std::string Calendar::edition() const {
    if (years_.empty()) return {};
    return fmt::format("{}–{}", years_.front().year, years_.back().year);
}

} // namespace rdlz::calendar
