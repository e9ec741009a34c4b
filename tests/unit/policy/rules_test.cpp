#include "policy/rules.hpp"

#include <doctest/doctest.h>

using namespace rdlz;
using namespace rdlz::policy;

namespace {

const std::string heading =
    "[policy]\ncode = \"x\"\nname = \"某规定\"\neffective_on = 2024-01-01\nchecked_on = 2026-01-05\n";
constexpr int heading_lines = 5;

std::vector<std::string> told(const std::string& body) {
    std::vector<std::string> out;
    for (const auto& problem : check("x.toml", heading + body).problems) out.push_back(problem.str());
    return out;
}

std::string line(int number, int column) {
    return "x.toml:" + std::to_string(heading_lines + number) + ":" + std::to_string(column) + ": ";
}

} // namespace

TEST_CASE("a length of time is read as printed rules write it") {
    CHECK(Span::read("5个工作日") == Span{Span::Unit::working_days, 5});
    CHECK(Span::read("10 工作日") == Span{Span::Unit::working_days, 10});
    CHECK(Span::read("15 working days") == Span{Span::Unit::working_days, 15});
    CHECK(Span::read("１０日") == Span{Span::Unit::days, 10});
    CHECK(Span::read("2个月") == Span{Span::Unit::months, 2});
    CHECK(Span::read("5个工作日")->chinese() == "5个工作日");
    for (const char* wrong : {"", "5", "0日", "个月", "5周", "1000日", "-5日"}) CHECK_FALSE(Span::read(wrong));
}

TEST_CASE("a day of every year finds its next occurrence") {
    const auto stop = YearDay::read("08-05").value();
    CHECK(stop.after(*Date::parse("2024-03-01")).str() == "2024-08-05");
    CHECK(stop.after(*Date::parse("2024-08-05")).str() == "2025-08-05");
    CHECK_FALSE(YearDay::read("02-29"));
    CHECK_FALSE(YearDay::read("8月5日"));
}

TEST_CASE("a time limit longer than the law's is refused and a shorter one taken") {
    const auto problems =
        told("[suggestion]\nmonths = 4\nlong_months = 7\nanswered_by = \"signed\"\nreassign = { clock = \"own\" }\n");
    REQUIRE(problems.size() == 2);
    CHECK(problems[0] == line(2, 10) + "months: 4 months are longer than the law's 3 (write 3 or less (代表法 51))");
    CHECK(problems[1] ==
          line(3, 15) + "long_months: 7 months are longer than the law's 6 (write 6 or less (代表法 51))");
    const auto shorter = check("x.toml", heading + "[suggestion]\nmonths = 2\nlong_months = 4\n");
    CHECK_FALSE(any_refused(shorter.problems));
    CHECK(shorter.rules.suggestion->months == 2);
    CHECK(shorter.rules.suggestion->long_months == 4);
}

TEST_CASE("settings left open are named and refuse nothing") {
    const auto checked = check("x.toml", heading + "[suggestion]\nmonths = 3\n");
    REQUIRE(checked.problems.size() == 2);
    for (const auto& problem : checked.problems) CHECK(problem.weight == Problem::Weight::note);
    CHECK(checked.problems[0].place.column == "answered_by");
    CHECK(checked.problems[1].place.column == "reassign");
}

TEST_CASE("a file checked before the Deputies Law of 2025 is told to be checked again") {
    const auto old =
        check("x.toml", "[policy]\ncode = \"x\"\nname = \"某\"\neffective_on = 2020-01-01\nchecked_on = 2025-03-10\n"
                        "[warning]\nyellow = 10\n");
    REQUIRE(old.problems.size() == 1);
    CHECK(old.problems[0].weight == Problem::Weight::note);
    CHECK(old.problems[0].place.line == 5);
    CHECK(told("[warning]\nyellow = 10\n").empty());
}

TEST_CASE("everything wrong with a file is found in one run, in its own place") {
    const auto problems =
        told("[suggestion]\nmonth = 3\nsix_months = \"maybe\"\nhandback = \"soon\"\nstop = \"09-31\"\n"
             "answered_by = \"signed\"\nreassign = { clock = \"first\" }\n"
             "[warnings]\n");
    REQUIRE(problems.size() == 5);
    CHECK(problems[0] == line(5, 8) + "stop: '09-31' is not a day of every year (write \"08-05\")");
    CHECK(problems[1] ==
          line(3, 14) + "six_months: 'maybe' is not one of the choices (write one of: class, notice, consent)");
    CHECK(problems[2] == line(4, 12) + "handback: 'soon' is not a length of time (write 5个工作日, 15日 or 2个月)");
    CHECK(problems[3] == line(2, 9) + "month: 'month' is not known here (did you mean 'months'?)");
    CHECK(problems[4] == line(8, 1) + "warnings: 'warnings' is not known here (did you mean 'warning'?)");
}

