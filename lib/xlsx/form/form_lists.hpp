#pragma once

#include "xlsx/form/form.hpp"
#include "xlsx/sheet.hpp"

#include <map>
#include <string>

namespace rdlz::xlsx {

/// The hidden sheet of a form: the mark in its first cell, the lists in the columns after it. An inline list of more
/// than 255 bytes would crash libxlsxwriter, so every drop-down is a range here.
class FormLists {
public:
    explicit FormLists(const FormBook& form);

    /// The formula of a drop-down: a range; where the list has groups, the part of it that belongs to the group in a
    /// cell ("$C5").
    std::string formula(const std::string& list, const std::string& group_cell) const;
    void write(Sheet& sheet) const;

private:
    struct Held {
        lxw_col_t column;
        const Choices* choices;
    };
    static std::string range(lxw_col_t column, std::size_t rows);
    const FormBook& form_;
    std::map<std::string, Held> held_;
};

} // namespace rdlz::xlsx
