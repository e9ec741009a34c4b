#include "../../support/table_files.hpp"
#include "core/error.hpp"
#include "core/text.hpp"
#include "tables/table.hpp"

#include <doctest/doctest.h>
#include <random>

using namespace rdlz;
using namespace rdlz::test;
using tables::Encoding;

namespace {

Whole read_text(std::string_view bytes) { return read_table(Scratch(bytes).path()); }

std::string refusal(std::string_view bytes, const tables::Options& options = roster_options()) {
    return table_refusal(Scratch(bytes).path(), options);
}

std::filesystem::path roster(const char* name) { return std::filesystem::path(RDLZ_TEST_DATA) / "rosters" / name; }

std::string utf16(std::string_view text, bool big) { return encoded(text, big ? "UTF-16BE" : "UTF-16LE"); }

/// 姓名,手机 / 张三,13800000000 in GB18030.
constexpr std::string_view gb_text = "\xD0\xD5\xC3\xFB,\xCA\xD6\xBB\xFA\n\xD5\xC5\xC8\xFD,13800000000\n";

} // namespace

TEST_CASE("a clean UTF-8 roster gives all its rows") {
    const auto all = read_table(roster("01-clean-utf8.csv"));
    CHECK(all.rows.size() == 818);
    CHECK(all.table.found().encoding.encoding == Encoding::utf8);
    CHECK(all.table.found().header_line == 1);
    CHECK(all.rows.front().line == 2);
    CHECK(all.rows.back().record == 818);
    CHECK(all.rows.front().cells[1] == "彭良有");
}

TEST_CASE("an office's GB18030 roster with title, unit line and footer gives the same people") {
    const auto all = read_table(roster("02-office-gb18030.csv"));
    CHECK(all.rows.size() == 818);
    CHECK(all.table.found().encoding.encoding == Encoding::gb18030);
    CHECK(all.table.found().header_line == 3);
    CHECK(all.table.skipped().footers == 2);
    CHECK(all.rows.front().line == 4);
    CHECK(all.table.header()[1] == "姓  名");
    CHECK(all.rows[1].cells[1] == "田　波");
}

TEST_CASE("a damaged roster keeps its physical line numbers") {
    const auto all = read_table(roster("03-damaged-utf8bom.csv"));
    CHECK(all.rows.size() == 60);
    std::vector<int> faults;
    for (const auto& row : all.rows)
        for (const auto& fault : row.faults) faults.push_back(fault.place.line);
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
    options.said.encoding = Encoding::big5;
    const Scratch big5("\xA9\x6D\xA6\x57,\xB3\xE6\xA6\xEC\nx,1\n"); // 姓名,單位
    CHECK_THROWS_AS(read_table(big5.path(), options), Error); // 單位 is not 单位: one known heading is too few
    options.said.encoding = Encoding::utf8;
    CHECK(says(refusal(gb_text, options), "no whole character of UTF-8"));
    CHECK(tables::encoding_named("GBK") == Encoding::gb18030);
    CHECK(tables::encoding_named("utf_8") == Encoding::utf8);
    CHECK_FALSE(tables::encoding_named("latin-1"));
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
    CHECK(
        says(refusal("姓名,备注\n甲,\"" + std::string(4300000, 'x')), ":2: a cell is longer than four million bytes"));
}

TEST_CASE("a ragged row is told with both counts and its line, and still handed over") {
    const auto all = read_text("姓名,手机,备注\n甲,1\n乙,2,3\n丙,1,2,3\n丁,1,2,,\n");
    REQUIRE(all.rows.size() == 4);
    CHECK(says(all.rows[0].faults.at(0).str(), ":2: 2 cells where there are 3 headings"));
    CHECK(all.rows[1].faults.empty());
    CHECK(says(all.rows[2].faults.at(0).text, "4 cells"));
    CHECK(all.rows[3].faults.empty());
}

