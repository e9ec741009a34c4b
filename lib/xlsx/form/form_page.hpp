#pragma once

#include "xlsx/form/form_lists.hpp"
#include "xlsx/form/form_styles.hpp"

namespace rdlz::xlsx {

/// Writes one sheet of a form, from top to bottom.
class FormPage {
public:
    FormPage(Sheet& sheet, FormStyles& styles, const FormSheet& form, const FormLists& lists)
        : sheet_(sheet), styles_(styles), form_(form), lists_(lists) {}
    void write();

private:
    void set_up();
    void paragraph(const std::string& text, FormPart part, double line);
    void question();
    void headings();
    void row(const FormRow& row);
    void cell(const FormRow& row, std::size_t column);
    FormPart part(const FormRow& row, std::size_t column) const;
    void objection(Spot at, const std::string& text);
    void drop_downs(lxw_row_t first, lxw_row_t last);
    void offer(std::size_t column, lxw_row_t first, lxw_row_t last);
    void protect();
    int cells_across() const;
    Spot spot(std::size_t column) const { return {next_, static_cast<lxw_col_t>(column)}; }

    Sheet& sheet_;
    FormStyles& styles_;
    const FormSheet& form_;
    const FormLists& lists_;
    lxw_row_t next_ = 0;
};

} // namespace rdlz::xlsx
