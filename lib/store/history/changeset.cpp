#include "store/history/changeset.hpp"

#include "core/hash.hpp"
#include "core/message.hpp"
#include "store/history/created.hpp"

#include <memory>

namespace rdlz {

namespace {

using Iterator = std::unique_ptr<sqlite3_changeset_iter, int (*)(sqlite3_changeset_iter*)>;

using Reader = int (*)(sqlite3_changeset_iter*, int, sqlite3_value**);

sqlite3_value* cell_at(Reader read, sqlite3_changeset_iter* at, int column) {
    sqlite3_value* cell = nullptr;
    read(at, column, &cell);
    return cell;
}

std::optional<Value> value_of(sqlite3_value* cell) {
    if (cell == nullptr) return {};
    switch (sqlite3_value_type(cell)) {
    case SQLITE_INTEGER: return sqlite3_value_int64(cell);
    case SQLITE_TEXT:
        return std::string(reinterpret_cast<const char*>(sqlite3_value_text(cell)),
                           static_cast<std::size_t>(sqlite3_value_bytes(cell)));
    default: return Value();
    }
}

/// The print of the chunks and ranges in their order, as the Recorder makes it.
std::string print_of(const Store& store, std::int64_t change_set) {
    std::string print;
    each_chunk(store, change_set, false, [&](std::string& content, std::int64_t chunk) {
        print = sha256(print += content);
        for (const auto& range : created_ranges(store, change_set, chunk)) print = sha256(print += range.print());
    });
    return print;
}

} // namespace

void check_recorded(const Store& store, std::int64_t change_set) {
    Query query(store.database(), "SELECT digest FROM change_set WHERE id = ?");
    query.with(change_set);
    const auto wanted = query.next() ? query.text(0) : std::string();
    const auto found = print_of(store, change_set);
    if (found == wanted) return;
    if (found.empty())
        throw Error(Status::refused, say("what change {} recorded was erased, so it cannot be undone", change_set));
    throw Error(Status::store_unusable, say("what change {} recorded is not what stands in the store now", change_set),
                tr("run 'rdlz store check', and restore the last backup"));
}

void each_chunk(const Store& store, std::int64_t change_set, bool from_the_end,
                const std::function<void(std::string&, std::int64_t)>& take) {
    std::vector<std::int64_t> chunks;
    {
        Query query(store.database(),
                    fmt::format("SELECT chunk FROM change_content WHERE change_set = ? ORDER BY chunk{}",
                                from_the_end ? " DESC" : ""));
        query.with(change_set);
        while (query.next()) chunks.push_back(query.number(0));
    }
    for (const auto chunk : chunks) {
        std::string content;
        {
            Query query(store.database(), "SELECT content FROM change_content WHERE change_set = ? AND chunk = ?");
            query.with(change_set, chunk).next();
            content = query.text(0);
        }
        take(content, chunk);
    }
}

bool RecordedRow::writes(int column) const {
    if (at == nullptr) return true;
    return (operation != SQLITE_INSERT && cell_at(sqlite3changeset_old, at, column) != nullptr) ||
           (operation != SQLITE_DELETE && cell_at(sqlite3changeset_new, at, column) != nullptr);
}

std::optional<Value> RecordedRow::before(int column) const {
    if (operation == SQLITE_INSERT) return {};
    return value_of(cell_at(sqlite3changeset_old, at, column));
}

std::optional<Value> RecordedRow::after(int column) const {
    if (operation == SQLITE_DELETE) return {};
    if (created != nullptr) return (*created)[static_cast<std::size_t>(column)];
    return value_of(cell_at(sqlite3changeset_new, at, column));
}

RecordedRow row_at(sqlite3_changeset_iter* at) {
    RecordedRow row{at, nullptr, nullptr, 0, 0, 0};
    sqlite3changeset_op(at, &row.table, &row.columns, &row.operation, nullptr);
    row.id = sqlite3_value_int64(
        cell_at(row.operation == SQLITE_INSERT ? sqlite3changeset_new : sqlite3changeset_old, at, 0));
    return row;
}

void each_recorded(std::string& content, const std::function<void(const RecordedRow&)>& take) {
    if (content.empty()) return;
    sqlite3_changeset_iter* raw = nullptr;
    sqlite3changeset_start(&raw, static_cast<int>(content.size()), content.data());
    const Iterator at(raw, sqlite3changeset_finalize);
    while (sqlite3changeset_next(at.get()) == SQLITE_ROW) take(row_at(at.get()));
}

} // namespace rdlz
