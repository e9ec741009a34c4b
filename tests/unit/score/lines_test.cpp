#include "../../support/score_facts.hpp"
#include "core/error.hpp"

#include <doctest/doctest.h>

using namespace rdlz;
using namespace rdlz::test;

namespace {

const std::string one_category = R"(
[[scheme.category]]
code = "all"
name = "全部"
[[scheme.rule]]
name = "条款"
category = "all"
)";

score::Scheme one_rule(const std::string& settings, const std::string& parts = {}) {
    return scheme_of(scheme_head + one_category + settings + parts);
}

const std::string no_floor = "\n[scheme.total]\nfloor = \"none\"\n";

} // namespace

TEST_CASE("each fact of the kind counts, and facts of other kinds do not") {
    const auto scheme = one_rule("kind = \"suggestion\"\npoints = 3");
    CHECK(total(scheme, {suggestion("lead", "JY1"), suggestion("lead", "JY2"), activity("theme", "HD1", day(1, 2))}) ==
          "6");
    CHECK(total(scheme, {}) == "0");
}

TEST_CASE("each half-day counts where points are for the quantity") {
    const auto scheme = one_rule("kind = \"activity\"\ntype = \"plenary\"\nper = \"quantity\"\npoints = 5");
    CHECK(total(scheme, {times(activity("plenary", "HD1", day(1, 2)), "6")}) == "30");
    CHECK(total(scheme, {times(activity("plenary", "HD1", day(1, 2)), "0.5")}) == "2.5");
}

TEST_CASE("a table is looked up, and a word that it does not name earns nothing") {
    const auto scheme =
        one_rule("kind = \"activity\"\nby = \"status\"\ntable = { present = 2, late = \"1.5\", absent = 0 }");
    const auto one =
        statement(scheme, {activity("theme", "HD1", day(1, 2), "late"), activity("theme", "HD2", day(1, 3), "absent"),
                           activity("theme", "HD3", day(1, 4), "leave-sick")});
    CHECK(one.totals.total.str() == "1.5");
    CHECK(one.lines.size() == 2);
}

TEST_CASE("a table on several attributes takes the first cell that fits, and otherwise covers the rest") {
    const auto scheme = one_rule("kind = \"activity\"\nby = [\"role\", \"status\"]\notherwise = 1\n"
                                 "table = { \"组织者/*\" = 5, \"*/late\" = 2 }");
    CHECK(total(scheme, {as(activity("theme", "HD1", day(1, 2), "late"), "组织者")}) == "5");
    CHECK(total(scheme, {activity("theme", "HD1", day(1, 2), "late")}) == "2");
    CHECK(total(scheme, {activity("theme", "HD1", day(1, 2))}) == "1");
}

TEST_CASE("the first so many units count at the award and each further at another") {
    const auto scheme = one_rule("kind = \"suggestion\"\npoints = 15\nfirst = 1\nfurther = 5");
    CHECK(total(scheme, {suggestion("lead", "JY1")}) == "15");
    CHECK(total(scheme, {suggestion("lead", "JY1"), suggestion("lead", "JY2"), suggestion("lead", "JY3")}) == "25");
    const auto half_days = one_rule("kind = \"activity\"\nper = \"quantity\"\npoints = 2\nfirst = 3\nfurther = 1");
    CHECK(total(half_days, {times(activity("theme", "HD1", day(1, 2)), "5")}) == "8");
}

TEST_CASE("only the first counts where nothing is said of further ones") {
    const auto scheme = one_rule("kind = \"suggestion\"\npoints = 15\nfirst = 1");
    CHECK(total(scheme, {suggestion("lead", "JY1"), suggestion("lead", "JY2")}) == "15");
}

TEST_CASE("each role gets its fixed share, and a role not named nothing") {
    const auto scheme = one_rule("kind = \"suggestion\"\npoints = 5\nshare = { lead = 1, cosigner = \"0.2\" }");
    CHECK(total(scheme, {suggestion("lead", "JY1")}) == "5");
    CHECK(total(scheme, {suggestion("cosigner", "JY1")}) == "1");
    const auto none = one_rule("kind = \"suggestion\"\npoints = 5\nshare = { lead = 1 }");
    CHECK(total(none, {suggestion("cosigner", "JY1")}) == "0");
}

TEST_CASE("a share that does not end is rounded as the scheme says") {
    const std::string rule = "kind = \"suggestion\"\npoints = \"3.3\"\nshare = { lead = \"0.3333\" }\n";
    CHECK(total(one_rule(rule, "[scheme.rounding]\nto = \"0.01\"\nway = \"half-up\""), {suggestion("lead", "JY1")}) ==
          "1.1");
    CHECK(total(one_rule(rule, "[scheme.rounding]\nto = \"0.5\"\nway = \"down\""), {suggestion("lead", "JY1")}) == "1");
    CHECK(total(one_rule(rule, "[scheme.rounding]\nto = \"0.5\"\nway = \"up\""), {suggestion("lead", "JY1")}) == "1.5");
}

