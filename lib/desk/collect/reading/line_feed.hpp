#pragma once

#include "desk/collect/reading/filled.hpp"
#include "desk/import/importer.hpp"

#include <map>
#include <string>
#include <vector>

namespace rdlz::desk {

/// What a station tells of one of its deputies; the office sees to it, nothing is changed by itself.
struct ToldChange {
    std::string deputy;
    std::string kind;
    std::string on;
    std::string words;
};

/// Of what was read for each record, by its code.
using RowPrints = std::map<std::string, std::string>;
/// RowPrints as a receipt keeps them: "ST07-2024-11-Y01 1a2b3c4d", one a line.
std::string prints_text(const RowPrints& prints);
RowPrints read_prints(const std::string& text);

/// What became of a workbook: counts of its rows, and all that is wrong in it at its cells.
struct Taken {
    int created = 0;
    int changed = 0;
    int unchanged = 0;
    bool zero = false;
    std::vector<CellProblem> problems;
    std::vector<std::string> notes;
    std::vector<ToldChange> changes;
    RowPrints prints;
    std::vector<staging::Decision> decisions; ///< row by row, as a plan holds them
};

struct CellAt {
    SheetKind sheet = SheetKind::visits;
    int line = 0;
    std::size_t column = 0;
};

/// One line of an import, gathered from one or two rows of a workbook, and where each of its cells stands.
struct Gathered {
    std::string id; ///< the code of the record it becomes
    CellAt key;     ///< where what belongs to no cell is marked
    std::map<std::string, std::string> cells;
    std::map<std::string, CellAt> places;
    std::map<std::string, std::string> said{}; ///< by the station, where the store told the other cells
};

/// Feeds the lines gathered from one workbook to importers. A line that says what the sheet before it said is left
/// alone: the office may have corrected its record since.
class LineFeed {
public:
    LineFeed(const Filled& filled, Date today) : filled_(filled), today_(today) {}
    void compare_with(RowPrints before) { before_ = std::move(before); }

    /// False where the line has problems, which are noted at their cells.
    bool feed(Importer& importer, const Gathered& gathered);
    /// Each thing once, where several lines share a cell.
    void object(CellAt at, std::string text, std::string remedy);
    Taken taken;

private:
    bool is_as_before(const Gathered& gathered);
    void decided(staging::Decision decision, const Gathered& gathered);
    void object(const staging::Form& form, const Gathered& gathered, const Problem& problem);
    const Filled& filled_;
    Date today_;
    RowPrints before_;
};

} // namespace rdlz::desk
