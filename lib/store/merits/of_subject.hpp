#pragma once

#include "core/period.hpp"
#include "domain/activity.hpp"
#include "domain/record.hpp"
#include "store/deeds.hpp"

#include <functional>
#include <optional>
#include <string_view>
#include <unordered_set>

namespace rdlz {

/// One attendance as scoring reads it: the activity is looked up by whoever asks, which is cheaper than a join.
struct AttendanceRow {
    Id<Activity> activity;
    Id<Mandate> mandate;
    Presence presence = Presence::unsaid;
    std::string role;
    std::optional<Points> half_days;
    bool spoke = false;
    Confirmation state = Confirmation::confirmed;
    std::int64_t made_by = 0; ///< change set
};
/// All of one person, whatever the day; the row handed over is reused.
void each_attendance_row(const Store& store, Id<Person> person, const std::function<void(const AttendanceRow&)>& take);

/// Whose visits: those a person received, or those a station took down.
struct VisitsOf {
    Id<Person> person;
    Id<Station> station;
    Period period;
};
/// A visit with its opinions, by day and code.
struct VisitWithOpinions {
    Visit visit;     ///< code, day, channel and who raised it
    Date entered_on; ///< of a person's: the day it was typed that they received it
    std::vector<OpinionDeed> opinions;
};
void each_visit_with_opinions(const Store& store, const VisitsOf& of,
                              const std::function<void(const VisitWithOpinions&)>& take);

/// Whose records of a type, and of which days.
struct RecordsOf {
    const Shape& shape;
    std::string_view subject; ///< the field that refers to it
    std::int64_t id = 0;
    std::string_view day; ///< the field that holds the day
    Period period;
};
/// By day, then code, each with the change set that made it.
void each_record_of(const Store& store, const RecordsOf& of, const std::function<void(const Record&)>& take);
/// Which subjects have any such record, whatever `id` says: asked once, it spares a question for each that has none.
std::unordered_set<std::int64_t> subjects_with(const Store& store, const RecordsOf& of);

} // namespace rdlz