TEST_CASE("a product that does not end is refused where the scheme does not say how to round") {
    const auto scheme = one_rule("kind = \"activity\"\nper = \"quantity\"\npoints = \"0.0002\"");
    CHECK(total(scheme, {times(activity("theme", "HD1", day(1, 2)), "1.5")}) == "0.0003");
    CHECK_THROWS_AS(total(scheme, {times(activity("theme", "HD1", day(1, 2)), "0.3333")}), Error);
}

TEST_CASE("once on one object counts the first hit before anything is counted") {
    const auto scheme = one_rule("kind = \"opinion\"\npoints = 2\nfirst = 2\ncombine = \"once\"");
    auto received = as(fact("opinion", "YJ1", day(2, 1)), "received");
    auto raised = as(fact("opinion", "YJ1", day(2, 2)), "raised");
    CHECK(total(scheme, {received, raised, fact("opinion", "YJ2", day(2, 3))}) == "4");
}

TEST_CASE("once a day, a month or a period counts by the date") {
    const std::vector<Fact> facts{fact("reception", "JD1", day(2, 1)), fact("reception", "JD2", day(2, 1)),
                                  fact("reception", "JD3", day(2, 9)), fact("reception", "JD4", day(3, 1))};
    const std::string rule = "kind = \"reception\"\npoints = 1\ncombine = \"once\"\n";
    CHECK(total(one_rule(rule), facts) == "4");
    CHECK(total(one_rule(rule + "over = \"day\""), facts) == "3");
    CHECK(total(one_rule(rule + "over = \"month\""), facts) == "2");
    CHECK(total(one_rule(rule + "over = \"period\""), facts) == "1");
}

TEST_CASE("the highest of several hits stands, and the others are on the statement with what they lost") {
    const auto scheme = one_rule("kind = \"suggestion\"\nby = \"role\"\ntable = { lead = 15, cosigner = 3 }\n"
                                 "combine = \"highest\"\nover = \"period\"");
    const auto one =
        statement(scheme, {suggestion("cosigner", "JY1"), suggestion("lead", "JY2"), suggestion("cosigner", "JY3")});
    CHECK(one.totals.total.str() == "15");
    REQUIRE(one.lines.size() == 3);
    CHECK(one.lines.back().cuts.front().by == score::CutBy::combined);
    CHECK(one.lines.back().cuts.front().amount.str() == "3");
}

TEST_CASE("rules that exclude each other count once: the higher sum, or the one named first") {
    const std::string rules = scheme_head + one_category + "kind = \"activity\"\ntype = \"theme\"\npoints = 1\n" + R"(
[[scheme.rule]]
name = "发言"
category = "all"
kind = "activity"
outcome = "spoke"
points = 3
[[scheme.exclusive]]
name = "不重复计分"
rules = ["条款", "发言"]
)";
    auto spoke = activity("theme", "HD1", day(1, 2));
    spoke.outcomes = {"spoke"};
    CHECK(total(scheme_of(rules), {spoke, activity("theme", "HD2", day(1, 3))}) == "4");
    CHECK(total(scheme_of(rules + "keep = \"first\""), {spoke, activity("theme", "HD2", day(1, 3))}) == "2");
}

TEST_CASE("facts outside the period or the days in office do not count") {
    const auto scheme = one_rule("kind = \"reception\"\npoints = 1");
    Subject subject;
    subject.since = day(3, 1);
    subject.until = day(10, 31);
    const std::vector<Fact> facts{fact("reception", "JD1", day(2, 29)), fact("reception", "JD2", day(3, 1)),
                                  fact("reception", "JD3", day(10, 31)), fact("reception", "JD4", day(11, 1))};
    CHECK(score::statement_of(scheme, year_2024, {subject, facts}).totals.total.str() == "2");
    CHECK(score::statement_of(scheme, Period::year(2023), {subject, facts}).totals.total.str() == "0");
}

TEST_CASE("a record handed over twice counts once, whatever its place in the order") {
    const auto scheme = one_rule("kind = \"activity\"\npoints = 1");
    const auto one = activity("theme", "HD1", day(1, 2));
    CHECK(total(scheme, {one, activity("theme", "HD2", day(1, 2)), one}) == "2");
}

TEST_CASE("a loss is a rule with points below zero") {
    const auto scheme = one_rule("kind = \"activity\"\nstatus = \"absent\"\npoints = \"-1.5\"", no_floor);
    CHECK(total(scheme, {activity("theme", "HD1", day(1, 2), "absent"),
                         activity("theme", "HD2", day(1, 3), "absent")}) == "-3");
}

TEST_CASE("a fact can be kept out by what it must not be") {
    const auto scheme = one_rule("kind = \"activity\"\nnot_type = [\"plenary\", \"training\"]\npoints = 1");
    CHECK(total(scheme, {activity("plenary", "HD1", day(1, 2)), activity("training", "HD2", day(1, 2)),
                         activity("theme", "HD3", day(1, 2))}) == "1");
}
