#include "store/history/changeset.hpp"

#include "core/hash.hpp"
#include "core/message.hpp"

#include <memory>

namespace rdlz {

namespace {

using Iterator = std::unique_ptr<sqlite3_changeset_iter, int (*)(sqlite3_changeset_iter*)>;

sqlite3_value* cell_at(int (*read)(sqlite3_changeset_iter*, int, sqlite3_value**), sqlite3_changeset_iter* at,
                       int column) {
    sqlite3_value* cell = nullptr;
    read(at, column, &cell);
    return cell;
}

/// The print of the chunks in their order, as Database makes it while recording.
std::string print_of(const Store& store, std::int64_t change_set) {
    Query query(store.database(), "SELECT content FROM change_content WHERE change_set = ? ORDER BY chunk");
    query.with(change_set);
    std::string print;
    while (query.next()) print = sha256(print += query.text(0));
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
                const std::function<void(std::string&)>& take) {
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
        take(content);
    }
}

sqlite3_value* RecordedRow::before(int column) const {
    return operation == SQLITE_INSERT ? nullptr : cell_at(sqlite3changeset_old, at, column);
}

sqlite3_value* RecordedRow::after(int column) const {
    return operation == SQLITE_DELETE ? nullptr : cell_at(sqlite3changeset_new, at, column);
}

std::int64_t RecordedRow::id() const { return sqlite3_value_int64(operation == SQLITE_INSERT ? after(0) : before(0)); }

void each_recorded(std::string& content, const std::function<void(const RecordedRow&)>& take) {
    sqlite3_changeset_iter* raw = nullptr;
    sqlite3changeset_start(&raw, static_cast<int>(content.size()), content.data());
    const Iterator at(raw, sqlite3changeset_finalize);
    while (sqlite3changeset_next(at.get()) == SQLITE_ROW) {
        RecordedRow row{at.get(), nullptr, 0, 0};
        sqlite3changeset_op(at.get(), &row.table, &row.columns, &row.operation, nullptr);
        take(row);
    }
}

} // namespace rdlz
