#pragma once

#include "desk/names.hpp"
#include "staging/form.hpp"

#include <filesystem>

namespace rdlz::desk {

/// Writes a workbook to fill in for an import (填报模板): the form's headings, the words of its fields and of the
/// adopted policies as drop-downs, the stations by township, and one example row that the import passes over. The same
/// records give the same bytes. Throws Error(output_failed).
void write_template(const Names& names, const staging::Form& form, const std::filesystem::path& file, bool overwrite);

} // namespace rdlz::desk
