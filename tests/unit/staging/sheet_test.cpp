#include "staging/sheet.hpp"

#include "../store/folder.hpp"
#include "domain/deputy.hpp"

#include <algorithm>
#include <doctest/doctest.h>

using namespace rdlz;
using staging::Line;
using staging::Sheet;

namespace {

const staging::Form& form() {
    static const auto made = staging::form_of(shape<Person>, "deputy");
    return made;
}

staging::Instructions instructions() {
    staging::Instructions made;
    made.today = *Date::parse("2024-12-31");
    return made;
}

class Roster {
public:
    explicit Roster(const std::string& text) : sheet(folder_.write("roster.csv", text), form(), instructions()) {}

private:
    tests::Folder folder_;

public:
    Sheet sheet;
};

/// The one problem of a value in the first line.
Problem problem_of(const std::string& heading, const std::string& cell) {
    Roster roster("姓名," + heading + "\n张三," + cell + "\n");
    auto line = roster.sheet.line();
    REQUIRE(roster.sheet.next(line));
    line.value(form().columns[*form().find(heading)].name);
    REQUIRE(line.problems.size() == 1);
    return line.problems.front();
}

} // namespace

TEST_CASE("cells are found by what their column means, wherever it stands in the file") {
    Roster roster("手机号码,备注栏,代表姓名,民族\n13800001111,x,张三,汉\n\n13800002222,,李四,\n");
    auto line = roster.sheet.line();
    REQUIRE(roster.sheet.next(line));
    CHECK(line.number == 2);
    CHECK(line.text("name") == "张三");
    CHECK(line.value("nation") == Value("汉族"));
    CHECK_FALSE(line.has("employer"));
    CHECK_FALSE(line.knows("备注栏"));
    REQUIRE(roster.sheet.next(line));
    CHECK(line.number == 4);
    CHECK(line.value("phone") == Value("13800002222"));
    CHECK_FALSE(line.has("nation"));
    CHECK_FALSE(roster.sheet.next(line));
}

TEST_CASE("a problem names the file, the line, the heading as the file writes it, the value and the remedy") {
    const auto problem = problem_of("出生年月", "1975.13");
    CHECK(problem.str().find("roster.csv:2: 出生年月: ") != std::string::npos);
    CHECK(problem.text.find("'1975.13'") != std::string::npos);
    CHECK_FALSE(problem.remedy.empty());
    CHECK(problem.weight == Problem::Weight::refused);
    CHECK(problem_of("手机号码", "1380000111").place.column == "手机号码");
    CHECK(problem_of("性别", "不详").text.find("'不详'") != std::string::npos);
}

TEST_CASE("nobody is born after today") {
    CHECK(problem_of("出生年月", "2025-01").text == "'2025-01' lies in the future");
    Roster roster("姓名,出生年月\n张三,2024-12\n");
    auto line = roster.sheet.line();
    REQUIRE(roster.sheet.next(line));
    CHECK(line.value("born") == Value("2024-12"));
    CHECK(line.problems.empty());
}

TEST_CASE("what was mended is taken and noted, and refuses nothing") {
    const auto note = problem_of("手机", "138-0000-1111");
    CHECK(note.weight == Problem::Weight::note);
    CHECK(note.text.find("13800001111") != std::string::npos);
}

TEST_CASE("a line begins without the problems of the one before it") {
    Roster roster("姓名,性别\n张三,不详\n李四,女\n");
    auto line = roster.sheet.line();
    REQUIRE(roster.sheet.next(line));
    line.value("sex");
    CHECK(line.refused);
    REQUIRE(roster.sheet.next(line));
    CHECK_FALSE(line.refused);
    CHECK(line.problems.empty());
}

TEST_CASE("a cell that holds several texts is taken apart at any of the usual signs") {
    Roster roster("姓名,工作单位\n张三,\"甲、乙，丙,丁;戊；己\n庚\"\n");
    auto line = roster.sheet.line();
    REQUIRE(roster.sheet.next(line));
    CHECK(line.texts("employer") == std::vector<std::string>{"甲", "乙", "丙", "丁", "戊", "己", "庚"});
}

TEST_CASE("required columns that the file lacks are told, and columns that nobody asked for") {
    const Roster roster("性别,民族,血型\n男,汉族,A\n");
    const auto missing = roster.sheet.missing();
    REQUIRE(missing.size() == 1);
    CHECK(missing.front().place.column == "姓名");
    CHECK(roster.sheet.recognised() == 2);
    const auto remarks = roster.sheet.remarks();
    CHECK(std::find(remarks.begin(), remarks.end(), "columns not read: 血型") != remarks.end());
}

TEST_CASE("the second column of a name is not read") {
    Roster roster("姓名,代表姓名\n张三,李四\n");
    auto line = roster.sheet.line();
    REQUIRE(roster.sheet.next(line));
    CHECK(line.text("name") == "张三");
}

TEST_CASE("a word is noted or refused on every line that says it, and understood alike on all of them") {
    Roster roster("姓名,民族,政治面貌\n张三,汉,党员\n李四,汉,党员\n王五,火星族,党员\n赵六,火星族,党员\n");
    auto line = roster.sheet.line();
    for (const bool right : {true, true, false, false}) {
        REQUIRE(roster.sheet.next(line));
        CHECK(line.value("nation") == (right ? Value("汉族") : Value()));
        CHECK(line.refused != right);
        const auto told = line.problems.size();
        CHECK(line.value("party") == Value("中共党员"));
        CHECK(line.problems.size() == told + 1);
    }
}

TEST_CASE("a column of more words than are remembered is read like any other") {
    std::string text = "姓名,工作单位\n";
    for (int i = 0; i < 10000; ++i) text += "张三,第" + std::to_string(i) + "村\n";
    Roster roster(text + text.substr(text.find('\n') + 1));
    auto line = roster.sheet.line();
    for (int i = 0; i < 20000; ++i) {
        REQUIRE(roster.sheet.next(line));
        REQUIRE(line.value("employer") == Value("第" + std::to_string(i % 10000) + "村"));
    }
}
