#include "desk/periods/since.hpp"

#include "desk/periods/days.hpp"
#include "domain/shapes.hpp"
#include "store/lookup.hpp"
#include "store/records.hpp"

#include <algorithm>
#include <array>
#include <map>

namespace rdlz::desk {

namespace {

/// What sheets list by its day.
constexpr std::array<const Shape*, 7> listed{&shape<Visit>, &shape<Opinion>,    &shape<Activity>,  &shape<Attendance>,
                                             &shape<Deed>,  &shape<DutyReport>, &shape<Suggestion>};

bool is_made(const RowChange& row) {
    const auto* shape = shape_of_table(row.table);
    return row.kind == RowChange::Kind::made && std::find(listed.begin(), listed.end(), shape) != listed.end();
}

/// The first of a row's days that lies in a closed period.
std::optional<Date> day_in(const Store& store, const Closed& closed, const RowChange& row) {
    std::optional<Date> found;
    each_day_of(store, row, [&](Date day) {
        if (!found && closed.holds(day)) found = day;
    });
    return found;
}

std::string label(const Store& store, const Record& record) {
    if (record.shape->has_code()) return record.code();
    return code_of(store, shape<Activity>, record.number("activity")) + " " +
           code_of(store, shape<Person>, record.number("deputy"));
}

/// Rows of the closed period that one change wrote; those it made and that still stand are late records.
std::int64_t add_change(const Store& store, const Closed& closed, const ChangeSet& set, std::vector<LateRecord>& late) {
    std::int64_t rows = 0;
    each_row_change(store, set.id, [&](const RowChange& row) {
        const auto day = day_in(store, closed, row);
        if (!day) return;
        ++rows;
        if (!is_made(row)) return;
        const auto record = fetch(store, *shape_of_table(row.table), row.row);
        if (record && record->voided_by == 0 && record->made_by == set.id)
            late.push_back(
                {std::string(record->shape->noun), label(store, *record), *day, set.at.date(), set.actor, set.id});
    });
    return rows;
}

} // namespace

SinceClosing since(const Store& store, const Closed& closed) {
    SinceClosing found;
    auto sets = change_sets(store);
    std::reverse(sets.begin(), sets.end());
    for (auto& set : sets) {
        if (set.id <= closed.change_set || !set.recorded) continue;
        if (const auto rows = add_change(store, closed, set, found.late); rows > 0)
            found.changes.push_back({std::move(set), rows});
    }
    return found;
}

std::vector<PeriodClosing> typed_into(const Store& store, std::int64_t change_set) {
    const auto all = standing_closings(store);
    std::map<std::string, PeriodClosing> found;
    if (all.empty()) return {};
    each_row_change(store, change_set, [&](const RowChange& row) {
        if (!is_made(row)) return;
        std::vector<const Closed*> over;
        each_day_of(store, row, [&](Date day) {
            for (const auto& each : all)
                if (each.change_set < change_set && each.holds(day)) over.push_back(&each);
        });
        if (const auto* closed = shortest(over)) found.emplace(closed->closing.period, closed->closing);
    });
    std::vector<PeriodClosing> closed;
    for (auto& [phrase, closing] : found) closed.push_back(std::move(closing));
    return closed;
}

} // namespace rdlz::desk
