#include "score/listing.hpp"

#include "../../support/generated_schemes.hpp"
#include "../../support/score_facts.hpp"

#include <doctest/doctest.h>

#include <algorithm>
#include <set>

// What a statement lists without points: nothing recorded of the period is missing on it.

using namespace rdlz;
using namespace rdlz::test;
using score::Aside;

namespace {

const std::string category = "[[scheme.category]]\ncode = \"all\"\nname = \"全部\"\n";

std::string rule(const std::string& lines) {
    return "[[scheme.rule]]\nname = \"甲\"\ncategory = \"all\"\n" + lines + "\n";
}

/// A scheme's own words with the rounding that percentages need.
score::Scheme one_rule(const std::string& lines) {
    return scheme_of(scheme_head + "rounding = { to = \"0.01\", way = \"half-up\" }\n" +
                     "[scheme.total]\nfloor = \"none\"\n" + category + rule(lines));
}

std::string told(const std::vector<score::Listed>& all) {
    std::string out;
    for (const auto& one : all) out += one.fact->object + " " + std::string(word(one.why).machine) + "; ";
    return out;
}

std::string beside(const score::Scheme& scheme, std::vector<Fact> facts) {
    const auto made = statement(scheme, std::move(facts));
    return told(score::Listing(score::Versions(&scheme, 1), year_2024).beside(made));
}

/// Under the only line of the statement.
std::string under(const score::Scheme& scheme, std::vector<Fact> facts) {
    const auto made = statement(scheme, std::move(facts));
    REQUIRE(made.lines.size() == 1);
    return told(score::Listing(score::Versions(&scheme, 1), year_2024).under(made, made.lines.front()));
}

Fact rating(std::string group, std::string object, std::string_view mark) {
    auto out = times(fact("rating", std::move(object), day(12, 10)), mark);
    out.rater = std::move(group);
    return out;
}

} // namespace

TEST_CASE("under a percentage stands everything it was taken of, and whether it counted") {
    const auto scheme = one_rule("kind = \"activity\"\nstatus = \"present\"\n"
                                 "[scheme.rule.ratio]\nof = { status = [\"present\", \"absent\"] }\nempty = \"none\"\n"
                                 "bands = [{ from = 90, points = 10 }, { points = 4 }]");
    const std::vector facts{activity("theme", "HD1", day(3, 1)), activity("theme", "HD2", day(3, 2), "absent"),
                            activity("theme", "HD3", day(3, 3), "leave-sick")};
    CHECK(under(scheme, facts) == "HD1 counted; HD2 compared; ");
    CHECK(beside(scheme, facts) == "HD3 no-rule; ");
}

TEST_CASE("under an expected number stands what was counted, and what was the same once more") {
    const auto scheme = one_rule("kind = \"activity\"\npoints = 10\ncombine = \"once\"\ntarget = 3\nstep = 5");
    CHECK(under(scheme, {activity("theme", "HD1", day(3, 1)), as(activity("theme", "HD1", day(3, 1)), "组织者"),
                         activity("theme", "HD2", day(4, 1))}) == "HD1 counted; HD1 repeated; HD2 counted; ");
}

TEST_CASE("under a mean mark stand the marks of the groups that are weighed") {
    const std::string marks = "kind = \"rating\"\npoints = 2\n[scheme.rule.raters]\n"
                              "weights = { voters = 70, presidium = 30 }\nfull = 100\nmissing = \"nothing\"";
    const auto scheme = one_rule(marks);
    const std::vector facts{rating("presidium", "CP2", "90"), rating("self", "CP3", "100"),
                            rating("voters", "CP1", "80")};
    CHECK(under(scheme, facts) == "CP1 counted; CP2 counted; CP3 compared; ");
    CHECK(beside(scheme, {rating("voters", "CP1", "80")}) == "CP1 incomplete; ");
}

TEST_CASE("what has no line is listed with the reason") {
    const auto scheme = one_rule("kind = \"deed\"\nby = \"level\"\ntable = { national = 10, county = \"none\" }\n"
                                 "window = { from = \"03-01\", to = \"12-31\" }");
    const auto award = [](std::string object, std::string level, Date on) {
        auto out = fact("deed", std::move(object), on);
        out.level = std::move(level);
        return out;
    };
    auto waiting = award("LS6", "national", day(6, 1));
    waiting.declared = true;
    CHECK(beside(scheme, {award("LS1", "national", day(5, 1)), award("LS2", "国家级", day(5, 2)),
                          award("LS3", "county", day(5, 3)), award("LS4", "national", day(2, 1)),
                          fact("reception", "JD1", day(5, 4)), waiting}) ==
          "LS4 outside; LS2 no-cell; LS3 nothing; JD1 no-rule; LS6 declared; ");
}

