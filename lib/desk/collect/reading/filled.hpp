#pragma once

#include "desk/collect/layout.hpp"
#include "tables/records.hpp"

#include <array>
#include <filesystem>
#include <string>
#include <vector>

namespace rdlz::desk {

/// A row of a sheet that says something: more than its number, or one that was listed.
struct FilledRow {
    int line = 0; ///< of the sheet, from 1
    std::vector<std::string> cells;
    std::vector<tables::CellFault> faults; ///< formulas without a value, digits that are lost

    const std::string& key() const { return cells.front(); }
};

/// One of the five sheets as it came back.
struct FilledSheet {
    int heading_line = 0; ///< 0 where the headings are gone
    std::vector<std::string> headings;
    std::vector<bool> is_read; ///< by column: those of the sheet's design and of deputies, once each
    std::vector<FilledRow> rows;
    std::vector<std::string> unread; ///< "T5 '…'": what was written where no heading stands

    /// The column under a heading; as many as there are headings where there is none.
    std::size_t column(std::string_view heading) const;
    const std::string& text(const FilledRow& row, std::string_view heading) const;
    /// A row that was listed for its open cells: the columns left open, and what stood in them.
    OpenCells open(const FilledRow& row) const;
};

/// The code of the deputy whom a heading names: name above code; empty where it names none.
std::string deputy_code(const std::string& heading);

/// A workbook of a station as it came back, whichever program saved it.
struct Filled {
    std::string file; ///< its name
    SheetMark mark;
    std::string zero; ///< the answer to the question above the visits
    std::array<FilledSheet, 5> sheets;
    std::string digest; ///< SHA-256 of what it says

    const FilledSheet& sheet(SheetKind kind) const { return sheets.at(static_cast<std::size_t>(kind)); }
};

/// The mark a workbook bears; nothing where it is none of ours. Throws Error(bad_input) where it cannot be read.
std::optional<SheetMark> mark_of(const std::filesystem::path& file);
/// Throws Error(bad_input) where it cannot be read, or one of its sheets or columns is gone.
Filled read_filled(const std::filesystem::path& file, const SheetMark& mark);

/// A place in a workbook of a station and what is wrong there; line 0 is the question above the visits.
struct CellProblem {
    SheetKind sheet = SheetKind::visits;
    int line = 0;
    std::size_t column = 0;
    std::string text;
    std::string remedy;
    bool unreadable = false; ///< the cell says nothing: no more is to be told of it
};

} // namespace rdlz::desk
