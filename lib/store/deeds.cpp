#include "store/deeds.hpp"

#include "core/text.hpp"
#include "store/database.hpp"
#include "store/records.hpp"

#include <charconv>

namespace rdlz {

namespace {

Date entered(const Query& query, int column) { return Moment::parse(query.text(column)).value_or(Moment{}).date(); }

template<class Choice>
Choice choice(const Query& query, int column) {
    return from_machine<Choice>(query.text(column)).value_or(Choice{});
}

std::optional<std::int64_t> number_or_none(const Query& query, int column) {
    const auto value = query.value(column);
    return value.index() == 1 ? std::optional(std::get<std::int64_t>(value)) : std::nullopt;
}

void read_attendance(const Query& query, Attendance& attendance) {
    attendance.id = {query.number(0)};
    attendance.activity = {query.number(1)};
    attendance.person = {query.number(2)};
    attendance.mandate = {query.number(3)};
    attendance.presence = choice<Presence>(query, 4);
    attendance.role = query.text(5);
    if (const auto half_days = number_or_none(query, 6)) attendance.half_days = Points{*half_days};
    attendance.spoke = query.text(7);
    attendance.evidence = query.text(8);
    attendance.recorder = query.text(9);
    attendance.note = query.text(10);
}

void read_activity(const Query& query, Activity& activity) {
    activity.id = {query.number(1)};
    activity.code.text = query.text(11);
    activity.type = query.text(12);
    activity.title = query.text(13);
    activity.starts_on = query.date(14);
    activity.ends_on = query.date(15);
    activity.place = query.text(16);
    activity.organizer = query.text(17);
    activity.half_days = number_or_none(query, 18);
    activity.level = query.text(19);
    activity.form = query.text(20);
}

std::vector<Id<Station>> read_stations(const std::string& ids) {
    std::vector<Id<Station>> stations;
    for (const auto& text : split(ids, ",")) {
        Id<Station> station;
        std::from_chars(text.data(), text.data() + text.size(), station.value);
        stations.push_back(station);
    }
    return stations;
}

} // namespace

void each_activity(const Store& store, const ActivityFilter& filter,
                   const std::function<void(const HeldActivity&)>& take) {
    Query query(
        store.database(),
        "SELECT id, (SELECT group_concat(station, ',') FROM (SELECT station FROM activity_station AS held "
        "WHERE held.activity = activity.id AND held.voided_by IS NULL ORDER BY station)), "
        "(SELECT count(*) FROM attendance AS a WHERE a.activity = activity.id AND a.voided_by IS NULL "
        "AND a.state IS NULL), "
        "(SELECT count(*) FROM attendance AS a WHERE a.activity = activity.id AND a.voided_by IS NULL "
        "AND a.state IS NULL AND a.presence IN ('present', 'late', 'left-early')) "
        "FROM activity WHERE voided_by IS NULL AND (?1 = '' OR starts_on BETWEEN ?1 AND ?2) AND (?3 = '' OR type = ?3) "
        "AND (?4 = 0 OR EXISTS (SELECT 1 FROM activity_station AS held WHERE held.activity = activity.id AND "
        "held.station = ?4 "
        "AND held.voided_by IS NULL)) AND (?5 = 0 OR id = ?5) ORDER BY starts_on, code");
    query.with(filter.period ? filter.period->from.str() : "", filter.period ? filter.period->to.str() : "",
               filter.type, filter.station, filter.activity);
    while (query.next())
        take({*fetch(store, Id<Activity>{query.number(0)}), read_stations(query.text(1)), query.number(2),
              query.number(3)});
}

void each_attendance(const Store& store, Id<Person> person, const Period& period,
                     const std::function<void(const AttendedActivity&)>& take) {
    Query query(
        store.database(),
        "SELECT a.id, a.activity, a.deputy, a.mandate, a.presence, a.role, a.half_days, a.spoke, a.evidence, "
        "a.recorder, a.note, "
        "activity.code, activity.type, activity.title, activity.starts_on, activity.ends_on, activity.place, "
        "activity.organizer, "
        "activity.half_days, activity.level, activity.form, change_set.at, a.made_by "
        "FROM attendance AS a JOIN activity ON activity.id = a.activity JOIN change_set ON change_set.id = a.made_by "
        "WHERE a.deputy = ? AND a.voided_by IS NULL AND a.state IS NULL AND activity.voided_by IS NULL AND "
        "activity.cancelled = 0 "
        "AND activity.starts_on BETWEEN ? AND ? ORDER BY activity.starts_on, activity.code");
    query.with(person, period.from, period.to);
    while (query.next()) {
        AttendedActivity attended;
        read_attendance(query, attended.attendance);
        read_activity(query, attended.activity);
        attended.entered_on = entered(query, 21);
        attended.made_by = query.number(22);
        take(attended);
    }
}

void each_received_visit(const Store& store, Id<Person> person, const Period& period,
                         const std::function<void(const ReceivedVisit&)>& take) {
    Query query(store.database(),
                "SELECT visit.id, visit.code, visit.received_on, visit.channel, visit.raised_by, visit.station, "
                "visit.heads, change_set.at, visit_deputy.made_by "
                "FROM visit_deputy JOIN visit ON visit.id = visit_deputy.visit JOIN change_set ON change_set.id = "
                "visit.made_by "
                "WHERE visit_deputy.deputy = ? AND visit_deputy.voided_by IS NULL AND visit.voided_by IS NULL "
                "AND visit.received_on BETWEEN ? AND ? ORDER BY visit.received_on, visit.code");
    query.with(person, period.from, period.to);
    while (query.next()) {
        ReceivedVisit received;
        received.visit.id = {query.number(0)};
        received.visit.code.text = query.text(1);
        received.visit.received_on = query.date(2);
        received.visit.channel = query.text(3);
        received.visit.raised_by = choice<RaisedBy>(query, 4);
        received.visit.station = {query.number(5)};
        received.visit.heads = number_or_none(query, 6);
        received.entered_on = entered(query, 7);
        received.made_by = query.number(8);
        take(received);
    }
}

Date entered_on(const Store& store, std::int64_t change_set) {
    Query query(store.database(), "SELECT at FROM change_set WHERE id = ?");
    query.with(change_set);
    return query.next() ? entered(query, 0) : Date();
}

} // namespace rdlz
