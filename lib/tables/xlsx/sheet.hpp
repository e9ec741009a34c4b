#pragma once

#include "tables/records.hpp"
#include "tables/xlsx/sheet_cells.hpp"
#include "tables/xlsx/workbook.hpp"

#include <memory>
#include <optional>
#include <string>

namespace rdlz::tables {

/// The rows of one sheet that have something in them, read as they are unpacked.
class SheetReader : public Records {
public:
    SheetReader(std::shared_ptr<const Workbook> book, const SheetEntry& sheet);
    bool next(Record& record) override;
    const Merges& merges() const override;
    const std::vector<int>& hidden_columns() const { return cells_.hidden_columns(); }

private:
    bool read_on();
    std::shared_ptr<const Workbook> book_;
    std::string member_;
    archive::Zip zip_;
    mutable std::optional<Merges> merges_; ///< looked for when first asked for: that unpacks the sheet once more
    archive::Unpacking unpacking_;
    SheetCells cells_;
    archive::Xml xml_;
    std::size_t next_ = 0;
    bool finished_ = false;
};

} // namespace rdlz::tables
