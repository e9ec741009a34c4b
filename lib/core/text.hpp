#pragma once

#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace rdlz {

/// The code points of valid UTF-8.
std::u32string code_points(std::string_view utf8);
std::string utf8(std::u32string_view points);
/// Where the first byte that is not UTF-8 stands; nothing where all is well.
std::optional<std::size_t> first_bad_byte(std::string_view bytes);

/// UTF-8 without control characters, line breaks among them, and without blanks at either end: so are most cells, and
/// this one look spares them all others.
bool is_plain(std::string_view bytes);

/// Terminal cells: Han and full-width forms take two, combining and zero-width marks none.
int display_width(std::string_view text);
/// Padded on the right with spaces to a width in cells.
std::string padded(std::string_view text, int width);
/// Cut to at most a width in cells, ending in … where something was cut.
std::string cut(std::string_view text, int width);

/// Without any Unicode space, zero-width character or byte-order mark at either end.
std::string trimmed(std::string_view text);
/// Full-width digits, letters and brackets made half-width; nothing else is touched.
std::string half_width(std::string_view text);
/// The first control character of a text other than a tab or a line break: no table of words has any.
std::optional<char32_t> control_character(std::string_view text);
/// A person's name as it is kept: inner spaces of "张　三" closed up, all middle dots made "·".
std::string tidy_name(std::string_view text);
/// The form in which two texts are compared: half-width, lower case, no spaces at all.
std::string folded(std::string_view text);

/// Whether two short words are the same. Most that are not differ in length or in the first letter.
inline bool same_word(std::string_view left, std::string_view right) {
    return left.size() == right.size() && (left.empty() || (left.front() == right.front() && left == right));
}

std::vector<std::string> split(std::string_view text, std::string_view separators);
std::string joined(const std::vector<std::string>& parts, std::string_view separator);

/// The candidate nearest to a mistyped word, or nothing where none is near.
std::optional<std::string> nearest(std::string_view word, const std::vector<std::string>& candidates);

} // namespace rdlz
