#include "core/error.hpp"
#include "core/text.hpp"
#include "tables/table.hpp"

#include <doctest/doctest.h>

#include <filesystem>
#include <fstream>
#include <set>

using namespace rdlz;
using tables::Encoding;
using tables::Row;
using tables::Table;

namespace {

/// A file that is gone when the test is.
class Scratch {
public:
    explicit Scratch(std::string_view bytes) {
        static int number = 0;
        path_ = std::filesystem::temp_directory_path() / ("rdlz-table-" + std::to_string(++number) + ".csv");
        std::ofstream(path_, std::ios::binary) << bytes;
    }
    ~Scratch() { std::filesystem::remove(path_); }
    Scratch(const Scratch&) = delete;
    Scratch& operator=(const Scratch&) = delete;
    const std::filesystem::path& path() const { return path_; }

private:
    std::filesystem::path path_;
};

tables::Options roster_options() {
    static const std::set<std::string> words{"姓名",       "性别",     "手机", "联系电话", "联络站",
                                             "所在联络站", "出生年月", "单位", "备注"};
    return {[](const std::string& cell) { return words.count(folded(cell)) > 0; }, "姓名, 手机, 联络站", {}, {}};
}

struct Read {
    Table table;
    std::vector<Row> rows;
};

Read read(const std::filesystem::path& file, const tables::Options& options = roster_options()) {
    Read all{tables::open(file, options), {}};
    for (Row row; all.table.next(row);) all.rows.push_back(row);
    return all;
}

Read read_text(std::string_view bytes) { return read(Scratch(bytes).path()); }

std::string refusal(std::string_view bytes, const tables::Options& options = roster_options()) {
    const Scratch file(bytes);
    try {
        read(file.path(), options);
    } catch (const Error& error) {
        CHECK(error.status() == Status::bad_input);
        return error.text();
    }
    return "taken";
}

bool says(const std::string& text, std::string_view part) { return text.find(part) != std::string::npos; }

std::filesystem::path roster(const char* name) { return std::filesystem::path(RDLZ_TEST_DATA) / "rosters" / name; }

std::string utf16(std::string_view text, bool big) {
    std::string out;
    for (const char32_t point : code_points(text)) {
        const auto high = static_cast<char>(point >> 8U);
        const auto low = static_cast<char>(point & 0xFFU);
        out += big ? high : low;
        out += big ? low : high;
    }
    return out;
}

/// 姓名,手机 / 张三,13800000000 in GB18030.
constexpr std::string_view gb_text = "\xD0\xD5\xC3\xFB,\xCA\xD6\xBB\xFA\n\xD5\xC5\xC8\xFD,13800000000\n";

} // namespace

TEST_CASE("a clean UTF-8 roster gives all its rows") {
    const auto all = read(roster("01-clean-utf8.csv"));
    CHECK(all.rows.size() == 818);
    CHECK(all.table.found().encoding.encoding == Encoding::utf8);
    CHECK(all.table.found().header_line == 1);
    CHECK(all.rows.front().line == 2);
    CHECK(all.rows.back().record == 818);
    CHECK(all.rows.front().cells[1] == "彭良有");
}

TEST_CASE("an office's GB18030 roster with title, unit line and footer gives the same people") {
    const auto all = read(roster("02-office-gb18030.csv"));
    CHECK(all.rows.size() == 818);
    CHECK(all.table.found().encoding.encoding == Encoding::gb18030);
    CHECK(all.table.found().header_line == 3);
    CHECK(all.table.skipped().footers == 2);
    CHECK(all.rows.front().line == 4);
    CHECK(all.table.header()[1] == "姓  名");
    CHECK(all.rows[1].cells[1] == "田　波");
}

TEST_CASE("a damaged roster keeps its physical line numbers") {
    const auto all = read(roster("03-damaged-utf8bom.csv"));
    CHECK(all.rows.size() == 60);
    std::vector<int> faults;
    for (const auto& row : all.rows)
        if (row.fault) faults.push_back(row.fault->place.line);
    CHECK(faults == std::vector<int>{25});
    CHECK(all.rows[26].line == 28);
    CHECK(all.rows[26].cells[3].find('\n') != std::string::npos);
    CHECK(all.rows[27].line == 30);
    CHECK(all.rows[29].line == 32);
    CHECK(all.rows[29].cells[0] == all.rows[2].cells[0]);
    CHECK(all.rows[29].record == 30);
}

