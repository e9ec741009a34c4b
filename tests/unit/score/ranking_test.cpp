#include "../../support/score_facts.hpp"

#include <doctest/doctest.h>

using namespace rdlz;
using namespace rdlz::test;

namespace {

score::Scheme ranked_by(const std::string& parts) {
    return scheme_of(scheme_head + R"(
[[scheme.category]]
code = "all"
name = "全部"
[[scheme.rule]]
name = "建议"
category = "all"
kind = "suggestion"
points = 1
)" + parts);
}

score::Standing standing(std::string name, std::string delegation, int total, int days = 0) {
    score::Standing out;
    out.subject.code = out.subject.name = out.subject.sort_name = std::move(name);
    out.subject.delegation = std::move(delegation);
    out.totals.total = Points::whole(total);
    out.totals.categories = {Points::whole(total)};
    out.duty_days = days;
    return out;
}

std::string shown(const std::vector<score::Place>& places, const std::vector<score::Standing>& standings) {
    std::string out;
    for (const auto& place : places)
        out += standings[place.standing].subject.name + std::to_string(place.rank) + (place.tied ? "= " : " ");
    return out;
}

std::string proposed(const score::Scheme& scheme, const std::vector<score::Standing>& standings) {
    return shown(score::propose(scheme, standings, score::rank(scheme, standings)).chosen, standings);
}

const std::vector<score::Standing> five{standing("甲", "东", 80, 10), standing("乙", "东", 90, 5),
                                        standing("丙", "东", 80, 12), standing("丁", "西", 70, 1),
                                        standing("戊", "东", 60, 9)};

} // namespace

TEST_CASE("equals share a rank and the next rank is left out") {
    CHECK(shown(score::rank(ranked_by(""), five).places, five) == "乙1 丙2= 甲2= 丁4 戊5 ");
}

TEST_CASE("ranks run within each part of the congress") {
    CHECK(shown(score::rank(ranked_by("[scheme.ranking]\nby = \"delegation\""), five).places, five) ==
          "乙1 丙2= 甲2= 戊4 丁1 ");
}

TEST_CASE("who was in office for too few months is not ranked; of a part of the year, for too small a part of it") {
    const auto scheme = ranked_by("[scheme.ranking]\nleast_months = 6\n");
    const auto ranked = [&scheme](int in_office, int of) {
        auto one = standing("甲", "东", 80);
        one.months = in_office;
        one.all_months = of;
        return score::rank(scheme, {one}).places.size() == 1;
    };
    CHECK(ranked(6, 12));
    CHECK_FALSE(ranked(5, 12));
    CHECK(ranked(2, 3)); // a quarter asks for a month and a half
    CHECK_FALSE(ranked(1, 3));
    CHECK(ranked(1, 1));
    CHECK(ranked(6, 24)); // of more than a year no more is asked
    CHECK_FALSE(ranked(5, 24));
}

TEST_CASE("further keys tell equals apart where the scheme orders by them") {
    CHECK(shown(score::rank(ranked_by("[scheme.ranking]\norder = [\"total\", \"duty-days\"]"), five).places, five) ==
          "乙1 丙2 甲3 丁4 戊5 ");
}

TEST_CASE("leaders and named classes are not ranked, with the reason kept apart") {
    auto standings = five;
    standings[1].subject.leader = true;
    standings[3].subject.role_class = "常委会组成人员";
    const auto ranking = score::rank(
        ranked_by("[scheme.ranking]\nexclude_leaders = true\nexclude_role_classes = [\"常委会组成人员\"]"), standings);
    CHECK(shown(ranking.places, standings) == "丙1= 甲1= 戊3 ");
    REQUIRE(ranking.excluded.size() == 2);
    CHECK(ranking.excluded[0].by == score::ExcludedBy::leader);
    CHECK(ranking.excluded[1].by == score::ExcludedBy::role_class);
}

TEST_CASE("the best of each part are proposed") {
    CHECK(proposed(ranked_by("[scheme.candidates]\nby = \"delegation\"\ntop = 1\nties = \"stop\""), five) ==
          "乙1 丁1 ");
}

TEST_CASE("equals at the cut are all included, told apart by keys, or left to a decision") {
    const std::string start = "[scheme.candidates]\ntop = 2\nties = ";
    CHECK(proposed(ranked_by(start + "\"include-all\""), five) == "乙1 丙2= 甲2= ");
    CHECK(proposed(ranked_by(start + "\"keys\"\nkeys = [\"duty-days\"]"), five) == "乙1 丙2= ");
    const auto scheme = ranked_by(start + "\"stop\"");
    const auto out = score::propose(scheme, five, score::rank(scheme, five));
    CHECK(shown(out.chosen, five) == "乙1 ");
    REQUIRE(out.undecided.size() == 1);
    CHECK(out.undecided[0].seats == 1);
    CHECK(out.undecided[0].standings.size() == 2);
}

TEST_CASE("keys that leave equals equal leave them to a decision") {
    auto standings = five;
    standings[0].duty_days = 12;
    const auto scheme = ranked_by("[scheme.candidates]\ntop = 2\nties = \"keys\"\nkeys = [\"duty-days\"]");
    CHECK(score::propose(scheme, standings, score::rank(scheme, standings)).undecided.size() == 1);
}

