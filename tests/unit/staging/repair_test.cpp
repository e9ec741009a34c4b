#include "staging/repair.hpp"

#include "domain/deputy.hpp"
#include "domain/station.hpp"
#include "staging/days.hpp"

#include <doctest/doctest.h>
#include <random>

using namespace rdlz;
using staging::mend_phone;
using staging::mend_word;

namespace {

std::string digits_of(const std::string& text) {
    std::string digits;
    for (const char letter : text)
        if (letter >= '0' && letter <= '9') digits += letter;
    return digits;
}

std::string full_width(const std::string& digits) {
    std::string text;
    for (const char digit : digits) text += {'\xEF', '\xBC', static_cast<char>(0x90 + digit - '0')};
    return text;
}

const Field& field(std::string_view name) { return *shape<Person>.find(name); }
staging::Mended mend_day(const std::string& text) {
    return staging::mend_day(*shape<Mandate>.find("since"), text, staging::no_habit);
}

} // namespace

TEST_CASE("a mobile number keeps its digits however it is written, and the mending is told") {
    std::mt19937 chance(11);
    for (int i = 0; i < 200; ++i) {
        const auto number = std::to_string(13000000000 + chance() % 6999999999);
        for (const auto& written : {number.substr(0, 3) + "-" + number.substr(3, 4) + "-" + number.substr(7),
                                    number.substr(0, 3) + " " + number.substr(3), " " + number, full_width(number)}) {
            const auto mended = mend_phone(written);
            CHECK(mended.text == number);
            CHECK_FALSE(mended.lost);
            CHECK(mended.note.empty() == (mended.text == written));
        }
        CHECK(mend_phone(number).note.empty());
    }
}

TEST_CASE("a number in scientific notation is taken only while all of its digits are there") {
    CHECK(mend_phone("1.3812345678E+10").text == "13812345678");
    CHECK(mend_phone("1.3812345678e10").text == "13812345678");
    for (const auto* torn : {"1.38123E+10", "1.38E+10", "1E+10", "13.812345678E+9"}) {
        CAPTURE(torn);
        REQUIRE(mend_phone(torn).lost);
        CHECK(mend_phone(torn).lost->text.find(torn) != std::string::npos);
        CHECK(mend_phone(torn).text == torn);
    }
}

TEST_CASE("a landline keeps its dash, and what is no number is refused as it was written") {
    for (const auto* good : {"0774-5123456", "5123456", "88123456", "01088123456"}) {
        CHECK(mend_phone(good).text == good);
        CHECK_FALSE(mend_phone(good).lost);
    }
    for (const auto* bad : {"1380000111", "138000011112", "12800001111", "无", "13800001111转2", "-"}) {
        CAPTURE(bad);
        CHECK(mend_phone(bad).lost);
    }
}

TEST_CASE("no mending invents a digit") {
    std::mt19937 chance(5);
    const std::string signs = "0123456789-. Ee+";
    for (int i = 0; i < 5000; ++i) {
        std::string text;
        for (auto length = chance() % 14; length > 0; --length) text += signs[chance() % signs.size()];
        const auto mended = mend_phone(text);
        const auto mark = text.find_first_of("Ee");
        if (!mended.lost) CHECK(digits_of(mended.text) == digits_of(text.substr(0, mark)));
    }
}

TEST_CASE("a spreadsheet's number of a day becomes that day") {
    CHECK(mend_day("45601").text == "2024-11-05");
    CHECK(mend_day("４５６０１").text == "2024-11-05");
    CHECK_FALSE(mend_day("45601").note.empty());
    for (const auto* other : {"2024-11-05", "202411", "1975.3", "4560", "不详"}) {
        CHECK(mend_day(other).text == other);
        CHECK(mend_day(other).note.empty());
    }
}

TEST_CASE("a nation is one of the fifty-six, with or without its last character") {
    CHECK(mend_word(field("nation"), "汉").text == "汉族");
    CHECK(mend_word(field("nation"), "维吾尔族").text == "维吾尔族");
    CHECK(mend_word(field("nation"), "外星族").lost);
}

TEST_CASE("what official lists say after a name is no part of it") {
    for (const auto* written : {"张秀（女）", "张秀(女)", "张秀（女，壮族）", "张 秀（壮族）"}) {
        CHECK(mend_word(field("name"), written).text == "张秀");
        CHECK_FALSE(mend_word(field("name"), written).note.empty());
    }
    for (const auto* whole : {"张秀（大）", "（女）", "张秀（女", "张秀（）", "张秀）"})
        CHECK(mend_word(field("name"), whole).text == whole);
    CHECK(mend_word(*shape<Station>.find("name"), "石桥联络站（回族）").text == "石桥联络站（回族）");
}

TEST_CASE("what cannot be a name is refused, and what may not be shown is told") {
    std::string swallowed;
    for (int i = 0; i < 101; ++i) swallowed += "张";
    REQUIRE(mend_word(field("name"), swallowed).lost);
    CHECK(mend_word(field("name"), swallowed).lost->text.find("101 characters") != std::string::npos);
    CHECK_FALSE(mend_word(field("name"), swallowed.substr(3)).lost);
    CHECK(mend_word(field("name"), "=A1&B1").lost);
    CHECK_FALSE(mend_word(field("name"), "张\uE000").note.empty());
    CHECK(mend_word(field("name"), "𬭎䶮").note.empty());
}

TEST_CASE("a sex and a name are tidied and told") {
    CHECK(mend_word(field("sex"), "女性").text == "女");
    CHECK(mend_word(field("sex"), "女").note.empty());
    CHECK(mend_word(field("name"), "张　三").text == "张三");
    CHECK_FALSE(mend_word(field("name"), "张　三").note.empty());
}

TEST_CASE("an empty cell is mended to nothing and told to nobody") {
    for (const auto& each : shape<Person>.fields) {
        const auto mended = staging::mend(each, "");
        CHECK(mended.text.empty());
        CHECK(mended.note.empty());
        CHECK_FALSE(mended.lost);
    }
}
