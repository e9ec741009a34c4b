#pragma once

#include "core/problem.hpp"
#include "report/data_set.hpp"

#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace rdlz::report {

/// A name that texts of a template may hold in braces: {office}.
struct Variable {
    std::string_view name;
    const char* help;       ///< in English, translated where shown
    bool needed;            ///< a text that uses it cannot do without a value
    std::string_view blank; ///< otherwise: what is printed in its place, mostly room to write
};
const std::vector<Variable>& template_variables();

/// How one column of a template is printed.
struct TemplateColumn {
    std::string key;     ///< of the data set; "category:*" takes in every column of that family
    std::string heading; ///< empty: the data set's own
    std::string group;
    int width = 10;
    std::optional<Align> align;   ///< none: numbers right, days centred, text left
    std::optional<Format> format; ///< none: the data set's own
    bool total = false;
    std::string empty; ///< printed where the data set has nothing; the template's own when not said
};

/// A ledger's design as an office can read, copy, edit and adopt it.
struct Template {
    std::string name;  ///< file and sheet name: 接待选民登记簿
    std::string data;  ///< the data set it draws from: reception
    std::string title; ///< with {variables}
    std::string file;  ///< file name without .xlsx, with {variables}
    std::string left;
    std::string right;
    std::string mark;
    std::string undecided_mark; ///< used in place of mark while {decision} has no value: 征求意见稿
    std::vector<TemplateColumn> columns;
    std::vector<std::string> notes;
    std::vector<std::string> signatures;
    std::vector<std::string> before;
    std::vector<std::string> after;
    std::vector<std::string> closing; ///< 落款, to the right
    std::optional<Chart> chart;
    std::string frozen; ///< key of the last column that stays in sight
    int blank_rows = 0;
    bool landscape = true;
    bool a3 = false;
    bool numbered = true;
    bool one_page = false;
    std::string total_label;
};

/// Reads a template against the data sets there are; every problem of the file in one run.
struct TemplateRead {
    Template design;
    std::vector<Problem> problems;
};
TemplateRead read_template(const std::string& file, const std::string& text, const std::vector<DataShape>& shapes);

/// The designs compiled in: file name without .toml (roster, reception-register …) and text.
struct DefaultTemplate {
    std::string_view name;
    std::string_view text;
};
const std::vector<DefaultTemplate>& default_templates();
/// By its own name (roster) or the ledger's (代表花名册); Error (not_found) naming the nearest where there is none.
const DefaultTemplate& template_named(std::string_view name);
/// A compiled-in design, read.
Template default_template(std::string_view name);

/// {variables} put in; Error (bug) where one that is needed has no value.
std::string filled(std::string_view pattern, const Variables& variables);
/// The file name a ledger gets, with .xlsx: without separators, colons or spaces.
std::string file_name(const Template& design, const Variables& variables);
/// The layout for the columns a data set really has ("…:*" columns replaced by what they stand for).
Layout layout_for(const Template& design, const Variables& variables, const std::vector<DataColumn>& columns);

} // namespace rdlz::report