TEST_CASE("a byte-order mark decides the encoding") {
    CHECK(read_text("\xEF\xBB\xBF姓名,手机\n张三,1\n").rows.at(0).cells[0] == "张三");
    CHECK(read_text("\xFF\xFE" + utf16("姓名,手机\r\n张三,1\r\n", false)).rows.at(0).cells[0] == "张三");
    CHECK(read_text("\xFE\xFF" + utf16("姓名,手机\r\n张三,1\r\n", true)).rows.at(0).cells[0] == "张三");
}

TEST_CASE("UTF-16 without a mark is known by its zero bytes") {
    const auto little = read_text(utf16("姓名,手机\r\n张三,13800000000\r\n", false));
    CHECK(little.table.found().encoding.encoding == Encoding::utf16le);
    CHECK(little.rows.at(0).cells[1] == "13800000000");
    CHECK(read_text(utf16("姓名,手机\r\n张三,13800000000\r\n", true)).table.found().encoding.encoding ==
          Encoding::utf16be);
}

TEST_CASE("GB18030 is taken when the text is not UTF-8, and the reason names the byte") {
    const auto all = read_text(gb_text);
    CHECK(all.rows.at(0).cells[0] == "张三");
    CHECK(says(all.table.found().encoding.why, "byte 1"));
}

TEST_CASE("rare characters of names survive GB18030") {
    const auto all = read_text(std::string(gb_text.substr(0, 10)) + "\xFE\x9F,1\n");
    CHECK(all.rows.at(0).cells[0] == "䶮");
}

TEST_CASE("bytes that fit no encoding are named with their place") {
    CHECK(says(refusal("\xEF\xBB\xBF姓名,手机\n张三,\xFF\n"), "byte 25, on line 2,"));
    CHECK(says(refusal(std::string(gb_text) + "\xFF\xFF,2\n"), "on line 3, is no whole character of UTF-8 or GB18030"));
}

TEST_CASE("a character cut in half is an error with its place") {
    CHECK(says(refusal(std::string(gb_text) + "\xD5"), "on line 3, is no whole character"));
    CHECK(says(refusal("姓名,手机\n张三,1\n李\xE5\xBC,2\n"), "byte 27, on line 3, is no whole character of UTF-8"));
    CHECK(says(refusal("\xFF\xFE" + utf16("姓名,手机\n张", false) + "x"), "UTF-16LE"));
}

TEST_CASE("a long UTF-8 file whose characters lie across the pieces it is read in is whole") {
    std::string text = "姓名,手机\n";
    for (int i = 0; i < 60000; ++i) text += "张三丰,13800000000\n";
    const auto all = read_text(text);
    CHECK(all.rows.size() == 60000);
    CHECK(all.rows.back().cells[0] == "张三丰");
    CHECK(all.rows.back().line == 60001);
}

TEST_CASE("an encoding named by a person is obeyed, and checked") {
    auto options = roster_options();
    options.encoding = Encoding::big5;
    const Scratch big5("\xA9\x6D\xA6\x57,\xB3\xE6\xA6\xEC\nx,1\n"); // 姓名,單位
    CHECK_THROWS_AS(read(big5.path(), options), Error); // 單位 is not 单位: one known heading is too few
    options.encoding = Encoding::utf8;
    CHECK(says(refusal(gb_text, options), "no whole character of UTF-8"));
    CHECK(tables::encoding_named("GBK") == Encoding::gb18030);
    CHECK(tables::encoding_named("utf_8") == Encoding::utf8);
    CHECK_FALSE(tables::encoding_named("latin-1"));
}

TEST_CASE("text of Big5 read as GB18030 is refused because no heading is known") {
    const auto text = refusal("\xA9\x6D\xA6\x57,\xB9\x71\xB8\xDC\n\xB1\x69\xA4\x54,1\n");
    CHECK(says(text, "no row of known headings"));
    CHECK(says(text, "expected 姓名, 手机, 联络站"));
    CHECK(says(text, "GB18030"));
}

TEST_CASE("an empty file and a workbook are refused, each in its own words") {
    CHECK(says(refusal(""), "is empty"));
    CHECK(says(refusal(std::string_view("PK\x03\x04 anything", 13)), "is a workbook"));
    CHECK(says(refusal("\xD0\xCF\x11\xE0\xA1\xB1"), "is a workbook"));
    CHECK_THROWS_AS(tables::open("no/such/file.csv", roster_options()), Error);
}

