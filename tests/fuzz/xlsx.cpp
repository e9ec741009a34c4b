// Workbooks: a zip as it is where the input begins like one, else parts of a workbook, divided by zero bytes: what
// stands in a sheet, its shared texts, its formats. A fuzzer hardly finds its way through checksums and packing by
// itself.

#include "../support/workbook_bytes.hpp"
#include "read_table.hpp"
#include "scratch_file.hpp"

namespace {

std::string taken(std::string_view& rest) {
    const auto end = rest.find('\0');
    std::string part(rest.substr(0, end));
    rest.remove_prefix(end == std::string_view::npos ? rest.size() : end + 1);
    return part;
}

std::string book_of(std::string_view input) {
    rdlz::test::WorkbookXml book;
    auto rows = taken(input);
    auto shared = taken(input);
    auto formats = taken(input);
    auto behind = taken(input);
    book.sheets.push_back({"a", std::move(rows), {}, {}, std::move(behind)});
    book.shared = std::move(shared);
    book.formats = std::move(formats);
    book.styles = "<xf numFmtId=\"164\"/><xf numFmtId=\"14\"/><xf numFmtId=\"165\"/>";
    return rdlz::test::workbook_bytes(book);
}

} // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
    using namespace rdlz;
    const auto input = fuzz::text_of(data, size);
    auto options = fuzz::options();
    options.needs_headings = size % 2 == 0;
    if (size % 3 == 0 && options.needs_headings) options.said.fill_down = {"姓名"};
    fuzz::read_all(fuzz::file_of(input.starts_with("PK") ? std::string(input) : book_of(input), ".xlsx"), options);
    return 0;
}
