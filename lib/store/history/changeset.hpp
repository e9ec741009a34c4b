#pragma once

#include "store/database.hpp"

#include <functional>
#include <sqlite3.h>
#include <string>

namespace rdlz {

/// Throws Error(refused) where a change set's recorded content was erased, Error(store_unusable) where it is not what
/// the header's print says was recorded.
void check_recorded(const Store& store, std::int64_t change_set);

/// The recorded content of a change set, chunk by chunk, in the order it happened or from the end.
void each_chunk(const Store& store, std::int64_t change_set, bool from_the_end,
                const std::function<void(std::string& content)>& take);

/// One recorded row: where it stands, what was done (SQLITE_INSERT, SQLITE_UPDATE, SQLITE_DELETE), its cells by column.
struct RecordedRow {
    sqlite3_changeset_iter* at;
    const char* table;
    int columns;
    int operation;

    sqlite3_value* before(int column) const; ///< nullptr where it is no part of the change
    sqlite3_value* after(int column) const;
    std::int64_t id() const; ///< every tracked table's first column is its row number
};

void each_recorded(std::string& content, const std::function<void(const RecordedRow&)>& take);

} // namespace rdlz
