#include "tables/header.hpp"

#include "core/error.hpp"
#include "core/message.hpp"
#include "core/text.hpp"
#include "tables/splitter.hpp"

#include <algorithm>

namespace rdlz::tables {

namespace {

constexpr int rows_looked_at = 10;
constexpr int headings_needed = 2;

/// The best row of headings so far, with how many of them are known.
struct Candidate {
    Header header;
    int known = 0;
};

std::vector<std::string> headings(std::vector<std::string> cells) {
    for (auto& cell : cells) cell = trimmed(cell);
    while (!cells.empty() && cells.back().empty()) cells.pop_back();
    return cells;
}

void look(const std::filesystem::path& file, const Options& options, const Found& found, Candidate& best) {
    Splitter splitter(file, found.encoding, found.separator);
    std::vector<std::string> cells;
    for (int row = 0; row < rows_looked_at && splitter.next(cells); ++row) {
        auto names = headings(cells);
        const auto known = static_cast<int>(std::count_if(names.begin(), names.end(), options.known));
        if (known <= best.known) continue;
        best = {{found, row, std::move(names)}, known};
        best.header.found.header_line = splitter.line();
    }
}

/// Excel's own line: sep=;
std::optional<char> stated_separator(const std::filesystem::path& file, const Decided& encoding) {
    Source source(file, encoding);
    std::string_view text;
    if (!source.next(text) || !text.starts_with("sep=") || text.size() < 5) return {};
    return text[4];
}

std::vector<char> separators(const std::filesystem::path& file, const Options& options, const Decided& encoding) {
    if (options.separator) return {*options.separator};
    if (const auto stated = stated_separator(file, encoding)) return {*stated};
    return {',', '\t', ';', '|'};
}

std::string first_words(const std::filesystem::path& file, const Decided& encoding) {
    Splitter splitter(file, encoding, ',');
    std::vector<std::string> cells;
    splitter.next(cells);
    return cut(trimmed(joined(cells, ", ")), 60);
}

[[noreturn]] void refuse(const std::filesystem::path& file, const Options& options, const Decided& encoding) {
    throw Error(
        Status::bad_input,
        say("'{}' has no row of known headings among its first {} rows: expected {}; read as {} its first row is '{}'",
            file.string(), rows_looked_at, options.expected, name(encoding.encoding), first_words(file, encoding)),
        say("check the headings, or name the file's encoding with --encoding"));
}

} // namespace

Header find_header(const std::filesystem::path& file, const Options& options) {
    const auto encoding = decide_encoding(file, options.encoding);
    Candidate best;
    for (const char separator : separators(file, options, encoding))
        look(file, options, {encoding, separator, 0}, best);
    if (best.known < headings_needed) refuse(file, options, encoding);
    return best.header;
}

} // namespace rdlz::tables
