#include "policy/document.hpp"

#include <doctest/doctest.h>

using namespace rdlz;
using namespace rdlz::policy;

namespace {

std::vector<Problem> problems_of(const char* text) { return parse("rule.toml", text).problems; }

} // namespace

TEST_CASE("a text that is no TOML is refused with line and column and a remedy for Chinese keyboards") {
    const auto wide = problems_of("[policy]\nname = “县”\n");
    REQUIRE(wide.size() == 1);
    CHECK(wide[0].place.line == 2);
    CHECK(wide[0].place.character == 8);
    CHECK(wide[0].remedy == "'“' is a full-width sign; TOML wants the half-width one");
    const auto key = problems_of("规则 = 1\n");
    REQUIRE(key.size() == 1);
    CHECK(key[0].remedy == "the key stays as the manual has it; Chinese stands in the value, in quotes");
}

TEST_CASE("a day the calendar does not have is refused where it stands") {
    const auto problems = problems_of("a = 1\nb = 2024-02-30\n");
    REQUIRE(problems.size() == 1);
    CHECK(problems[0].place.line == 2);
}

TEST_CASE("a binary decimal is refused and the quoted form named, for every one of them") {
    const auto problems = problems_of("[item]\na = 1.5\nb = [2, 0.5]\n");
    REQUIRE(problems.size() == 2);
    CHECK(
        problems[0].str() ==
        "rule.toml:2:5: item.a: a decimal must stand in quotes (write \"1.5\" instead of 1.5, so that it stays exact)");
    CHECK(problems[1].place.line == 3);
}

TEST_CASE("a table keeps the order of the file") {
    const auto parsed = parse("rule.toml", "[zebra]\nb = 1\na = 2\n[ant]\nc = 3\n");
    REQUIRE(parsed.problems.empty());
    const auto& root = parsed.document.root;
    REQUIRE(root.entries.size() == 2);
    CHECK(root.entries[0].first == "zebra");
    CHECK(root["zebra"].entries[0].first == "b");
    CHECK(root["ant"]["c"].line == 5);
    CHECK_FALSE(root["ant"]["d"]);
}

TEST_CASE("a reader names everything wrong with a table in one run") {
    const auto parsed =
        parse("rule.toml", "[rule]\nnaem = \"x\"\nmonths = \"3\"\nfrom = \"2025\"\nworth = \"1.23456\"\n");
    std::vector<Problem> problems;
    {
        Reader reader(parsed.document, parsed.document.root["rule"], problems);
        CHECK(reader.need_text("name").empty());
        CHECK(reader.integer("months", 7) == 7);
        CHECK_FALSE(reader.date("from"));
        CHECK_FALSE(reader.points("worth"));
    }
    REQUIRE(problems.size() == 5);
    CHECK(problems[0].str() == "rule.toml:1:1: name: 'name' is missing (write name = \"…\")");
    CHECK(problems[1].str() ==
          "rule.toml:3:10: months: this is not what it should be (write a whole number without quotes)");
    CHECK(problems[2].place.line == 4);
    CHECK(problems[3].place.line == 5);
    CHECK(problems[4].str() == "rule.toml:2:8: naem: 'naem' is not known here (did you mean 'name'?)");
}

TEST_CASE("what is written well is read exactly") {
    const auto parsed =
        parse("rule.toml", "a = \"文\"\nb = 3\nc = true\nd = 2025-03-11\ne = \"0.1\"\nf = [\"x\", \"y\"]\n");
    std::vector<Problem> problems;
    {
        Reader reader(parsed.document, parsed.document.root, problems);
        CHECK(reader.text("a", "") == "文");
        CHECK(reader.integer("b", 0) == 3);
        CHECK(reader.flag("c", false));
        CHECK(reader.date("d")->str() == "2025-03-11");
        CHECK(reader.points("e")->units == 1000);
        CHECK(reader.texts("f") == std::vector<std::string>{"x", "y"});
        CHECK(reader.text("g", "none") == "none");
    }
    CHECK(problems.empty());
}
