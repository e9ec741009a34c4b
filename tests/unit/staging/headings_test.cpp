#include "core/error.hpp"
#include "domain/deputy.hpp"
#include "domain/intake.hpp"
#include "staging/sheet.hpp"

#include <algorithm>
#include <doctest/doctest.h>

#include <filesystem>
#include <fstream>

using namespace rdlz;
using namespace rdlz::staging;

namespace {

class Scratch {
public:
    explicit Scratch(const std::string& text) {
        static int number = 0;
        path_ = std::filesystem::temp_directory_path() / ("rdlz-sheet-" + std::to_string(++number) + ".csv");
        std::ofstream(path_, std::ios::binary) << text;
    }
    ~Scratch() { std::filesystem::remove(path_); }
    Scratch(const Scratch&) = delete;
    Scratch& operator=(const Scratch&) = delete;
    const std::filesystem::path& path() const { return path_; }

private:
    std::filesystem::path path_;
};

Instructions told(OfficeHeadings headings = {}) {
    Instructions instructions;
    instructions.today = *Date::of(2024, 6, 1);
    instructions.headings = std::move(headings);
    instructions.explain = true;
    return instructions;
}

const Form& deputies() {
    static const Form form = form_of(shape<Person>, "deputy");
    return form;
}

/// The births of a file, "?" where one was asked about.
std::vector<std::string> births(const std::string& text) {
    const Scratch file(text);
    Sheet sheet(file.path(), deputies(), told());
    std::vector<std::string> found;
    for (auto line = sheet.line(); sheet.next(line);) {
        const auto value = line.value("born");
        found.push_back(line.refused ? "?" : std::get<std::string>(value));
    }
    return found;
}

policy::HeadingWord word(const char* column, const char* heading) { return {"deputy", column, heading, "columns", 1}; }

OfficeHeadings office() {
    OfficeHeadings headings;
    headings.words = {word("phone", "长号")};
    headings.forms = {
        {"采集表", "deputy", {word("employer", "联系方式"), word("name", "代表"), word("phone", "号码")}, 1},
        {"另一张", "deputy", {word("title", "甲"), word("name", "乙")}, 2}};
    return headings;
}

bool tells(const Sheet& sheet, const std::string& words) {
    const auto remarks = sheet.remarks();
    return std::any_of(remarks.begin(), remarks.end(),
                       [&](const std::string& remark) { return remark.find(words) != std::string::npos; });
}

} // namespace

TEST_CASE("the first of a month is told from October by the rest of its column") {
    CHECK(births("姓名,出生年月\n甲,1990.1\n乙,1988.10\n") == std::vector<std::string>{"1990-01", "1988-10"});
    CHECK(births("姓名,出生年月\n甲,1990.1\n乙,1988.11\n") == std::vector<std::string>{"?", "1988-11"});
    CHECK(births("姓名,出生年月,备注\n甲,1990.1,1988.10\n") == std::vector<std::string>{"?"});
}

TEST_CASE("every heading is explained, and none dropped in silence") {
    const Scratch file("序号,姓  名,单位职务,长号,电话,微信号\n1,甲,水利局,13812345678,,x\n");
    Sheet sheet(file.path(), deputies(), told(office()));
    CHECK(tells(sheet, "'序号' is not read: it only numbers the rows"));
    CHECK(tells(sheet, "'姓  名' is 姓名 (name), its own heading"));
    CHECK(tells(sheet, "'单位职务' is 工作单位 (employer), built-in synonym '单位职务'"));
    CHECK(tells(sheet, "'长号' is 手机 (phone), synonym of the policy 'columns'"));
    CHECK(tells(sheet, "'电话' is not read: '长号' is 手机 already"));
    CHECK(tells(sheet, "'微信号' is not read: nobody said what it is"));
    CHECK(tells(sheet, "columns not read: 电话、微信号"));
}

TEST_CASE("an office's own form is chosen by its headings, and says what they mean on it") {
    const Scratch file("代表,联系方式,号码\n甲,水利局,13812345678\n");
    Sheet sheet(file.path(), deputies(), told(office()));
    auto line = sheet.line();
    REQUIRE(sheet.next(line));
    CHECK(line.text("employer") == "水利局");
    CHECK(line.text("phone") == "13812345678");
    CHECK(tells(sheet, "read by the form '采集表'"));
    CHECK(tells(sheet, "'联系方式' is 工作单位 (employer), form '采集表'"));
}

TEST_CASE("half of a form's headings are needed to choose it, none where it is named") {
    const Scratch file("姓名,联系方式\n甲,13812345678\n");
    auto headings = office();
    Sheet sheet(file.path(), deputies(), told(headings));
    auto line = sheet.line();
    REQUIRE(sheet.next(line));
    CHECK(line.text("phone") == "13812345678");
    headings.form = "采集表";
    Sheet named(file.path(), deputies(), told(headings));
    auto other = named.line();
    REQUIRE(named.next(other));
    CHECK(other.text("employer") == "13812345678");
    headings.form = "没有的表";
    CHECK_THROWS_AS(Sheet(file.path(), deputies(), told(headings)), Error);
}

TEST_CASE("two forms that fit equally well are asked about") {
    auto headings = office();
    headings.forms[1].words = headings.forms[0].words;
    const Scratch file("代表,联系方式,号码\n甲,水利局,13812345678\n");
    CHECK_THROWS_AS(Sheet(file.path(), deputies(), told(headings)), Error);
}

TEST_CASE("a control character is refused in words, at its place, and only told of in what a voter said") {
    const Scratch file("姓名,工作单位\n甲,水\x07利局\n\x01乙,丙\n");
    Sheet sheet(file.path(), deputies(), told());
    auto line = sheet.line();
    REQUIRE(sheet.next(line));
    CHECK(line.refused);
    CHECK(line.problems.at(0).str().find("工作单位: the cell holds the control character U+0007") != std::string::npos);
    REQUIRE(sheet.next(line));
    CHECK(line.refused);

    static const Form opinions = form_of(shape<Opinion>, "intake");
    const Scratch said("意见编号,反映问题\n1,水\x07渠\n");
    Sheet prose(said.path(), opinions, told());
    auto heard = prose.line();
    REQUIRE(prose.next(heard));
    CHECK_FALSE(heard.refused);
    CHECK(heard.text("content") == "水\x07渠");
    CHECK(heard.problems.size() == 1);
}

TEST_CASE("an office's file of columns is held against the tables there are") {
    policy::Rules rules;
    rules.columns = {
        word("phone", "长号"), word("手机", "级"), word("phon", "短号"), {"deputies", "name", "名", "c", 3}};
    const auto problems = check_headings({deputies()}, "columns.toml", rules);
    REQUIRE(problems.size() == 2);
    CHECK(problems[0].remedy == "did you mean 'phone'?");
    CHECK(problems[1].text == "no tables of 'deputies' are taken in");
}
