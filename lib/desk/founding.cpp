#include "desk/founding.hpp"

#include "calendar/calendar.hpp"
#include "core/message.hpp"
#include "core/text.hpp"

namespace rdlz::desk {

void found(Store& store, const Office& office) {
    if (trimmed(office.name).empty() || trimmed(office.short_name).empty())
        throw Error(Status::usage, tr("a store needs the office's full name and its short name"));
    set_office(store, office);
    const auto calendar = calendar::Calendar::built_in();
    const auto& years = calendar.years();
    std::vector<CalendarDay> days;
    for (const auto& day :
         calendar.numbered(*Date::of(years.front().year, 1, 1), *Date::of(years.back().year + 2, 12, 31)))
        days.push_back({day.date, calendar.is_workday(day.date), day.workday_number, day.provisional});
    keep_calendar(store, days);
}

} // namespace rdlz::desk
