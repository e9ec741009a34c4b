#include "../../support/table_files.hpp"
#include "../../support/workbook_bytes.hpp"
#include "tables/merges.hpp"

#include <doctest/doctest.h>

using namespace rdlz;
using namespace rdlz::test;

namespace {

using Texts = std::vector<std::string>;

const std::string headings = text_row(1, {"姓名", "手机", "出生年月", "备注"});

Whole read_book(const WorkbookXml& book, const tables::Options& options = roster_options()) {
    return read_table(Scratch(workbook_bytes(book), ".xlsx").path(), options);
}

WorkbookXml one_sheet(const std::string& rows) { return {{{"花名册", rows, {}, {}, {}}}, {}, {}, {}, {}}; }

std::string refusal(const WorkbookXml& book, const tables::Options& options = roster_options()) {
    return table_refusal(Scratch(workbook_bytes(book), ".xlsx").path(), options);
}

/// What a person sees of one cell: its XML behind 姓名, under a style of this format.
std::string seen(const std::string& cell, const std::string& format = "General", const std::string& properties = {}) {
    auto book = one_sheet(headings + "<row r=\"2\">" + text_cell("A2", "张三") + cell + "</row>");
    book.formats = "<numFmt numFmtId=\"164\" formatCode=\"" + format + "\"/>";
    book.styles = "<xf numFmtId=\"164\"/>";
    book.properties = properties;
    return read_book(book).rows.at(0).cells.at(1);
}

std::string number(const std::string& value, const std::string& format = "General",
                   const std::string& properties = {}) {
    return seen("<c r=\"B2\" s=\"1\"><v>" + value + "</v></c>", format, properties);
}

} // namespace

TEST_CASE("a workbook reads like any table: rows by their numbers, cells by their places") {
    const auto whole = read_book(one_sheet(text_row(1, {"明河县代表名册"}) + text_row(3, {"姓名", "手机", "备注"}) +
                                           text_row(4, {"张三", "1", "甲"}) + text_row(7, {"李四", "", "乙"}) +
                                           text_row(9, {"合计", "2"})));
    REQUIRE(whole.rows.size() == 2);
    CHECK(whole.table.found().how() == "sheet '花名册' of a workbook");
    CHECK(whole.table.found().header_line == 3);
    CHECK(whole.table.found().titles.at(0).text == "明河县代表名册");
    CHECK(whole.rows[0].cells == Texts{"张三", "1", "甲"});
    CHECK(whole.rows[1].cells == Texts{"李四", "", "乙"});
    CHECK(whole.rows[1].line == 7);
    CHECK(whole.rows[1].record == 2);
    CHECK(whole.table.skipped().footers == 1);
}

TEST_CASE("texts are read whole: shared, in runs, without what tells how characters are read, escapes undone") {
    auto book = one_sheet(
        "<row><c t=\"s\"><v>0</v></c><c t=\"s\"><v>1</v></c></row>"
        "<row><c t=\"s\"><v>2</v></c><c t=\"inlineStr\"><is><r><t>一</t></r><r><t xml:space=\"preserve\"> 二</t></r>"
        "<rPh sb=\"0\" eb=\"1\"><t>yi</t></rPh></is></c></row>");
    book.shared = "<si><t>姓名</t></si><si><r><t>手</t></r><r><rPr><b/></rPr><t>机</t></r><rPh><t>shouji</t></rPh></si>"
                  "<si><t>a_x000D_b_x0009__x5F20__xD842__xDFB7__x00zz_</t></si>";
    const auto whole = read_book(book);
    CHECK(whole.table.header() == Texts{"姓名", "手机"});
    CHECK(whole.rows.at(0).cells == Texts{"a\nb\t张𠮷_x00zz_", "一 二"});
}

TEST_CASE("a number is shown with the digits that were typed") {
    CHECK(number("13800138000") == "13800138000");
    CHECK(number("1.3800138E10") == "13800138000");
    CHECK(number("1.3800138000E+10") == "13800138000");
    CHECK(number("5.1032219750301E+17") == "510322197503010000");
    CHECK(number("0.1") == "0.1");
    CHECK(number("0.30000000000000004") == "0.3");
    CHECK(number("-3") == "-3");
    CHECK(number("7", "000") == "007");
    CHECK(number("1975.1", "0.00") == "1975.10");
    CHECK(number("1975.125", "0.00") == "1975.125");
    CHECK(number("12", "0_ ") == "12");
    CHECK(number("0.5", "0%") == "0.5");
    CHECK(number("1975.1") == "1975.1");
}

