#include "tables/xlsx/rich_text.hpp"

#include "core/text.hpp"

#include <charconv>
#include <optional>

namespace rdlz::tables {

namespace {

constexpr std::size_t escape_length = 7; // _xHHHH_

std::optional<char32_t> unit_at(std::string_view text, std::size_t at) {
    if (at + escape_length > text.size() || text[at] != '_' || text[at + 1] != 'x' || text[at + 6] != '_') return {};
    unsigned unit = 0;
    const auto* const first = text.data() + at + 2;
    const auto [end, problem] = std::from_chars(first, first + 4, unit, 16);
    if (problem != std::errc() || end != first + 4) return {};
    return unit;
}

/// A character beyond U+FFFF is two escapes; half of one is no character.
char32_t point_of(char32_t unit, std::optional<char32_t> next, std::size_t& length) {
    const bool high = unit >= 0xD800 && unit < 0xDC00;
    if (high && next && *next >= 0xDC00 && *next < 0xE000) {
        length += escape_length;
        return 0x10000 + ((unit - 0xD800) << 10U) + (*next - 0xDC00);
    }
    return unit >= 0xD800 && unit < 0xE000 ? 0xFFFD : unit;
}

} // namespace

void unescape(std::string& text) {
    for (auto at = text.find("_x"); at != std::string::npos; at = text.find("_x", at + 1)) {
        const auto unit = unit_at(text, at);
        if (!unit) continue;
        std::size_t length = escape_length;
        const auto point = point_of(*unit, unit_at(text, at + escape_length), length);
        const auto typed = utf8(std::u32string_view(&point, 1));
        text.replace(at, length, typed);
        at += typed.size() - 1; // what an escape gives begins no other
    }
}

void RichText::begin() {
    text_.clear();
    in_text_ = in_reading_ = false;
}

void RichText::start(std::string_view element) {
    if (element == "t") in_text_ = true;
    else if (element == "rPh") in_reading_ = true;
}

void RichText::end(std::string_view element) {
    if (element == "t") in_text_ = false;
    else if (element == "rPh") in_reading_ = false;
}

const std::string& RichText::finish() {
    unescape(text_);
    return text_;
}

} // namespace rdlz::tables
