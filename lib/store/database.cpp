#include "store/database.hpp"

#include "core/message.hpp"
#include "store/schema.hpp"

#include <sqlite3.h>
#include <sys/vfs.h>

namespace rdlz {

namespace {

/// File systems on which SQLite's shared memory does not work: NFS, SMB, CIFS, FUSE, 9p.
bool on_network_share(const std::filesystem::path& file) {
    struct statfs info {};
    if (statfs(file.c_str(), &info) != 0) return false;
    for (const unsigned long kind : {0x6969UL, 0x517BUL, 0xFF534D42UL, 0xFE534D42UL, 0x65735546UL, 0x01021997UL})
        if (static_cast<unsigned long>(info.f_type) == kind) return true;
    return false;
}

constexpr int one_thread = SQLITE_OPEN_NOMUTEX; ///< a connection never leaves the thread that opened it

int flags(Database::Mode mode) {
    return SQLite::OPEN_READWRITE | one_thread | (mode == Database::Mode::create ? SQLite::OPEN_CREATE : 0);
}

[[noreturn]] void unusable(std::string text, std::string hint) {
    throw Error(Status::store_unusable, std::move(text), std::move(hint));
}

/// A read-only store in WAL form cannot be opened in a folder without write permission, unless nobody else writes it.
std::unique_ptr<SQLite::Database> connect(const std::filesystem::path& file, Database::Mode mode) {
    if (mode != Database::Mode::read) return std::make_unique<SQLite::Database>(file.string(), flags(mode));
    if (access(file.c_str(), W_OK) == 0 &&
        access(file.parent_path().empty() ? "." : file.parent_path().c_str(), W_OK) == 0)
        return std::make_unique<SQLite::Database>(file.string(), SQLite::OPEN_READWRITE | one_thread);
    return std::make_unique<SQLite::Database>("file:" + file.string() + "?immutable=1",
                                              SQLite::OPEN_READONLY | SQLite::OPEN_URI | one_thread);
}

} // namespace

void fail(const SQLite::Exception& problem, const std::filesystem::path& file) {
    const auto name = file.string();
    switch (problem.getErrorCode()) {
    case SQLITE_NOTADB:
        unusable(say("'{}' is not a store of this program", name), tr("name the store with --store FILE"));
    case SQLITE_CORRUPT:
        unusable(say("the store '{}' is damaged", name), tr("restore the last backup with 'rdlz store restore'"));
    case SQLITE_READONLY:
    case SQLITE_CANTOPEN:
        unusable(say("the store '{}' cannot be written", name),
                 tr("ask for write permission, or copy it to a folder of yours"));
    case SQLITE_FULL:
        unusable(say("no space left while writing the store '{}'; nothing was changed", name),
                 tr("make room on the disk and run the command again"));
    case SQLITE_IOERR:
        unusable(say("the disk failed while using the store '{}'; nothing was changed", name),
                 tr("check the disk, then run 'rdlz store check'"));
    case SQLITE_INTERRUPT: throw Error(Status::stopped, tr("stopped; nothing was changed"));
    case SQLITE_BUSY:
        throw Error(Status::store_busy, say("the store '{}' is being written by a program that is not rdlz", name),
                    tr("close that program and try again"));
    case SQLITE_CONSTRAINT:
        throw Error(Status::refused, say("the store refuses this record: {}", problem.getErrorStr()));
    default: throw Error(Status::bug, say("the store failed: {}", problem.what()));
    }
}

Database::Database(std::filesystem::path file, Mode mode) : file_(std::move(file)), mode_(mode) {
    std::error_code ignored; // a name that no file can have belongs to no store
    const bool exists = std::filesystem::exists(file_, ignored);
    if (mode != Mode::create && !exists)
        unusable(say("there is no store '{}'", file_.string()),
                 tr("make one with 'rdlz store create', or name another with --store FILE"));
    if (mode == Mode::create && exists)
        throw Error(Status::refused, say("'{}' exists already", file_.string()),
                    tr("choose another name; a store is never overwritten"));
    if (std::filesystem::is_directory(file_, ignored))
        unusable(say("'{}' is a folder", file_.string()), tr("name the store's file"));
    try {
        connection_ = connect(file_, mode);
        sqlite3_busy_timeout(handle(), 10000); // before the first read: another may be closing the store
        if (mode != Mode::create) check_identity();
        configure();
    } catch (const SQLite::Exception& problem) {
        fail(problem, file_);
    }
}

void Database::check_identity() {
    const int mark = connection_->execAndGet("PRAGMA application_id").getInt();
    const int version = connection_->execAndGet("PRAGMA user_version").getInt();
    if (mark != application_id)
        unusable(say("'{}' is not a store of this program", file_.string()), tr("name the store with --store FILE"));
    if (version > schema_version)
        unusable(say("the store '{}' was made by a newer program (form {}, this one knows {})", file_.string(), version,
                     schema_version),
                 tr("install the newer program"));
}

void Database::configure() {
    sqlite3_db_config(handle(), SQLITE_DBCONFIG_DEFENSIVE, 1, nullptr);
    sqlite3_db_config(handle(), SQLITE_DBCONFIG_DQS_DML, 0, nullptr);
    sqlite3_db_config(handle(), SQLITE_DBCONFIG_DQS_DDL, 0, nullptr);
    run("PRAGMA foreign_keys = ON; PRAGMA trusted_schema = OFF; PRAGMA cell_size_check = ON; PRAGMA cache_size = "
        "-65536;"
        "PRAGMA temp_store = MEMORY; PRAGMA threads = 2; PRAGMA mmap_size = 0; PRAGMA journal_size_limit = 67108864;");
    if (mode_ == Mode::read) run("PRAGMA query_only = ON;");
    else if (on_network_share(file_.parent_path().empty() ? "." : file_.parent_path()))
        run("PRAGMA journal_mode = DELETE; PRAGMA synchronous = EXTRA;");
    else run("PRAGMA journal_mode = WAL; PRAGMA synchronous = FULL;");
    if (mode_ == Mode::create) std::filesystem::permissions(file_, std::filesystem::perms(0600));
}

Database::~Database() { close(); }

void Database::heed(const Stop& stop) {
    constexpr int instructions_between = 20000; // some milliseconds of work
    stop_ = stop;
    const auto ask = [](void* self) { return static_cast<Database*>(self)->stop_.asked() ? 1 : 0; };
    sqlite3_progress_handler(handle(), instructions_between, ask, this);
}

/// What has been decided is carried through: from here on nobody is asked.
void Database::finish_undisturbed() {
    stop_ = {};
    if (connection_) sqlite3_progress_handler(handle(), 0, nullptr, nullptr);
}

void Database::close() {
    finish_undisturbed();
    recorder_.drop();
    prepared_.clear();
    if (connection_ && in_transaction_) connection_->tryExec("ROLLBACK");
    // A reader only tidies the WAL away when no writer is at work.
    if (connection_ && mode_ == Mode::read && !WriterLock::free_now(file_))
        sqlite3_db_config(handle(), SQLITE_DBCONFIG_NO_CKPT_ON_CLOSE, 1, nullptr);
    connection_.reset();
    if (mode_ == Mode::create && in_transaction_) remove_founded();
    lock_.reset();
}

/// A store whose founding failed leaves no file behind.
void Database::remove_founded() {
    for (const auto* tail : {"", "-wal", "-shm", "-journal", ".lock"}) {
        std::error_code ignored;
        std::filesystem::remove(file_.string() + tail, ignored);
    }
}

void Database::run(const char* sql) {
    try {
        connection_->exec(sql);
    } catch (const SQLite::Exception& problem) {
        fail(problem, file_);
    }
}

std::shared_ptr<SQLite::Statement> Database::prepare(const std::string& sql) {
    auto& kept = prepared_[sql];
    if (kept && kept.use_count() == 1) return kept;
    try {
        auto fresh = std::make_shared<SQLite::Statement>(*connection_, sql);
        if (!kept) kept = fresh;
        return fresh;
    } catch (const SQLite::Exception& problem) {
        fail(problem, file_);
    }
}

void Database::begin(const Author& author) {
    run("BEGIN IMMEDIATE");
    in_transaction_ = true;
    if (mode_ == Mode::create) create_schema(*this);
    Query(*this, "INSERT INTO change_set (at, actor, command, reason) VALUES (?, ?, ?, nullif(?, ''))")
        .with(author.at.iso(), author.actor, author.command, author.reason)
        .run();
    change_set_ = sqlite3_last_insert_rowid(handle());
    recorder_.start(change_set_);
}

std::optional<std::int64_t> Database::commit() {
    finish_undisturbed();
    build_indexes();
    check_references();
    keep_numbers();
    recorder_.finish();
    const bool changed = recorder_.row_count() > 0 || mode_ == Mode::create;
    if (changed)
        Query(*this, "UPDATE change_set SET row_count = ?, digest = ? WHERE id = ?")
            .with(recorder_.row_count(), recorder_.digest(), change_set_)
            .run();
    run(changed ? "COMMIT" : "ROLLBACK");
    in_transaction_ = false;
    return changed ? std::optional(change_set_) : std::nullopt;
}

int Database::rows_changed() { return sqlite3_changes(handle()); }
std::int64_t Database::next(Numbers& numbers, std::string_view name, const char* kept) {
    auto known = numbers.find(name);
    if (known == numbers.end()) {
        Query query(*this, kept);
        known = numbers.emplace(name, query.with(std::string(name)).next() ? query.number(0) : 1).first;
    }
    return known->second++;
}

std::int64_t Database::next_number(std::string_view noun) {
    return next(next_.codes, noun, "SELECT next FROM counter WHERE noun = ?");
}

std::int64_t Database::next_row(std::string_view table) {
    return next(next_.rows, table, "SELECT next FROM next_row WHERE table_name = ?");
}

bool Database::postpone_indexes(const Shape& shape) {
    if (Query(*this, fmt::format("SELECT 1 FROM {} LIMIT 1", shape.table)).next()) return false;
    std::vector<std::string> names;
    {
        Query query(*this,
                    "SELECT made.name, sql, info.name FROM sqlite_schema AS made JOIN pragma_index_info(made.name) AS "
                    "info ON info.seqno = 0 "
                    "WHERE type = 'index' AND tbl_name = ? AND sql NOT LIKE 'CREATE UNIQUE %' AND info.name <> ?");
        query.with(std::string(shape.table), std::string(shape.fields.front().name));
        while (query.next()) {
            if (const auto* field = shape.find(query.text(2)); field != nullptr && field->is(derived))
                continue; // what files do not fill costs nothing in an index of what is filled
            names.push_back(query.text(0));
            postponed_indexes_.push_back(query.text(1));
        }
    }
    for (const auto& name : names) run(fmt::format("DROP INDEX {}", name).c_str());
    check_references_later();
    return true;
}

/// The pragma would do nothing within a transaction.
void Database::check_references_later() {
    references_unchecked_ = true;
    sqlite3_db_config(handle(), SQLITE_DBCONFIG_ENABLE_FKEY, 0, nullptr);
}

/// Of all tables in one go, in the order of their rows: a fraction of what it costs row by row.
void Database::check_references() {
    if (!references_unchecked_) return;
    Query broken(*this, "PRAGMA foreign_key_check");
    if (broken.next())
        throw Error(Status::bug, fmt::format("a row of {} refers to a row that is not there", broken.text(0)));
    references_unchecked_ = false;
    sqlite3_db_config(handle(), SQLITE_DBCONFIG_ENABLE_FKEY, 1, nullptr);
}

/// SQLite sorts as many keys at a time as would fill its cache. Less of them stay in the processor's own.
void Database::build_indexes() {
    if (postponed_indexes_.empty()) return;
    run("PRAGMA cache_size = -4096");
    for (const auto& sql : postponed_indexes_) run(sql.c_str());
    run("PRAGMA cache_size = -65536");
    postponed_indexes_.clear();
}

void Database::keep_numbers() {
    for (const auto& [noun, next] : next_.codes)
        Query(*this, "INSERT OR REPLACE INTO counter (noun, next) VALUES (?, ?)").with(noun, next).run();
    for (const auto& [table, next] : next_.rows)
        Query(*this, "INSERT OR REPLACE INTO next_row (table_name, next) VALUES (?, ?)").with(table, next).run();
}

void Database::begin_trial() {
    Query(*this, "SAVEPOINT trial").run();
    next_before_trial_ = next_;
    recorder_.begin_trial();
}

void Database::keep_trial() {
    Query(*this, "RELEASE trial").run();
    recorder_.keep_trial();
}

/// Numbers given to rows that were taken back are free again: nobody has seen them.
void Database::drop_trial() {
    connection_->tryExec("ROLLBACK TO trial; RELEASE trial");
    next_ = std::move(next_before_trial_);
    recorder_.drop_trial();
}

} // namespace rdlz
