#pragma once

#include "core/period.hpp"
#include "domain/activity.hpp"
#include "domain/intake.hpp"
#include "store/store.hpp"

#include <functional>
#include <optional>
#include <string>
#include <vector>

namespace rdlz {

/// One attendance with the activity it belongs to, and the day it was typed in.
struct AttendedActivity {
    Attendance attendance;
    Activity activity;
    Date entered_on;
    std::int64_t made_by = 0; ///< change set of the attendance
};
/// What one person attended, was on leave from or missed in a span of days; activities not held are left out, and what
/// is only declared or was returned.
void each_attendance(const Store& store, Id<Person> person, const Period& period,
                     const std::function<void(const AttendedActivity&)>& take);

/// An activity with its stations, how many deputies were called (应到) and how many came (实到).
struct HeldActivity {
    Activity activity;
    std::vector<Id<Station>> stations;
    std::int64_t invited = 0;
    std::int64_t attended = 0;
};
/// Which activities are wanted; what is empty asks for nothing.
struct ActivityFilter {
    std::optional<Period> period; ///< its first day lies in it
    std::string type;
    Id<Station> station;
    Id<Activity> activity;
};
/// By day, then by code; those not held are among them.
void each_activity(const Store& store, const ActivityFilter& filter,
                   const std::function<void(const HeldActivity&)>& take);

/// One visit a person received, and its opinions' facts.
struct ReceivedVisit {
    Visit visit;
    Date entered_on;
    std::int64_t made_by = 0; ///< change set that said who received it
};
void each_received_visit(const Store& store, Id<Person> person, const Period& period,
                         const std::function<void(const ReceivedVisit&)>& take);

/// An opinion, without its words, and whether it went into a suggestion.
struct OpinionDeed {
    std::string code;
    Outcome outcome = Outcome::unsaid;
    Resolved resolved = Resolved::unsaid;
    Rating rating = Rating::unsaid;
    bool suggestion = false;
    Date entered_on;
};
/// The civil day on which a change set was made.
Date entered_on(const Store& store, std::int64_t change_set);

} // namespace rdlz
