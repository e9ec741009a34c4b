#include "store/merits/entries.hpp"

#include "store/database.hpp"

namespace rdlz {

void each_entry(const Store& store, const Period& period, const std::function<void(const Entry&)>& take) {
    Query query(store.database(),
                "WITH happened (day, made_by) AS ("
                "SELECT activity.starts_on, attendance.made_by FROM attendance JOIN activity ON activity.id = "
                "attendance.activity WHERE attendance.voided_by IS NULL AND activity.voided_by IS NULL AND NOT history "
                "UNION ALL SELECT received_on, made_by FROM visit WHERE voided_by IS NULL AND NOT history "
                "UNION ALL SELECT filed_on, made_by FROM suggestion WHERE voided_by IS NULL AND NOT history "
                "UNION ALL SELECT done_on, made_by FROM deed WHERE voided_by IS NULL AND NOT history "
                "UNION ALL SELECT held_on, made_by FROM duty_report WHERE voided_by IS NULL "
                "UNION ALL SELECT rated_on, made_by FROM rating WHERE voided_by IS NULL "
                "UNION ALL SELECT earned_on, made_by FROM manual_line WHERE voided_by IS NULL) "
                "SELECT change_set.actor, happened.day, change_set.at FROM happened JOIN change_set ON change_set.id = "
                "happened.made_by WHERE happened.day BETWEEN ?1 AND ?2");
    query.with(period.from, period.to);
    while (query.next())
        take({query.text(0), query.date(1).value_or(Date()), Moment::parse(query.text(2)).value_or(Moment{}).date()});
}

} // namespace rdlz
