#pragma once

#include "tables/table.hpp"

namespace rdlz::tables {

/// Where the headings of a file stand, and how its cells are separated.
struct Header {
    Found found;
    int record = 0; ///< how many records come before it, empty ones included
    std::vector<std::string> cells;
};

/// Looks among the first ten rows, under each possible separator, for the one with most known headings; throws Error
/// (bad_input) saying what was expected and what was seen where no row has two.
Header find_header(const std::filesystem::path& file, const Options& options);

} // namespace rdlz::tables
