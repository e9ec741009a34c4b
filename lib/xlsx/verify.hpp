#pragma once

#include <cstdint>
#include <filesystem>
#include <vector>

namespace rdlz::xlsx {

/// Reads a finished workbook back: every member whole and its checksum right, and every worksheet, in order, ended
/// properly after the row it should end with (from 1; 0 where it has none). Error (output_failed) where it is not so.
/// libxlsxwriter says "no error" over a sheet that a full disk cut short.
void verify_workbook(const std::filesystem::path& file, const std::vector<std::int64_t>& last_rows);

} // namespace rdlz::xlsx
