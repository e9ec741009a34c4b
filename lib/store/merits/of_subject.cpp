#include "store/merits/of_subject.hpp"

#include "store/database.hpp"

namespace rdlz {

namespace {

template<class Choice>
Choice choice(const Query& query, int column) {
    return from_machine<Choice>(query.text(column)).value_or(Choice{});
}

constexpr const char* visits_of_person = "FROM visit_deputy JOIN visit ON visit.id = visit_deputy.visit "
                                         "JOIN change_set ON change_set.id = visit_deputy.made_by "
                                         "LEFT JOIN opinion ON opinion.visit = visit.id AND opinion.voided_by IS NULL "
                                         "WHERE visit_deputy.deputy = ?1 AND visit_deputy.voided_by IS NULL ";
constexpr const char* visits_of_station =
    "FROM visit JOIN change_set ON change_set.id = visit.made_by "
    "LEFT JOIN opinion ON opinion.visit = visit.id AND opinion.voided_by IS NULL WHERE visit.station = ?1 ";

std::string visits_sql(bool of_station) {
    return std::string("SELECT visit.id, visit.code, visit.received_on, visit.channel, visit.raised_by, change_set.at, "
                       "opinion.code, opinion.outcome, opinion.resolved, opinion.rating, "
                       "EXISTS (SELECT 1 FROM suggestion_opinion AS link WHERE link.opinion = opinion.id "
                       "AND link.voided_by IS NULL), "
                       "(SELECT at FROM change_set AS written WHERE written.id = opinion.made_by) ") +
           (of_station ? visits_of_station : visits_of_person) +
           "AND visit.voided_by IS NULL AND visit.received_on BETWEEN ?2 AND ?3 "
           "ORDER BY visit.received_on, visit.code, opinion.code";
}

Date day_of(const Query& query, int column) { return Moment::parse(query.text(column)).value_or(Moment{}).date(); }

VisitWithOpinions visit_of(const Query& query) {
    VisitWithOpinions found;
    found.visit.id = {query.number(0)};
    found.visit.code.text = query.text(1);
    found.visit.received_on = query.date(2);
    found.visit.channel = query.text(3);
    found.visit.raised_by = choice<RaisedBy>(query, 4);
    found.entered_on = day_of(query, 5);
    return found;
}

} // namespace

void each_attendance_row(const Store& store, Id<Person> person, const std::function<void(const AttendanceRow&)>& take) {
    Query query(store.database(), "SELECT activity, mandate, presence, role, half_days, spoke IS NOT NULL, state, "
                                  "made_by FROM attendance WHERE deputy = ? AND voided_by IS NULL");
    query.with(person);
    AttendanceRow row;
    while (query.next()) {
        row.activity = {query.number(0)};
        row.mandate = {query.number(1)};
        row.presence = choice<Presence>(query, 2);
        row.role = query.text(3);
        const auto half_days = query.value(4);
        row.half_days =
            half_days.index() == 1 ? std::optional(Points{std::get<std::int64_t>(half_days)}) : std::nullopt;
        row.spoke = query.number(5) != 0;
        row.state = choice<Confirmation>(query, 6);
        row.made_by = query.number(7);
        take(row);
    }
}

void each_visit_with_opinions(const Store& store, const VisitsOf& of,
                              const std::function<void(const VisitWithOpinions&)>& take) {
    static const std::string by_person = visits_sql(false);
    static const std::string by_station = visits_sql(true);
    Query query(store.database(), of.station ? by_station : by_person);
    query.with(of.station ? of.station.value : of.person.value, of.period.from, of.period.to);
    VisitWithOpinions held;
    while (query.next()) {
        if (held.visit.id != Id<Visit>{query.number(0)}) {
            if (held.visit.id) take(held);
            held = visit_of(query);
        }
        if (auto code = query.text(6); !code.empty())
            held.opinions.push_back({std::move(code), choice<Outcome>(query, 7), choice<Resolved>(query, 8),
                                     choice<Rating>(query, 9), query.number(10) != 0, day_of(query, 11)});
    }
    if (held.visit.id) take(held);
}

std::unordered_set<std::int64_t> subjects_with(const Store& store, const RecordsOf& of) {
    Query query(store.database(), fmt::format("SELECT DISTINCT \"{0}\" FROM {1} WHERE \"{0}\" IS NOT NULL AND "
                                              "voided_by IS NULL AND {2} BETWEEN ? AND ?",
                                              of.subject, of.shape.table, of.day));
    query.with(of.period.from, of.period.to);
    std::unordered_set<std::int64_t> found;
    while (query.next()) found.insert(query.number(0));
    return found;
}

void each_record_of(const Store& store, const RecordsOf& of, const std::function<void(const Record&)>& take) {
    std::string columns;
    for (const auto& field : of.shape.fields) columns += fmt::format(", \"{}\"", field.name);
    Query query(store.database(), fmt::format("SELECT id, made_by{} FROM {} WHERE \"{}\" = ? AND voided_by IS NULL "
                                              "AND {} BETWEEN ? AND ? ORDER BY {}, code",
                                              columns, of.shape.table, of.subject, of.day, of.day));
    query.with(of.id, of.period.from, of.period.to);
    while (query.next()) {
        Record record(of.shape);
        record.id = query.number(0);
        record.made_by = query.number(1);
        for (std::size_t i = 0; i < record.values.size(); ++i) record.values[i] = query.value(static_cast<int>(i) + 2);
        take(record);
    }
}

} // namespace rdlz
