#include "tables/xlsx/sheet.hpp"

#include "core/message.hpp"
#include "tables/xlsx/merged_cells.hpp"

namespace rdlz::tables {

SheetReader::SheetReader(std::shared_ptr<const Workbook> book, const SheetEntry& sheet)
    : book_(std::move(book)),
      member_(sheet.member),
      zip_(book_->file),
      unpacking_(zip_, sheet.member),
      cells_(*book_, sheet.name),
      xml_(say("sheet '{}' of '{}'", sheet.name, book_->file.string()), cells_) {}

const Merges& SheetReader::merges() const {
    if (merges_) return *merges_;
    archive::Zip zip(book_->file);
    return merges_.emplace(merged_cells(zip, member_));
}

/// Parses the next piece; false where the sheet has ended.
bool SheetReader::read_on() {
    if (finished_) return false;
    cells_.drop_rows();
    next_ = 0;
    std::string_view piece;
    finished_ = !unpacking_.next(piece);
    if (finished_) xml_.finish();
    else xml_.take(piece);
    return true;
}

bool SheetReader::next(Record& record) {
    while (next_ == cells_.rows())
        if (!read_on()) return false;
    cells_.lay_out(next_++, record);
    return true;
}

} // namespace rdlz::tables
