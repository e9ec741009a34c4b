#pragma once

#include "archive/zip.hpp"
#include "tables/xlsx/shared_strings.hpp"
#include "tables/xlsx/styles.hpp"

#include <filesystem>
#include <string>
#include <vector>

namespace rdlz::tables {

/// One sheet as the workbook lists it.
struct SheetEntry {
    std::string name;
    std::string member;
    bool hidden = false;
};

/// What all sheets of a workbook share.
struct Workbook {
    /// Throws Error (bad_input) where the zip holds no workbook.
    explicit Workbook(std::filesystem::path path);

    std::filesystem::path file;
    std::vector<SheetEntry> sheets; ///< of cells; charts are left out
    Styles styles;
    SharedStrings strings;
    bool since_1904 = false; ///< days are counted from 1904, as on old Macs
};

} // namespace rdlz::tables
