#include "xlsx/clean_text.hpp"

#include "core/text.hpp"

#include <doctest/doctest.h>

using namespace rdlz::xlsx;

namespace {

std::string repeated(const std::string& text, int times) {
    std::string out;
    for (int i = 0; i < times; ++i) out += text;
    return out;
}

} // namespace

TEST_CASE("ordinary text stays as it is") {
    for (const char* text : {"", "张三", "138 0774 1234", "第一行\n第二行", "𬭎䶮", "a_b"})
        CHECK(clean_text(text).text == text);
}

TEST_CASE("what XML cannot hold is escaped as sheets do, so that nothing is lost") {
    CHECK(clean_text(std::string("a\0b\x01\x1F\x7F", 6)).text == "ab_x0001__x001F_\x7F");
    CHECK(clean_text("a\xC2\x85z").text == "a\xC2\x85z");
    CHECK(clean_text("a\xEF\xBF\xBE"
                     "b\xEF\xBF\xBF")
              .text == "a_xFFFE_b_xFFFF_");
    CHECK(clean_text("a\xFF\xD5\xC5z").text == "a\uFFFD\uFFFD\uFFFDz");
    CHECK(clean_text("\xED\xA0\x80").text == "\uFFFD\uFFFD\uFFFD");
    CHECK(clean_text("a\tb").text == "a\tb");
}

TEST_CASE("line ends of every kind become one") { CHECK(clean_text("一\r\n二\r三\n四").text == "一\n二\n三\n四"); }

TEST_CASE("a text that looks like an escape is kept as typed") {
    CHECK(clean_text("_x000D_").text == "_x005F_x000D_");
    CHECK(clean_text("价_x4e2d_元_xZZZZ_").text == "价_x005F_x4e2d_元_xZZZZ_");
    CHECK(clean_text("_x00").text == "_x00");
}

TEST_CASE("a text longer than a cell is cut with a mark, counted in UTF-16 units") {
    CHECK_FALSE(clean_text(repeated("中", 32'767)).cut);
    const auto cut = clean_text(repeated("中", 32'768));
    CHECK(cut.cut);
    CHECK(utf16_units(cut.text) == 32'767);
    CHECK(cut.text.ends_with("…（已截断）"));
    CHECK_FALSE(clean_text(repeated("𬭎", 16'383)).cut);
    const auto rare = clean_text(repeated("𬭎", 16'384));
    CHECK(rare.cut);
    CHECK(utf16_units(rare.text) <= 32'767);
    CHECK_FALSE(rdlz::first_bad_byte(rare.text));
    CHECK(clean_text(repeated("a", 40'000)).cut);
}

TEST_CASE("sheet names are what Excel allows") {
    CHECK(sheet_name("接待选民登记簿") == "接待选民登记簿");
    CHECK(sheet_name("2024/11:[表]*?'\\") == "202411表");
    CHECK(sheet_name("") == "台账");
    CHECK(sheet_name("　") == "台账");
    CHECK(sheet_name("HISTORY") == "台账");
    CHECK(utf16_units(sheet_name(repeated("长", 50))) == 31);
    const auto second = sheet_name(repeated("𬭎", 50), "(2)");
    CHECK(second.ends_with("𬭎(2)"));
    CHECK(utf16_units(second) <= 31);
}

TEST_CASE("a mark in the footer runs no footer code") {
    CHECK(page_footer("") == "&C&9第 &P 页　共 &N 页");
    CHECK(page_footer("内部&P") == "&L&9 内部&&P&C&9第 &P 页　共 &N 页");
    CHECK(page_footer(repeated("长", 300)) == page_footer(""));
}
