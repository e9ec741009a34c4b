#pragma once

#include "staging/plan.hpp"

#include <filesystem>

namespace rdlz::desk {

/// Where rejects go, and whether what stands there may be replaced.
struct RejectsPlace {
    std::filesystem::path file;
    bool overwrite = false;
};

/// Writes the bad rows of a plan's input, byte for byte as they came, under its own headings and in its own encoding,
/// with the columns 行号, 原因 and 建议 in front: mended, the file can be imported as it is. Of a workbook they are
/// written as CSV. Throws Error(output_failed) where a file of that name is there and may not be replaced.
void write_rejects(const staging::Plan& plan, const RejectsPlace& place);

/// FILE.rejects.csv, beside the input.
std::filesystem::path rejects_beside(const std::filesystem::path& input);

} // namespace rdlz::desk
