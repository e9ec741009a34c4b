#pragma once

#include "core/date.hpp"
#include "core/points.hpp"

#include <cstdint>
#include <functional>
#include <optional>
#include <string>
#include <variant>
#include <vector>

namespace rdlz::report {

/// How a cell asks to be noticed: in words first, colour only on screen copies.
enum class Tone { plain, soon, late };

/// One cell: nothing (prints "—" where the column says so), text, a whole number, exact points, or a day.
struct Cell {
    std::variant<std::monostate, std::string, std::int64_t, Points, Date> value;
    Tone tone = Tone::plain;
};

enum class Align { left, center, right };
/// Percent: points are the ratio (0.9876 prints 98.76%). Month: any day of it.
enum class Format { text, integer, points, percent, date, month };

struct Column {
    std::string key;     ///< the data set's column
    std::string heading; ///< what is printed
    std::string group;   ///< a heading above several neighbouring columns (two-level header); empty for none
    int width = 10;      ///< in cells of a half-width character
    Align align = Align::left;
    Format format = Format::text;
    bool total = false; ///< summed in the 合计 row
    std::string empty;  ///< printed where a cell has no value: — for "does not apply"
};

/// A bar chart on a sheet of its own (柱形图), of the first rows of the ledger.
struct Chart {
    std::string title;
    std::string category; ///< column key
    std::vector<std::string> values;
    int rows = 20;
};

/// Everything about a sheet that is not its rows.
struct Layout {
    std::string name;                    ///< file and sheet name: 接待选民登记簿
    std::string title;                   ///< with the office's name and the period's phrase in it
    std::string left;                    ///< second line, left: 填报单位（盖章）：…
    std::string right;                   ///< second line, right: 填报日期：…  单位：件、人次
    std::string mark;                    ///< 内部资料　注意保管, or 征求意见稿; empty for none
    std::vector<Column> columns;         ///< the first is 序号 where the template asks for it
    std::vector<std::string> notes;      ///< under the table, beginning "说明："
    std::vector<std::string> signatures; ///< 填表人： 审核人： 负责人： 联系电话：
    std::vector<std::string> before;     ///< paragraphs above the table (公示 text)
    std::vector<std::string> after;      ///< paragraphs below it
    std::vector<std::string> closing;    ///< at the end, to the right (落款): who, and the day
    std::optional<Chart> chart;
    int frozen_columns = 0; ///< stay in sight while scrolling: up to and with 姓名
    int blank_rows = 0;     ///< at least so many rows; empty ones to fill in by hand
    bool landscape = true;
    bool a3 = false;
    bool numbered = true;    ///< 序号 is filled by the writer
    bool one_page = false;   ///< rows as high as the page has room for, and all on it while that can be read
    std::size_t sharing = 0; ///< how many rows are to share that page; 0 where it is not known beforehand
    std::string total_label; ///< 合计; empty for no total row
};

/// Rows are pulled once, so that size costs no memory; one cell a column; false when there are no more.
using Rows = std::function<bool(std::vector<Cell>& row)>;

/// A ledger as a value, before it is a file.
struct Ledger {
    Layout layout;
    Rows rows;
};

} // namespace rdlz::report
