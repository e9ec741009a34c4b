#pragma once

#include <filesystem>

namespace rdlz::tables {

/// What a file is by its bytes, whatever its name says.
enum class FileKind { text, workbook };

/// Throws Error where it is neither (not_found; bad_input for .xls, .et, a password, .ods, .xlsb, a web page, an empty
/// file, text named .xlsx), in one line with how to save it again.
FileKind kind_of(const std::filesystem::path& file);

/// Throws the refusal of a zip that holds no workbook of the kind that is read.
[[noreturn]] void refuse_unread_zip(const std::filesystem::path& file, const char* what);

} // namespace rdlz::tables
