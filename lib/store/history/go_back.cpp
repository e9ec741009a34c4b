// How a store is shown as it was known on a day: a private copy, in which the change sets entered later are undone
// newest first, as the session extension recorded them. Exact, also for values that were corrected since, without any
// question to the store having to know of it.

#include "store/history/go_back.hpp"

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

/// Which change sets are taken back: those entered from a moment on, or from a number on.
struct Later {
    const char* column; ///< of change_set
    Value from;
    std::string shown; ///< what was asked for, for people

    bool is_moment() const { return std::string_view(column) == "at"; }
};

bool any(Database& database, const char* condition, const Later& later) {
    Query query(database, fmt::format("SELECT id FROM change_set WHERE {} {} ? LIMIT 1", later.column, condition));
    query.with(later.from);
    return query.next();
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

[[noreturn]] void cannot_tell(std::int64_t change_set, const Later& later) {
    throw Error(Status::refused,
                say("what was known on {} cannot be told: change {} cannot be taken back", later.shown, change_set),
                tr("name a later day, or leave out --known-on"));
}

/// What has rows to undo but no content was erased with a person's data.
void require_content(Database& database, const Later& later) {
    Query erased(database,
                 fmt::format("SELECT max(id) FROM change_set WHERE {} >= ? AND row_count > 0 AND digest <> '' AND NOT "
                             "EXISTS (SELECT 1 FROM change_content WHERE change_set = change_set.id)",
                             later.column));
    erased.with(later.from);
    if (erased.next() && erased.number(0) != 0) cannot_tell(erased.number(0), later);
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

void undo_all(Database& database, const Later& later) {
    Query content(
        database,
        fmt::format("SELECT change_set, content, chunk FROM change_content JOIN change_set ON change_set.id = "
                    "change_content.change_set WHERE change_set.{} >= ? ORDER BY change_set DESC, chunk DESC",
                    later.column));
    content.with(later.from);
    while (content.next())
        if (!undo(database.handle(), content.text(1)) ||
            !remove_created(database, content.number(0), content.number(2))) {
            database.stop().check();
            cannot_tell(content.number(0), later);
        }
}

/// Discretion is always today's: what was sealed since, a voter who became anonymous, and what was taken out of a
/// voter's particulars, is so in any past as well.
constexpr const char* note_discretion =
    "CREATE TEMP TABLE sealed_visit AS SELECT id FROM visit WHERE confidential = 1 OR EXISTS "
    "(SELECT 1 FROM opinion WHERE opinion.visit = visit.id AND nature = 'accusation');"
    "CREATE TEMP TABLE withheld AS SELECT id, anonymous, anonymous OR name IS NULL AS name, sex IS NULL AS sex, "
    "home IS NULL AS home, anonymous OR phone IS NULL AS phone FROM visit "
    "WHERE anonymous OR name IS NULL OR sex IS NULL OR home IS NULL OR phone IS NULL;"
    "CREATE TEMP TABLE accusation AS SELECT id FROM opinion WHERE nature = 'accusation';";
constexpr const char* keep_discretion =
    "UPDATE visit SET confidential = 1 WHERE id IN (SELECT id FROM sealed_visit);"
    "UPDATE visit SET anonymous = max(visit.anonymous, withheld.anonymous), "
    "name = iif(withheld.name, NULL, visit.name), sex = iif(withheld.sex, NULL, visit.sex), "
    "home = iif(withheld.home, NULL, visit.home), phone = iif(withheld.phone, NULL, visit.phone) "
    "FROM withheld WHERE visit.id = withheld.id;"
    "UPDATE opinion SET nature = 'accusation' WHERE id IN (SELECT id FROM accusation);";

void forget_headers(Database& database, const Later& later) {
    for (const auto* table : {"change_created", "change_content", "undone"})
        Query(database, fmt::format("DELETE FROM {} WHERE change_set IN (SELECT id FROM change_set WHERE {} >= ?)",
                                    table, later.column))
            .with(later.from)
            .run();
    Query(database, fmt::format("DELETE FROM change_set WHERE {} >= ?", later.column)).with(later.from).run();
    if (!later.is_moment()) return;
    for (const auto* table : {"export", "backup"})
        Query(database, fmt::format("DELETE FROM {} WHERE at >= ?", table)).with(later.from).run();
}

void take_all_back(Database& database, const Later& later) {
    require_content(database, later);
    database.run(note_discretion);
    undo_all(database, later);
    database.run(keep_discretion);
    forget_headers(database, later);
    database.run("PRAGMA query_only = ON;");
}

} // namespace

void Database::go_private() {
    try {
        auto copy = private_copy(*connection_);
        prepared_.clear();
        connection_ = std::move(copy);
        heed(Stop(stop_));
    } catch (const SQLite::Exception& problem) {
        fail(problem, file_);
    }
}

void Database::go_back_to(Date day) {
    const Later later{"at", end_of(day), day.str()};
    if (!any(*this, ">=", later)) return;
    if (!any(*this, "<", later))
        throw Error(Status::refused, say("on {} this store did not exist yet", day.str()),
                    tr("'rdlz change list' shows since when it does"));
    go_private();
    take_all_back(*this, later);
}

void Database::go_back_before(std::int64_t change_set) {
    const Later later{"id", change_set, say("the day of change {}", change_set)};
    go_private();
    take_all_back(*this, later);
}

Store open_before(const Store& store, std::int64_t change_set) {
    auto past = Store::open_to_read(store.file(), store.stop());
    past.database().go_back_before(change_set);
    return past;
}

} // namespace rdlz
