#include "workbook.hpp"

#include "../workbook_bytes.hpp"

#include <istream>
#include <sstream>

namespace rdlz::transcript {

namespace {

std::string cell_of(const std::string& place, const std::string& text) {
    const auto head = "<c r=\"" + place + "\"";
    if (text.starts_with('=')) return head + "><f>" + text.substr(1) + "</f></c>";
    if (text.starts_with('#') && text.ends_with('!')) return head + " t=\"e\"><v>" + text + "</v></c>";
    if (text.find_first_not_of("0123456789.E+") == std::string::npos) return head + "><v>" + text + "</v></c>";
    return test::text_cell(place, text);
}

std::string row_of(int number, const std::string& line) {
    std::istringstream in(line);
    std::string row = "<row r=\"" + std::to_string(number) + "\">";
    char letter = 'A';
    for (std::string text; std::getline(in, text, ','); ++letter)
        if (!text.empty()) row += cell_of(letter + std::to_string(number), text);
    return row + "</row>";
}

test::SheetXml sheet_of(const std::string& name) {
    const auto blank = name.find(' ');
    return {name.substr(0, blank), {}, blank == std::string::npos ? "" : name.substr(blank + 1), {}, {}};
}

} // namespace

std::string workbook_of(std::istream& lines) {
    test::WorkbookXml book;
    int number = 0;
    for (std::string line; std::getline(lines, line);) {
        if (line.starts_with('[')) {
            book.sheets.push_back(sheet_of(line.substr(1, line.size() - 2)));
            number = 0;
        } else if (line.starts_with("merge ")) {
            book.sheets.back().behind = "<mergeCells><mergeCell ref=\"" + line.substr(6) + "\"/></mergeCells>";
        } else {
            book.sheets.back().rows += row_of(++number, line);
        }
    }
    return test::workbook_bytes(book);
}

} // namespace rdlz::transcript
