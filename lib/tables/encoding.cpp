#include "tables/encoding.hpp"

#include "core/error.hpp"
#include "core/message.hpp"
#include "core/text.hpp"
#include "tables/census.hpp"
#include "tables/source.hpp"

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

std::string first_bytes(const std::filesystem::path& file) {
    Pieces pieces(file);
    std::string_view piece;
    if (!pieces.next(piece))
        throw Error(Status::bad_input, say("'{}' is empty", file.string()), say("save the table again as CSV"));
    return std::string(piece.substr(0, 8));
}

void refuse_workbooks(const std::filesystem::path& file, std::string_view head) {
    const bool xlsx = head.starts_with(std::string_view("PK\x03\x04", 4));
    if (!xlsx && !head.starts_with("\xD0\xCF\x11\xE0")) return;
    throw Error(Status::bad_input, say("'{}' is a workbook, not CSV", file.string()),
                say("open it and save a copy as CSV UTF-8 (另存为 → CSV UTF-8)"));
}

/// The line a byte stands on, for a person who has to find it.
int line_of(const std::filesystem::path& file, std::uint64_t offset) {
    Pieces pieces(file);
    int line = 1;
    char before = '\0';
    for (std::string_view piece; pieces.next(piece);) {
        for (const char byte :
             piece.substr(0, static_cast<std::size_t>(std::min<std::uint64_t>(offset, piece.size())))) {
            if (byte == '\r' || (byte == '\n' && before != '\r')) ++line;
            before = byte;
        }
        offset -= std::min<std::uint64_t>(offset, piece.size());
    }
    return line;
}

/// Where the file stops being text of an encoding; nothing where all of it is.
std::optional<std::uint64_t> first_undecodable(const std::filesystem::path& file, const Decided& decided) {
    if (decided.encoding == Encoding::utf8) {
        const auto census = census_of(file);
        return census.bad == 0 ? std::nullopt : std::optional(census.first_bad);
    }
    Decoder decoder(decided.encoding);
    Pieces pieces(file);
    std::string text;
    std::size_t mark = decided.mark_bytes;
    for (std::string_view piece; pieces.next(piece); text.clear()) {
        piece.remove_prefix(mark);
        mark = 0;
        if (!decoder.decode(piece, text)) return decoder.offset() + decided.mark_bytes;
    }
    return decoder.finished() ? std::nullopt : std::optional(decoder.offset() + decided.mark_bytes);
}

[[noreturn]] void refuse(const std::filesystem::path& file, std::string_view encoding, std::uint64_t offset) {
    throw Error(Status::bad_input,
                say("'{}' is damaged: byte {}, on line {}, is no whole character of {}", file.string(), offset + 1,
                    line_of(file, offset), encoding),
                say("save the table again as CSV UTF-8, or name its encoding with --encoding"));
}

Decided checked(const std::filesystem::path& file, Decided decided) {
    if (const auto bad = first_undecodable(file, decided)) refuse(file, name(decided.encoding), *bad);
    return decided;
}

Decided guessed(const std::filesystem::path& file) {
    const auto census = census_of(file);
    if (const auto wide = utf16_pattern(census)) return checked(file, {*wide, 0, say("zero bytes of UTF-16")});
    if (census.bad == 0) return {Encoding::utf8, 0, say("every byte is UTF-8")};
    if (mostly_utf8(census)) refuse(file, "UTF-8", census.first_bad);
    Decided gb{Encoding::gb18030, 0, say("not UTF-8 from byte {} on, and every byte is GB18030", census.first_bad + 1)};
    if (const auto bad = first_undecodable(file, gb))
        refuse(file, say("UTF-8 or GB18030"), std::max(*bad, census.first_bad));
    return gb;
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

Decided decide_encoding(const std::filesystem::path& file, const std::optional<Encoding>& named) {
    const auto head = first_bytes(file);
    refuse_workbooks(file, head);
    const auto* const mark = mark_of(head);
    if (named) {
        const bool same = mark != nullptr && mark->encoding == *named;
        return checked(file, {*named, same ? mark->bytes.size() : 0, say("named with --encoding")});
    }
    if (mark != nullptr) return checked(file, {mark->encoding, mark->bytes.size(), say("byte-order mark")});
    return guessed(file);
}

} // namespace rdlz::tables
