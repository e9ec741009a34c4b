#include "store/history/undo.hpp"

#include "core/message.hpp"
#include "domain/shapes.hpp"
#include "store/history/created.hpp"

#include <algorithm>
#include <map>
#include <unordered_map>

namespace rdlz {

namespace {

/// What was done to one row: which of its columns were written (the first 63, as bits), and whether it was made.
struct Touched {
    bool made = false;
    std::uint64_t columns = 0;
};

/// A column that names a row of another table.
struct Reference {
    int column;
    std::string table;
};

std::uint64_t written(const RecordedRow& row) {
    std::uint64_t bits = 0;
    for (int i = 1; i < row.columns && i < 64; ++i)
        if (row.writes(i)) bits |= std::uint64_t(1) << static_cast<unsigned>(i);
    return bits;
}

std::vector<Reference> references_of(const Store& store, const std::string& table) {
    Query query(store.database(), "SELECT info.cid, list.\"table\" FROM pragma_foreign_key_list(?1) AS list "
                                  "JOIN pragma_table_info(?1) AS info ON info.name = list.\"from\"");
    query.with(table);
    std::vector<Reference> found;
    while (query.next()) found.push_back({static_cast<int>(query.number(0)), query.text(1)});
    return found;
}

/// All rows that a change set wrote, and the test whether another one's row rests on them.
class Footprint {
public:
    Footprint(const Store& store, std::int64_t change_set) : store_(store) {
        created_ = created_ranges(store, change_set);
        each_chunk(store, change_set, false, [this](std::string& content, std::int64_t) {
            each_recorded(content, [this](const RecordedRow& row) { add(row); });
        });
    }

    bool carries(const RecordedRow& row) {
        if (was_created(row.table, row.id)) return true;
        const auto* mine = find(row.table, row.id);
        if (mine != nullptr && (mine->made || row.operation == SQLITE_DELETE || (mine->columns & written(row)) != 0))
            return true;
        const auto& references = references_of_table(row.table);
        return std::any_of(references.begin(), references.end(),
                           [&](const Reference& each) { return names_mine(row, each); });
    }

private:
    void add(const RecordedRow& row) {
        auto& touched = rows_[row.table][row.id];
        touched.made |= row.operation != SQLITE_UPDATE;
        touched.columns |= written(row);
        if (std::string_view(row.table) != "suggestion_event") return;
        for (const auto& each : references_of_table(row.table))
            if (each.table == "suggestion")
                if (const auto cell = row.operation == SQLITE_DELETE ? row.before(each.column) : row.after(each.column))
                    cases_[std::get<std::int64_t>(*cell)] = true;
    }

    /// Another's row refers to one made here, or is a step of a case whose steps were written here.
    bool names_mine(const RecordedRow& row, const Reference& reference) const {
        const auto cell = row.after(reference.column);
        const auto* number = cell ? std::get_if<std::int64_t>(&*cell) : nullptr;
        if (number == nullptr) return false;
        const auto named = *number;
        const auto* mine = find(reference.table, named);
        if ((mine != nullptr && mine->made) || was_created(reference.table, named)) return true;
        return std::string_view(row.table) == "suggestion_event" && reference.table == "suggestion" &&
               cases_.count(named) != 0;
    }

    bool was_created(std::string_view table, std::int64_t id) const {
        return std::any_of(created_.begin(), created_.end(),
                           [&](const CreatedRange& range) { return range.table == table && range.holds(id); });
    }

    const Touched* find(const std::string& table, std::int64_t id) const {
        const auto in_table = rows_.find(table);
        if (in_table == rows_.end()) return nullptr;
        const auto found = in_table->second.find(id);
        return found == in_table->second.end() ? nullptr : &found->second;
    }

    const std::vector<Reference>& references_of_table(const std::string& table) {
        const auto known = references_.find(table);
        if (known != references_.end()) return known->second;
        return references_[table] = references_of(store_, table);
    }