TEST_CASE("a percentage is rounded the way the scheme says, of those it says") {
    const std::string start = "[scheme.candidates]\npercent = 30\nties = \"stop\"\nof = \"ranked\"\nrounding = ";
    CHECK(proposed(ranked_by(start + "\"down\""), five) == "乙1 ");           // 1.5
    CHECK(proposed(ranked_by(start + "\"up\"\nleast = 81"), five) == "乙1 "); // two places, one above the threshold
    auto standings = five;
    standings[4].subject.leader = true;
    const std::string all =
        "[scheme.ranking]\nexclude_leaders = true\n[scheme.candidates]\npercent = 20\nties = \"stop\"\n"
        "rounding = \"down\"\nof = ";
    CHECK(proposed(ranked_by(all + "\"all\""), standings) == "乙1 ");
    CHECK(proposed(ranked_by(all + "\"ranked\""), standings).empty());
}

TEST_CASE("who missed a minimum that bars is passed over and named internally") {
    auto standings = five;
    standings[1].judgement.barred = true;
    const auto scheme = ranked_by("[scheme.candidates]\ntop = 2\nties = \"stop\"");
    const auto out = score::propose(scheme, standings, score::rank(scheme, standings));
    CHECK(shown(out.chosen, standings) == "丙2= 甲2= ");
    CHECK(out.barred == std::vector<std::size_t>{1});
    REQUIRE(out.near.size() == 1);
    CHECK(out.near[0].standing == 3);
    CHECK(out.near[0].gap.str() == "10");
}

TEST_CASE("who is barred is named wherever the list would have had room, whatever the names of equals") {
    const auto scheme = ranked_by("[scheme.candidates]\ntop = 2\nties = \"include-all\"");
    for (const std::size_t barred : {0, 2}) { // equals at the cut
        auto standings = five;
        standings[barred].judgement.barred = true;
        CHECK(score::propose(scheme, standings, score::rank(scheme, standings)).barred ==
              std::vector<std::size_t>{barred});
    }
}

TEST_CASE("minimums are judged, shrink by month or do not bind, as the scheme says") {
    const std::string minimum = R"(
[[scheme.category]]
code = "all"
name = "全部"
[[scheme.rule]]
name = "活动"
category = "all"
kind = "activity"
points = 1
[[scheme.minimum]]
name = "活动"
kind = "activity"
least = 6
consequence = "提醒"
bars = true
)";
    Subject half_year;
    half_year.since = day(7, 1);
    const auto missed = [&](const std::string& part_year, int facts) {
        auto head = scheme_head;
        head.replace(head.find("\"same\""), 6, part_year);
        score::Account account{half_year, {}};
        for (int i = 0; i < facts; ++i)
            account.facts.push_back(activity("theme", "HD" + std::to_string(i), day(8, 1 + i)));
        return score::statement_of(scheme_of(head + minimum), year_2024, account).judgement;
    };
    CHECK(missed("\"same\"", 5).missed.size() == 1);
    CHECK(missed("\"same\"", 6).missed.empty());
    CHECK(missed("\"exempt\"", 0).missed.empty());
    CHECK(missed("\"by-month\"", 3).missed.empty());
    REQUIRE(missed("\"by-month\"", 2).missed.size() == 1);
    CHECK(missed("\"by-month\"", 2).missed[0].need.str() == "3");
    CHECK(missed("\"by-month\"", 2).barred);
}

TEST_CASE("grades begin at their lower bound, and a bonus lifts one only where the scheme says so") {
    const auto grade = [](const std::string& lifts, std::vector<Fact> facts) {
        const auto scheme = scheme_of(scheme_head + R"(
[[scheme.category]]
code = "all"
name = "全部"
[[scheme.category]]
code = "extra"
name = "加分项"
kind = "bonus"
[[scheme.rule]]
name = "活动"
category = "all"
kind = "activity"
points = 1
[[scheme.rule]]
name = "建议"
category = "extra"
kind = "suggestion"
points = 1
[[scheme.band]]
name = "优秀"
from = 2
[[scheme.band]]
name = "其他"
[scheme.total]
bonus_lifts_band = )" + lifts);
        return statement(scheme, std::move(facts)).judgement.band.value();
    };
    const auto one = activity("theme", "HD1", day(1, 2));
    CHECK(grade("true", {one, suggestion("lead", "JY1")}) == 0);
    CHECK(grade("false", {one, suggestion("lead", "JY1")}) == 1);
    CHECK(grade("false", {one, activity("theme", "HD2", day(1, 3))}) == 0);
}

TEST_CASE("standings are made one account at a time, and a deputy without facts has one too") {
    int pulled = 0;
    const auto standings = score::standings_of(ranked_by(""), year_2024, [&](score::Account& account) {
        account.subject.code = std::to_string(pulled);
        if (pulled == 1) account.facts = {suggestion("lead", "JY1")};
        return ++pulled <= 2;
    });
    REQUIRE(standings.size() == 2);
    CHECK(standings[0].totals.total.str() == "0");
    CHECK(standings[1].totals.total.str() == "1");
}
