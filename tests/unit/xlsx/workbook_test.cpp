#include "xlsx/workbook.hpp"

#include "archive/zip.hpp"
#include "core/error.hpp"
#include "core/hash.hpp"
#include "xlsx/verify.hpp"

#include <doctest/doctest.h>
#include <fstream>
#include <memory>
#include <unistd.h>

using namespace rdlz;
using namespace rdlz::report;
using xlsx::write_workbook;

namespace {

/// A folder of its own, gone when the test is over.
class Folder {
public:
    Folder() : path_(std::filesystem::temp_directory_path() / ("rdlz_workbook_test_" + std::to_string(getpid()))) {
        std::filesystem::create_directories(path_);
    }
    ~Folder() { std::filesystem::remove_all(path_); }
    std::filesystem::path operator/(const char* name) const { return path_ / name; }
    std::ptrdiff_t files() const { return std::distance(std::filesystem::directory_iterator(path_), {}); }

private:
    std::filesystem::path path_;
};

Column column(const char* key, const char* heading, Format format = Format::text, bool total = false) {
    Column made;
    made.key = key;
    made.heading = heading;
    made.format = format;
    made.total = total;
    made.empty = "—";
    return made;
}

Layout layout() {
    Layout made;
    made.name = "登记簿";
    made.title = "某县登记簿";
    made.left = "填报单位（盖章）：某县";
    made.right = "单位：人次";
    made.columns = {column("number", "序号", Format::integer),
                    column("name", "姓名"),
                    column("phone", "联系电话"),
                    column("day", "日期", Format::date),
                    column("heads", "人次", Format::integer, true),
                    column("points", "天数", Format::points, true)};
    made.notes = {"说明：无"};
    made.signatures = {"填表人：", "审核人："};
    made.frozen_columns = 2;
    made.total_label = "合计";
    return made;
}

/// So many rows, all of them plain.
Ledger ledger(int rows) {
    auto next = std::make_shared<int>(0);
    return {layout(), [next, rows](std::vector<Cell>& row) {
                if (++*next > rows) return false;
                row[1].value = "代表" + std::to_string(*next);
                row[2].value = std::string("13807740001");
                row[3].value = *Date::of(2024, 11, 5);
                row[4].value = std::int64_t{*next};
                row[5].value = Points{5000};
                return true;
            }};
}

/// One row with this text as its name.
Ledger one(const std::string& text) {
    auto made = ledger(1);
    made.rows = [text, rows = made.rows](std::vector<Cell>& row) {
        const bool more = rows(row);
        row[1].value = text;
        return more;
    };
    return made;
}

std::string sheet_xml(const std::filesystem::path& file, int number = 1) {
    archive::Zip zip(file);
    return zip.text("xl/worksheets/sheet" + std::to_string(number) + ".xml");
}

bool holds(const std::string& text, const char* part) { return text.find(part) != std::string::npos; }

std::string refusal(const Ledger& what, const std::filesystem::path& file, const xlsx::WriteOptions& options = {}) {
    try {
        write_workbook(what, file, options);
    } catch (const Error& error) {
        CHECK(error.status() == Status::output_failed);
        return error.text();
    }
    return {};
}

} // namespace

TEST_CASE("the same ledger gives the same bytes, wherever it is written") {
    const Folder folder;
    const auto first = write_workbook(ledger(300), folder / "a.xlsx");
    const auto second = write_workbook(ledger(300), folder / "b.xlsx", {.temporary = "/tmp"});
    CHECK(first.rows == 300);
    CHECK(first.digest == second.digest);
    CHECK(first.digest == sha256_file(folder / "b.xlsx"));
    CHECK(write_workbook(ledger(301), folder / "c.xlsx").digest != first.digest);
    CHECK(folder.files() == 3);
}

TEST_CASE("a sheet is laid out for the printer") {
    const Folder folder;
    write_workbook(ledger(3), folder / "a.xlsx");
    const auto xml = sheet_xml(folder / "a.xlsx");
    CHECK(holds(xml, "paperSize=\"9\""));
    CHECK(holds(xml, "orientation=\"landscape\""));
    CHECK(holds(xml, "fitToHeight=\"0\""));
    CHECK(holds(xml, "第 &amp;P 页　共 &amp;N 页"));
    CHECK(holds(xml, "<pageMargins left=\"0.984"));
    CHECK(holds(xml, "xSplit=\"2\" ySplit=\"3\""));
    CHECK(holds(xml, "<ignoredError sqref=\"A4:F"));
    CHECK_FALSE(holds(xml, "autoFilter"));
    archive::Zip zip(folder / "a.xlsx");
    CHECK(holds(zip.text("xl/workbook.xml"), "'登记簿'!$3:$3"));
    CHECK(holds(zip.text("xl/styles.xml"), "方正小标宋简体"));
    CHECK(holds(zip.text("docProps/core.xml"), "2000-01-01T00:00:00Z"));
}

