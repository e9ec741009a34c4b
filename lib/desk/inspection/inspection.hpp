#pragma once

#include "tables/table.hpp"

#include <filesystem>
#include <string>
#include <vector>

namespace rdlz::desk {

/// One column of a file as it was understood.
struct ColumnSeen {
    std::string heading;
    std::string field; ///< the column of the import it stands for, by our own heading; empty where unknown
};

/// One row as an importer would get it.
struct RowSeen {
    int line = 0;
    int record = 0;
    std::vector<std::string> cells;
};

/// What was understood of a file of a table.
struct Inspection {
    tables::Found found;
    std::string kind; ///< of the imports the one whose columns it has most of: deputy, attendance …; empty where none
    std::vector<ColumnSeen> columns;
    int rows = 0;
    tables::Skipped skipped;
    std::vector<Problem> problems; ///< of reading alone
    std::vector<RowSeen> first;
};

/// Knows a heading that any import knows.
tables::Options options_of_all(const tables::Overrides& said);

/// Reads a file whole and tells what was understood; keeps the first so many rows.
Inspection inspect(const std::filesystem::path& file, const tables::Overrides& said, int kept);

} // namespace rdlz::desk
