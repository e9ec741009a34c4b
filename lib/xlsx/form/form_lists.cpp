#include "xlsx/form/form_lists.hpp"

#include "core/error.hpp"
#include "xlsx/row_writer.hpp"

#include <fmt/format.h>

namespace rdlz::xlsx {

FormLists::FormLists(const FormBook& form) : form_(form) {
    lxw_col_t next = 1; // the mark has the first column to itself
    for (const auto& [name, choices] : form.lists) {
        held_[name] = {next, &choices};
        next = static_cast<lxw_col_t>(next + (choices.groups.empty() ? 1 : 2));
    }
}

/// The heading of a list stands in row 1, its words below.
std::string FormLists::range(lxw_col_t column, std::size_t rows) {
    const auto letters = column_name(column);
    return fmt::format("{0}!${1}$2:${1}${2}", hidden_sheet, letters, rows + 1);
}

std::string FormLists::formula(const std::string& list, const std::string& group_cell) const {
    const auto found = held_.find(list);
    if (found == held_.end()) throw Error(Status::bug, fmt::format("the form has no list '{}'", list));
    const auto& [column, choices] = found->second;
    if (choices->words.empty()) return {};
    const auto words = range(column, choices->words.size());
    if (choices->groups.empty() || group_cell.empty()) return "=" + words;
    const auto groups = range(static_cast<lxw_col_t>(column + 1), choices->groups.size());
    const auto head = fmt::format("{}!${}$1", hidden_sheet, column_name(column));
    return fmt::format("=IF(COUNTIF({0},{1})=0,{2},OFFSET({3},MATCH({1},{0},0),0,COUNTIF({0},{1}),1))", groups,
                       group_cell, words, head);
}

void FormLists::write(Sheet& sheet) const {
    sheet.text({0, 0}, form_.mark, nullptr);
    for (const auto& [name, held] : held_) {
        sheet.text({0, held.column}, name, nullptr);
        for (std::size_t i = 0; i < held.choices->words.size(); ++i) {
            const auto row = static_cast<lxw_row_t>(i + 1);
            sheet.text({row, held.column}, held.choices->words[i], nullptr);
            if (!held.choices->groups.empty())
                sheet.text({row, static_cast<lxw_col_t>(held.column + 1)}, held.choices->groups[i], nullptr);
        }
    }
    demand(worksheet_set_column(sheet.raw(), 0, 0, 40, nullptr));
    worksheet_hide(sheet.raw());
    worksheet_protect(sheet.raw(), nullptr, nullptr);
}

} // namespace rdlz::xlsx
