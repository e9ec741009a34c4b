#pragma once

#include <string>
#include <string_view>

namespace rdlz::xlsx {

/// A text as a worksheet may hold it, and whether anything of it had to be cut off.
struct CleanText {
    std::string text;
    bool cut = false;
};

/// Made fit for a cell: bytes that are no UTF-8 become U+FFFD, control characters and U+FFFE are escaped (_x001B_), a
/// NUL vanishes, line ends become \n, a literal _x000D_ stays what was typed, and what passes 32,767 UTF-16 units is
/// cut with a mark.
CleanText clean_text(std::string_view text);

/// A name that a worksheet may have, with an ending that is kept whole: 1 to 31 UTF-16 units, none of []:*?/\ and no '.
std::string sheet_name(std::string_view text, std::string_view ending = {});

/// The footer of every printed page: page numbers, and to the left the mark, if any.
std::string page_footer(std::string_view mark);

/// How many UTF-16 units a text has; Excel counts in these.
std::size_t utf16_units(std::string_view text);

} // namespace rdlz::xlsx
