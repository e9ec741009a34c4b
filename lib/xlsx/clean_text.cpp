#include "xlsx/clean_text.hpp"

#include "core/text.hpp"

#include <algorithm>

namespace rdlz::xlsx {

namespace {

constexpr std::size_t longest_cell = 32'767; // UTF-16 units
constexpr std::size_t longest_sheet_name = 31;
constexpr std::u32string_view cut_mark = U"…（已截断）";
constexpr std::u32string_view escape_for_underscore = U"_x005F_";

std::size_t units(char32_t point) { return point > 0xFFFF ? 2 : 1; }

std::size_t units(std::u32string_view points) {
    std::size_t count = 0;
    for (const char32_t point : points) count += units(point);
    return count;
}

bool forbidden(char32_t point) { return (point & 0xFFFE) == 0xFFFE || (point >= 0xD800 && point <= 0xDFFF); }

bool is_hex(char32_t point) {
    return (point >= '0' && point <= '9') || (point >= 'a' && point <= 'f') || (point >= 'A' && point <= 'F');
}

/// Whether _xHHHH_ starts here: Excel would read it as the character of that number.
bool escape_at(std::u32string_view points, std::size_t at) {
    if (at + 7 > points.size() || points[at] != '_' || points[at + 1] != 'x' || points[at + 6] != '_') return false;
    const auto digits = points.substr(at + 2, 4);
    return std::all_of(digits.begin(), digits.end(), is_hex);
}

/// What no XML text may hold, a sheet holds as _xHHHH_: spreadsheets show nothing there, and nothing is lost.
bool is_escaped(char32_t point) {
    return (point < 0x20 && point != '\t' && point != '\n') || point == 0xFFFE || point == 0xFFFF;
}

std::u32string escape(char32_t point) {
    static constexpr std::u32string_view digits = U"0123456789ABCDEF";
    std::u32string text = U"_x";
    for (int shift = 12; shift >= 0; shift -= 4) text += digits[point >> static_cast<unsigned>(shift) & 0xFU];
    return text + U"_";
}

void append(std::u32string& out, std::u32string_view points, std::size_t at) {
    if (escape_at(points, at)) {
        out += escape_for_underscore;
        return;
    }
    const char32_t point = points[at];
    if (point == '\r') {
        if (at + 1 == points.size() || points[at + 1] != '\n') out += U'\n';
    } else if (is_escaped(point)) {
        if (point != 0) out += escape(point);
    } else {
        out += forbidden(point) ? U'\uFFFD' : point;
    }
}

std::u32string first_units(std::u32string_view points, std::size_t room) {
    std::size_t used = 0;
    const auto end =
        std::find_if(points.begin(), points.end(), [&](char32_t point) { return (used += units(point)) > room; });
    return {points.begin(), end};
}

/// Sure to need nothing done: printable ASCII without the underscore, or any short text of it.
bool plain(std::string_view text) {
    return text.size() < longest_cell && std::all_of(text.begin(), text.end(), [](char letter) {
               return letter >= 0x20 && letter < 0x7F && letter != '_';
           });
}

} // namespace

CleanText clean_text(std::string_view text) {
    if (plain(text)) return {std::string(text), false};
    const auto points = code_points(text);
    std::u32string out;
    out.reserve(points.size());
    for (std::size_t at = 0; at < points.size(); ++at) append(out, points, at);
    if (units(out) <= longest_cell) return {utf8(out), false};
    return {utf8(first_units(out, longest_cell - units(cut_mark)) + std::u32string(cut_mark)), true};
}

std::string sheet_name(std::string_view text, std::string_view ending) {
    static constexpr std::u32string_view refused = U"[]:*?/\\'";
    std::u32string name;
    for (const char32_t point : code_points(clean_text(text).text))
        if (point != '\n' && refused.find(point) == std::u32string_view::npos) name += point;
    const auto whole = utf8(first_units(name, longest_sheet_name - utf16_units(ending)));
    const bool nameless = trimmed(whole).empty() || folded(whole) == "history"; // a name Excel keeps for itself
    return (nameless ? "台账" : whole) + std::string(ending);
}

std::string page_footer(std::string_view mark) {
    constexpr std::size_t longest = 255;
    const std::string numbers = "&C&9第 &P 页　共 &N 页";
    std::string footer;
    for (const char letter : clean_text(mark).text) footer += letter == '&' ? "&&" : std::string(1, letter);
    if (!footer.empty()) footer = "&L&9 " + footer; // the space keeps digits of the mark apart from the size
    return utf16_units(footer + numbers) > longest ? numbers : footer + numbers;
}

std::size_t utf16_units(std::string_view text) { return units(code_points(text)); }

} // namespace rdlz::xlsx
