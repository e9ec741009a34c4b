#include "tables/csv/encoding.hpp"

#include "core/error.hpp"
#include "core/message.hpp"
#include "core/text.hpp"
#include "tables/csv/census.hpp"
#include "tables/csv/likeness.hpp"
#include "tables/csv/source.hpp"

#include <algorithm>
#include <array>
#include <cstdint>

namespace rdlz::tables {

namespace {

struct Naming {
    Encoding encoding;
    std::string_view shown;
    const char* iconv;
};
constexpr std::array<Naming, 6> namings{{{Encoding::utf8, "UTF-8", "UTF-8"},
                                         {Encoding::gb18030, "GB18030", "GB18030"},
                                         {Encoding::utf16le, "UTF-16LE", "UTF-16LE"},
                                         {Encoding::utf16be, "UTF-16BE", "UTF-16BE"},
                                         {Encoding::big5, "Big5", "BIG5-HKSCS"},
                                         {Encoding::shift_jis, "Shift-JIS", "CP932"}}};

struct Spelling {
    std::string_view folded; ///< without - and _
    Encoding encoding;
};
constexpr std::array<Spelling, 14> spellings{{{"utf8", Encoding::utf8},
                                              {"utf8bom", Encoding::utf8},
                                              {"gb18030", Encoding::gb18030},
                                              {"gbk", Encoding::gb18030},
                                              {"gb2312", Encoding::gb18030},
                                              {"cp936", Encoding::gb18030},
                                              {"ansi", Encoding::gb18030},
                                              {"utf16", Encoding::utf16le},
                                              {"utf16le", Encoding::utf16le},
                                              {"utf16be", Encoding::utf16be},
                                              {"big5", Encoding::big5},
                                              {"shiftjis", Encoding::shift_jis},
                                              {"sjis", Encoding::shift_jis},
                                              {"cp932", Encoding::shift_jis}}};

struct Mark {
    std::string_view bytes;
    Encoding encoding;
};
constexpr std::array<Mark, 4> marks{{{"\xEF\xBB\xBF", Encoding::utf8},
                                     {"\xFF\xFE", Encoding::utf16le},
                                     {"\xFE\xFF", Encoding::utf16be},
                                     {"\x84\x31\x95\x33", Encoding::gb18030}}};

constexpr std::size_t longest_mark = 4;

/// Enough of a file to see what its characters are like; the rest is only checked.
std::string beginning(const std::filesystem::path& file) {
    Pieces pieces(file);
    std::string_view piece;
    if (!pieces.next(piece))
        throw Error(Status::bad_input, say("'{}' is empty", file.string()), say("save the table again as CSV"));
    return std::string(piece);
}

/// Counts line breaks of text that comes in pieces: CRLF, LF and CR are one each.
class LineCount {
public:
    void take(std::string_view text) {
        for (const char byte : text) {
            if (byte == '\r' || (byte == '\n' && before_ != '\r')) ++line_;
            before_ = byte;
        }
    }
    int line() const { return line_; }

private:
    int line_ = 1;
    char before_ = '\0';
};

/// Where a file stops being text of an encoding.
struct Damage {
    std::uint64_t offset = 0;
    int line = 1;
};

int line_of(const std::filesystem::path& file, std::uint64_t offset) {
    Pieces pieces(file);
    LineCount lines;
    for (std::string_view piece; offset > 0 && pieces.next(piece);) {
        piece = piece.substr(0, static_cast<std::size_t>(std::min<std::uint64_t>(offset, piece.size())));
        lines.take(piece);
        offset -= piece.size();
    }
    return lines.line();
}

std::optional<Damage> damage_of_utf8(const std::filesystem::path& file) {
    const auto census = census_of(file);
    if (census.bad == 0) return {};
    return Damage{census.first_bad, line_of(file, census.first_bad)};
}

/// Nothing where all of it is text. Lines are counted in the decoded text: in UTF-16 half a character may look like a
/// line break.
std::optional<Damage> damage_of(const std::filesystem::path& file, const Decided& decided) {
    if (decided.encoding == Encoding::utf8) return damage_of_utf8(file);
    Decoder decoder(decided.encoding);
    Pieces pieces(file);
    LineCount lines;
    std::string text;
    std::size_t mark = decided.mark_bytes;
    bool whole = true;
    for (std::string_view piece; whole && pieces.next(piece); text.clear()) {
        piece.remove_prefix(std::min(mark, piece.size()));
        mark = 0;
        whole = decoder.decode(piece, text);
        lines.take(text);
    }
    if (whole && decoder.finished()) return {};
    return Damage{decoder.offset() + decided.mark_bytes, lines.line()};
}

[[noreturn]] void refuse(const std::filesystem::path& file, std::string_view encoding, const Damage& damage) {
    throw Error(Status::bad_input,
                say("'{}' is damaged: byte {}, on line {}, is no whole character of {}", file.string(),
                    damage.offset + 1, damage.line, encoding),
                say("save the table again as CSV UTF-8, or name its encoding with --encoding"));
}

Decided checked(const std::filesystem::path& file, Decided decided) {
    if (const auto damage = damage_of(file, decided)) refuse(file, name(decided.encoding), *damage);
    return decided;
}

/// Which of the two encodings that are not read unasked the text looks like, where it looks little like GB18030.
std::optional<Encoding> suspicion(const std::filesystem::path& file, std::string_view sample) {
    constexpr double hardly = 0.7;
    constexpr double surely = 0.9;
    if (likeness(sample, Encoding::gb18030) >= hardly) return {};
    for (const auto other : {Encoding::shift_jis, Encoding::big5})
        if (likeness(sample, other) >= surely && !damage_of(file, {other, 0, {}})) return other;
    return {};
}

/// Neither mark, nor UTF-16, nor UTF-8.
Verdict judge_double_byte(const std::filesystem::path& file, const Census& census, std::string_view sample) {
    Verdict verdict;
    verdict.looks_like = suspicion(file, sample);
    Decided gb{Encoding::gb18030, 0, say("not UTF-8 from byte {} on, and every byte is GB18030", census.first_bad + 1)};
    const auto damage = damage_of(file, gb);
    if (!damage) verdict.readings.push_back(std::move(gb));
    else if (!verdict.looks_like && damage->offset < census.first_bad) checked(file, {Encoding::utf8, 0, {}});
    else if (!verdict.looks_like) refuse(file, say("UTF-8 or GB18030"), *damage);
    return verdict;
}

/// Bytes that are UTF-8 without one character of three bytes may as well be Chinese of two bytes each.
Verdict judge_utf8(const std::filesystem::path& file, const Census& census) {
    if (census.is_ascii) return {{{Encoding::utf8, 0, say("plain ASCII, which is UTF-8 too")}}, {}};
    Verdict verdict{{{Encoding::utf8, 0, say("every byte is UTF-8")}}, {}};
    Decided gb{Encoding::gb18030, 0, say("every byte is GB18030")};
    if (census.han == 0 && !damage_of(file, gb)) verdict.readings.push_back(std::move(gb));
    return verdict;
}

Verdict guessed(const std::filesystem::path& file, std::string_view sample) {
    const auto census = census_of(file);
    if (const auto wide = utf16_pattern(census)) return {{checked(file, {*wide, 0, say("zero bytes of UTF-16")})}, {}};
    if (census.bad == 0) return judge_utf8(file, census);
    if (mostly_utf8(census)) checked(file, {Encoding::utf8, 0, {}});
    return judge_double_byte(file, census, sample);
}

const Mark* mark_of(std::string_view head) {
    const auto* const found =
        std::find_if(marks.begin(), marks.end(), [head](const Mark& mark) { return head.starts_with(mark.bytes); });
    return found == marks.end() ? nullptr : found;
}

} // namespace

std::string_view name(Encoding encoding) { return namings[static_cast<std::size_t>(encoding)].shown; }

const char* iconv_name(Encoding encoding) { return namings[static_cast<std::size_t>(encoding)].iconv; }

std::optional<Encoding> encoding_named(std::string_view text) {
    auto plain = folded(text);
    std::erase_if(plain, [](char letter) { return letter == '-' || letter == '_'; });
    for (const auto& spelling : spellings)
        if (spelling.folded == plain) return spelling.encoding;
    return {};
}

Verdict judge_encoding(const std::filesystem::path& file, const std::optional<Encoding>& named) {
    const auto sample = beginning(file);
    const auto* const mark = mark_of(std::string_view(sample).substr(0, longest_mark));
    if (named) {
        const bool same = mark != nullptr && mark->encoding == *named;
        return {{checked(file, {*named, same ? mark->bytes.size() : 0, say("named with --encoding")})}, {}};
    }
    if (mark != nullptr) return {{checked(file, {mark->encoding, mark->bytes.size(), say("byte-order mark")})}, {}};
    return guessed(file, sample);
}

} // namespace rdlz::tables