TEST_CASE("the total is a formula that carries its value") {
    const Folder folder;
    write_workbook(ledger(3), folder / "a.xlsx");
    const auto xml = sheet_xml(folder / "a.xlsx");
    CHECK(holds(xml, "<f>SUM(E4:E6)</f><v>6</v>"));
    CHECK(holds(xml, "<f>SUM(F4:F6)</f><v>1.5</v>"));
    write_workbook(ledger(0), folder / "b.xlsx");
    CHECK_FALSE(holds(sheet_xml(folder / "b.xlsx"), "<f>"));
}

TEST_CASE("days are days, phones are text, nothing is a dash") {
    const Folder folder;
    auto some = ledger(1);
    some.rows = [rows = some.rows](std::vector<Cell>& row) {
        const bool more = rows(row);
        row[3].value = *Date::of(1899, 12, 31);
        row[4].value = std::monostate();
        return more;
    };
    write_workbook(ledger(1), folder / "a.xlsx");
    CHECK(holds(sheet_xml(folder / "a.xlsx"), "<v>45601</v>"));
    CHECK(holds(sheet_xml(folder / "a.xlsx"), "<is><t>13807740001</t></is>"));
    write_workbook(some, folder / "b.xlsx");
    CHECK(holds(sheet_xml(folder / "b.xlsx"), "<is><t>1899.12.31</t></is>"));
    CHECK(holds(sheet_xml(folder / "b.xlsx"), "<is><t>—</t></is>"));
}

TEST_CASE("a text that looks like a formula stays a text") {
    const Folder folder;
    write_workbook(one("=HYPERLINK(\"http://x\")"), folder / "a.xlsx");
    const auto xml = sheet_xml(folder / "a.xlsx");
    CHECK(holds(xml, "t=\"inlineStr\"><is><t>=HYPERLINK("));
    CHECK_FALSE(holds(xml, "<f>HYPERLINK"));
}

