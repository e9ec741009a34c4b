#pragma once

#include "archive/zip.hpp"
#include "tables/merges.hpp"

#include <string>

namespace rdlz::tables {

/// The merged cells of a sheet. Its XML tells them behind all rows, whose reader needs them before: the member is
/// unpacked once more, and only what follows the rows is looked at.
Merges merged_cells(archive::Zip& zip, const std::string& member);

} // namespace rdlz::tables
