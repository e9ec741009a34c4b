#include "store/settings.hpp"

#include "store/database.hpp"

#include <array>

namespace rdlz {

namespace {

struct Setting {
    const char* name;
    std::string Office::*member;
};
constexpr std::array<Setting, 5> settings{{{"office.name", &Office::name},
                                           {"office.short", &Office::short_name},
                                           {"congress", &Office::congress},
                                           {"office.phone", &Office::phone},
                                           {"office.address", &Office::address}}};

} // namespace

Office office(const Store& store) {
    Office found;
    for (const auto& setting : settings) {
        Query query(store.database(), "SELECT value FROM setting WHERE name = ?");
        if (query.with(setting.name).next()) found.*setting.member = query.text(0);
    }
    return found;
}

void set_office(Store& store, const Office& office) {
    for (const auto& setting : settings)
        Query(store.database(),
              "INSERT INTO setting (name, value) VALUES (?, ?) ON CONFLICT (name) DO UPDATE SET value = excluded.value")
            .with(setting.name, office.*setting.member)
            .run();
    store.database().recorder().count_change();
}

std::vector<AdoptedPolicy> policies(const Store& store) {
    Query query(
        store.database(),
        "SELECT id, code, name, effective_on, checked_on, parts, content, fingerprint, made_by FROM policy_edition "
        "WHERE voided_by IS NULL ORDER BY effective_on, id");
    std::vector<AdoptedPolicy> found;
    while (query.next())
        found.push_back({query.number(0), query.text(1), query.text(2), query.date(3).value_or(Date()), query.date(4),
                         query.text(5), query.text(6), query.text(7), query.number(8)});
    return found;
}

void adopt(Store& store, const AdoptedPolicy& policy) {
    Query(store.database(),
          "INSERT INTO policy_edition (code, name, effective_on, checked_on, parts, content, fingerprint, made_by) "
          "VALUES (?, ?, ?, ?, ?, ?, ?, ?)")
        .with(policy.code, policy.name, policy.effective_on,
              policy.checked_on ? Value(policy.checked_on->str()) : Value(), policy.parts, policy.content,
              policy.fingerprint, store.database().change_set())
        .run();
    store.database().recorder().count_change();
}

void record_export(Store& store, const Export& done) {
    Query(store.database(), "INSERT INTO export (at, actor, report, period, file, row_count, digest, reason) VALUES "
                            "(?, ?, ?, ?, ?, ?, ?, nullif(?, ''))")
        .with(done.at.iso(), done.actor, done.report, done.period, done.file, done.row_count, done.digest, done.reason)
        .run();
    store.database().recorder().count_change();
}

void keep_calendar(Store& store, const std::vector<CalendarDay>& days) {
    store.database().run("DELETE FROM calendar_day");
    for (const auto& day : days)
        Query(store.database(),
              "INSERT INTO calendar_day (day, workday, workday_number, provisional) VALUES (?, ?, ?, ?)")
            .with(day.day, day.workday ? 1 : 0, day.workday_number, day.provisional ? 1 : 0)
            .run();
}

} // namespace rdlz
