#include "desk/activities/activities.hpp"

#include "core/message.hpp"
#include "store/records.hpp"

#include <algorithm>

namespace rdlz::desk {

namespace {

constexpr int half_days_of_a_day = 2;

bool holds(const StationIds& stations, Id<Station> station) {
    return std::find(stations.begin(), stations.end(), station) != stations.end();
}

} // namespace

StationIds stations_of(const Store& store, Id<Activity> activity) {
    StationIds found;
    for (const auto& link : select<ActivityStation>(store, {{{"activity", activity.value}}, false, "station"}))
        found.push_back(link.station);
    return found;
}

void ActivityDesk::check(const Activity& activity, const StationIds& stations, const Object& object) const {
    check_days(activity, object);
    check_stations(activity, stations, object);
    if (!activity.cancelled && !activity.cancel_reason.empty())
        object({Status::refused, "cancel_reason", tr("it says why it was not held, but not that it was not held"),
                tr("write 是 under 未开展, or take the reason out")});
}

void ActivityDesk::check_days(const Activity& activity, const Object& object) const {
    if (!activity.starts_on) return;
    const auto ends_on = activity.ends_on.value_or(*activity.starts_on);
    object_far_ahead("starts_on", *activity.starts_on, today_, object);
    if (ends_on < *activity.starts_on)
        object({Status::refused, "ends_on",
                say("it cannot end on {} before it starts on {}", ends_on.str(), activity.starts_on->str()),
                tr("check both days")});
    const int most = half_days_of_a_day * (activity.starts_on->days_until(ends_on) + 1);
    if (activity.half_days.value_or(0) > std::max(most, half_days_of_a_day))
        object({Status::refused, "half_days", say("its days have only {} half-days, not {}", most, *activity.half_days),
                tr("check the number, or write its last day")});
}

void ActivityDesk::check_stations(const Activity& activity, const StationIds& stations, const Object& object) const {
    if (!stations.empty() && is_of_congress(names_, activity.type))
        object({Status::refused, "stations",
                say("'{}' is not held by stations", names_.code_name("activity_type", activity.type)),
                tr("leave the stations out")});
    for (const auto id : stations) {
        const auto station = *fetch(store_, id);
        if (station.closed_on && activity.starts_on && *station.closed_on <= *activity.starts_on)
            object({Status::refused, "stations",
                    say("station '{}' was closed on {} already", station.code.text, station.closed_on->str()),
                    tr("name the station it was merged into, or check the day")});
    }
}

Id<Activity> ActivityDesk::add(const Activity& activity, const StationIds& stations) {
    check(activity, stations, end_with);
    const auto id = insert(store_, activity);
    set_stations(id, stations);
    return id;
}

bool ActivityDesk::set_stations(Id<Activity> activity, const StationIds& stations) {
    bool changed = false;
    StationIds kept;
    for (const auto& link : select<ActivityStation>(store_, {{{"activity", activity.value}}, false, {}})) {
        if (holds(stations, link.station)) {
            kept.push_back(link.station);
            continue;
        }
        mark_void(store_, shape<ActivityStation>, link.id.value);
        changed = true;
    }
    for (const auto station : stations) {
        if (holds(kept, station)) continue;
        insert(store_, ActivityStation{{}, activity, station});
        kept.push_back(station);
        changed = true;
    }
    return changed;
}

void ActivityDesk::judge_again(const Activity& before, const Activity& after, const Object& object) {
    AttendanceDesk desk(names_, today_);
    const bool moved = desk.congress_of(before) != desk.congress_of(after);
    for (auto attendance : select<Attendance>(store_, {{{"activity", after.id.value}}, false, {}})) {
        const auto seat = attendance.mandate;
        if (moved) attendance.mandate = {};
        desk.judge(after, attendance, object);
        if (attendance.mandate != seat) update(store_, attendance);
    }
}

} // namespace rdlz::desk
