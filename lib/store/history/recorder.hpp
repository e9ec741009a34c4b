#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

struct sqlite3_session;

namespace rdlz {

class Database;

/// Rows of one table that were created one after the other: their first and last numbers.
struct CreatedRange {
    std::string table;
    std::int64_t first = 0;
    std::int64_t last = 0;

    bool holds(std::int64_t id) const { return first <= id && id <= last; }
    std::int64_t size() const { return last - first + 1; }
    std::string print() const; ///< what the header's print takes in
};

/// Records what a change set writes, in chunks, by the session extension: every row with its values. A change set whose
/// first chunk creates and does nothing else goes on with ranges of row numbers for what it creates: the values stand
/// in the rows themselves, and what later change sets alter is in their own recordings.
class Recorder {
public:
    explicit Recorder(Database& database) : database_(database) {}
    ~Recorder() { drop(); }
    Recorder(const Recorder&) = delete;
    Recorder& operator=(const Recorder&) = delete;

    void start(std::int64_t change_set);
    void finish(); ///< writes what is left
    void drop();   ///< forgets it

    /// Before any row is altered: where creations alone were recorded by their numbers, the session opens again.
    void begin_change();
    void count_created(std::string_view table, std::int64_t id); ///< after each row created
    void count_change();                                         ///< after each other row written
    void count_chunk(int rows);                                  ///< after rows written in one go: a chunk of their own
    std::int64_t row_count() const { return now_.rows; }
    const std::string& digest() const { return digest_; }

    void begin_trial() { before_trial_ = now_; } ///< chunks are not cut while it stands
    void keep_trial();
    void drop_trial();

    /// While it lives, a creation that is kept by its row number passes the session extension by.
    class Creation {
    public:
        Creation(Recorder& recorder, std::string_view table);
        ~Creation();
        Creation(const Creation&) = delete;
        Creation& operator=(const Creation&) = delete;

    private:
        sqlite3_session* paused_;
    };

private:
    struct State {
        std::int64_t rows = 0; ///< of the whole change set
        int in_chunk = 0;      ///< recorded with their values
        int created_in_chunk = 0;
        std::vector<CreatedRange> ranges;
    };
    bool keeps_range(std::string_view table) const;
    void cut();
    void open_session();
    void keep();
    std::string recorded();
    void keep_ranges();

    Database& database_;
    sqlite3_session* session_ = nullptr;
    std::int64_t change_set_ = 0;
    int chunk_ = 0;
    bool ranges_begun_ = false;
    State now_;
    std::optional<State> before_trial_;
    /// Of all chunks, so that erased content can still be told from altered content.
    std::string digest_;
};

} // namespace rdlz
