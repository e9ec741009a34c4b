#pragma once

#include "desk/names.hpp"
#include "desk/suggestions/objection.hpp"
#include "domain/activity.hpp"

#include <optional>
#include <unordered_map>
#include <vector>

namespace rdlz::desk {

/// Whether a type of activity is a congress's own (人代会): stations do not hold it, and it is attended in one seat.
bool is_of_congress(const Names& names, const std::string& type);

/// Judges who may have attended what, and in which seat. Keeps the seats it met; made for one command.
class AttendanceDesk {
public:
    AttendanceDesk(const Names& names, Date today) : names_(names), today_(today) {}

    /// Objects to an activity not held or not held yet, to more half-days than it has, and to a deputy without a seat
    /// on its day. A plenary is attended in the seat of its own congress; any other activity in all seats a deputy has,
    /// unless the attendance names one.
    void judge(const Activity& activity, Attendance& attendance, const Object& object);

    /// The congress whose plenary it is: the one its title or organiser names, else the one the office serves; none of
    /// any other activity.
    Id<Congress> congress_of(const Activity& activity) const;

private:
    void check_activity(const Activity& activity, const Attendance& attendance, const Object& object) const;
    void take_seat(const Activity& activity, Attendance& attendance, const Object& object);
    const std::vector<Mandate>& seats_of(Id<Person> person);
    std::optional<Mandate> seat_in(Id<Congress> congress, const Activity& activity, Id<Person> person);
    std::string code_of_person(Id<Person> person) const;
    const Names& names_;
    Date today_;
    std::unordered_map<std::int64_t, std::vector<Mandate>> seats_; ///< by person
    std::unordered_map<std::int64_t, Id<Congress>> congresses_;    ///< by activity
};

} // namespace rdlz::desk