TEST_CASE("of several records of one thing that counts once, one stands for all") {
    const auto scheme = one_rule("kind = \"suggestion\"\noutcome = \"satisfied\"\n"
                                 "[scheme.rule.ratio]\nof = {}\ncount = \"objects\"\nempty = \"none\"\n"
                                 "bands = [{ from = 90, points = 10 }, { points = 4 }]");
    auto again = suggestion("cosigner", "JY1");
    CHECK(under(scheme, {suggestion("lead", "JY1", {"satisfied"}), again, suggestion("lead", "JY2"),
                         suggestion("cosigner", "JY2")}) == "JY1 repeated; JY1 counted; JY2 compared; JY2 repeated; ");
}

TEST_CASE("a percentage does not speak of what it is not taken of, and marks not of groups that are not weighed") {
    const auto scheme = one_rule("kind = \"activity\"\nstatus = \"present\"\n"
                                 "[scheme.rule.ratio]\nof = { type = \"inspection\" }\nempty = \"none\"\n"
                                 "bands = [{ from = 90, points = 15 }, { points = 7 }]");
    CHECK(beside(scheme, {activity("training", "HD1", day(3, 1)), activity("inspection", "HD2", day(3, 2))}) ==
          "HD1 no-rule; ");
    const auto marks = one_rule("kind = \"rating\"\npoints = 2\n[scheme.rule.raters]\n"
                                "weights = { voters = 70, presidium = 30 }\nfull = 100\nmissing = \"nothing\"");
    CHECK(beside(marks, {rating("voters", "CP1", "80"), rating("self", "CP2", "90")}) ==
          "CP1 incomplete; CP2 no-rule; ");
    const auto waiting = one_rule("kind = \"rating\"\npoints = 2\n[scheme.rule.raters]\n"
                                  "weights = { voters = 70, presidium = 30 }\nfull = 100\nmissing = \"stop\"");
    CHECK(under(waiting, {rating("voters", "CP1", "80")}) == "CP1 incomplete; ");
    CHECK(statement(waiting, {rating("voters", "CP1", "80")}).lines.front().idle() == score::Idle::marks);
}

TEST_CASE("the rule that asks most says why there is no line, and which word its table does not have") {
    const auto scheme =
        scheme_of(scheme_head + category + rule("kind = \"deed\"\nby = \"type\"\ntable = { award = 1 }") +
                  "[[scheme.rule]]\nname = \"乙\"\ncategory = \"all\"\nkind = \"deed\"\ntype = \"guidance\"\n"
                  "by = \"form\"\ntable = { \"批示\" = \"none\", \"采纳\" = 3 }\n");
    const auto guided = [](std::string object, std::string form) {
        auto out = fact("deed", std::move(object), day(5, 1));
        out.type = "guidance";
        out.form = std::move(form);
        return out;
    };
    const auto made = statement(scheme, {guided("LS1", "别的"), guided("LS2", "批示")});
    const auto listed = score::Listing(score::Versions(&scheme, 1), year_2024).beside(made);
    REQUIRE(listed.size() == 2);
    CHECK(listed[0].rule == "乙");
    CHECK(listed[0].why == Aside::no_cell);
    CHECK(listed[0].word == "别的");
    CHECK(listed[1].rule == "乙");
    CHECK(listed[1].why == Aside::nothing);
    CHECK(beside(scheme, {guided("LS3", "")}) == "LS3 no-word; ");
    // A rule that asks more and whose table is silent takes no reason from the one that has it.
    const auto silent =
        scheme_of(scheme_head + category + rule("kind = \"activity\"\nby = \"status\"\ntable = { present = 1 }") +
                  "[[scheme.rule]]\nname = \"乙\"\ncategory = \"all\"\nkind = \"activity\"\ntype = \"theme\"\n"
                  "by = [\"role\", \"outcome\"]\ntable = { \"组织者/*\" = 1, \"*/spoke\" = 1 }\n");
    CHECK(beside(silent, {activity("theme", "HD1", day(3, 1), "leave-sick")}) == "HD1 no-cell; ");
}

TEST_CASE("words that stand in no cell together are told together") {
    const auto scheme = one_rule("kind = \"deed\"\nby = [\"level\", \"form\"]\n"
                                 "table = { \"省级/刊发\" = 3, \"县级/采纳\" = 1 }");
    auto deed = fact("deed", "LS1", day(3, 1));
    deed.level = "省级";
    deed.form = "采纳";
    const auto made = statement(scheme, {deed});
    const auto listed = score::Listing(score::Versions(&scheme, 1), year_2024).beside(made);
    REQUIRE(listed.size() == 1);
    CHECK(listed[0].why == Aside::no_cell);
    CHECK(listed[0].word == "省级/采纳");
}

