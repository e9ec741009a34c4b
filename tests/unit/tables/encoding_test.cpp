#include "../../support/table_files.hpp"
#include "tables/clean.hpp"

#include <doctest/doctest.h>
#include <random>

using namespace rdlz;
using namespace rdlz::test;
using tables::Encoding;

namespace {

struct Form {
    const char* iconv;
    std::string_view mark;
    Encoding expected;
};
const std::vector<Form> forms{{"UTF-8", "", Encoding::utf8},
                              {"UTF-8", "\xEF\xBB\xBF", Encoding::utf8},
                              {"UTF-16LE", "\xFF\xFE", Encoding::utf16le},
                              {"UTF-16BE", "\xFE\xFF", Encoding::utf16be},
                              {"UTF-16LE", "", Encoding::utf16le},
                              {"UTF-16BE", "", Encoding::utf16be},
                              {"GB18030", "", Encoding::gb18030},
                              {"GBK", "", Encoding::gb18030}};

std::string in_form(std::string_view text, const Form& form) {
    return std::string(form.mark) + encoded(text, form.iconv);
}

/// A roster as offices write it, different for every seed.
std::string sample_roster(unsigned seed) {
    static const std::vector<std::string> pieces{"张",           "三",   "欧阳",        "王惠敏", "镇人大",
                                                 "水利局",       "·",    "卡比尔",      " ",      "一二三四五",
                                                 "石桥镇联络站", "主任", "13800138000", "（兼）"};
    std::mt19937 random(seed);
    std::string text = "姓名,性别,手机,单位\r\n";
    const auto rows = 1 + random() % 5;
    for (unsigned row = 0; row < rows; ++row) {
        for (unsigned i = 0; i <= random() % 4; ++i) text += pieces[random() % pieces.size()];
        text +=
            ",男,1380013" + std::to_string(1000 + random() % 9000) + "," + pieces[random() % pieces.size()] + "\r\n";
    }
    return text;
}

std::vector<std::vector<std::string>> cells_of(const Whole& whole) {
    std::vector<std::vector<std::string>> all;
    for (const auto& row : whole.rows) all.push_back(row.cells);
    return all;
}

} // namespace

TEST_CASE("a roster in any of eight encodings is recognised and reads the same") {
    for (unsigned seed = 1; seed <= 40; ++seed) {
        const auto text = sample_roster(seed);
        const auto expected = cells_of(read_table(Scratch(text).path()));
        for (const auto& form : forms) {
            CAPTURE(text);
            CAPTURE(form.iconv);
            const auto whole = read_table(Scratch(in_form(text, form)).path());
            CHECK(whole.table.found().encoding.encoding == form.expected);
            CHECK_FALSE(whole.table.found().encoding.why.empty());
            CHECK(cells_of(whole) == expected);
        }
    }
}

TEST_CASE("a file cut at any byte is refused, or reads as the beginning of the whole one") {
    const auto text = sample_roster(7);
    const auto whole = read_table(Scratch(text).path());
    for (const auto& form : forms) {
        const auto bytes = in_form(text, form);
        for (std::size_t size = 0; size < bytes.size(); ++size) {
            const Scratch file(std::string_view(bytes).substr(0, size));
            if (const auto refusal = table_refusal(file.path()); refusal != "taken") continue;
            const auto cut = read_table(file.path());
            CAPTURE(form.iconv);
            CAPTURE(size);
            REQUIRE(cut.rows.size() <= whole.rows.size());
            for (std::size_t i = 0; i + 1 < cut.rows.size(); ++i) CHECK(cut.rows[i].cells == whole.rows[i].cells);
            if (cut.rows.empty()) continue;
            const auto& last = cut.rows.back().cells;
            for (std::size_t i = 0; i < last.size(); ++i)
                CHECK(whole.rows[cut.rows.size() - 1].cells[i].starts_with(last[i]));
        }
    }
}

TEST_CASE("a character cut in half at the end is an error that names its byte and its line") {
    for (const auto& form : forms) {
        const auto bytes = in_form("姓名,手机\r\n张三,1\r\n李四", form);
        const auto refusal = table_refusal(Scratch(std::string_view(bytes).substr(0, bytes.size() - 1)).path());
        CAPTURE(form.iconv);
        CHECK(says(refusal, "on line 3, is no whole character of"));
    }
}

