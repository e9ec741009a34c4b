#include "store/changes.hpp"

#include "store/database.hpp"

#include <map>
#include <sqlite3.h>

namespace rdlz {

namespace {

using Iterator = std::unique_ptr<sqlite3_changeset_iter, int (*)(sqlite3_changeset_iter*)>;

Value value_of_cell(sqlite3_value* cell) {
    switch (sqlite3_value_type(cell)) {
    case SQLITE_INTEGER: return sqlite3_value_int64(cell);
    case SQLITE_TEXT:
        return std::string(reinterpret_cast<const char*>(sqlite3_value_text(cell)),
                           static_cast<std::size_t>(sqlite3_value_bytes(cell)));
    default: return {};
    }
}

std::vector<std::string> columns_of(const Store& store, const std::string& table) {
    Query query(store.database(), "SELECT name FROM pragma_table_info(?) ORDER BY cid");
    query.with(table);
    std::vector<std::string> names;
    while (query.next()) names.push_back(query.text(0));
    return names;
}

std::optional<Value> cell_at(int (*read)(sqlite3_changeset_iter*, int, sqlite3_value**), sqlite3_changeset_iter* at,
                             int column) {
    sqlite3_value* cell = nullptr;
    read(at, column, &cell);
    return cell == nullptr ? std::nullopt : std::optional(value_of_cell(cell));
}

RowChange read_row(sqlite3_changeset_iter* at, const std::vector<std::string>& columns, int operation) {
    RowChange row;
    row.kind = operation == SQLITE_INSERT   ? RowChange::Kind::made
               : operation == SQLITE_DELETE ? RowChange::Kind::removed
                                            : RowChange::Kind::changed;
    for (std::size_t i = 0; i < columns.size(); ++i) {
        RowChange::Cell cell{columns[i], {}, {}};
        if (operation != SQLITE_INSERT) cell.before = cell_at(sqlite3changeset_old, at, static_cast<int>(i));
        if (operation != SQLITE_DELETE) cell.after = cell_at(sqlite3changeset_new, at, static_cast<int>(i));
        if (i == 0)
            row.row = std::get<std::int64_t>(
                cell.after && cell.after->index() == 1 ? *cell.after : cell.before.value_or(std::int64_t(0)));
        else if (cell.before || cell.after) row.cells.push_back(std::move(cell));
    }
    return row;
}

ChangeSet read_header(const Query& query) {
    ChangeSet set;
    set.id = query.number(0);
    set.at = Moment::parse(query.text(1)).value_or(Moment{});
    set.actor = query.text(2);
    set.command = query.text(3);
    set.reason = query.text(4);
    set.row_count = query.number(5);
    return set;
}

void each_in_chunk(const Store& store, std::string content, const std::function<void(const RowChange&)>& take) {
    sqlite3_changeset_iter* raw = nullptr;
    sqlite3changeset_start(&raw, static_cast<int>(content.size()), content.data());
    const Iterator at(raw, sqlite3changeset_finalize);
    std::map<std::string, std::vector<std::string>> columns;
    while (sqlite3changeset_next(at.get()) == SQLITE_ROW) {
        const char* table = nullptr;
        int count = 0;
        int operation = 0;
        sqlite3changeset_op(at.get(), &table, &count, &operation, nullptr);
        auto& names = columns[table];
        if (names.empty()) names = columns_of(store, table);
        auto row = read_row(at.get(), names, operation);
        row.table = table;
        take(row);
    }
}

} // namespace

std::vector<ChangeSet> change_sets(const Store& store) {
    Query query(store.database(), "SELECT id, at, actor, command, reason, row_count FROM change_set ORDER BY id DESC");
    std::vector<ChangeSet> found;
    while (query.next()) found.push_back(read_header(query));
    return found;
}

std::optional<ChangeSet> change_set(const Store& store, std::int64_t id) {
    Query query(store.database(), "SELECT id, at, actor, command, reason, row_count FROM change_set WHERE id = ?");
    query.with(id);
    return query.next() ? std::optional(read_header(query)) : std::nullopt;
}

void each_row_change(const Store& store, std::int64_t change_set, const std::function<void(const RowChange&)>& take) {
    Query query(store.database(), "SELECT content FROM change_content WHERE change_set = ? ORDER BY chunk");
    query.with(change_set);
    while (query.next()) each_in_chunk(store, query.text(0), take);
}

} // namespace rdlz