TEST_CASE("a rule whose table does not speak of a record is not blamed for it") {
    const auto scheme = one_rule("kind = \"activity\"\nby = [\"role\", \"outcome\"]\n"
                                 "table = { \"组织者/*\" = 1, \"*/spoke\" = 1 }");
    const auto made = statement(scheme, {activity("theme", "HD1", day(3, 1), "leave-sick")});
    const auto listed = score::Listing(score::Versions(&scheme, 1), year_2024).beside(made);
    REQUIRE(listed.size() == 1);
    CHECK(listed[0].why == Aside::no_rule);
    CHECK(listed[0].rule.empty());
}

TEST_CASE("what lies outside the days in office is listed, and what lies in another year of the scheme is not") {
    auto scheme = one_rule("kind = \"reception\"\npoints = 1");
    Subject subject;
    subject.until = day(4, 30);
    auto made = score::statement_of(
        scheme, year_2024, {subject, {fact("reception", "JD1", day(4, 1)), fact("reception", "JD2", day(5, 1))}});
    CHECK(made.totals.total.str() == "1");
    auto unnamed = fact("reception", "JD4", day(4, 2));
    unnamed.unnamed = true;
    CHECK(beside(scheme, {unnamed}) == "JD4 unnamed; ");
    CHECK(statement(scheme, {unnamed}).totals.total.str() == "0");
    CHECK(told(score::Listing(score::Versions(&scheme, 1), year_2024).beside(made)) == "JD2 apart; ");
    scheme.year = score::YearWindow{12, 1, 11, 30};
    scheme.rules.front().match.kind = "opinion";
    scheme.rules.front().window = score::YearWindow{1, 1, 12, 31};
    auto next_year = fact("reception", "JD3", day(12, 10));
    next_year.declared = true;
    CHECK(statement(scheme, {next_year}).declared.empty());
    next_year.kind = "opinion";
    CHECK(statement(scheme, {next_year}).declared.size() == 1);
}

TEST_CASE("a line at nothing says why") {
    const auto scheme = one_rule("kind = \"suggestion\"\npoints = 4\nshare = { lead = 1 }");
    const auto made = statement(scheme, {suggestion("lead", "JY1"), suggestion("cosigner", "JY2")});
    REQUIRE(made.lines.size() == 2);
    CHECK(made.lines[0].idle() == score::Idle::no);
    CHECK(made.lines[1].idle() == score::Idle::share);
}

namespace {

/// What the rows say that were counted, or looked at: their number, or what they amount to.
Points told_of(const std::vector<score::Listed>& listed, bool by_quantity, bool compared) {
    Points sum;
    for (const auto& one : listed)
        if (one.why == Aside::counted || (compared && one.why == Aside::compared))
            sum += by_quantity ? one.fact->quantity : Points::whole(1);
    return sum;
}

/// Of a percentage or an expected number what is listed must come to what the line says it was given for.
void check_measured(const score::Rule& rule, const score::Line& line, const std::vector<score::Listed>& listed) {
    if (rule.target) CHECK(told_of(listed, rule.per == score::Per::quantity, false) == line.measured.have);
    if (!rule.ratio) return;
    const bool by_quantity = rule.ratio->count == score::Count::quantity;
    CHECK(told_of(listed, by_quantity, false) == line.measured.have);
    CHECK(told_of(listed, by_quantity, true) == line.measured.of);
}

} // namespace

TEST_CASE("every record of the period stands on the statement, and what is listed under a line comes to its count") {
    std::size_t measured = 0;
    std::size_t listed = 0;
    for (unsigned seed = 30000; seed < 31000; ++seed) {
        CAPTURE(seed);
        Dice dice(seed);
        const auto frame = some_frame(dice);
        auto scheme = some_scheme(dice, frame);
        scheme.rounding = score::Rounding{Points{100}, score::Way::half_up};
        const score::Versions versions(&scheme, 1);
        const auto period = some_period(dice);
        const auto made = score::statement_of(versions, period, some_account(dice, frame, 1));
        const score::Listing listing(versions, period);
        const auto year = score::Rulebook(versions, period).year();
        std::set<const Fact*> seen;
        for (const auto& line : made.lines) {
            if (line.source == score::Source::fact) seen.insert(&made.facts[line.fact]);
            const auto under = listing.under(made, line);
            for (const auto& one : under) seen.insert(one.fact);
            if (line.source != score::Source::whole) continue;
            check_measured(scheme.rules[*line.rule], line, under);
            ++measured;
        }
        for (const auto& one : listing.beside(made)) {
            CHECK(seen.insert(one.fact).second);
            ++listed;
        }
        for (const auto& one : made.facts)
            if (year.holds(one.earned_on)) CHECK(seen.count(&one) == 1);
        for (const auto& one : made.declared) CHECK(seen.count(&one) == 1);
        for (const auto& one : made.late) CHECK(seen.count(&one) == 1);
        for (const auto& one : made.apart) CHECK(seen.count(&one) == 1);
    }
    CHECK(measured > 100);
    CHECK(listed > 100);
}
