#include "core/text.hpp"
#include "domain/deputy.hpp"
#include "staging/repair.hpp"
#include "staging/terms.hpp"

#include <doctest/doctest.h>

#include <random>

using namespace rdlz;
using namespace rdlz::staging;

namespace {

const Field& field(std::string_view name) { return *shape<Person>.find(name); }
Mended mended(std::string_view name, const std::string& text) { return mend(field(name), text); }
std::string kept(std::string_view name, const std::string& text) {
    const auto result = mended(name, text);
    return result.lost ? "?" : result.text;
}

} // namespace

TEST_CASE("a mobile number is found under whatever was put around its eleven figures") {
    for (const auto* text : {"13812345678", "138 1234 5678", "138-1234-5678", "１３８１２３４５６７８",
                             "+8613812345678", "+86 138 1234 5678", "86-13812345678", "008613812345678",
                             "13812345678.0", "1.3812345678E+10", "1.3812345678e10", "　13812345678　"})
        CHECK_MESSAGE(kept("phone", text) == "13812345678", text);
}

TEST_CASE("a number that lost figures on the way is refused with the reason, and so is a mobile with a slip") {
    for (const auto* text : {"1.38E+10", "1.38123E+10", "1381234567", "138123456789", "没有", "138123x5678"})
        CHECK_MESSAGE(kept("phone", text) == "?", text);
    CHECK(mended("phone", "1.38E+10").lost->text == "'1.38E+10' has lost digits of a telephone number");
}

TEST_CASE("numbers that are neither mobile nor landline are kept as they are, and told") {
    CHECK(kept("phone", "0774-5123456") == "0774-5123456");
    CHECK(mended("phone", "0774-5123456").note.empty());
    CHECK(kept("phone", "661234") == "661234");
    CHECK_FALSE(mended("phone", "661234").note.empty());
}

TEST_CASE("a name loses its padding and nothing else") {
    CHECK(kept("name", "张　三") == "张三");
    CHECK(kept("name", "张 三") == "张三");
    CHECK(kept("name", "\uFEFF张\u200B三") == "张三");
    CHECK(kept("name", "阿卜杜拉•买买提") == "阿卜杜拉·买买提");
    CHECK(kept("name", "阿卜杜拉 ‧ 买买提") == "阿卜杜拉·买买提");
    CHECK(kept("name", "阿卜杜拉・买买提") == "阿卜杜拉·买买提");
    CHECK(kept("name", "Wei　 Zhang") == "Wei Zhang");
    for (const auto* name : {"欧阳修", "阿沛·阿旺晋美", "𬭎", "一", "迪丽热巴·迪力木拉提", "龙𣈶"})
        CHECK_MESSAGE(kept("name", name) == name, name);
}

TEST_CASE("a name that lost a character is asked about") {
    for (const auto* name : {"张?", "张？三", "张\uFFFD", "张□"}) CHECK_MESSAGE(kept("name", name) == "?", name);
}

TEST_CASE("names that differ in spaces, dots, width and capitals only are one name in comparison") {
    CHECK(folded("张　三") == folded("张三"));
    CHECK(folded("阿卜杜拉•买买提") == folded("阿卜杜拉·买买提"));
    CHECK(folded("Wei Zhang") == folded("ＷＥＩ　ＺＨＡＮＧ"));
    CHECK(folded("葛\U000E0100平") == folded("葛平"));
    CHECK(folded("张三") != folded("张山"));
}

TEST_CASE("nations, parties and educations are found by any word in use for them") {
    CHECK(kept("nation", "汉") == "汉族");
    CHECK(kept("nation", "维族") == "维吾尔族");
    CHECK(kept("nation", "土") == "土族");
    CHECK(kept("nation", "火星") == "?");
    CHECK(kept("party", "党员") == "中共党员");
    CHECK(kept("party", "九三学社") == "九三学社社员");
    CHECK(kept("party", "无党派") == "无党派人士");
    CHECK(kept("party", "中共党员、民盟") == "中共党员、民盟盟员");
    CHECK(kept("party", "红十字会") == "?");
    CHECK(kept("education", "专科") == "大专");
    CHECK(kept("education", "大学本科") == "本科");
    CHECK(kept("education", "省委党校研究生") == "省委党校研究生");
    CHECK(mended("education", "省委党校研究生").note.empty());
    CHECK(kept("education", "私塾") == "私塾");
    CHECK_FALSE(mended("education", "私塾").note.empty());
}

TEST_CASE("there are fifty-six nations, each found with and without 族") {
    int nations = 0;
    for (const auto* name :
         {"汉",     "蒙古",   "回",       "藏",     "维吾尔", "苗",   "彝",     "壮",   "布依",     "朝鲜",
          "满",     "侗",     "瑶",       "白",     "土家",   "哈尼", "哈萨克", "傣",   "黎",       "傈僳",
          "佤",     "畲",     "高山",     "拉祜",   "水",     "东乡", "纳西",   "景颇", "柯尔克孜", "土",
          "达斡尔", "仫佬",   "羌",       "布朗",   "撒拉",   "毛南", "仡佬",   "锡伯", "阿昌",     "普米",
          "塔吉克", "怒",     "乌孜别克", "俄罗斯", "鄂温克", "德昂", "保安",   "裕固", "京",       "塔塔尔",
          "独龙",   "鄂伦春", "赫哲",     "门巴",   "珞巴",   "基诺"}) {
        const auto whole = std::string(name) + "族";
        CHECK(kept("nation", name) == whole);
        CHECK(kept("nation", whole) == whole);
        ++nations;
    }
    CHECK(nations == 56);
}

TEST_CASE("cleaning what is clean changes nothing, whatever the cell") {
    static constexpr std::u32string_view letters = U"0123456789.-+E'=\" 　\u200B\uFEFF·•张三汉族党员A１Ｚ年月";
    std::mt19937 random(7);
    for (int round = 0; round < 3000; ++round) {
        std::u32string text;
        for (auto length = random() % 12; length > 0; --length) text += letters[random() % letters.size()];
        for (const auto* name : {"name", "phone", "nation", "party", "education", "born", "sex"}) {
            const auto once = mended(name, trimmed(utf8(text)));
            if (once.lost) continue;
            const auto twice = mended(name, once.text);
            CHECK_FALSE(twice.lost);
            CHECK(twice.text == once.text);
        }
    }
}