TEST_CASE("a number under a format of dates is a date, as precise as it is shown") {
    CHECK(number("27454", "yyyy-mm-dd") == "1975-03-01");
    CHECK(number("27454", "yyyy&quot;年&quot;m&quot;月&quot;") == "1975-03");
    CHECK(number("27454", "yyyy.mm") == "1975-03");
    CHECK(number("27454", "yyyy") == "1975");
    CHECK(number("45601", "[$-804]yyyy&quot;年&quot;m&quot;月&quot;d&quot;日&quot;;@") == "2024-11-05");
    CHECK(number("45601", "m&quot;月&quot;d&quot;日&quot;") == "2024-11-05");
    CHECK(number("45601.395833333336", "yyyy/m/d h:mm") == "2024-11-05 09:30");
    CHECK(number("0.395833333336", "h:mm AM/PM") == "09:30");
    CHECK(number("1.5", "[h]:mm") == "36:00");
    CHECK(number("1", "yyyy-mm-dd") == "1900-01-01");
    CHECK(number("59", "yyyy-mm-dd") == "1900-02-28");
    CHECK(number("60", "yyyy-mm-dd") == "60");
    CHECK(number("61", "yyyy-mm-dd") == "1900-03-01");
    CHECK(number("2958466", "yyyy-mm-dd") == "2958466");
    CHECK(number("25992", "yyyy-mm-dd", "date1904=\"1\"") == "1975-03-01");
    CHECK(number("1234", "0.00E+00") == "1234");
    CHECK(number("5", "[Red]0;[Blue]-0") == "5");
    CHECK(number("5", "0&quot;days&quot;") == "5");
}

TEST_CASE("the formats that every spreadsheet knows by number are dates too") {
    for (const auto* id : {"14", "17", "22", "31", "57", "58"}) {
        auto book = one_sheet(headings + "<row r=\"2\">" + text_cell("A2", "张三") +
                              "<c r=\"C2\" s=\"1\"><v>27454</v></c></row>");
        book.styles = std::string("<xf numFmtId=\"") + id + "\"/>";
        CAPTURE(id);
        CHECK(read_book(book).rows.at(0).cells.at(2).starts_with("1975-03"));
    }
}

TEST_CASE("other cells are read as they are shown") {
    CHECK(seen("<c r=\"B2\" t=\"b\"><v>1</v></c>") == "TRUE");
    CHECK(seen("<c r=\"B2\" t=\"d\"><v>2024-11-05T00:00:00</v></c>") == "2024-11-05");
    CHECK(seen("<c r=\"B2\" t=\"str\"><f>A1</f><v>文</v></c>") == "文");
    CHECK(seen("<c r=\"B2\" t=\"str\"><f>A1</f><v></v></c>").empty());
    CHECK(seen("<c r=\"B2\"><f>1+1</f><v>2</v></c>") == "2");
}

TEST_CASE("errors, formulas without value and lost digits are named with row and column") {
    const auto whole = read_book(one_sheet(
        headings + "<row r=\"5\">" + text_cell("A5", "张三") + "<c r=\"B5\" t=\"e\"><f>A9</f><v>#REF!</v></c>" +
        "<c r=\"C5\"><f>TODAY()</f><v/></c><c r=\"D5\"><v>510322197503010000</v></c></row>"));
    const auto& faults = whole.rows.at(0).faults;
    REQUIRE(faults.size() == 3);
    CHECK(says(faults[0].str(), ":5 (record 1): 手机: the cell holds the error #REF!"));
    CHECK(says(faults[1].str(), "出生年月: the formula '=TODAY()' has no value"));
    CHECK(says(faults[2].str(), "备注: the number has more than 15 digits"));
    CHECK(faults[2].weight == Problem::Weight::note);
}

TEST_CASE("an error in a column that nobody reads is a note") {
    const auto whole = read_book(one_sheet(text_row(1, {"姓名", "手机", "年龄"}) + "<row r=\"2\">" +
                                           text_cell("A2", "张三") + "<c r=\"C2\" t=\"e\"><v>#NAME?</v></c></row>"));
    CHECK(whole.rows.at(0).faults.at(0).weight == Problem::Weight::note);
}

TEST_CASE("what stands beside the table is a note, and rows are as wide as the headings") {
    const auto whole =
        read_book(one_sheet(headings + text_row(2, {"张三"}) + text_row(3, {"李四", "", "", "", "", "已核"})));
    CHECK(whole.rows.at(0).cells.size() == 4);
    CHECK(whole.rows.at(1).cells.size() == 4);
    CHECK(whole.rows.at(0).faults.empty());
    CHECK(says(whole.rows.at(1).faults.at(0).text, "'已核' stands beside the table"));
}

TEST_CASE("merged cells hold their text once; filled down it stands in all of their rows, and nowhere else") {
    auto book = one_sheet(text_row(1, {"代表团", "姓名"}) + text_row(2, {"城关", "甲"}) + text_row(3, {"", "乙"}) +
                          text_row(4, {"", "丙"}) + text_row(5, {"石桥", "丁"}));
    book.sheets[0].behind = "<autoFilter/><mergeCells count=\"1\"><mergeCell ref=\"A2:A3\"/></mergeCells>";
    const auto plain = read_book(book);
    CHECK(plain.rows[1].cells[0].empty());
    CHECK(says(plain.table.found().notices.at(0), "column '代表团' has merged cells (1)"));
    auto options = roster_options();
    options.said.fill_down = {"团别"};
    const auto filled = read_book(book, options);
    CHECK(filled.rows[1].cells[0] == "城关");
    CHECK(filled.rows[2].cells[0].empty());
    CHECK(filled.rows[3].cells[0] == "石桥");
}

