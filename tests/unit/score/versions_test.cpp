#include "../../support/score_facts.hpp"
#include "core/error.hpp"
#include "score/evaluation/window.hpp"

#include <doctest/doctest.h>

using namespace rdlz;
using namespace rdlz::test;

namespace {

score::Scheme version(const std::string& settings, std::optional<Date> from = {}, const std::string& code = "all") {
    auto scheme = scheme_of(scheme_head + "[[scheme.category]]\ncode = \"" + code +
                            "\"\nname = \"全部\"\n[[scheme.rule]]\nname = \"接待\"\ncategory = \"" + code +
                            "\"\nkind = \"reception\"\n" + settings);
    scheme.from = from;
    return scheme;
}

std::vector<Fact> monthly() {
    std::vector<Fact> out;
    for (int month = 1; month <= 12; ++month)
        out.push_back(fact("reception", "JD" + std::to_string(month), day(month, 10)));
    return out;
}

score::Statement scored(const std::vector<score::Scheme>& versions, std::vector<Fact> facts) {
    return score::statement_of(versions, year_2024, {{}, std::move(facts)});
}

} // namespace

TEST_CASE("where the rule changes in mid-year, each fact keeps the points of its own day") {
    const auto one = scored({version("points = 1"), version("points = 3", day(7, 1))}, monthly());
    CHECK(one.totals.total.str() == "24"); // six at 1, six at 3
    CHECK(one.lines.front().version == 0);
    CHECK(one.lines.back().version == 1);
}

TEST_CASE("a rule that keeps its name keeps one cap over both versions: the newer one's") {
    const auto one = scored({version("points = 1\ncap = 2"), version("points = 3\ncap = 10", day(7, 1))}, monthly());
    CHECK(one.totals.total.str() == "10");
}

TEST_CASE("a newer version without a category of the older one is refused, and says which") {
    const std::vector<score::Scheme> versions{version("points = 1", {}, "old"),
                                              version("points = 1", day(7, 1), "new")};
    // of one name the newer rule decides the category; another name needs its own
    CHECK(scored(versions, monthly()).totals.total.str() == "12");
    auto other = versions;
    other[0].rules[0].name = "接待选民";
    CHECK_THROWS_AS(scored(other, monthly()), Error);
}

TEST_CASE("a year of its own begins and ends with the window, and parts of the year that touch neither end stay") {
    const score::YearWindow december{12, 1, 11, 30};
    const auto year = score::shifted(year_2024, december);
    CHECK(year.from.str() == "2023-12-01");
    CHECK(year.to.str() == "2024-11-30");
    const auto quarter = score::shifted(*Period::read("2024-Q2"), december);
    CHECK(quarter.from.str() == "2024-04-01");
    CHECK(quarter.to.str() == "2024-06-30");
    const auto first = score::shifted(*Period::read("2024-01"), december);
    CHECK(first.from.str() == "2023-12-01");
    CHECK(first.to.str() == "2024-01-31");
    CHECK(score::shifted(year_2024, score::YearWindow{3, 1, 12, 31}).from.str() == "2024-03-01");
    // A part of the year never reaches beyond the window: what counts in a quarter counts in the year.
    const score::YearWindow spring{3, 1, 5, 31};
    CHECK(score::shifted(*Period::read("2024-Q2"), spring).to.str() == "2024-05-31");
    CHECK(score::shifted(*Period::read("2024-Q1"), spring).from.str() == "2024-03-01");
    const auto february = score::shifted(*Period::read("2024-02"), spring);
    CHECK_FALSE(february.holds(day(2, 10)));
    CHECK_FALSE(february.holds(day(3, 10)));
}

TEST_CASE("the count closes on the first such day after June of the year in which the period ends") {
    score::Scheme scheme;
    CHECK_FALSE(score::closing_day(scheme, year_2024));
    scheme.closes = {12, 20};
    CHECK(score::closing_day(scheme, year_2024)->str() == "2024-12-20");
    scheme.closes = {1, 10};
    CHECK(score::closing_day(scheme, year_2024)->str() == "2025-01-10");
    CHECK(score::closing_day(scheme, *Period::read("2024-Q2"))->str() == "2025-01-10"); // shown in July, it counts
    scheme.closes = {2, 29};
    CHECK(score::closing_day(scheme, year_2024)->str() == "2025-02-28");
}

TEST_CASE("what is typed after the count has closed is listed, and counts for nothing") {
    auto scheme = version("points = 1");
    scheme.closes = {12, 20};
    auto late = fact("reception", "JD99", day(12, 1));
    late.entered_on = day(12, 21);
    const auto one = scored({scheme}, {fact("reception", "JD1", day(12, 1)), late});
    CHECK(one.totals.total.str() == "1");
    REQUIRE(one.late.size() == 1);
    CHECK(one.late.front().object == "JD99");
}

TEST_CASE("what is only declared counts for nothing, until it is confirmed") {
    auto declared = fact("reception", "JD1", day(12, 1));
    declared.declared = true;
    const auto one = scored({version("points = 1")}, {declared});
    CHECK(one.totals.total.str() == "0");
    REQUIRE(one.declared.size() == 1);
    declared.declared = false;
    CHECK(scored({version("points = 1")}, {declared}).totals.total.str() == "1");
}
