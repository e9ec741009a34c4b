// How a store is shown as it was known on a day: a private copy, in which the change sets entered later are undone
// newest first, as the session extension recorded them. Exact, also for values that were corrected since, without any
// question to the store having to know of it.

#include "core/message.hpp"
#include "store/database.hpp"

#include <SQLiteCpp/Backup.h>
#include <algorithm>
#include <sqlite3.h>

namespace rdlz {

namespace {

/// The first moment of the next day, +08:00.
std::string end_of(Date day) {
    return Moment{std::chrono::sys_seconds(day.plus_days(1).sys_days()) - std::chrono::hours(8)}.iso();
}

std::string one_text(Database& database, const char* sql, const std::string& bound) {
    Query query(database, sql);
    query.with(bound);
    return query.next() ? query.text(0) : std::string();
}

/// A file without a name: SQLite keeps it where temporary files go, and it is gone when closed, come what may.
std::unique_ptr<SQLite::Database> private_copy(SQLite::Database& of) {
    auto copy = std::make_unique<SQLite::Database>("", SQLite::OPEN_READWRITE | SQLite::OPEN_CREATE);
    SQLite::Backup(*copy, of).executeStep();
    copy->exec("PRAGMA foreign_keys = OFF; PRAGMA synchronous = OFF; PRAGMA journal_mode = OFF;");
    return copy;
}

/// False where a row no longer is what that change left behind.
bool undo(sqlite3* handle, const std::string& content) {
    if (content.empty()) return true;
    int size = 0;
    void* inverted = nullptr;
    // SQLite takes the content as void*, and reads it only.
    if (sqlite3changeset_invert(static_cast<int>(content.size()), content.data(), &size, &inverted) != SQLITE_OK)
        return false;
    const std::unique_ptr<void, decltype(&sqlite3_free)> held(inverted, sqlite3_free);
    const auto abort = [](void*, int, sqlite3_changeset_iter*) -> int { return SQLITE_CHANGESET_ABORT; };
    return sqlite3changeset_apply(handle, size, inverted, nullptr, abort, nullptr) == SQLITE_OK;
}

[[noreturn]] void cannot_tell(std::int64_t change_set, Date day) {
    throw Error(Status::refused,
                say("what was known on {} cannot be told: change {} cannot be taken back", day.str(), change_set),
                tr("name a later day, or leave out --known-on"));
}

/// What has rows to undo but no content was erased with a person's data.
void require_content(Database& database, const std::string& end, Date day) {
    Query erased(database, "SELECT max(id) FROM change_set WHERE at >= ? AND row_count > 0 AND digest <> '' AND NOT "
                           "EXISTS (SELECT 1 FROM change_content WHERE change_set = change_set.id)");
    erased.with(end);
    if (erased.next() && erased.number(0) != 0) cannot_tell(erased.number(0), day);
}

/// What a chunk created beside its content; false where not all of it is there.
bool remove_created(Database& database, std::int64_t change_set, std::int64_t chunk) {
    std::vector<CreatedRange> ranges;
    {
        Query query(database,
                    "SELECT table_name, first_row, last_row FROM change_created WHERE change_set = ? AND chunk = ?");
        query.with(change_set, chunk);
        while (query.next()) ranges.push_back({query.text(0), query.number(1), query.number(2)});
    }
    return std::all_of(ranges.begin(), ranges.end(), [&](const CreatedRange& range) {
        Query(database, fmt::format("DELETE FROM {} WHERE id BETWEEN ? AND ?", range.table))
            .with(range.first, range.last)
            .run();
        return database.rows_changed() == range.size();
    });
}

void undo_all(Database& database, const std::string& end, Date day) {
    Query later(database, "SELECT change_set, content, chunk FROM change_content JOIN change_set ON change_set.id = "
                          "change_content.change_set WHERE at >= ? ORDER BY change_set DESC, chunk DESC");
    later.with(end);
    while (later.next())
        if (!undo(database.handle(), later.text(1)) || !remove_created(database, later.number(0), later.number(2))) {
            database.stop().check();
            cannot_tell(later.number(0), day);
        }
}

/// Discretion is always today's: what was sealed since, or a voter who became anonymous, is so in any past as well.
constexpr const char* note_discretion =
    "CREATE TEMP TABLE sealed_visit AS SELECT id FROM visit WHERE confidential = 1 OR EXISTS "
    "(SELECT 1 FROM opinion WHERE opinion.visit = visit.id AND nature = 'accusation');"
    "CREATE TEMP TABLE anonymous_visit AS SELECT id FROM visit WHERE anonymous = 1;"
    "CREATE TEMP TABLE accusation AS SELECT id FROM opinion WHERE nature = 'accusation';";
constexpr const char* keep_discretion =
    "UPDATE visit SET confidential = 1 WHERE id IN (SELECT id FROM sealed_visit);"
    "UPDATE visit SET anonymous = 1, name = NULL, phone = NULL WHERE id IN (SELECT id FROM anonymous_visit);"
    "UPDATE opinion SET nature = 'accusation' WHERE id IN (SELECT id FROM accusation);";

void forget_headers(Database& database, const std::string& end) {
    for (const auto* sql : {"DELETE FROM change_created WHERE change_set IN (SELECT id FROM change_set WHERE at >= ?)",
                            "DELETE FROM change_content WHERE change_set IN (SELECT id FROM change_set WHERE at >= ?)",
                            "DELETE FROM undone WHERE change_set IN (SELECT id FROM change_set WHERE at >= ?)",
                            "DELETE FROM change_set WHERE at >= ?", "DELETE FROM export WHERE at >= ?",
                            "DELETE FROM backup WHERE at >= ?"})
        Query(database, sql).with(end).run();
}

} // namespace

void Database::go_back_to(Date day) {
    const auto end = end_of(day);
    if (one_text(*this, "SELECT id FROM change_set WHERE at >= ? LIMIT 1", end).empty()) return;
    if (one_text(*this, "SELECT id FROM change_set WHERE at < ? LIMIT 1", end).empty())
        throw Error(Status::refused, say("on {} this store did not exist yet", day.str()),
                    tr("'rdlz change list' shows since when it does"));
    try {
        auto copy = private_copy(*connection_);
        prepared_.clear();
        connection_ = std::move(copy);
        heed(Stop(stop_));
    } catch (const SQLite::Exception& problem) {
        fail(problem, file_);
    }
    require_content(*this, end, day);
    run(note_discretion);
    undo_all(*this, end, day);
    run(keep_discretion);
    forget_headers(*this, end);
    run("PRAGMA query_only = ON;");
}

} // namespace rdlz