    const Store& store_;
    std::vector<CreatedRange> created_;
    std::map<std::string, std::unordered_map<std::int64_t, Touched>> rows_;
    std::map<std::string, std::vector<Reference>> references_;
    std::unordered_map<std::int64_t, bool> cases_;
};

bool rests_on(const Store& store, std::int64_t later, Footprint& footprint) {
    bool found = false;
    each_row(store, later, [&](const RecordedRow& row) { found = found || footprint.carries(row); });
    return found;
}

/// The first row that stood in the way.
struct Obstacle {
    std::string table;
    std::int64_t row = 0;
};

int stop_at(void* context, int kind, sqlite3_changeset_iter* at) {
    auto& obstacle = *static_cast<Obstacle*>(context);
    if (kind != SQLITE_CHANGESET_FOREIGN_KEY) {
        const auto row = row_at(at);
        obstacle = {row.table, row.id};
    }
    return SQLITE_CHANGESET_ABORT;
}

[[noreturn]] void refuse(const ChangeSet& set, const Obstacle& obstacle) {
    const auto* shape = shape_of_table(obstacle.table);
    throw Error(Status::refused,
                obstacle.table.empty()
                    ? say("change {} cannot be undone: other records refer to what it made", set.id)
                    : say("change {} cannot be undone: a {} it wrote is not as it left it", set.id,
                          shape == nullptr ? obstacle.table : std::string(tr(std::string(shape->noun).c_str()))),
                tr("correct what is wrong with the verb 'change' of its noun instead"));
}

int rows_in(std::string& content) {
    int rows = 0;
    each_recorded(content, [&rows](const RecordedRow&) { ++rows; });
    return rows;
}

/// The opposite of one chunk, as the engine makes it.
std::string inverted(const std::string& content) {
    if (content.empty()) return {};
    int size = 0;
    void* opposite = nullptr;
    if (sqlite3changeset_invert(static_cast<int>(content.size()), content.data(), &size, &opposite) != SQLITE_OK)
        throw Error(Status::bug, "a recorded change cannot be inverted");
    const std::unique_ptr<void, decltype(&sqlite3_free)> held(opposite, sqlite3_free);
    return {static_cast<const char*>(opposite), static_cast<std::size_t>(size)};
}

int apply(Database& database, const ChangeSet& set, std::string content) {
    if (content.empty()) return 0;
    Obstacle obstacle;
    const int before = sqlite3_total_changes(database.handle());
    const int result = sqlite3changeset_apply(database.handle(), static_cast<int>(content.size()), content.data(),
                                              nullptr, stop_at, &obstacle);
    if (result == SQLITE_ABORT || result == SQLITE_CONSTRAINT) refuse(set, obstacle);
    const int rows = rows_in(content);
    // After a renamed table the engine reports success and does nothing: only the count shows it.
    if (result != SQLITE_OK || sqlite3_total_changes(database.handle()) - before != rows)
        throw Error(Status::bug, fmt::format("undoing change {} failed ({})", set.id, result));
    return rows;
}

/// Those that name others are created after them.
std::size_t rank(const std::string& table) {
    const auto& all = all_shapes();
    const auto at = std::find_if(all.begin(), all.end(), [&](const Shape* each) { return each->table == table; });
    return static_cast<std::size_t>(at - all.begin());
}

void remove_rows(Database& database, const ChangeSet& set, const CreatedRange& slice) {
    try {
        Query(database, fmt::format("DELETE FROM {} WHERE id BETWEEN ? AND ?", slice.table))
            .with(slice.first, slice.last)
            .run();
    } catch (const Error& error) {
        if (error.status() != Status::refused) throw;
        refuse(set, {});
    }
    if (database.rows_changed() != slice.size()) refuse(set, {slice.table, slice.first});
    database.recorder().count_chunk(static_cast<int>(slice.size()));
}

/// Takes back what a chunk created beside its content, some thousand rows at a time.
std::int64_t remove_created(Store& store, const ChangeSet& set, std::int64_t chunk) {
    constexpr std::int64_t at_once = 10000;
    auto ranges = created_ranges(store, set.id, chunk);
    std::stable_sort(ranges.begin(), ranges.end(), [](const CreatedRange& left, const CreatedRange& right) {
        return rank(left.table) > rank(right.table);
    });
    std::int64_t rows = 0;
    for (const auto& range : ranges) {
        for (auto last = range.last; last >= range.first; last -= at_once)
            remove_rows(store.database(), set, {range.table, std::max(range.first, last - at_once + 1), last});
        rows += range.size();
    }
    return rows;
}

} // namespace

std::vector<std::int64_t> resting_on(const Store& store, const ChangeSet& set) {
    Footprint footprint(store, set.id);
    std::vector<std::pair<std::int64_t, std::int64_t>> found;
    for (const auto& each : change_sets(store))
        if (each.recorded && !each.is_undo() && each.in_effect() && each.applied_at > set.applied_at &&
            each.id != set.id)
            if (rests_on(store, each.id, footprint)) found.emplace_back(each.applied_at, each.id);
    std::sort(found.begin(), found.end());
    std::vector<std::int64_t> ids;
    for (const auto& [applied, id] : found) ids.push_back(id);
    return ids;
}

std::int64_t take_back(Store& store, const ChangeSet& set) {
    check_recorded(store, set.id);
    auto& database = store.database();
    std::int64_t rows = 0;
    each_chunk(store, set.id, true, [&](std::string& content, std::int64_t chunk) {
        const auto undone = apply(database, set, inverted(content));
        database.recorder().count_chunk(undone);
        rows += undone + remove_created(store, set, chunk);
    });
    Query(database, "INSERT INTO undone (change_set, undoes) VALUES (?, ?)").with(database.change_set(), set.id).run();
    return rows;
}

bool adopted_policy(const Store& store, std::int64_t change_set) {
    bool found = false;
    each_chunk(store, change_set, false, [&found](std::string& content, std::int64_t) {
        each_recorded(content, [&found](const RecordedRow& row) {
            found = found || (std::string_view(row.table) == "policy_edition" && row.operation == SQLITE_INSERT);
        });
    });
    return found;
}

} // namespace rdlz