TEST_CASE("hidden rows, columns and sheets are named, and the rows and columns read") {
    auto book = one_sheet(headings + text_row(2, {"甲", "1"}) + "<row r=\"3\" hidden=\"1\">" + text_cell("A3", "乙") +
                          "</row>");
    book.sheets[0].before = "<cols><col min=\"2\" max=\"2\" hidden=\"1\"/></cols>";
    book.sheets.push_back({"底表", text_row(1, {"x"}), "veryHidden", {}, {}});
    const auto whole = read_book(book);
    CHECK(whole.rows.size() == 2);
    CHECK(whole.table.skipped().hidden == std::vector<int>{3});
    CHECK(whole.table.found().notices ==
          Texts{"hidden sheets, not read: 底表", "hidden columns, read like the others: 手机"});
}

TEST_CASE("of several sheets with something in them a person says which") {
    auto book = one_sheet(headings + text_row(2, {"甲"}));
    book.sheets.push_back({"空表", {}, {}, {}, {}});
    CHECK(read_book(book).rows.size() == 1);
    book.sheets.push_back({"第二团", headings + text_row(2, {"乙"}) + text_row(3, {"丙"}), {}, {}, {}});
    CHECK(says(refusal(book), "has several sheets: 花名册、第二团 | say which with --sheet"));
    auto options = roster_options();
    options.said.sheet = "第二团";
    CHECK(read_book(book, options).rows.size() == 2);
    options.said.sheet = "3";
    CHECK(read_book(book, options).rows.size() == 2);
    options.said.sheet = "第三团";
    CHECK(says(refusal(book, options), "has no sheet '第三团' | name one of: 花名册、空表、第二团"));
}

TEST_CASE("a sheet with nothing in it, or a book without sheets, is refused") {
    CHECK(says(refusal(one_sheet("<row r=\"1\"><c r=\"A1\" s=\"1\"/></row>")), "has no sheet with anything in it"));
    CHECK(says(refusal({}), "has no sheet with anything in it"));
}

TEST_CASE("a long sheet reads the same whatever the pieces it is unpacked in") {
    std::string rows = headings;
    for (int i = 2; i < 6000; ++i)
        rows += text_row(
            i, {"代表" + std::to_string(i), std::to_string(13800000000 + i), i % 2 == 0 ? "" : "1975.03", "甲&amp;乙"});
    const auto whole = read_book(one_sheet(rows));
    REQUIRE(whole.rows.size() == 5998);
    for (const auto& row : whole.rows) {
        const auto i = std::to_string(row.line);
        REQUIRE(row.cells ==
                Texts{"代表" + i, std::to_string(13800000000 + row.line), row.line % 2 == 0 ? "" : "1975.03", "甲&乙"});
    }
}

TEST_CASE("the cells of a workbook may carry prefixes and leave out their places") {
    auto members = workbook_members(one_sheet(""));
    members[0] = stored("xl/worksheets/sheet1.xml",
                        "<x:worksheet xmlns:x=\"a\"><x:sheetData><x:row><x:c t=\"str\"><x:v>代表团</x:v></x:c><x:c "
                        "t=\"str\"><x:v>姓名</x:v></x:c></x:row>"
                        "<x:row><x:c t=\"str\"><x:v>城关</x:v></x:c><x:c t=\"str\"><x:v>甲</x:v></x:c></x:row>"
                        "<x:row><x:c/><x:c t=\"str\"><x:v>乙</x:v></x:c></x:row></x:sheetData>"
                        "<x:mergeCells><x:mergeCell ref=\"A2:A3\"/></x:mergeCells></x:worksheet>");
    const Scratch file(zip_bytes(members), ".xlsx");
    auto options = roster_options();
    options.said.fill_down = {"代表团"};
    const auto whole = read_table(file.path(), options);
    CHECK(whole.rows.at(1).cells == Texts{"城关", "乙"});
    CHECK(whole.rows.at(1).line == 3);
}

TEST_CASE("what is no honest workbook is refused with its reason") {
    auto members = workbook_members(one_sheet(headings));
    const auto with_sheet = [&](const std::string& xml) {
        auto changed = members;
        changed[0] = stored("xl/worksheets/sheet1.xml", xml);
        return table_refusal(Scratch(zip_bytes(changed), ".xlsx").path());
    };
    CHECK(says(with_sheet("<!DOCTYPE a [<!ENTITY b \"c\">]><worksheet/>"), "it declares a document type"));
    CHECK(says(with_sheet("<worksheet><sheetData>"), "it is no well-formed XML from line 1 on"));
    std::string deep;
    for (int i = 0; i < 100; ++i) deep += "<a>";
    CHECK(says(with_sheet(deep), "its elements are nested too deeply"));
    CHECK(says(with_sheet("<worksheet><sheetData><row><c r=\"XFD1\"><v>1</v></c></row></sheetData></worksheet>"),
               "a cell stands in column XFD"));
    CHECK(says(with_sheet("<worksheet><sheetData><row><c t=\"s\"><v>7</v></c></row></sheetData></worksheet>"),
               "no row of known headings"));
}