TEST_CASE("a NUL character is told with its line") {
    const auto all = read_text(std::string_view("姓名,手机\n甲,1\0 2\n乙,3\n", 29));
    CHECK(says(all.rows.at(0).faults.at(0).str(), ":2: a NUL character"));
    CHECK(all.rows.at(1).faults.empty());
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

TEST_CASE("a cell of a million bytes is a cell") {
    const std::string long_cell(1'000'000, 'x');
    const auto all = read_text("姓名,备注\n甲,\"" + long_cell + "\"\n乙," + long_cell + "\n");
    CHECK(all.rows.at(0).cells[1] == long_cell);
    CHECK(all.rows.at(1).cells[1] == long_cell);
    CHECK(all.rows.at(1).line == 3);
}

TEST_CASE("lines and records are right whatever stands between and inside the rows") {
    std::mt19937 random(20241105);
    const std::vector<std::string> breaks{"\n", "\r\n", "\r"};
    for (int round = 0; round < 200; ++round) {
        int line = 1;
        const auto line_break = [&] {
            ++line;
            return breaks[random() % breaks.size()];
        };
        std::string text = "名册" + line_break() + "姓名,备注";
        text += line_break();
        std::vector<int> lines;
        for (unsigned row = 0; row < 1 + random() % 8; ++row) {
            while (random() % 4 == 0) text += "," + line_break();
            lines.push_back(line);
            text += "甲,\"";
            while (random() % 3 == 0) text += "一" + line_break();
            text += "二\"" + line_break();
        }
        const auto all = read_text(text);
        CAPTURE(text);
        REQUIRE(all.rows.size() == lines.size());
        for (std::size_t i = 0; i < lines.size(); ++i) {
            CHECK(all.rows[i].line == lines[i]);
            CHECK(all.rows[i].record == static_cast<int>(i) + 1);
        }
    }
}

TEST_CASE("headings in two rows are joined where they stand in groups") {
    const auto all = read_text("代表名册,,,,\n姓名,联系方式,,单位,备注\n,手机,座机,,\n甲,1,2,3,4\n");
    CHECK(all.table.header() == std::vector<std::string>{"姓名", "手机", "联系方式 座机", "单位", "备注"});
    CHECK(all.table.found().header_line == 2);
    CHECK(all.table.found().header_rows == 2);
    CHECK(all.rows.at(0).line == 4);
}

TEST_CASE("a word that stands below two groups keeps its group") {
    const auto all = read_text("姓名,本人,,配偶,,备注\n,单位,手机,单位,手机,\n甲,a,b,c,d,e\n");
    CHECK(all.table.header() ==
          std::vector<std::string>{"姓名", "本人 单位", "本人 手机", "配偶 单位", "配偶 手机", "备注"});
}

TEST_CASE("a row of data is never taken for a second row of headings") {
    CHECK(read_text("姓名,,手机\n甲,女,1\n").rows.size() == 1);
    CHECK(read_text("姓名,手机,\n甲,1,x\n").rows.size() == 1);
    CHECK(read_text("姓名,手机,备注\n甲,1,\n").rows.size() == 1);
}

TEST_CASE("the title and the headings repeated on every page are passed over") {
    const auto all = read_text("名册,\n姓名,手机\n甲,1\n名册,\n姓名,手机\n乙,2\n");
    CHECK(all.rows.size() == 2);
    CHECK(all.rows[1].line == 6);
    CHECK(all.rows[1].record == 2);
    CHECK(all.table.skipped().repeated == 2);
}

TEST_CASE("a column filled down repeats what stands above, when a person says so and in that column only") {
    const Scratch file("团别,姓名,备注\n城关,甲,1\n,乙,\n　,丙,\n石桥,丁,\n");
    auto options = roster_options();
    CHECK(read_table(file.path(), options).rows[1].cells[0].empty());
    options.said.fill_down = {"代表团"};
    const auto all = read_table(file.path(), options);
    CHECK(all.rows[1].cells == std::vector<std::string>{"城关", "乙", ""});
    CHECK(all.rows[2].cells[0] == "城关");
    CHECK(all.rows[3].cells[0] == "石桥");
    options.said.fill_down = {"年龄"};
    CHECK(says(table_refusal(file.path(), options),
               "there is no column '年龄' to fill down | name one of: 团别、姓名、备注"));
}

TEST_CASE("every record can be had as it stands") {
    const Scratch file("名册,\n姓名,手机\n甲,=\"1\"\n,\n合计,1\n");
    std::vector<std::pair<tables::Role, std::string>> all;
    tables::each_record(file.path(), roster_options(), [&](int, tables::Role role, const tables::Cells& cells) {
        all.emplace_back(role, std::string(cells.back()));
    });
    using tables::Role;
    CHECK(all == std::vector<std::pair<Role, std::string>>{{Role::title, ""},
                                                           {Role::heading, "手机"},
                                                           {Role::row, "=\"1\""},
                                                           {Role::empty, ""},
                                                           {Role::closing, "1"}});
}

TEST_CASE("an apostrophe before a word is the writer's own") {
    CHECK(read_text("姓名,备注\n甲,'tis\n").rows.at(0).cells[1] == "'tis");
}
