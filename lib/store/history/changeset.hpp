#pragma once

#include "store/database.hpp"

#include <functional>
#include <optional>
#include <sqlite3.h>
#include <string>
#include <vector>

namespace rdlz {

/// Throws Error(refused) where a change set's recorded content was erased, Error(store_unusable) where it is not what
/// the header's print says was recorded.
void check_recorded(const Store& store, std::int64_t change_set);

/// The recorded content of a change set, chunk by chunk, in the order it happened or from the end.
void each_chunk(const Store& store, std::int64_t change_set, bool from_the_end,
                const std::function<void(std::string& content, std::int64_t chunk)>& take);

/// One recorded row: where it stands, what was done (SQLITE_INSERT, SQLITE_UPDATE, SQLITE_DELETE), its cells by column.
/// It is read from a recording, or from the values of a row that was created.
struct RecordedRow {
    sqlite3_changeset_iter* at;
    const std::vector<Value>* created;
    const char* table;
    int columns;
    int operation;
    std::int64_t id; ///< every tracked table's first column is its row number

    bool writes(int column) const;                 ///< it is part of the change
    std::optional<Value> before(int column) const; ///< nothing where it is no part of the change
    std::optional<Value> after(int column) const;
};

/// The row at which a recording's reader stands.
RecordedRow row_at(sqlite3_changeset_iter* at);

void each_recorded(std::string& content, const std::function<void(const RecordedRow&)>& take);

} // namespace rdlz