TEST_CASE("a long text makes its row high, and one that no row can hold is told") {
    const Folder folder;
    std::string text;
    for (int i = 0; i < 60; ++i) text += "反映饮水问题";
    CHECK(write_workbook(one("短"), folder / "a.xlsx").tall_rows == 0);
    CHECK(holds(sheet_xml(folder / "a.xlsx"), "<row r=\"4\" ht=\"25.5\" customHeight=\"1\">"));
    CHECK(write_workbook(one(text), folder / "b.xlsx").tall_rows == 1);
    CHECK(holds(sheet_xml(folder / "b.xlsx"), "<row r=\"4\" ht=\"409\" customHeight=\"1\">"));
    const auto cut = write_workbook(one(std::string(40'000, 'x')), folder / "c.xlsx");
    CHECK(cut.cut_texts == 1);
}

TEST_CASE("headings under one group stand below it, the others reach over both rows") {
    const Folder folder;
    auto grouped = ledger(1);
    grouped.layout.columns[3].group = grouped.layout.columns[4].group = "接待选民";
    write_workbook(grouped, folder / "a.xlsx");
    const auto xml = sheet_xml(folder / "a.xlsx");
    CHECK(holds(xml, "<mergeCell ref=\"D3:E3\"/>"));
    CHECK(holds(xml, "<mergeCell ref=\"A3:A4\"/>"));
    CHECK(xml.find("<is><t>序号</t></is>") < xml.find("<row r=\"4\""));
    CHECK(xml.find("<is><t>人次</t></is>") > xml.find("<row r=\"4\""));
    CHECK(holds(xml, "ySplit=\"4\""));
}

TEST_CASE("a mark stands at the top of the sheet and at the foot of every page") {
    const Folder folder;
    auto marked = ledger(1);
    marked.layout.mark = "内部资料　注意保管";
    write_workbook(marked, folder / "a.xlsx");
    const auto xml = sheet_xml(folder / "a.xlsx");
    CHECK(holds(xml, "<c r=\"A1\" s=\"1\" t=\"inlineStr\"><is><t>内部资料　注意保管</t>"));
    CHECK(holds(xml, "&amp;L&amp;9 内部资料　注意保管&amp;C"));
}

TEST_CASE("empty rows are added to write in by hand, and summed with the others") {
    const Folder folder;
    auto blank = ledger(2);
    blank.layout.blank_rows = 10;
    CHECK(write_workbook(blank, folder / "a.xlsx").rows == 2);
    CHECK(holds(sheet_xml(folder / "a.xlsx"), "SUM(E4:E13)"));
}

TEST_CASE("what one sheet cannot hold goes on on the next, and the total sums them all") {
    const Folder folder;
    CHECK(write_workbook(ledger(20), folder / "a.xlsx", {.sheet_rows = 15}).rows == 20);
    archive::Zip zip(folder / "a.xlsx");
    CHECK(holds(zip.text("xl/workbook.xml"), "name=\"登记簿(2)\""));
    CHECK(zip.has("xl/worksheets/sheet3.xml"));
    CHECK_FALSE(holds(sheet_xml(folder / "a.xlsx", 1), "SUM("));
    CHECK(holds(sheet_xml(folder / "a.xlsx", 2), "<is><t>姓名</t></is>"));
    CHECK(holds(sheet_xml(folder / "a.xlsx", 3), "SUM('登记簿'!E4:E12,'登记簿(2)'!E4:E12,E4:E5)</f><v>210</v>"));
}

TEST_CASE("a chart of the first rows hangs on a sheet of its own") {
    const Folder folder;
    auto charted = ledger(30);
    charted.layout.chart = Chart{"=前20名", "name", {"heads"}, 20};
    write_workbook(charted, folder / "a.xlsx");
    archive::Zip zip(folder / "a.xlsx");
    const auto chart = zip.text("xl/charts/chart1.xml");
    CHECK(holds(chart, "$B$4:$B$23"));
    CHECK(holds(chart, "$E$4:$E$23"));
    CHECK(holds(chart, "<a:t> =前20名</a:t>"));
    CHECK(zip.has("xl/chartsheets/sheet1.xml"));
    auto empty = ledger(0);
    empty.layout.chart = charted.layout.chart;
    write_workbook(empty, folder / "b.xlsx");
    CHECK_FALSE(archive::Zip(folder / "b.xlsx").has("xl/charts/chart1.xml"));
}

TEST_CASE("late and soon are seen without colour, and nothing is filled") {
    const Folder folder;
    auto toned = ledger(1);
    toned.rows = [rows = toned.rows](std::vector<Cell>& row) {
        const bool more = rows(row);
        row[1].tone = Tone::late;
        return more;
    };
    write_workbook(toned, folder / "a.xlsx");
    archive::Zip zip(folder / "a.xlsx");
    const auto styles = zip.text("xl/styles.xml");
    CHECK(holds(styles, "<b/><sz val=\"10.5\"/><color rgb=\"FFC00000\"/>"));
    CHECK_FALSE(holds(styles, "patternType=\"solid\""));
}

TEST_CASE("an existing file is replaced only when asked to") {
    const Folder folder;
    std::ofstream(folder / "a.xlsx") << "mine";
    CHECK(holds(refusal(ledger(1), folder / "a.xlsx"), "is there already"));
    CHECK(std::filesystem::file_size(folder / "a.xlsx") == 4);
    CHECK(refusal(ledger(1), folder / "a.xlsx", {.overwrite = true}).empty());
    CHECK(std::filesystem::file_size(folder / "a.xlsx") > 4);
    CHECK(folder.files() == 1);
}

TEST_CASE("what cannot be written is said before anything is") {
    const Folder folder;
    CHECK(holds(refusal(ledger(1), "/nowhere/at/all/a.xlsx"), "there is no folder"));
    CHECK(holds(refusal(ledger(1), folder / ""), "is a folder"));
    CHECK(holds(refusal(ledger(1), folder / "a.xlsx", {.free_space = std::uint64_t{1} << 60U}), "MiB are free"));
    CHECK(folder.files() == 0);
}

TEST_CASE("a ledger that breaks off leaves nothing behind") {
    const Folder folder;
    auto broken = ledger(100);
    broken.rows = [rows = broken.rows, left = std::make_shared<int>(50)](std::vector<Cell>& row) {
        if (--*left == 0) throw Error(Status::refused, "broken off");
        return rows(row);
    };
    CHECK_THROWS_AS(write_workbook(broken, folder / "a.xlsx"), Error);
    CHECK(folder.files() == 0);
}

TEST_CASE("a workbook that lost its end, a byte or a row is found out") {
    const Folder folder;
    const auto file = folder / "a.xlsx";
    write_workbook(ledger(200), file);
    CHECK_NOTHROW(xlsx::verify_workbook(file, {206}));
    CHECK_THROWS_AS(xlsx::verify_workbook(file, {207}), Error);
    CHECK_THROWS_AS(xlsx::verify_workbook(file, {206, 206}), Error);
    const auto size = std::filesystem::file_size(file);
    {
        std::fstream bytes(file, std::ios::in | std::ios::out | std::ios::binary);
        bytes.seekp(static_cast<std::streamoff>(size / 2));
        bytes.put('\x5A');
        bytes.put('\xA5');
    }
    CHECK_THROWS_AS(xlsx::verify_workbook(file, {206}), Error);
    std::filesystem::resize_file(file, size - 100);
    CHECK_THROWS_AS(xlsx::verify_workbook(file, {206}), Error);
}
