#pragma once

#include "command.hpp"

#include <iosfwd>
#include <span>
#include <string>

namespace rdlz::cli {

/// A page of the manual: mdoc written by hand, in which lines of `.\" fill WORD` stand for what the command tree knows.
struct Page {
    const char* name; ///< rdlz-station.1
    bool chinese;
    const char* source;
};

/// All pages, compiled in from man/.
std::span<const Page> pages();

/// The page for a word: a noun, "rdlz", or a file format such as "csv"; in English where there is no Chinese one.
const Page* page_for(const std::string& word, bool chinese);

/// The whole page as mdoc, in the language now spoken.
std::string filled(const Page& page, Context& context);

/// mdoc as plain text: the macros that our pages use, wrapped to a width in cells.
std::string plain_text(const std::string& mdoc, int width);

/// Shows a page: through `man` to a person at a terminal who has it, as plain text otherwise.
void show(const Page& page, Context& context);

/// The nouns, verbs and options as a script for bash.
void print_completion(std::ostream& out, Context& context);

} // namespace rdlz::cli
