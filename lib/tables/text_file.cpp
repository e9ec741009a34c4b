#include "core/error.hpp"
#include "core/message.hpp"
#include "tables/csv/splitter.hpp"
#include "tables/opening.hpp"

#include <array>

namespace rdlz::tables {

namespace {

/// One way to read the file, and what is recognised then.
struct Attempt {
    Decided encoding;
    char separator = ',';
    std::vector<Kept> top;
    std::optional<Headings> headings;

    int known() const { return headings ? headings->known : 0; }
    bool telling() const { return headings && headings->telling; }
};

/// Excel's own line: sep=;
std::optional<char> stated_separator(const std::filesystem::path& file, const Decided& encoding) {
    Source source(file, encoding);
    std::string text;
    if (!source.append_to(text) || !text.starts_with("sep=") || text.size() < 5) return {};
    return text[4];
}

std::vector<char> separators(const std::filesystem::path& file, const Options& options, const Decided& encoding) {
    if (options.said.separator) return {*options.said.separator};
    if (const auto stated = stated_separator(file, encoding)) return {*stated};
    return {',', '\t', ';', '|'};
}

/// How many cells the rows have where all have as many; 0 where they differ.
std::size_t even_width(const std::vector<Kept>& top) {
    std::size_t width = 0;
    for (const auto& row : top) {
        if (row.cells.size() == 1 && row.cells.front().empty()) continue; // a blank line
        if (width != 0 && row.cells.size() != width) return 0;
        width = row.cells.size();
    }
    return width;
}

/// Most known headings; where none are known, the widest table whose rows are even.
bool better(const Attempt& left, const Attempt& right) {
    if (left.known() != right.known()) return left.known() > right.known();
    return left.known() == 0 && even_width(left.top) > even_width(right.top);
}

/// As far as it can be read: a quote that never closes, perhaps under a wrong separator only, is told when the file is
/// read in earnest.
std::vector<Kept> top_of(const std::filesystem::path& file, const Decided& encoding, char separator) {
    Splitter splitter(file, encoding, separator);
    std::vector<Kept> top;
    try {
        add_first_records(splitter, top);
    } catch (const Error&) {
        return top;
    }
    return top;
}

Attempt attempted(const std::filesystem::path& file, const Options& options, const Decided& encoding) {
    std::optional<Attempt> best;
    for (const char separator : separators(file, options, encoding)) {
        Attempt attempt{encoding, separator, top_of(file, encoding, separator), {}};
        attempt.headings = find_headings(attempt.top, options.column);
        if (!best || better(attempt, *best)) best = std::move(attempt);
    }
    return std::move(*best);
}

[[noreturn]] void refuse_unasked(const std::filesystem::path& file, Encoding looks_like) {
    throw Error(
        Status::bad_input,
        say("'{}' looks like {}, and read as GB18030 none of its headings is known", file.string(), name(looks_like)),
        say("save it again as CSV UTF-8; or, if it is {}, say --encoding {}", name(looks_like),
            looks_like == Encoding::big5 ? "big5" : "shift-jis"));
}

[[noreturn]] void refuse_tie(const std::filesystem::path& file, const Attempt& left, const Attempt& right) {
    throw Error(Status::bad_input,
                say("'{}' may be {} or {}: its bytes fit both, and its headings do not tell", file.string(),
                    name(left.encoding.encoding), name(right.encoding.encoding)),
                say("say which with --encoding"));
}

/// Of two ways to read the file the one under which headings are known that are more than plain ASCII. Who only looks
/// is shown the likelier one, and told.
Attempt settled(const std::filesystem::path& file, const Options& options, std::array<Attempt, 2>&& ways) {
    auto& [likelier, other] = ways;
    if (likelier.telling() != other.telling()) {
        auto& winner = likelier.telling() ? likelier : other;
        winner.encoding.why = say("{}, and only so its headings are known", winner.encoding.why);
        return std::move(winner);
    }
    if (options.needs_headings) refuse_tie(file, likelier, other);
    likelier.encoding.why = say("{}, but its bytes fit {} as well: say which with --encoding", likelier.encoding.why,
                                name(other.encoding.encoding));
    return std::move(likelier);
}

Attempt decided(const std::filesystem::path& file, const Options& options) {
    const auto verdict = judge_encoding(file, options.said.encoding);
    if (verdict.readings.empty()) refuse_unasked(file, *verdict.looks_like);
    auto best = attempted(file, options, verdict.readings.front());
    if (verdict.readings.size() > 1)
        best = settled(file, options, {std::move(best), attempted(file, options, verdict.readings.back())});
    if (verdict.looks_like && !best.telling()) refuse_unasked(file, *verdict.looks_like);
    return best;
}

} // namespace

Opened open_text(const std::filesystem::path& file, const Options& options) {
    auto best = decided(file, options);
    Opened opened;
    opened.found.encoding = best.encoding;
    opened.found.separator = best.separator;
    if (!best.headings && options.needs_headings) refuse_headings(opened, file, options, best.top);
    opened.records = std::make_unique<Splitter>(file, best.encoding, best.separator);
    take_headings(opened, std::move(best.top), std::move(best.headings));
    return opened;
}

} // namespace rdlz::tables
