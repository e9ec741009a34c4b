#include "store/history/undo.hpp"

#include "core/message.hpp"
#include "store/history/changeset.hpp"

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
        if (row.before(i) != nullptr || row.after(i) != nullptr) bits |= std::uint64_t(1) << static_cast<unsigned>(i);
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
        each_chunk(store, change_set, false, [this](std::string& content) {
            each_recorded(content, [this](const RecordedRow& row) { add(row); });
        });
    }

    bool carries(const RecordedRow& row) {
        const auto* mine = find(row.table, row.id());
        if (mine != nullptr && (mine->made || row.operation == SQLITE_DELETE || (mine->columns & written(row)) != 0))
            return true;
        const auto& references = references_of_table(row.table);
        return std::any_of(references.begin(), references.end(),
                           [&](const Reference& each) { return names_mine(row, each); });
    }

private:
    void add(const RecordedRow& row) {
        auto& touched = rows_[row.table][row.id()];
        touched.made |= row.operation != SQLITE_UPDATE;
        touched.columns |= written(row);
        if (std::string_view(row.table) != "suggestion_event") return;
        for (const auto& each : references_of_table(row.table))
            if (each.table == "suggestion")
                if (auto* cell = row.operation == SQLITE_DELETE ? row.before(each.column) : row.after(each.column))
                    cases_[sqlite3_value_int64(cell)] = true;
    }

    /// Another's row refers to one made here, or is a step of a case whose steps were written here.
    bool names_mine(const RecordedRow& row, const Reference& reference) const {
        auto* cell = row.after(reference.column);
        if (cell == nullptr || sqlite3_value_type(cell) != SQLITE_INTEGER) return false;
        const auto named = sqlite3_value_int64(cell);
        const auto* mine = find(reference.table, named);
        if (mine != nullptr && mine->made) return true;
        return std::string_view(row.table) == "suggestion_event" && reference.table == "suggestion" &&
               cases_.count(named) != 0;
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
    std::map<std::string, std::unordered_map<std::int64_t, Touched>> rows_;
    std::map<std::string, std::vector<Reference>> references_;
    std::unordered_map<std::int64_t, bool> cases_;
};

bool rests_on(const Store& store, std::int64_t later, Footprint& footprint) {
    bool found = false;
    each_chunk(store, later, false, [&](std::string& content) {
        if (!found) each_recorded(content, [&](const RecordedRow& row) { found = found || footprint.carries(row); });
    });
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
        RecordedRow row{at, nullptr, 0, 0};
        sqlite3changeset_op(at, &row.table, &row.columns, &row.operation, nullptr);
        obstacle = {row.table, row.id()};
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
    int size = 0;
    void* opposite = nullptr;
    if (sqlite3changeset_invert(static_cast<int>(content.size()), content.data(), &size, &opposite) != SQLITE_OK)
        throw Error(Status::bug, "a recorded change cannot be inverted");
    const std::unique_ptr<void, decltype(&sqlite3_free)> held(opposite, sqlite3_free);
    return {static_cast<const char*>(opposite), static_cast<std::size_t>(size)};
}

int apply(Database& database, const ChangeSet& set, std::string content) {
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
    each_chunk(store, set.id, true, [&](std::string& content) {
        const auto undone = apply(database, set, inverted(content));
        rows += undone;
        database.count_chunk(undone);
    });
    Query(database, "INSERT INTO undone (change_set, undoes) VALUES (?, ?)").with(database.change_set(), set.id).run();
    return rows;
}

bool adopted_policy(const Store& store, std::int64_t change_set) {
    bool found = false;
    each_chunk(store, change_set, false, [&found](std::string& content) {
        each_recorded(content, [&found](const RecordedRow& row) {
            found = found || (std::string_view(row.table) == "policy_edition" && row.operation == SQLITE_INSERT);
        });
    });
    return found;
}

} // namespace rdlz
