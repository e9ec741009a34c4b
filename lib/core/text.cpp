#include "core/text.hpp"

#include <algorithm>
#include <array>
#include <utility>

namespace rdlz {

namespace {

struct Range {
    char32_t first;
    char32_t last;
};

/// East Asian Wide and Fullwidth blocks (UAX 11), as far as names and words of the trade can reach.
constexpr std::array<Range, 14> wide_ranges{{{0x1100, 0x115F},
                                             {0x2E80, 0x303E},
                                             {0x3041, 0x33FF},
                                             {0x3400, 0x4DBF},
                                             {0x4E00, 0x9FFF},
                                             {0xA000, 0xA4CF},
                                             {0xAC00, 0xD7A3},
                                             {0xF900, 0xFAFF},
                                             {0xFE30, 0xFE6F},
                                             {0xFF00, 0xFF60},
                                             {0xFFE0, 0xFFE6},
                                             {0x1F300, 0x1F64F},
                                             {0x1F900, 0x1F9FF},
                                             {0x20000, 0x3FFFD}}};
constexpr std::array<Range, 5> empty_ranges{
    {{0x0300, 0x036F}, {0x200B, 0x200F}, {0x2060, 0x2064}, {0xFE00, 0xFE0F}, {0xFEFF, 0xFEFF}}};

template<std::size_t N>
bool in(const std::array<Range, N>& ranges, char32_t point) {
    return std::any_of(ranges.begin(), ranges.end(),
                       [point](const Range& range) { return range.first <= point && point <= range.last; });
}

int width(char32_t point) { return in(empty_ranges, point) ? 0 : in(wide_ranges, point) ? 2 : 1; }

bool is_blank(char32_t point) {
    return point == 0x20 || (point >= 0x09 && point <= 0x0D) || point == 0x85 || point == 0xA0 || point == 0x1680 ||
           (point >= 0x2000 && point <= 0x200F) || point == 0x2028 || point == 0x2029 || point == 0x202F ||
           point == 0x205F || point == 0x2060 || point == 0x3000 || point == 0xFEFF;
}

/// A blank that parts words, unlike the zero-width ones.
bool is_space(char32_t point) {
    return is_blank(point) && (point < 0x200B || point > 0x200F) && point != 0x2060 && point != 0xFEFF;
}

/// A letter of names written in Latin script, whose parts keep a space between them.
bool is_latin(char32_t point) {
    const char32_t lower = point | 0x20U;
    return (lower >= 'a' && lower <= 'z') || (point >= 0xC0 && point < 0x250);
}

bool is_middle_dot(char32_t point) {
    static constexpr std::u32string_view dots =
        U"\u00B7\u0387\u16EB\u2022\u2024\u2027\u2219\u22C5\u2E31\u2E33\u30FB\u318D\uA78F\uFF0E\uFF65";
    return dots.find(point) != std::u32string_view::npos;
}

/// Chooses among the shapes of one character (variation selectors) or says where a word may break: of no weight when
/// two texts are compared.
bool is_unseen(char32_t point) {
    return (point >= 0xFE00 && point <= 0xFE0F) || (point >= 0xE0100 && point <= 0xE01EF) || point == 0xAD;
}

/// Turns the direction of writing, and is seen by nobody.
bool is_direction(char32_t point) {
    return (point >= 0x202A && point <= 0x202E) || (point >= 0x2066 && point <= 0x2069);
}

char32_t half(char32_t point) {
    static constexpr std::u32string_view kept = U"，。；：？！"; // Chinese punctuation is written full-width
    if (point < 0xFF01 || point > 0xFF5E || kept.find(point) != std::u32string_view::npos) return point;
    return point - 0xFEE0;
}

/// The length of the UTF-8 sequence that starts with this byte; 0 where none does.
int sequence_length(unsigned char lead) {
    if (lead < 0x80) return 1;
    if (lead >= 0xC2 && lead <= 0xDF) return 2;
    if (lead >= 0xE0 && lead <= 0xEF) return 3;
    return lead >= 0xF0 && lead <= 0xF4 ? 4 : 0;
}

/// Overlong forms, surrogates and what lies beyond U+10FFFF show in the second byte.
bool second_byte_fits(unsigned char lead, unsigned char second) {
    if (lead == 0xE0) return second >= 0xA0;
    if (lead == 0xED) return second <= 0x9F;
    if (lead == 0xF0) return second >= 0x90;
    return lead != 0xF4 || second <= 0x8F;
}

bool valid_sequence(std::string_view bytes, std::size_t at, int length) {
    if (length == 0 || at + static_cast<std::size_t>(length) > bytes.size()) return false;
    for (int i = 1; i < length; ++i)
        if ((static_cast<unsigned char>(bytes[at + static_cast<std::size_t>(i)]) & 0xC0) != 0x80) return false;
    return length == 1 ||
           second_byte_fits(static_cast<unsigned char>(bytes[at]), static_cast<unsigned char>(bytes[at + 1]));
}

/// The length of a sequence of three bytes that may be neither overlong nor a surrogate: nearly all of Chinese text; 0
/// where another stands.
std::size_t common_sequence(std::string_view bytes, std::size_t at) {
    if (at + 3 > bytes.size()) return 0;
    const auto lead = static_cast<unsigned char>(bytes[at]);
    const bool follow = (static_cast<unsigned char>(bytes[at + 1]) & 0xC0) == 0x80 &&
                        (static_cast<unsigned char>(bytes[at + 2]) & 0xC0) == 0x80;
    return lead > 0xE0 && lead < 0xF0 && lead != 0xED && follow ? 3 : 0;
}

/// The first bytes of some blank: a look at them saves most texts the trimming.
bool may_be_blank(std::string_view from) {
    const auto lead = static_cast<unsigned char>(from.front());
    return lead <= ' ' || lead == 0xC2 || (lead >= 0xE1 && lead <= 0xE3) || from.starts_with("\xEF\xBB");
}

char32_t decode(std::string_view bytes, std::size_t at, int length) {
    static constexpr std::array<unsigned, 5> masks{0, 0x7F, 0x1F, 0x0F, 0x07};
    char32_t point = static_cast<unsigned char>(bytes[at]) & masks[static_cast<std::size_t>(length)];
    for (int i = 1; i < length; ++i)
        point = point << 6 | (static_cast<unsigned char>(bytes[at + static_cast<std::size_t>(i)]) & 0x3F);
    return point;
}

void append(std::string& out, char32_t point) {
    if (point < 0x80) {
        out += static_cast<char>(point);
        return;
    }
    const int more = point < 0x800 ? 1 : point < 0x10000 ? 2 : 3;
    static constexpr std::array<int, 4> lead{0, 0xC0, 0xE0, 0xF0};
    out += static_cast<char>(static_cast<char32_t>(lead[static_cast<std::size_t>(more)]) | point >> (6 * more));
    for (int i = more - 1; i >= 0; --i) out += static_cast<char>(0x80 | (point >> (6 * i) & 0x3F));
}

template<class Change>
std::string mapped(std::string_view text, Change change) {
    std::u32string out;
    for (const char32_t point : code_points(text))
        if (const char32_t changed = change(point)) out += changed;
    return utf8(out);
}

} // namespace

std::u32string code_points(std::string_view text) {
    std::u32string out;
    out.reserve(text.size());
    for (std::size_t at = 0; at < text.size();) {
        const int length = sequence_length(static_cast<unsigned char>(text[at]));
        const bool valid = valid_sequence(text, at, length);
        out += valid ? decode(text, at, length) : U'\uFFFD';
        at += valid ? static_cast<std::size_t>(length) : 1;
    }
    return out;
}

std::string utf8(std::u32string_view points) {
    std::string out;
    for (const char32_t point : points) append(out, point);
    return out;
}

std::optional<std::size_t> first_bad_byte(std::string_view bytes) {
    for (std::size_t at = 0; at < bytes.size();) {
        const auto lead = static_cast<unsigned char>(bytes[at]);
        if (const auto common = lead < 0x80 ? 1 : common_sequence(bytes, at)) {
            at += common;
            continue;
        }
        const int length = sequence_length(lead);
        if (!valid_sequence(bytes, at, length)) return at;
        at += static_cast<std::size_t>(length);
    }
    return {};
}

bool is_plain(std::string_view bytes) {
    std::size_t last = 0;
    for (std::size_t at = 0; at < bytes.size();) {
        const auto lead = static_cast<unsigned char>(bytes[at]);
        const bool ascii = lead >= 0x20 && lead < 0x7F;
        const auto length = ascii ? 1 : common_sequence(bytes, at);
        if (length == 0) return false;
        last = at;
        at += length;
    }
    return bytes.empty() || (!may_be_blank(bytes) && !may_be_blank(bytes.substr(last)));
}

int display_width(std::string_view text) {
    int cells = 0;
    for (const char32_t point : code_points(text)) cells += width(point);
    return cells;
}

std::string padded(std::string_view text, int cells) {
    const int missing = std::max(0, cells - display_width(text));
    return std::string(text) + std::string(static_cast<std::size_t>(missing), ' ');
}

std::string cut(std::string_view text, int cells) {
    if (display_width(text) <= cells) return std::string(text);
    std::u32string kept;
    int used = 1; // the … itself
    for (const char32_t point : code_points(text)) {
        used += width(point);
        if (used > cells) break;
        kept += point;
    }
    return utf8(kept) + "…";
}

std::string trimmed(std::string_view text) {
    if (is_plain(text)) return std::string(text);
    if (first_bad_byte(text)) return trimmed(utf8(code_points(text)));
    while (!text.empty()) {
        const int length = sequence_length(static_cast<unsigned char>(text.front()));
        if (!is_blank(decode(text, 0, length))) break;
        text.remove_prefix(static_cast<std::size_t>(length));
    }
    while (!text.empty()) {
        auto at = text.size() - 1;
        while ((static_cast<unsigned char>(text[at]) & 0xC0) == 0x80) --at;
        if (!is_blank(decode(text, at, static_cast<int>(text.size() - at)))) break;
        text = text.substr(0, at);
    }
    return std::string(text);
}

std::string half_width(std::string_view text) { return mapped(text, half); }

std::optional<char32_t> control_character(std::string_view text) {
    for (std::size_t at = 0; at < text.size(); ++at) {
        const auto byte = static_cast<unsigned char>(text[at]);
        const bool breaks = byte == '\t' || byte == '\n' || byte == '\r';
        if ((byte < 0x20 && !breaks) || byte == 0x7F) return byte;
        const bool leads = byte == 0xC2 && at + 1 < text.size(); // U+0080 to U+009F are C2 80 to C2 9F
        if (leads && static_cast<unsigned char>(text[at + 1]) < 0xA0) return static_cast<unsigned char>(text[at + 1]);
    }
    return {};
}

std::string tidy_name(std::string_view text) {
    const auto points = code_points(trimmed(text));
    const bool foreign = std::any_of(points.begin(), points.end(), is_latin);
    std::u32string out;
    for (const char32_t point : points) {
        const bool after_space = !out.empty() && out.back() == U' ';
        if (is_middle_dot(point)) {
            if (after_space) out.pop_back();
            out += U'·';
        } else if (!is_blank(point) && !is_direction(point)) {
            out += point;
        } else if (foreign && is_space(point) && !after_space && !out.empty() && out.back() != U'·') {
            out += U' ';
        }
    }
    return utf8(out);
}

std::string folded(std::string_view text) {
    return mapped(text, [](char32_t point) -> char32_t {
        if (is_blank(point) || is_unseen(point) || is_direction(point)) return 0;
        if (is_middle_dot(point)) return U'·';
        const char32_t narrow = half(point);
        return narrow >= 'A' && narrow <= 'Z' ? narrow + 32 : narrow;
    });
}

std::vector<std::string> split(std::string_view text, std::string_view separators) {
    const auto marks = code_points(separators);
    std::vector<std::string> parts;
    std::u32string part;
    for (const char32_t point : code_points(text) + marks.front()) {
        if (marks.find(point) == std::u32string::npos) {
            part += point;
            continue;
        }
        if (auto whole = trimmed(utf8(part)); !whole.empty()) parts.push_back(std::move(whole));
        part.clear();
    }
    return parts;
}

std::string joined(const std::vector<std::string>& parts, std::string_view separator) {
    std::string out;
    for (const auto& part : parts) {
        if (!out.empty()) out += separator;
        out += part;
    }
    return out;
}

} // namespace rdlz
