#pragma once

#include "core/date.hpp"
#include "domain/collection.hpp"
#include "store/store.hpp"

#include <array>
#include <map>
#include <optional>
#include <span>
#include <string>
#include <string_view>

namespace rdlz::desk {

/// What a workbook of a station is, hidden in it (暗记): which store sent it, to whom, for which month, which version;
/// and how often it was sent back to be put right.
struct SheetMark {
    std::string store;
    std::string station;
    Month month;
    int version = 0;
    int round = 0;

    std::string str() const;
    static std::optional<SheetMark> parse(std::string_view text);
};

/// Eight characters that tell this store from every other.
std::string store_mark(const Store& store);

/// ST07-2024-11
std::string collection_code(const std::string& station, Month month);

/// Who else knows the column: `name` is that of the import form the cell is read through.
struct SheetColumn {
    std::string_view name;
    std::string_view heading;
    int width = 10;
    bool required = false;
    std::string_view prompt = {};
};

/// The five sheets of a workbook for a station.
enum class SheetKind { visits, opinions, activities, online, changes };

struct SheetDesign {
    SheetKind kind = SheetKind::visits;
    std::string_view name;
    char letter = 0; ///< begins the numbers of its rows: ST07-2024-11-J01
    int rows = 0;    ///< to be filled in
    std::span<const SheetColumn> columns;

    std::string row_key(const std::string& collection, int row) const;
};
std::span<const SheetDesign, 5> sheet_designs();
const SheetDesign& sheet_design(SheetKind kind);

/// Column of sheets that listed items stand in: which of their cells were left open, out of sight.
constexpr std::string_view open_heading = "可填";

/// The open cells of a listed row, by column; beside each the print of what stood in it when it went out, or nothing.
using OpenCells = std::map<std::string, std::string>;
/// "closed_on result=1a2b3c4d"
std::string open_text(const OpenCells& cells);
OpenCells read_open(std::string_view text);
/// What a cell says, in eight characters.
std::string cell_print(const std::string& cell);

/// The last column of sheets sent back to be put right.
constexpr std::string_view objection_heading = "退改意见";
/// The question above the visits: was nobody received at all?
constexpr std::string_view zero_question = "本月无接待、无线上意见（零报告），请选“是”：";
/// What is filled in of an opinion that was open already.
constexpr std::array<std::string_view, 7> result_columns{"result",          "resolved",    "closed_on", "fed_back_on",
                                                         "feedback_method", "feedback_by", "rating"};

} // namespace rdlz::desk
