#pragma once

#include "xlsx/workbook.hpp"

#include <cstddef>
#include <filesystem>
#include <map>
#include <optional>
#include <string>
#include <vector>

namespace rdlz::xlsx {

/// Words to choose from (下拉选项). With groups, a row offers only those of the group that another cell of it names,
/// and all of them where it names none; words of one group stand together.
struct Choices {
    std::vector<std::string> words;
    std::vector<std::string> groups; ///< beside the words, or empty
};

/// One column of a sheet to fill in. Its cells are text, whatever is typed.
struct FormColumn {
    std::string heading;
    int width = 10;         ///< in cells of a half-width character
    bool required = false;  ///< its heading is red
    bool locked = false;    ///< not to be filled in
    bool hidden = false;    ///< for the program alone
    std::string prompt;     ///< shown beside a cell that is chosen; empty for none
    std::string choices;    ///< the list offered; empty for none
    bool strict = true;     ///< nothing but the list's words is taken
    std::string grouped_by; ///< heading of the column that names the group
};

/// How a row came to be there: empty, to be filled in; an example; or listed, with only some cells left open.
enum class RowLook { blank, example, given };

struct FormRow {
    std::vector<std::string> cells; ///< beside the columns; those left out are empty
    RowLook look = RowLook::blank;
    std::vector<std::size_t> open;                 ///< columns to be filled in where the row is a given one
    std::map<std::size_t, std::string> objections; ///< what is wrong, by column: a red cell with a note
};

/// A question above the table, with one cell for the answer.
struct Question {
    std::string text;
    std::string choices;
    std::string answer;
    std::string objection;
};

struct FormSheet {
    std::string name;
    std::string title;
    std::vector<std::string> notes; ///< paragraphs between title and table
    std::optional<Question> question;
    std::vector<FormColumn> columns;
    std::vector<FormRow> rows;
    int spare_rows = 0; ///< so many more may be filled in below
};

/// A workbook that somebody fills in and sends back (填报表). The mark tells the program whose it is; it stands in the
/// first cell of a hidden sheet, which every spreadsheet program keeps.
struct FormBook {
    std::string title;
    std::string mark;
    std::map<std::string, Choices> lists;
    std::vector<FormSheet> sheets;
};

/// The hidden sheet with the mark and the lists.
constexpr const char* hidden_sheet = "rdlz";

/// Writes a form as a workbook: headings protected, drop-downs out of ranges of the hidden sheet, never inline. The
/// same form gives the same bytes. Throws Error(output_failed), and then leaves nothing.
Written write_form(const FormBook& form, const std::filesystem::path& file, const WriteOptions& options = {});

} // namespace rdlz::xlsx
