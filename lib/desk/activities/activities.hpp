#pragma once

#include "desk/activities/attendance.hpp"
#include "desk/names.hpp"
#include "desk/suggestions/objection.hpp"
#include "domain/activity.hpp"

#include <string>
#include <vector>

namespace rdlz::desk {

using StationIds = std::vector<Id<Station>>;

/// Which stations hold an activity; several where it is held jointly (联合开展).
StationIds stations_of(const Store& store, Id<Activity> activity);

/// Writes down activities under the rules of the trade. Made for one command.
class ActivityDesk {
public:
    ActivityDesk(Store& store, const Names& names, Date today) : store_(store), names_(names), today_(today) {}

    /// Objects to an end before the start, a day far ahead, more half-days than the days have, stations that were
    /// closed or that never hold such a type, and a reason for not holding what was held.
    void check(const Activity& activity, const StationIds& stations, const Object& object) const;
    Id<Activity> add(const Activity& activity, const StationIds& stations);
    /// Makes these the stations of an activity; true where they were others.
    bool set_stations(Id<Activity> activity, const StationIds& stations);
    /// Judges everybody's attendance again after the day, the type or the holding of an activity changed.
    void judge_again(const Activity& before, const Activity& after, const Object& object);

private:
    void check_days(const Activity& activity, const Object& object) const;
    void check_stations(const Activity& activity, const StationIds& stations, const Object& object) const;
    Store& store_;
    const Names& names_;
    Date today_;
};

} // namespace rdlz::desk
