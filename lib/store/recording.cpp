// What a change set writes, recorded by the session extension, in chunks; and its parts that can be dropped.

#include "core/hash.hpp"
#include "domain/shapes.hpp"
#include "store/database.hpp"

#include <array>
#include <sqlite3.h>

namespace rdlz {

namespace {

constexpr int rows_per_chunk = 10000;
/// Tables beside the record types whose changes are recorded too.
constexpr std::array<const char*, 2> other_tracked{"setting", "policy_edition"};

} // namespace

void Database::start_recording() {
    if (sqlite3session_create(handle(), "main", &recording_) != SQLITE_OK)
        throw Error(Status::bug, "the session extension is missing");
    for (const auto* each : all_shapes()) sqlite3session_attach(recording_, std::string(each->table).c_str());
    for (const auto* table : other_tracked) sqlite3session_attach(recording_, table);
}

void Database::count_change() {
    ++row_count_;
    ++rows_in_chunk_;
    cut_recording();
}

void Database::cut_recording() {
    if (rows_in_chunk_ < rows_per_chunk || rows_before_trial_) return;
    keep_recorded();
    start_recording();
}

void Database::begin_trial() {
    Query(*this, "SAVEPOINT trial").run();
    rows_before_trial_ = row_count_;
}

void Database::keep_trial() {
    Query(*this, "RELEASE trial").run();
    rows_before_trial_.reset();
    cut_recording();
}

/// The recording compares with what stands at its end, so that rows taken back are not in it.
void Database::drop_trial() {
    connection_->tryExec("ROLLBACK TO trial; RELEASE trial");
    row_count_ = rows_before_trial_.value_or(row_count_);
    rows_before_trial_.reset();
}

std::int64_t Database::last_row() { return sqlite3_last_insert_rowid(handle()); }

void Database::count_chunk(int rows) {
    row_count_ += rows;
    keep_recorded();
    start_recording();
}

void Database::keep_recorded() {
    int size = 0;
    void* content = nullptr;
    const int result = sqlite3session_changeset(recording_, &size, &content);
    sqlite3session_delete(recording_);
    recording_ = nullptr;
    rows_in_chunk_ = 0;
    const std::unique_ptr<void, decltype(&sqlite3_free)> held(content, sqlite3_free);
    if (result != SQLITE_OK) throw Error(Status::bug, fmt::format("recording a change failed ({})", result));
    if (size == 0) return;
    auto statement = prepare("INSERT INTO change_content (change_set, chunk, content) VALUES (?, ?, ?)");
    statement->bind(1, change_set_);
    statement->bind(2, ++chunk_);
    statement->bind(3, content, size);
    statement->exec();
    statement->reset();
    // The header keeps the print of all chunks, so that erased content can still be told from altered content.
    digest_ = sha256(digest_ + std::string(static_cast<const char*>(content), static_cast<std::size_t>(size)));
}

} // namespace rdlz