TEST_CASE("lines are counted in the text, not in bytes that look like line breaks") {
    // 上 is 4E 0A in UTF-16, ഊ is 0D 0A
    const auto bytes = "\xFE\xFF" + encoded("姓名,手机\n上上上ഊ,1\n", "UTF-16BE") + "\xD8";
    CHECK(says(table_refusal(Scratch(bytes).path()), "on line 3, is no whole character of UTF-16BE"));
}

TEST_CASE("Big5 and Shift-JIS are recognised, and refused unless they are named") {
    const std::string chinese = "姓名,電話\r\n張三,13800138000\r\n李四明,13800138001\r\n王惠敏,13800138002\r\n";
    const Scratch big5(encoded(chinese, "BIG5"));
    CHECK(says(table_refusal(big5.path()), "looks like Big5"));
    CHECK(says(table_refusal(big5.path()), "--encoding big5"));
    const std::string japanese = "姓名,でんわ\r\n山田太郎,13800138000\r\nすずき,13800138001\r\nタナカ,13800138002\r\n";
    const Scratch shift_jis(encoded(japanese, "CP932"));
    CHECK(says(table_refusal(shift_jis.path()), "looks like Shift-JIS"));
    auto options = roster_options();
    options.needs_headings = false;
    CHECK(says(table_refusal(big5.path(), options), "looks like Big5"));
    options.said.encoding = Encoding::big5;
    CHECK(cells_of(read_table(big5.path(), options))[1][0] == "張三");
    options.said.encoding = Encoding::shift_jis;
    CHECK(cells_of(read_table(shift_jis.path(), options))[1][0] == "山田太郎");
}

TEST_CASE("GB18030 that looks odd is taken all the same when its headings are known") {
    // 䶮, 㛃 and their like are everyday characters nowhere
    const auto whole = read_table(Scratch(encoded("姓名,手机\n䶮㛃㛚㛹㟃㠇,1\n䶮㛃㛚㛹㟃㠇,2\n", "GB18030")).path());
    CHECK(whole.table.found().encoding.encoding == Encoding::gb18030);
    CHECK(whole.rows.size() == 2);
}

TEST_CASE("bytes that are UTF-8 and GB18030 alike are no guess: known headings decide, or a person") {
    const std::string both = "\xC2\xB7\xC2\xB7"; // ·· in UTF-8, 路路 in GB18030
    CHECK(says(table_refusal(Scratch("name,phone\n" + both + ",1\n").path()), "may be UTF-8 or GB18030"));
    auto options = roster_options();
    options.needs_headings = false;
    CHECK(says(read_table(Scratch("name,phone\n" + both + ",1\n").path(), options).table.found().encoding.why,
               "but its bytes fit GB18030 as well"));
    options.needs_headings = true;
    options.said.encoding = Encoding::gb18030;
    CHECK(cells_of(read_table(Scratch("name,phone\n" + both + ",1\n").path(), options))[0][0] == "路路");
    const auto known = options.column;
    options.said.encoding.reset();
    options.column = [known](const std::string& cell) {
        return cell == "路" ? std::optional<std::size_t>(9) : known(cell);
    };
    const auto decided = read_table(Scratch("\xC2\xB7,phone\n" + both + ",1\n").path(), options);
    CHECK(decided.table.found().encoding.encoding == Encoding::gb18030);
    CHECK(says(decided.table.found().encoding.why, "only so its headings are known"));
}

TEST_CASE("plain ASCII is no tie") {
    CHECK(says(read_table(Scratch("name,phone\na,1\n").path()).table.found().encoding.why, "plain ASCII"));
}

TEST_CASE("a few NUL characters do not make UTF-8 into UTF-16") {
    const auto whole = read_table(Scratch(std::string_view("name,phone\na,1\0\0\0\nb,2\n", 22)).path());
    CHECK(whole.table.found().encoding.encoding == Encoding::utf8);
    CHECK(whole.rows.at(0).faults.size() == 1);
}

TEST_CASE("private code points of old systems become the characters they stood for") {
    const std::vector<std::pair<std::string, std::string>> pairs{{"\uE863", "䶮"}, {"\uE81E", "龴"}, {"\uE864", "龻"},
                                                                 {"\uE816", "𠂇"}, {"\uE854", "龺"}, {"\uE843", "龹"},
                                                                 {"\uE844", "䜣"}, {"\uE78D", "︐"}, {"\uE7C8", "ǹ"}};
    for (const auto& [old, real] : pairs) {
        auto text = "王" + old + "明";
        tables::restore_legacy(text);
        CHECK(text == "王" + real + "明");
    }
    std::string kept = "\uE000\uF8FF";
    tables::restore_legacy(kept);
    CHECK(kept == "\uE000\uF8FF");
}
