#include "store/history/recorder.hpp"

#include "core/hash.hpp"
#include "domain/shapes.hpp"
#include "store/database.hpp"

#include <algorithm>
#include <array>
#include <sqlite3.h>
#include <utility>

namespace rdlz {

namespace {

constexpr int rows_per_chunk = 10000;
/// Tables beside the record types whose changes are recorded too.
constexpr std::array<const char*, 2> other_tracked{"setting", "policy_edition"};

} // namespace

std::string CreatedRange::print() const { return fmt::format("{} {} {}\n", table, first, last); }

Recorder::Creation::Creation(Recorder& recorder, std::string_view table)
    : paused_(recorder.keeps_range(table) ? recorder.session_ : nullptr) {
    if (!recorder.keeps_range(table)) recorder.begin_change();
    if (paused_ != nullptr) sqlite3session_enable(paused_, 0);
}

Recorder::Creation::~Creation() {
    if (paused_ != nullptr) sqlite3session_enable(paused_, 1);
}

/// The steps of a case stay recorded in full: an undo looks into them for the cases they belong to.
bool Recorder::keeps_range(std::string_view table) const { return ranges_begun_ && table != "suggestion_event"; }

void Recorder::start(std::int64_t change_set) {
    change_set_ = change_set;
    open_session();
}

void Recorder::open_session() {
    if (sqlite3session_create(database_.handle(), "main", &session_) != SQLITE_OK)
        throw Error(Status::bug, "the session extension is missing");
    for (const auto* each : all_shapes()) sqlite3session_attach(session_, std::string(each->table).c_str());
    for (const auto* table : other_tracked) sqlite3session_attach(session_, table);
}

void Recorder::drop() {
    if (session_ != nullptr) sqlite3session_delete(session_);
    session_ = nullptr;
}

void Recorder::finish() {
    keep();
    drop();
}

void Recorder::count_created(std::string_view table, std::int64_t id) {
    ++now_.created_in_chunk;
    if (!keeps_range(table)) return count_change();
    ++now_.rows;
    for (auto& range : now_.ranges)
        if (range.table == table && range.last + 1 == id) {
            range.last = id;
            return;
        }
    now_.ranges.push_back({std::string(table), id, id});
}

void Recorder::begin_change() {
    if (session_ == nullptr) open_session();
}

void Recorder::count_change() {
    if (session_ == nullptr) throw Error(Status::bug, "a change was written that nothing recorded");
    ++now_.rows;
    ++now_.in_chunk;
    cut();
}

void Recorder::cut() {
    if (now_.in_chunk < rows_per_chunk || before_trial_) return;
    ranges_begun_ = ranges_begun_ || (chunk_ == 0 && now_.created_in_chunk == now_.in_chunk);
    keep();
    if (!ranges_begun_) open_session();
}

void Recorder::count_chunk(int rows) {
    now_.rows += rows;
    keep();
    open_session();
}

void Recorder::keep_trial() {
    before_trial_.reset();
    cut();
}

/// The session compares with what stands at its end, so that rows taken back are not in what it recorded.
void Recorder::drop_trial() {
    if (before_trial_) now_ = std::move(*before_trial_);
    before_trial_.reset();
}

/// What the session holds; it is ended.
std::string Recorder::recorded() {
    if (session_ == nullptr) return {};
    int size = 0;
    void* content = nullptr;
    const int result = sqlite3session_changeset(session_, &size, &content);
    drop();
    const std::unique_ptr<void, decltype(&sqlite3_free)> held(content, sqlite3_free);
    if (result != SQLITE_OK) throw Error(Status::bug, fmt::format("recording a change failed ({})", result));
    return size == 0 ? std::string() : std::string(static_cast<const char*>(content), static_cast<std::size_t>(size));
}

void Recorder::keep() {
    const auto content = recorded();
    now_.in_chunk = 0;
    now_.created_in_chunk = 0;
    if (content.empty() && now_.ranges.empty()) return;
    auto statement = database_.prepare("INSERT INTO change_content (change_set, chunk, content) VALUES (?, ?, ?)");
    statement->bind(1, change_set_);
    statement->bind(2, ++chunk_);
    statement->bindNoCopy(3, content.data(), static_cast<int>(content.size()));
    statement->exec();
    statement->reset();
    digest_ = sha256(digest_ + content);
    keep_ranges();
}

void Recorder::keep_ranges() {
    auto& ranges = now_.ranges;
    std::sort(ranges.begin(), ranges.end(), [](const CreatedRange& left, const CreatedRange& right) {
        return std::tie(left.table, left.first) < std::tie(right.table, right.first);
    });
    for (const auto& range : ranges) {
        Query(database_, "INSERT INTO change_created (change_set, chunk, table_name, first_row, last_row) VALUES "
                         "(?, ?, ?, ?, ?)")
            .with(change_set_, chunk_, range.table, range.first, range.last)
            .run();
        digest_ = sha256(digest_ + range.print());
    }
    ranges.clear();
}

} // namespace rdlz
