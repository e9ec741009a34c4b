#include "xlsx/styles.hpp"

#include "core/error.hpp"
#include "core/message.hpp"

namespace rdlz::xlsx {

namespace {

// Fonts of official paper; a machine without them falls back by itself.
constexpr const char* song_title = "方正小标宋简体";
constexpr const char* hei = "黑体";
constexpr const char* fang_song = "仿宋_GB2312";

constexpr lxw_color_t dark_red = 0xC00000;
constexpr lxw_color_t dark_orange = 0xB45F06;
constexpr double header_points = 11;

struct PartLook {
    const char* font;
    double size;
    report::Align align;
    bool bordered;
};

PartLook part_look(Part part) {
    using report::Align;
    switch (part) {
    case Part::mark: return {hei, paragraph_points, Align::left, false};
    case Part::title: return {song_title, title_points, Align::center, false};
    case Part::left: return {fang_song, paragraph_points, Align::left, false};
    case Part::right: return {fang_song, paragraph_points, Align::right, false};
    case Part::paragraph: return {fang_song, paragraph_points, Align::left, false};
    case Part::header: return {hei, header_points, Align::center, true};
    case Part::total_label: return {hei, body_points, Align::center, true};
    case Part::note: return {fang_song, body_points, Align::left, false};
    case Part::signature: return {fang_song, paragraph_points, Align::left, false};
    case Part::closing: return {fang_song, paragraph_points, Align::right, false};
    }
    return {};
}

lxw_format_alignments alignment(report::Align align) {
    switch (align) {
    case report::Align::left: return LXW_ALIGN_LEFT;
    case report::Align::center: return LXW_ALIGN_CENTER;
    case report::Align::right: return LXW_ALIGN_RIGHT;
    }
    return LXW_ALIGN_NONE;
}

// Excel's own numbers of the formats that every version knows.
constexpr std::uint8_t general = 0; // exact points have as many places as they need
constexpr std::uint8_t whole = 1;
constexpr std::uint8_t two_place_percent = 10;
constexpr std::uint8_t text_only = 49;

std::uint8_t known_format(Kind kind) {
    switch (kind) {
    case Kind::text: return text_only;
    case Kind::integer: return whole;
    case Kind::percent: return two_place_percent;
    default: return general;
    }
}

void number_format(lxw_format* format, Kind kind) {
    if (kind == Kind::date) format_set_num_format(format, "yyyy.mm.dd");
    else if (kind == Kind::month) format_set_num_format(format, "yyyy.mm");
    else format_set_num_format_index(format, known_format(kind));
}

void tint(lxw_format* format, report::Tone tone) {
    if (tone == report::Tone::plain) return;
    format_set_bold(format); // seen in black and white too; paper copies carry no fill
    format_set_font_color(format, tone == report::Tone::late ? dark_red : dark_orange);
}

std::size_t index(const Look& look) {
    auto at = static_cast<std::size_t>(look.kind);
    at = at * 3 + static_cast<std::size_t>(look.align);
    at = at * 3 + static_cast<std::size_t>(look.tone);
    return at * 2 + (look.total ? 1 : 0);
}

} // namespace

lxw_format* Styles::made(const char* font, double size) {
    lxw_format* format = workbook_add_format(workbook_);
    if (format == nullptr) throw Error(Status::output_failed, tr("not enough memory to write the workbook"));
    format_set_font_name(format, font);
    format_set_font_size(format, size);
    format_set_align(format, LXW_ALIGN_VERTICAL_CENTER);
    return format;
}

lxw_format* Styles::make_part(Part part) {
    const auto look = part_look(part);
    lxw_format* format = made(look.font, look.size);
    format_set_align(format, static_cast<std::uint8_t>(alignment(look.align)));
    format_set_num_format_index(format, text_only);
    format_set_text_wrap(format);
    if (look.bordered) format_set_border(format, LXW_BORDER_THIN);
    return format;
}

lxw_format* Styles::make_body(const Look& look) {
    lxw_format* format = made(fang_song, body_points);
    format_set_align(format, static_cast<std::uint8_t>(alignment(look.align)));
    number_format(format, look.kind);
    if (look.kind == Kind::text || look.kind == Kind::long_text) format_set_text_wrap(format);
    if (look.align == report::Align::right) format_set_indent(format, 1); // keeps figures off the line
    format_set_border(format, LXW_BORDER_THIN);
    if (look.total) format_set_bold(format);
    tint(format, look.tone);
    return format;
}

lxw_format* Styles::part(Part part) {
    auto& format = parts_.at(static_cast<std::size_t>(part));
    if (format == nullptr) format = make_part(part);
    return format;
}

lxw_format* Styles::body(const Look& look) {
    auto& format = looks_.at(index(look));
    if (format == nullptr) format = make_body(look);
    return format;
}

} // namespace rdlz::xlsx
