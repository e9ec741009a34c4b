#include "desk/periods/since.hpp"

#include "desk/periods/days.hpp"
#include "domain/shapes.hpp"
#include "store/lookup.hpp"
#include "store/records.hpp"

#include <algorithm>
#include <array>
#include <map>
#include <set>

namespace rdlz::desk {

namespace {

/// What sheets list by its day.
constexpr std::array<const Shape*, 7> listed{&shape<Visit>, &shape<Opinion>,    &shape<Activity>,  &shape<Attendance>,
                                             &shape<Deed>,  &shape<DutyReport>, &shape<Suggestion>};

bool is_listed(const RowChange& row) {
    return std::find(listed.begin(), listed.end(), shape_of_table(row.table)) != listed.end();
}

/// Whether a correction brought something into a closed period: by its day, or by making it count.
bool brings_in(const Closed& closed, const RowChange& row) {
    const auto field = day_field(*shape_of_table(row.table));
    return std::any_of(row.cells.begin(), row.cells.end(), [&](const RowChange::Cell& cell) {
        if (const auto turn = turn_of(cell)) return turn->counts && !turn->counted;
        const auto before = cell.column == field ? day_in(cell.before) : std::nullopt;
        const auto after = before ? day_in(cell.after) : std::nullopt;
        return after && !closed.holds(*before) && closed.holds(*after);
    });
}

/// Whether a changed row came too late for a closed period: it was typed into it, or corrected into it.
bool comes_late(const Store& store, const Closed& closed, const RowChange& row, const Record& record) {
    const auto day = day_of(store, record);
    if (!day || !closed.holds(*day)) return false;
    return row.kind == RowChange::Kind::made || (row.kind == RowChange::Kind::changed && brings_in(closed, row));
}

bool lies_in(const Store& store, const Closed& closed, const RowChange& row) {
    bool found = false;
    each_day_of(store, row, [&](Date day) { found = found || closed.holds(day); });
    return found;
}

std::string label(const Store& store, const Record& record) {
    if (record.shape->has_code()) return record.code();
    return code_of(store, shape<Activity>, record.number("activity")) + " " +
           code_of(store, shape<Person>, record.number("deputy"));
}

/// The record a row stands for, where sheets list such and it still stands.
std::optional<Record> standing_record(const Store& store, const RowChange& row) {
    auto record = is_listed(row) ? fetch(store, *shape_of_table(row.table), row.row) : std::nullopt;
    return record && record->voided_by == 0 ? std::move(record) : std::nullopt;
}

/// What was typed since a closing, gathered change by change.
class Gathering {
public:
    Gathering(const Store& store, const Closed& closed) : store_(store), closed_(closed) {}

    void add(ChangeSet set) {
        std::int64_t rows = 0;
        each_row_change(store_, set.id, [&](const RowChange& row) {
            if (!lies_in(store_, closed_, row)) return;
            ++rows;
            if (const auto record = standing_record(store_, row)) add(set, row, *record);
        });
        if (rows > 0) found_.changes.push_back({std::move(set), rows});
    }
    SinceClosing found() && { return std::move(found_); }

private:
    void add(const ChangeSet& set, const RowChange& row, const Record& record) {
        if (!comes_late(store_, closed_, row, record) || !told_.emplace(record.shape, record.id).second) return;
        found_.late.push_back({std::string(record.shape->noun), label(store_, record), *day_of(store_, record),
                               set.at.date(), set.actor, set.id});
    }

    const Store& store_;
    const Closed& closed_;
    SinceClosing found_;
    std::set<std::pair<const Shape*, std::int64_t>> told_;
};

} // namespace

SinceClosing since(const Store& store, const Closed& closed) {
    Gathering gathering(store, closed);
    auto sets = change_sets(store);
    std::reverse(sets.begin(), sets.end());
    for (auto& set : sets)
        if (set.id > closed.change_set && set.recorded) gathering.add(std::move(set));
    return std::move(gathering).found();
}

std::vector<PeriodClosing> typed_into(const Store& store, std::int64_t change_set) {
    const auto all = standing_closings(store);
    std::map<std::string, PeriodClosing> found;
    if (all.empty()) return {};
    each_row_change(store, change_set, [&](const RowChange& row) {
        const auto record = standing_record(store, row);
        if (!record) return;
        std::vector<const Closed*> missed;
        for (const auto& each : all)
            if (each.change_set < change_set && comes_late(store, each, row, *record)) missed.push_back(&each);
        if (const auto* closed = shortest(missed)) found.emplace(closed->closing.period, closed->closing);
    });
    std::vector<PeriodClosing> closed;
    for (auto& [phrase, closing] : found) closed.push_back(std::move(closing));
    return closed;
}

} // namespace rdlz::desk