TEST_CASE("a heading must say who, since when, and when it was compared with the law") {
    const auto checked = check("x.toml", "[policy]\ncode = \"Ä\"\n[warning]\nyellow = 3\norange = 9\n");
    std::vector<std::string> columns;
    for (const auto& problem : checked.problems) columns.push_back(problem.place.column);
    CHECK(columns == std::vector<std::string>{"code", "name", "effective_on", "checked_on", "orange"});
    CHECK(check("x.toml", "").problems.size() == 2);
}

TEST_CASE("lists of words are words alone, each once") {
    const auto good = check("x.toml", heading + "[codes]\nlevel = [\"国家级\", \"省级\"]\n");
    REQUIRE(good.problems.empty());
    const auto& levels = good.rules.codes.at("level");
    REQUIRE(levels.size() == 2);
    CHECK(levels[1].code == "省级");
    CHECK(levels[1].name == "省级");
    const auto bad = told("[codes]\noutcome = [\"刊发\", \"刊发、采纳\", { code = \"a\", name = \"甲\" }, \"刊发\"]\n");
    REQUIRE(bad.size() == 3);
    for (const auto i : {0U, 1U}) CHECK(bad[i].find("a list of words holds words alone") != std::string::npos);
    CHECK(bad[2].find("'刊发' is named twice in this list") != std::string::npos);
}

TEST_CASE("a word that would stand for two entries of a code list is refused") {
    const auto same =
        told("[codes]\nchannel = [\n{ code = \"a\", name = \"来信\" },\n{ code = \"b\", name = \"来信\" },\n]\n");
    REQUIRE(same.size() == 1);
    CHECK(same[0].find("'来信' would stand for two entries") != std::string::npos);
    const auto crossed =
        told("[codes]\nchannel = [\n{ code = \"a\", name = \"b\" },\n{ code = \"b\", name = \"来信\" },\n]\n");
    REQUIRE(crossed.size() == 1);
    CHECK(crossed[0].find("'b' would stand for two entries") != std::string::npos);
}

TEST_CASE("code lists keep their order and refuse a code named twice or a parent that is none") {
    const auto good =
        check("x.toml", heading + "[codes]\nchannel = [\n{ code = \"wechat\", name = \"微信群\", online = true },\n"
                                  "{ code = \"letter\", name = \"来信\" },\n]\n");
    REQUIRE(good.problems.empty());
    const auto& channels = good.rules.codes.at("channel");
    REQUIRE(channels.size() == 2);
    CHECK(channels[0].online);
    CHECK_FALSE(channels[1].online);
    const auto bad = told("[codes]\ncategory = [\n{ code = \"a\", name = \"甲\" },\n{ code = \"a\", name = \"乙\" },\n"
                          "{ code = \"b\", name = \"丙\", parent = \"c\" },\n]\n");
    REQUIRE(bad.size() == 2);
    CHECK(bad[0] == line(4, 10) + "code: 'a' is named twice in this list (give each entry a code of its own)");
    CHECK(bad[1] == line(5, 36) + "parent: 'c' is not a code of this list (name one of the list, or leave parent out)");
}

TEST_CASE("a plan names known activity types of stations only") {
    const std::string codes = "[codes]\nactivity_type = [\n{ code = \"plenary\", name = \"人代会\", outside = true },\n"
                              "{ code = \"training\", name = \"学习培训\" },\n]\n";
    const auto problems =
        told(codes + "[activities]\nplan = [\n{ type = \"training\", period = \"quarter\" },\n"
                     "{ type = \"trainng\", period = \"year\" },\n{ type = \"plenary\", period = \"year\" },\n]\n");
    REQUIRE(problems.size() == 2);
    CHECK(problems[0] ==
          line(9, 10) + "type: 'trainng' is not an activity type of this file (did you mean 'training'?)");
    CHECK(problems[1] == line(10, 10) + "type: 'plenary' is not held by stations (leave it out of the plan)");
    CHECK(PlanItem{"training", Frequency::quarter, 1, 0}.times_a_year() == 4);
}

TEST_CASE("the controlled word 表彰 without a basis is noted") {
    const auto checked = check("x.toml", heading + "[office]\ncommend = \"表彰\"\n");
    REQUIRE(checked.problems.size() == 1);
    CHECK(checked.problems[0].weight == Problem::Weight::note);
    CHECK(told("[office]\ncommend = \"通报表扬\"\n").empty());
}

TEST_CASE("a scoring scheme is kept as written for the room that reads it") {
    const auto checked = check("x.toml", heading + "[scheme]\nanything = 1\n[[scheme.item]]\nname = \"甲\"\n");
    CHECK(checked.problems.empty());
    CHECK(checked.rules.scheme["item"].items.size() == 1);
    CHECK(checked.rules.parts == std::vector<std::string>{"scheme"});
}
