#include "xlsx/form/form_page.hpp"

#include "core/text.hpp"
#include "xlsx/clean_text.hpp"
#include "xlsx/geometry.hpp"
#include "xlsx/row_writer.hpp"

#include <algorithm>
#include <fmt/format.h>

namespace rdlz::xlsx {

namespace {

constexpr std::uint8_t paper_a4 = 9;
constexpr double title_line_points = 28;
constexpr double note_line_points = 16;
constexpr double row_line_points = 15;
constexpr double least_row_height = 20;     // where nothing is written yet; rows grow with what is typed
constexpr std::size_t longest_prompt = 200; // Excel takes 255 characters

double height_of(const std::string& text, int cells, double line) { return lines_needed(text, cells) * line; }

} // namespace

int FormPage::cells_across() const {
    int cells = 0;
    for (const auto& column : form_.columns) cells += column.width;
    return cells;
}

void FormPage::set_up() {
    auto* sheet = sheet_.raw();
    worksheet_set_paper(sheet, paper_a4);
    worksheet_set_landscape(sheet);
    worksheet_fit_to_pages(sheet, 1, 0);
    worksheet_set_default_row(sheet, least_row_height, LXW_FALSE);
    demand(worksheet_set_footer(sheet, page_footer({}).c_str()));
    for (std::size_t i = 0; i < form_.columns.size(); ++i) {
        const auto column = static_cast<lxw_col_t>(i);
        auto* format =
            form_.spare_rows == 0 ? nullptr : styles_.part(form_.columns[i].locked ? FormPart::locked : FormPart::open);
        lxw_row_col_options options{};
        options.hidden = form_.columns[i].hidden ? LXW_TRUE : LXW_FALSE;
        demand(worksheet_set_column_opt(sheet, column, column, form_.columns[i].width + 1.5, format, &options));
    }
}

void FormPage::paragraph(const std::string& text, FormPart part, double line) {
    sheet_.height(next_, height_of(text, cells_across(), line));
    sheet_.across({next_, 0}, static_cast<lxw_col_t>(form_.columns.size() - 1), text, styles_.part(part));
    ++next_;
}

/// The question over the first columns, its answer in the one cell after them.
void FormPage::question() {
    const auto& asked = *form_.question;
    std::size_t column = 0;
    for (int cells = 0; cells < display_width(asked.text) && column + 1 < form_.columns.size(); ++column)
        cells += form_.columns[column].width;
    sheet_.height(next_, title_line_points);
    sheet_.across({next_, 0}, static_cast<lxw_col_t>(column - 1), asked.text, styles_.part(FormPart::question));
    const auto at = spot(column);
    sheet_.text(at, asked.answer, styles_.part(asked.objection.empty() ? FormPart::open : FormPart::wrong));
    if (!asked.objection.empty()) objection(at, asked.objection);
    auto formula = lists_.formula(asked.choices, {});
    lxw_data_validation validation{};
    validation.validate = LXW_VALIDATION_TYPE_LIST_FORMULA;
    validation.value_formula = formula.data();
    demand(worksheet_data_validation_cell(sheet_.raw(), at.row, at.column, &validation));
    ++next_;
}

void FormPage::headings() {
    double height = 2 * note_line_points;
    for (const auto& column : form_.columns)
        height = std::max(height, height_of(column.heading, column.width, note_line_points));
    sheet_.height(next_, height);
    for (std::size_t i = 0; i < form_.columns.size(); ++i)
        sheet_.text(spot(i), form_.columns[i].heading,
                    styles_.part(form_.columns[i].required ? FormPart::required : FormPart::heading));
    demand(worksheet_repeat_rows(sheet_.raw(), next_, next_));
    ++next_;
    worksheet_freeze_panes(sheet_.raw(), next_, 1);
}

FormPart FormPage::part(const FormRow& row, std::size_t column) const {
    if (row.objections.count(column) > 0) return FormPart::wrong;
    if (row.look == RowLook::example) return FormPart::example;
    const bool opened = std::find(row.open.begin(), row.open.end(), column) != row.open.end();
    if (row.look == RowLook::given) return opened ? FormPart::open : FormPart::locked;
    return form_.columns[column].locked ? FormPart::locked : FormPart::open;
}

void FormPage::objection(Spot at, const std::string& text) {
    std::string font = "宋体";
    std::string nobody = " ";
    lxw_comment_options options{};
    options.author = nobody.data();
    options.font_name = font.data();
    options.font_size = 10;
    options.width = 260;
    options.height = 90;
    demand(worksheet_write_comment_opt(sheet_.raw(), at.row, at.column, clean_text(text).text.c_str(), &options));
}

void FormPage::cell(const FormRow& row, std::size_t column) {
    const auto at = spot(column);
    const auto text = column < row.cells.size() ? row.cells[column] : std::string();
    sheet_.text(at, text, styles_.part(part(row, column)));
    if (const auto wrong = row.objections.find(column); wrong != row.objections.end()) objection(at, wrong->second);
}

void FormPage::row(const FormRow& row) {
    double height = least_row_height;
    for (std::size_t i = 0; i < row.cells.size(); ++i)
        if (!form_.columns[i].hidden)
            height = std::max(height, height_of(row.cells[i], form_.columns[i].width, row_line_points));
    if (height > least_row_height) sheet_.height(next_, height);
    for (std::size_t i = 0; i < form_.columns.size(); ++i) cell(row, i);
    ++next_;
}

void FormPage::offer(std::size_t column, lxw_row_t first, lxw_row_t last) {
    const auto& of = form_.columns[column];
    const auto by = std::find_if(form_.columns.begin(), form_.columns.end(),
                                 [&](const FormColumn& each) { return each.heading == of.grouped_by; });
    const auto group =
        of.grouped_by.empty() || by == form_.columns.end()
            ? std::string()
            : fmt::format("${}{}", column_name(static_cast<std::size_t>(by - form_.columns.begin())), first + 1);
    auto formula = of.choices.empty() ? std::string() : lists_.formula(of.choices, group);
    auto prompt = utf8(code_points(of.prompt).substr(0, longest_prompt));
    lxw_data_validation validation{};
    validation.validate = formula.empty() ? LXW_VALIDATION_TYPE_ANY : LXW_VALIDATION_TYPE_LIST_FORMULA;
    validation.value_formula = formula.data();
    validation.show_error = of.strict ? LXW_VALIDATION_ON : LXW_VALIDATION_OFF;
    if (!prompt.empty()) validation.input_message = prompt.data();
    if (formula.empty() && prompt.empty()) return;
    const auto at = static_cast<lxw_col_t>(column);
    demand(worksheet_data_validation_range(sheet_.raw(), first, at, last, at, &validation));
}

void FormPage::drop_downs(lxw_row_t first, lxw_row_t last) {
    if (last < first) return;
    for (std::size_t i = 0; i < form_.columns.size(); ++i)
        if (!form_.columns[i].locked) offer(i, first, last);
    const auto body = fmt::format("A{}:{}{}", first + 1, column_name(form_.columns.size() - 1), last + 1);
    demand(worksheet_ignore_errors(sheet_.raw(), LXW_IGNORE_NUMBER_STORED_AS_TEXT, body.c_str()));
}

/// Protection here keeps hands off the headings; it is no secret. Rows may be added where a form has rows to spare.
void FormPage::protect() {
    lxw_protection allowed{};
    allowed.format_columns = LXW_TRUE;
    allowed.format_rows = LXW_TRUE;
    allowed.insert_rows = form_.spare_rows > 0 ? LXW_TRUE : LXW_FALSE;
    allowed.delete_rows = allowed.insert_rows;
    worksheet_protect(sheet_.raw(), nullptr, &allowed);
}

void FormPage::write() {
    set_up();
    paragraph(form_.title, FormPart::title, title_line_points);
    for (const auto& text : form_.notes) paragraph(text, FormPart::note, note_line_points);
    if (form_.question) question();
    headings();
    const auto first = next_;
    for (const auto& each : form_.rows) row(each);
    drop_downs(first, next_ + static_cast<lxw_row_t>(form_.spare_rows) - 1);
    protect();
}

} // namespace rdlz::xlsx
