#include "desk/periods/since.hpp"

#include "desk/periods/timeline.hpp"
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
    Gathering(const Store& store, const Closed& closed)
        : store_(store), closed_(closed), timeline_(store, closed.closing.congress) {}

    void add(ChangeSet set) {
        std::int64_t rows = 0;
        each_row_change(store_, set.id, [&](const RowChange& row) {
            if (!lies_in(store_, closed_, row)) return;
            ++rows;
            if (const auto record = standing_record(store_, row)) add(set, *record);
        });
        if (rows > 0) found_.changes.push_back({std::move(set), rows});
    }
    SinceClosing found() && { return std::move(found_); }

private:
    /// Late is what this change brought to the day on which it counts now, instead of to its own.
    void add(const ChangeSet& set, const Record& record) {
        const auto entry = entry_of(store_, record);
        if (!entry || !told_.emplace(record.shape, record.id).second) return;
        const auto counted = timeline_.counted(*entry);
        if (counted.late_for == nullptr || counted.late_for->id != closed_.closing.id) return;
        found_.late.push_back({std::string(record.shape->noun), label(store_, record), entry->day, set.at.date(),
                               set.actor, counted.change_set});
    }

    const Store& store_;
    const Closed& closed_;
    Timeline timeline_;
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
    std::set<std::int64_t> congresses;
    const auto standing = standing_closings(store);
    if (standing.empty()) return {};
    each_row_change(store, change_set, [&](const RowChange& row) {
        for (const auto& each : standing)
            if (is_listed(row) && lies_in(store, each, row)) congresses.insert(each.closing.congress.value);
    });
    std::map<std::int64_t, PeriodClosing> found;
    for (const auto congress : congresses) {
        const Timeline timeline(store, {congress});
        each_row_change(store, change_set, [&](const RowChange& row) {
            const auto record = standing_record(store, row);
            const auto entry = record ? entry_of(store, *record) : std::nullopt;
            const auto counted = entry ? timeline.counted(*entry) : Counted();
            if (counted.late_for != nullptr && counted.change_set == change_set)
                found.emplace(counted.late_for->id.value, *counted.late_for);
        });
    }
    std::vector<PeriodClosing> closed;
    for (auto& [id, closing] : found) closed.push_back(std::move(closing));
    return closed;
}

} // namespace rdlz::desk
