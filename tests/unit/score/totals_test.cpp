#include "../../support/score_facts.hpp"

#include <doctest/doctest.h>

using namespace rdlz;
using namespace rdlz::test;

namespace {

const std::string two_rules = R"(
[[scheme.category]]
code = "work"
name = "履职"
cap = 10
[[scheme.category]]
code = "extra"
name = "加分项"
kind = "bonus"
[[scheme.category]]
code = "loss"
name = "扣分项"
kind = "deduction"
[[scheme.rule]]
name = "活动"
category = "work"
kind = "activity"
status = "present"
points = 3
cap = 7
[[scheme.rule]]
name = "建议"
category = "work"
kind = "suggestion"
by = "role"
table = { lead = 4, cosigner = 1 }
role_caps = { cosigner = 2 }
[[scheme.rule]]
name = "重点件"
category = "extra"
kind = "suggestion"
outcome = "key"
points = 5
[[scheme.rule]]
name = "缺席"
category = "loss"
kind = "activity"
status = "absent"
points = -4
floor = -6
)";

const std::string open_total = "[scheme.total]\nfloor = \"none\"\n";

std::vector<Fact> activities(int count, const std::string& status = "present") {
    std::vector<Fact> out;
    for (int i = 0; i < count; ++i) out.push_back(activity("theme", "HD" + std::to_string(i), day(1 + i, 5), status));
    return out;
}

} // namespace

TEST_CASE("a rule's cap cuts the later ones, and the line says what it would have been") {
    const auto one = statement(scheme_of(scheme_head + two_rules + open_total), activities(3));
    CHECK(one.totals.total.str() == "7");
    CHECK(one.lines[1].points.str() == "3");
    CHECK(one.lines[2].points.str() == "1");
    CHECK(one.lines[2].credit.str() == "3");
    REQUIRE(one.lines[2].cuts.size() == 1);
    CHECK(score::cut_text(one.lines[2].cuts[0]) == "cap of the rule, 7: -2");
}

TEST_CASE("caps hold a role, a rule and a category one after the other") {
    auto facts = activities(3);                                                                       // 9, cut to 7
    for (const char* object : {"JY1", "JY2", "JY3"}) facts.push_back(suggestion("cosigner", object)); // 3, cut to 2
    facts.push_back(suggestion("lead", "JY4")); // 4: together 13, cut to 10
    const auto one = statement(scheme_of(scheme_head + two_rules + open_total), facts);
    CHECK(one.totals.total.str() == "10");
    CHECK(one.totals.categories[0].str() == "10");
    CHECK(sum_of(one.lines) == one.totals.total);
}

TEST_CASE("losses are taken after the caps, and a floor gives back the last ones") {
    auto facts = activities(3);
    for (auto& absent : activities(2, "absent")) facts.push_back(times(as(absent, ""), "1"));
    facts[3].object = "HD8";
    facts[3].source = "activity HD8";
    facts[4].object = "HD9";
    facts[4].source = "activity HD9";
    const auto one = statement(scheme_of(scheme_head + two_rules + open_total), facts);
    CHECK(one.totals.deducted.str() == "-6");
    CHECK(one.totals.total.str() == "1");
}

TEST_CASE("a total does not fall below its floor, and its lines say so") {
    const auto one =
        statement(scheme_of(scheme_head + two_rules + "[scheme.total]\nfloor = 0\n"), activities(2, "absent"));
    CHECK(one.totals.total.str() == "0");
    CHECK(sum_of(one.lines).str() == "0");
    CHECK(one.lines[0].cuts.back().by == score::CutBy::total_floor);
}

TEST_CASE("the total is the base, the categories, what was added and what was deducted") {
    auto facts = activities(2);
    facts.push_back(suggestion("lead", "JY1", {"accepted", "key"}));
    facts.push_back(activity("theme", "HD9", day(9, 9), "absent"));
    const auto one = statement(scheme_of(scheme_head + two_rules + open_total + "[scheme.base]\npoints = 60\n"), facts);
    CHECK(one.totals.base.str() == "60");
    CHECK(one.totals.added.str() == "5");
    CHECK(one.totals.deducted.str() == "-4");
    CHECK(one.totals.categories[0].str() == "10");
    CHECK(one.totals.total.str() == "71");
    CHECK(score::running(one.lines).back().str() == "71");
    CHECK(one.lines.front().source == score::Source::base);
}

TEST_CASE("the cap on the total holds the bonus or leaves it outside, as the scheme says") {
    auto facts = activities(2);
    facts.push_back(suggestion("lead", "JY1", {"accepted", "key"}));
    const std::string start = scheme_head + two_rules + "[scheme.total]\nfloor = 0\ncap = 8\ncap_holds_bonus = ";
    CHECK(total(scheme_of(start + "true\n"), facts) == "8");
    CHECK(total(scheme_of(start + "false\n"), facts) == "13");
}

TEST_CASE("a pool begins full, loses, and stops at its floor") {
    const auto scheme = scheme_of(scheme_head + R"(
[[scheme.category]]
code = "attendance"
name = "出勤"
[[scheme.rule]]
name = "出勤分"
category = "attendance"
kind = "activity"
start = 10
floor = 0
by = "status"
table = { late = -1, absent = "-1.5" }
[scheme.total]
floor = "none"
)");
    CHECK(total(scheme, {}) == "10");
    CHECK(total(scheme, {activity("theme", "HD1", day(1, 2), "late"), activity("theme", "HD2", day(1, 3), "absent")}) ==
          "7.5");
    CHECK(total(scheme, activities(9, "absent")) == "0");
    const auto one = statement(scheme, activities(7, "absent"));
    CHECK(one.lines.back().points.str() == "-1");
    CHECK(one.lines.back().cuts.back().amount.str() == "-0.5");
}

TEST_CASE("a category's floor above zero gives what no rule gave") {
    const auto scheme = scheme_of(scheme_head + R"(
[[scheme.category]]
code = "work"
name = "履职"
floor = 5
[[scheme.rule]]
name = "活动"
category = "work"
kind = "activity"
points = 3
)");
    const auto one = statement(scheme, activities(1));
    CHECK(one.totals.total.str() == "5");
    CHECK(one.lines.back().source == score::Source::floor);
    CHECK(score::line_name(scheme, one.lines.back()) == "履职");
    CHECK(total(scheme, activities(2)) == "6");
}

TEST_CASE("duty days are distinct dates of attendance and reception") {
    auto session = times(activity("plenary", "HD1", day(1, 10)), "5");
    session.ends_on = day(1, 13);
    CHECK(score::duty_days({session}, year_2024) == 3); // five half-days fill three days
    session.quantity = points("20");
    CHECK(score::duty_days({session}, year_2024) == 4); // never more than it lasted
    CHECK(score::duty_days({fact("reception", "JD1", day(1, 11)), activity("theme", "HD2", day(1, 11)), session},
                           year_2024) == 4);
    CHECK(score::duty_days({activity("theme", "HD2", day(1, 11), "absent"), suggestion("lead", "JY1")}, year_2024) ==
          0);
}
