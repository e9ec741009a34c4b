#pragma once

#include <string>
#include <string_view>
#include <vector>

namespace rdlz::cli {

/// The words of a macro line; "two words" in quotes are one.
std::vector<std::string> macro_words(std::string_view line);

/// What the words of a macro line print, macros inside it done: .Fl -store , Fl -user → --store, --user
std::string inline_text(const std::vector<std::string>& words, const std::string& page_name);

/// \(em, \(dq, \e, \& and \- as characters.
std::string without_escapes(std::string_view text);

/// Text laid out to a width in cells: words stay whole, Chinese breaks anywhere but before closing marks.
std::string wrapped(const std::string& text, int width, int indent);

} // namespace rdlz::cli
