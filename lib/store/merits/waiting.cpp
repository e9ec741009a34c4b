#include "store/merits/waiting.hpp"

#include "store/database.hpp"

namespace rdlz {

namespace {

constexpr const char* of_attendance =
    "SELECT attendance.id, change_set.at FROM attendance JOIN activity ON activity.id = attendance.activity "
    "JOIN change_set ON change_set.id = attendance.made_by "
    "WHERE attendance.state = ?1 AND attendance.voided_by IS NULL AND activity.voided_by IS NULL "
    "AND (?2 = '' OR activity.starts_on BETWEEN ?2 AND ?3) "
    "AND (?4 = 0 OR EXISTS (SELECT 1 FROM activity_station AS held WHERE held.activity = activity.id "
    "AND held.station = ?4 AND held.voided_by IS NULL)) AND (?5 = 0 OR activity.id = ?5) "
    "ORDER BY activity.starts_on, activity.code, attendance.id";

constexpr const char* of_deeds =
    "SELECT deed.id, change_set.at FROM deed JOIN change_set ON change_set.id = deed.made_by "
    "WHERE deed.state = ?1 AND deed.voided_by IS NULL AND (?2 = '' OR deed.done_on BETWEEN ?2 AND ?3) "
    "AND (?4 = 0 OR deed.station = ?4 OR EXISTS (SELECT 1 FROM membership AS place WHERE place.deputy = deed.deputy "
    "AND place.station = ?4 AND place.voided_by IS NULL AND (place.since IS NULL OR place.since <= deed.done_on) "
    "AND (place.until IS NULL OR place.until >= deed.done_on))) AND ?5 = 0 "
    "ORDER BY deed.done_on, deed.code";

} // namespace

void each_waiting(const Store& store, const Shape& shape, const WaitingFilter& filter,
                  const std::function<void(std::int64_t id, Date entered_on)>& take) {
    Query query(store.database(), &shape == &rdlz::shape<Deed> ? of_deeds : of_attendance);
    query.with(std::string(word(filter.state).machine), filter.period ? filter.period->from.str() : "",
               filter.period ? filter.period->to.str() : "", filter.station, filter.activity);
    while (query.next()) take(query.number(0), Moment::parse(query.text(1)).value_or(Moment{}).date());
}

} // namespace rdlz
