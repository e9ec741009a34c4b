#include "store/history/changes.hpp"

#include "core/hash.hpp"
#include "store/history/created.hpp"

#include <algorithm>
#include <map>

namespace rdlz {

namespace {

std::vector<std::string> columns_of(const Store& store, const std::string& table) {
    Query query(store.database(), "SELECT name FROM pragma_table_info(?) ORDER BY cid");
    query.with(table);
    std::vector<std::string> names;
    while (query.next()) names.push_back(query.text(0));
    return names;
}

RowChange read_row(const RecordedRow& recorded, const std::vector<std::string>& columns) {
    RowChange row;
    row.kind = recorded.operation == SQLITE_INSERT   ? RowChange::Kind::made
               : recorded.operation == SQLITE_DELETE ? RowChange::Kind::removed
                                                     : RowChange::Kind::changed;
    row.table = recorded.table;
    row.row = recorded.id;
    for (int i = 1; i < recorded.columns; ++i) {
        RowChange::Cell cell{columns[static_cast<std::size_t>(i)], recorded.before(i), recorded.after(i)};
        if (cell.before || cell.after) row.cells.push_back(std::move(cell));
    }
    return row;
}

constexpr const char* headers = "SELECT id, at, actor, command, reason, row_count, digest FROM change_set";

ChangeSet read_header(const Query& query) {
    ChangeSet set;
    set.id = query.number(0);
    set.at = Moment::parse(query.text(1)).value_or(Moment{});
    set.actor = query.text(2);
    set.command = query.text(3);
    set.reason = query.text(4);
    set.row_count = query.number(5);
    set.recorded = !query.text(6).empty();
    set.applied_at = set.id;
    return set;
}

/// Follows every undo, newest first: what takes one back is known before the one it takes back is looked at.
void settle(const Store& store, std::vector<ChangeSet>& newest_first) {
    std::map<std::int64_t, ChangeSet*> by_id;
    for (auto& set : newest_first) by_id[set.id] = &set;
    Query query(store.database(), "SELECT change_set, undoes FROM undone ORDER BY change_set DESC, undoes");
    while (query.next()) {
        auto& undo = *by_id.at(query.number(0));
        auto& target = *by_id.at(query.number(1));
        undo.undoes.push_back(target.id);
        if (undo.in_effect()) target.undone_by = undo.id;
        else target.applied_at = std::max(target.applied_at, by_id.at(undo.undone_by)->applied_at);
    }
    for (auto& set : newest_first) set.is_redo = set.is_undo() && by_id.at(set.undoes.front())->is_undo();
}

} // namespace

Revision revision(const Store& store) {
    auto& database = store.database();
    Query first(database, "SELECT at || digest FROM change_set ORDER BY id LIMIT 1");
    Query last(database, "SELECT id, digest FROM change_set WHERE id <> ? AND digest <> '' ORDER BY id DESC LIMIT 1");
    last.with(database.change_set());
    if (!first.next() || !last.next()) return {};
    return {sha256(first.text(0)), last.number(0), last.text(1)};
}

std::vector<ChangeSet> change_sets(const Store& store) {
    std::vector<ChangeSet> found;
    {
        Query query(store.database(), std::string(headers) + " WHERE id <> ? ORDER BY id DESC");
        query.with(store.database().change_set()); // the one being made is no history yet
        while (query.next()) found.push_back(read_header(query));
    }
    settle(store, found);
    return found;
}

std::optional<ChangeSet> change_set(const Store& store, std::int64_t id) {
    auto all = change_sets(store);
    const auto found = std::find_if(all.begin(), all.end(), [id](const ChangeSet& set) { return set.id == id; });
    return found == all.end() ? std::nullopt : std::optional(std::move(*found));
}

namespace {

/// Rows as recorded, with the names of their columns, asked for once a table.
class Reading {
public:
    explicit Reading(const Store& store) : store_(store) {}
    RowChange of(const RecordedRow& recorded) {
        auto& names = columns_[recorded.table];
        if (names.empty()) names = columns_of(store_, recorded.table);
        return read_row(recorded, names);
    }

private:
    const Store& store_;
    std::map<std::string, std::vector<std::string>> columns_;
};

} // namespace

void each_row_change(const Store& store, std::int64_t change_set, const std::function<void(const RowChange&)>& take) {
    Reading reading(store);
    each_row(store, change_set, [&](const RecordedRow& recorded) { take(reading.of(recorded)); });
}

void each_later_correction(const Store& store, std::int64_t after,
                           const std::function<void(std::int64_t change_set, const RowChange&)>& take) {
    std::vector<std::int64_t> later;
    {
        Query query(store.database(), "SELECT id FROM change_set WHERE id > ? AND digest <> '' ORDER BY id");
        query.with(after);
        while (query.next()) later.push_back(query.number(0));
    }
    Reading reading(store);
    for (const auto set : later)
        each_chunk(store, set, false, [&](std::string& content, std::int64_t) {
            each_recorded(content, [&](const RecordedRow& recorded) {
                if (recorded.operation == SQLITE_UPDATE) take(set, reading.of(recorded));
            });
        });
}

} // namespace rdlz
