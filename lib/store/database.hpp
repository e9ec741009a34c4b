#pragma once

#include "core/hash.hpp"
#include "domain/record.hpp"
#include "store/history/recorder.hpp"
#include "store/lock.hpp"
#include "store/store.hpp"

#include <SQLiteCpp/SQLiteCpp.h>

#include <map>
#include <memory>
#include <optional>
#include <string>
#include <unordered_map>
#include <vector>

namespace rdlz {

/// The one connection behind a Store: statements kept prepared, the change set being recorded.
class Database {
public:
    enum class Mode { read, write, create };
    Database(std::filesystem::path file, Mode mode);
    ~Database();
    Database(const Database&) = delete;
    Database& operator=(const Database&) = delete;

    void run(const char* sql); ///< statements without results or parameters
    /// A prepared statement, kept for the next use; a second one where the first is in use.
    std::shared_ptr<SQLite::Statement> prepare(const std::string& sql);

    void heed(const Stop& stop); ///< from now on every statement ends with Error(stopped) once that is asked
    const Stop& stop() const { return stop_; }
    /// Goes on with a private copy in which every change set entered after that day is undone.
    void go_back_to(Date day);
    void go_back_before(std::int64_t change_set); ///< likewise, that one and every later one

    void begin(const Author& author); ///< write lock, change-set row, recording
    std::optional<std::int64_t> commit();
    int rows_changed();                                     ///< by the statement run last
    std::int64_t change_set() const { return change_set_; } ///< the one being made; 0 when only reading
    Recorder& recorder() { return recorder_; }
    std::string new_uuid() { return uuids_.next(); }
    /// The next number of a noun's codes. Kept in memory and written down with the change set.
    std::int64_t next_number(std::string_view noun);
    std::int64_t next_row(std::string_view table); ///< likewise, of the rows of a table of records

    /// See expect_many of records.hpp.
    bool postpone_indexes(const Shape& shape);

    void begin_trial(); ///< one at a time; the recording is not cut into chunks while it stands
    void keep_trial();
    void drop_trial();

    const std::filesystem::path& file() const { return file_; }
    bool writable() const { return mode_ != Mode::read; }
    void hold(std::unique_ptr<WriterLock> lock) { lock_ = std::move(lock); }
    sqlite3* handle() { return connection_->getHandle(); }

private:
    void go_private();
    void check_identity();
    void configure();
    void keep_numbers();
    void check_references_later();
    void check_references();
    void build_indexes();
    void finish_undisturbed();
    void close();
    void remove_founded();

    std::filesystem::path file_;
    Mode mode_;
    Stop stop_;
    std::unique_ptr<WriterLock> lock_;
    std::unique_ptr<SQLite::Database> connection_;
    std::unordered_map<std::string, std::shared_ptr<SQLite::Statement>> prepared_;
    Recorder recorder_{*this};
    Uuids uuids_;
    std::int64_t change_set_ = 0;
    std::vector<std::string> postponed_indexes_; ///< the statements that make them
    bool references_unchecked_ = false;
    using Numbers = std::map<std::string, std::int64_t, std::less<>>;
    struct Next {
        Numbers codes; ///< by noun
        Numbers rows;  ///< by table
    };
    std::int64_t next(Numbers& numbers, std::string_view name, const char* kept);
    Next next_;
    Next next_before_trial_;
    bool in_transaction_ = false;
};

/// One statement being run: bound in order, stepped, read by column. Every SQLite error becomes an Error here.
class Query {
public:
    Query(Database& database, const std::string& sql);
    ~Query();
    Query(const Query&) = delete;
    Query& operator=(const Query&) = delete;

    template<class... Values>
    Query& with(const Values&... values) {
        (bind(values), ...);
        return *this;
    }
    /// Binds texts where they stand: they must outlive the run.
    Query& with_all(const std::vector<Value>& values);
    bool next();
    void run();
    Value value(int column) const;
    std::string text(int column) const;
    std::int64_t number(int column) const;
    std::optional<Date> date(int column) const;

private:
    void bind(const Value& value);
    void bind(const std::string& text);
    void bind(const char* text) { bind(std::string(text)); }
    void bind(std::int64_t number);
    void bind(int number) { bind(std::int64_t(number)); }
    void bind(Date date) { bind(date.str()); }
    template<class T>
    void bind(Id<T> id) {
        bind(id.value);
    }

    Database& database_;
    std::shared_ptr<SQLite::Statement> statement_;
    int bound_ = 0;
};

/// The one place where SQLite's errors become ours.
[[noreturn]] void fail(const SQLite::Exception& problem, const std::filesystem::path& file);

} // namespace rdlz
