#include "desk/activities/attendance.hpp"

#include "core/message.hpp"
#include "desk/deputy/deputies.hpp"
#include "domain/tenure.hpp"
#include "store/lookup.hpp"
#include "store/records.hpp"
#include "store/settings.hpp"

#include <algorithm>

namespace rdlz::desk {

namespace {

bool mentions(const Activity& activity, const std::string& name) {
    return !name.empty() &&
           (activity.title.find(name) != std::string::npos || activity.organizer.find(name) != std::string::npos);
}

/// By its full name (明河县第十八届人民代表大会).
std::optional<Congress> named_in_full(const Store& store, const Activity& activity) {
    for (auto& congress : select<Congress>(store))
        if (mentions(activity, congress.name)) return std::move(congress);
    return {};
}

/// By its region (石桥镇人民代表大会): the term in being on the day.
std::optional<Congress> named_by_region(const Store& store, const Activity& activity) {
    for (const auto& region : select<Region>(store))
        if (region.has_congress && mentions(activity, region.name + "人民代表大会"))
            return congress_on(store, region.id, *activity.starts_on);
    return {};
}

/// The office's own, in the term in being on the day.
std::optional<Congress> own_congress(const Store& store, Date day) {
    const auto served = fetch_by_code(store, shape<Congress>, office(store).congress);
    return served ? congress_on(store, {served->number("region")}, day) : std::nullopt;
}

} // namespace

bool is_of_congress(const Names& names, const std::string& type) {
    const auto& types = names.list("activity_type");
    const auto known =
        std::find_if(types.begin(), types.end(), [&type](const auto& item) { return item.code == type; });
    return known == types.end() ? type == "人代会" : known->outside;
}

Id<Congress> AttendanceDesk::congress_of(const Activity& activity) const {
    const auto& store = names_.store();
    if (!is_of_congress(names_, activity.type)) return {};
    auto found = named_in_full(store, activity);
    if (!found) found = named_by_region(store, activity);
    if (!found) found = own_congress(store, *activity.starts_on);
    return found ? found->id : Id<Congress>{};
}

void AttendanceDesk::judge(const Activity& activity, Attendance& attendance, const Object& object) {
    check_activity(activity, attendance, object);
    take_seat(activity, attendance, object);
}

void AttendanceDesk::check_activity(const Activity& activity, const Attendance& attendance,
                                    const Object& object) const {
    if (activity.cancelled)
        object({Status::refused, "activity", say("'{}' was not held", activity.code.text),
                tr("nobody attends what was not held; check the activity")});
    else if (*activity.starts_on > today_)
        object({Status::refused, "activity",
                say("'{}' is not held before {}", activity.code.text, activity.starts_on->str()),
                tr("write attendance down afterwards")});
    const auto whole = activity.half_days.value_or(1);
    if (attendance.half_days && *attendance.half_days > Points::whole(whole))
        object({Status::refused, "half_days", say("more half-days than '{}' has: {}", activity.code.text, whole),
                tr("write that many or fewer; nothing where it was all of them")});
}

void AttendanceDesk::take_seat(const Activity& activity, Attendance& attendance, const Object& object) {
    const auto day = *activity.starts_on;
    const auto& seats = seats_of(attendance.person);
    if (std::none_of(seats.begin(), seats.end(), [day](const Mandate& seat) { return holds_on(seat, day); }))
        return object({Status::refused, "deputy",
                       say("'{}' holds no seat on {}", code_of_person(attendance.person), day.str()),
                       tr("'rdlz deputy show' shows the seats; check the person and the day")});
    Id<Congress> congress;
    if (attendance.mandate) {
        congress = fetch(names_.store(), attendance.mandate)->congress;
    } else {
        const auto [known, first] = congresses_.try_emplace(activity.id.value);
        if (first) known->second = congress_of(activity);
        congress = known->second;
    }
    if (!congress) return;
    const auto seat = seat_in(congress, activity, attendance.person);
    if (seat) attendance.mandate = seat->id;
    else
        object({Status::refused, "deputy",
                say("'{}' holds no seat in '{}' on {}", code_of_person(attendance.person),
                    name_of_record(names_.store(), shape<Congress>, congress.value), day.str()),
                tr("a plenary is attended in the seat of its congress, which the title or the organiser names")});
}

const std::vector<Mandate>& AttendanceDesk::seats_of(Id<Person> person) {
    const auto [known, first] = seats_.try_emplace(person.value);
    if (first) known->second = mandates_of(names_.store(), person);
    return known->second;
}

std::optional<Mandate> AttendanceDesk::seat_in(Id<Congress> congress, const Activity& activity, Id<Person> person) {
    for (const auto& seat : seats_of(person))
        if (seat.congress == congress && holds_on(seat, *activity.starts_on)) return seat;
    return {};
}

std::string AttendanceDesk::code_of_person(Id<Person> person) const {
    return code_of(names_.store(), shape<Person>, person.value);
}

} // namespace rdlz::desk