TEST_CASE("a file of headings only has no rows") {
    const auto all = read_text("姓名,手机,,\n");
    CHECK(all.rows.empty());
    CHECK(all.table.header().size() == 2);
}

TEST_CASE("the separator is found out, or read from the sep= line") {
    CHECK(read_text("姓名\t手机\n张三\t1\n").table.found().separator == '\t');
    CHECK(read_text("姓名;手机\n张三;1\n").table.found().separator == ';');
    const auto stated = read_text("sep=|\r\n姓名|手机\r\n张三,李四|1\r\n");
    CHECK(stated.table.found().separator == '|');
    CHECK(stated.table.found().header_line == 2);
    CHECK(stated.rows.at(0).cells[0] == "张三,李四");
}

TEST_CASE("all three line ends are counted, mixed and inside quotes") {
    const auto all = read_text("姓名,备注\r\n甲,\"一\r\n二\r三\n四\"\r乙,2\n丙,3");
    REQUIRE(all.rows.size() == 3);
    CHECK(all.rows[0].cells[1] == "一\n二\n三\n四");
    CHECK(all.rows[1].line == 6);
    CHECK(all.rows[2].line == 7);
    CHECK(all.rows[2].cells[1] == "3");
}

TEST_CASE("quotes are doubled inside, and text behind a closing quote stays in the cell") {
    const auto all = read_text("姓名,备注\n\"张\"\"三\"\"\",\"a,b\"c\n李\"四,\"\"\n");
    CHECK(all.rows[0].cells == std::vector<std::string>{"张\"三\"", "a,bc"});
    CHECK(all.rows[1].cells == std::vector<std::string>{"李\"四", ""});
}

TEST_CASE("a quote that never closes is named by the line that opened it") {
    CHECK(says(refusal("姓名,备注\n甲,1\n乙,\"2\n丙,3\n"), ":3: the quote opened here never closes"));
    CHECK(says(refusal("姓名,备注\n甲,\"" + std::string(1200000, 'x')), ":2: a cell is longer than a million bytes"));
}

TEST_CASE("a ragged row is told with both counts and its line, and still handed over") {
    const auto all = read_text("姓名,手机,备注\n甲,1\n乙,2,3\n丙,1,2,3\n丁,1,2,,\n");
    REQUIRE(all.rows.size() == 4);
    CHECK(says(all.rows[0].fault->str(), ":2: 2 cells where there are 3 headings"));
    CHECK_FALSE(all.rows[1].fault);
    CHECK(says(all.rows[2].fault->text, "4 cells"));
    CHECK_FALSE(all.rows[3].fault);
}

TEST_CASE("a NUL character is told with its line") {
    const auto all = read_text(std::string_view("姓名,手机\n甲,1\0 2\n乙,3\n", 29));
    CHECK(says(all.rows.at(0).fault->str(), ":2: a NUL character"));
    CHECK_FALSE(all.rows.at(1).fault);
}

TEST_CASE("sums, signers and empty rows are passed over and counted") {
    const auto all = read_text("姓名,手机\n甲,1\n,\n小 计,1\n乙,2\n　, \n合计,2\n填表人：王,审核人：\n");
    CHECK(all.rows.size() == 2);
    CHECK(all.rows[1].record == 2);
    CHECK(all.rows[1].line == 5);
    CHECK(all.table.skipped().empty == 2);
    CHECK(all.table.skipped().footers == 3);
}

TEST_CASE("a name that begins like a footer word is a person") {
    CHECK(read_text("姓名,手机\n合计生,1\n小计,2\n填表人甲,3\n").rows.size() == 2);
}

TEST_CASE("what spreadsheets put before numbers is taken off") {
    const auto all =
        read_text("姓名,手机\n甲,'13800000000\n乙,=\"13800000001\"\n丙,\"=\"\"13800000002\"\"\"\n丁,=1+1\n");
    CHECK(all.rows[0].cells[1] == "13800000000");
    CHECK(all.rows[1].cells[1] == "13800000001");
    CHECK(all.rows[2].cells[1] == "13800000002");
    CHECK(all.rows[3].cells[1] == "=1+1");
}

TEST_CASE("headings are not looked for below the tenth row") {
    std::string above;
    for (int i = 0; i < 9; ++i) above += "明河县\n";
    CHECK(read_text(above + "姓名,手机\n甲,1\n").rows.at(0).line == 11);
    CHECK(says(refusal(above + "明河县\n姓名,手机\n甲,1\n"), "no row of known headings"));
}
