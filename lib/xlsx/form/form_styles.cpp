#include "xlsx/form/form_styles.hpp"

#include "core/error.hpp"
#include "core/message.hpp"

namespace rdlz::xlsx {

namespace {

constexpr std::uint8_t text_only = 49; // '@': what is typed stays as it was typed
constexpr lxw_color_t pale_blue = 0xDDE6F2;
constexpr lxw_color_t pale_grey = 0xF0F0F0;
constexpr lxw_color_t pale_red = 0xFFC7CE;
constexpr lxw_color_t dark_red = 0xC00000;
constexpr lxw_color_t grey = 0x7F7F7F;
constexpr lxw_color_t none = 0xFFFFFFFF;

struct FormLook {
    const char* font;
    double size;
    lxw_color_t color;
    lxw_color_t fill;
    bool bordered;
    bool centred;
    bool locked;
};

FormLook look_of(FormPart part) {
    switch (part) {
    case FormPart::title: return {"黑体", 16, none, none, false, true, true};
    case FormPart::note: return {"宋体", 10.5, none, none, false, false, true};
    case FormPart::question: return {"黑体", 12, dark_red, none, false, false, true};
    case FormPart::heading: return {"黑体", 11, none, pale_blue, true, true, true};
    case FormPart::required: return {"黑体", 11, dark_red, pale_blue, true, true, true};
    case FormPart::open: return {"宋体", 10.5, none, none, true, false, false};
    case FormPart::locked: return {"宋体", 10.5, none, pale_grey, true, false, true};
    case FormPart::example: return {"宋体", 10.5, grey, none, true, false, false};
    case FormPart::wrong: return {"宋体", 10.5, dark_red, pale_red, true, false, false};
    }
    return {};
}

} // namespace

lxw_format* FormStyles::make(FormPart part) {
    const auto look = look_of(part);
    lxw_format* format = workbook_add_format(workbook_);
    if (format == nullptr) throw Error(Status::output_failed, tr("not enough memory to write the workbook"));
    format_set_font_name(format, look.font);
    format_set_font_size(format, look.size);
    format_set_align(format, LXW_ALIGN_VERTICAL_CENTER);
    format_set_align(format, look.centred ? LXW_ALIGN_CENTER : LXW_ALIGN_LEFT);
    format_set_text_wrap(format);
    format_set_num_format_index(format, text_only);
    if (look.color != none) format_set_font_color(format, look.color);
    if (look.fill != none) format_set_bg_color(format, look.fill);
    if (look.bordered) format_set_border(format, LXW_BORDER_THIN);
    if (part == FormPart::example) format_set_italic(format);
    if (!look.locked) format_set_unlocked(format);
    return format;
}

lxw_format* FormStyles::part(FormPart part) {
    auto& format = parts_.at(static_cast<std::size_t>(part));
    if (format == nullptr) format = make(part);
    return format;
}

} // namespace rdlz::xlsx
