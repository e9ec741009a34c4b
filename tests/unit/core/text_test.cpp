#include "core/hash.hpp"
#include "core/mask.hpp"
#include "core/points.hpp"
#include "core/text.hpp"

#include <doctest/doctest.h>
#include <random>

using namespace rdlz;

TEST_CASE("points are exact decimals of four places") {
    CHECK(Points::parse("118.5")->str() == "118.5");
    CHECK(Points::parse("-1.5")->units == -15000);
    CHECK(Points::parse("0.1")->str() == "0.1");
    CHECK_FALSE(Points::parse("1.00001"));
    CHECK_FALSE(Points::parse("1e3"));
    CHECK_FALSE(Points::parse(""));
    CHECK_FALSE(Points::parse("."));
    CHECK(Points::whole(10).share(1, 3).str() == "3.3333");
    CHECK(Points::whole(-10).share(2, 3).str() == "-6.6667");
    CHECK(Points::whole(3).times(*Points::parse("0.5")).str() == "1.5");
}

TEST_CASE("Chinese characters take two cells") {
    CHECK(display_width("张三a") == 5);
    CHECK(padded("张三", 6) == "张三  ");
    CHECK(cut("石桥镇东片人大代表联络站", 9) == "石桥镇东…");
}

TEST_CASE("names are tidied without forcing a surname") {
    CHECK(tidy_name("张　 三") == "张三");
    CHECK(tidy_name("阿不都•热合曼") == "阿不都·热合曼");
    CHECK(tidy_name("John Smith") == "John Smith");
    CHECK(tidy_name("王\u202E二\u202C") == "王二");
    CHECK(folded("王\u2067二") == "王二");
    CHECK(folded("ＡＢ c") == "abc");
}

TEST_CASE("bytes that are not UTF-8 are found where they stand") {
    CHECK_FALSE(first_bad_byte("代表"));
    CHECK(first_bad_byte(std::string_view("ab\xD5\xC5", 4)).value() == 2);
    CHECK(first_bad_byte("\xED\xA0\x80").value() == 0);
    CHECK(first_bad_byte("\xC0\x80").value() == 0);
}

TEST_CASE("names, phones and numbers in free text are masked") {
    CHECK(masked_name("张三") == "张*");
    CHECK(masked_name("张小三") == "张*三");
    CHECK(masked_name("欧阳小三") == "欧阳*三");
    CHECK(masked_name("欧阳三") == "欧阳*");
    CHECK(masked_name("阿不都·热合曼") == "阿**·***");
    CHECK(masked_phone("13812345678") == "138****5678");
    CHECK(masked_phone("0774-5123456") == "0774-****456");
    CHECK(masked_address("柳湾镇下坪村3组12号") == "柳湾镇下坪村**");
    CHECK(masked_text("张三电话13812345678，证号451102199001011234", "张三") ==
          "张*电话138****5678，证号4511**********1234");
}

TEST_CASE("numbers in groups are masked in free text, days and counts are not") {
    CHECK(masked_text("打0774-5123456找他") == "打077*-***3456找他");
    CHECK(masked_text("138 0000 1111或139-0000-2222") == "138 **** 1111或139-****-2222");
    for (const auto* plain : {"2024-11-05 10:30", "2024-11-05 2024-12-05", "5123456", "16 栋 2 单元 301", "1-2-3",
                              "第12号，共 1400 件", "20241105001"})
        CHECK(masked_text(plain) == plain);
}

TEST_CASE("the nearest word is suggested, and nothing where none is near") {
    CHECK(nearest("statoin", {"station", "store"}).value() == "station");
    CHECK(nearest("代表团", {"代表", "联络站"}).value() == "代表");
    CHECK_FALSE(nearest("xyz", {"station", "store"}));
    CHECK(nearest("花名册", {"目录", "代表花名册", "上级代表花名册"}).value() == "代表花名册");
    CHECK(nearest("城关", {"县城关镇中心站", "城关镇西片站"}).value() == "城关镇西片站");
    CHECK_FALSE(nearest("18", {"JY0018", "JY0118"}));
}

TEST_CASE("a digest is the published one") {
    CHECK(sha256("abc") == "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad");
}

TEST_CASE("what is plain needs neither mending nor trimming, and an ordinary cell is plain") {
    for (const auto* cell : {"", "张三", "MH000001", "县（市、区）", "0774-5123456", "a b"}) CHECK(is_plain(cell));
    for (const auto* cell :
         {" 张三", "张三\u3000", "\uFEFF张三", "a\tb", "a\nb", "\x7F", "\u0085", "\xD5\xC5", "\xE4\xB8"})
        CHECK_FALSE(is_plain(cell));
    std::mt19937 chance(7);
    const std::vector<std::string> pieces{"a",      " ",    "\n",   "三",           "\u3000",
                                          "\u00A0", "\xE4", "\xB8", "\xED\xA0\x80", "\xE0\x80\x80"};
    for (int i = 0; i < 20000; ++i) {
        std::string text;
        for (auto left = chance() % 5; left > 0; --left) text += pieces[chance() % pieces.size()];
        if (!is_plain(text)) continue;
        CHECK_FALSE(first_bad_byte(text));
        CHECK_FALSE(control_character(text));
        CHECK(utf8(code_points(text)) == text);
        CHECK(trimmed("　" + text + "\n") == text);
    }
}
