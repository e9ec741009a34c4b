#include "../../support/score_facts.hpp"

#include <doctest/doctest.h>

#include <array>

// Corners in which a second evaluator (tests/support/naive) once differed from lib/score.

using namespace rdlz;
using namespace rdlz::test;

namespace {

/// One category and one rule: an activity is worth one point.
score::Scheme one_rule() {
    score::Scheme out;
    out.name = "办法";
    out.part_year = score::PartYear::same;
    score::Category category;
    category.code = category.name = "all";
    out.categories = {category};
    score::Rule rule;
    rule.name = "活动";
    rule.match.kind = "activity";
    rule.award.points = Points::whole(1);
    out.rules = {rule};
    return out;
}

/// The same with a minimum of so many activities.
score::Scheme with_minimum(int least) {
    auto out = one_rule();
    score::Minimum minimum;
    minimum.name = "活动次数";
    minimum.match.kind = "activity";
    minimum.least = Points::whole(least);
    out.minimums = {minimum};
    return out;
}

std::string total_of(score::Versions versions, std::vector<Fact> facts) {
    return score::statement_of(versions, year_2024, {{}, std::move(facts)}).totals.total.str();
}

const std::vector<Fact> one_activity{activity("theme", "HD1", day(2, 1))};

} // namespace

TEST_CASE("a copy of a record typed too late does not push out the one typed in time") {
    auto scheme = one_rule();
    scheme.closes = {12, 20};
    const auto in_time = times(activity("theme", "HD1", day(12, 1)), "2");
    auto late = times(in_time, "1"); // which stands first in order
    late.entered_on = day(12, 25);
    const auto one = statement(scheme, {in_time, late});
    CHECK(one.totals.total.str() == "1");
    CHECK(one.late.size() == 1);
}

TEST_CASE("a floor above zero gives nothing to those of whom the rule does not speak") {
    auto scheme = one_rule();
    scheme.rules[0].limits.floor = Points::whole(3);
    CHECK(total(scheme, {}) == "3");
    scheme.rules[0].classes = {"常委会组成人员"};
    CHECK(total(scheme, {}) == "0");
}

TEST_CASE("a floor above zero gives nothing without the minimum that the rule stands on") {
    auto scheme = with_minimum(2);
    scheme.rules[0].limits.floor = Points::whole(3);
    scheme.rules[0].required = {"活动次数"};
    CHECK(total(scheme, one_activity) == "0");
}

TEST_CASE("a rule that only an older version has still stands on its minimums, and its floor gives nothing") {
    std::array<score::Scheme, 2> versions{with_minimum(2), with_minimum(2)};
    versions[0].rules[0].required = {"活动次数"};
    versions[0].rules[0].limits.floor = Points::whole(3);
    versions[1].rules[0].name = "其他活动";
    versions[1].from = day(7, 1);
    CHECK(total_of(versions, one_activity) == "0");
    versions[0].rules[0].required.clear();
    CHECK(total_of(versions, one_activity) == "1");
}

TEST_CASE("what an older version asked of the whole period is asked no more") {
    std::array<score::Scheme, 3> versions{one_rule(), one_rule(), one_rule()};
    versions[1].rules[0].target = score::Target{Points::whole(1), Points::whole(1)};
    versions[1].from = day(5, 1);
    versions[2].rules[0].name = "其他活动";
    versions[2].from = day(7, 1);
    CHECK(total_of(versions, one_activity) == "0");
}
