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
                         activity("theme", "HD2", day(4, 1))}) == "HD1 counted; HD1 compared; HD2 counted; ");
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
          "LS4 outside; LS2 no-cell; LS3 no-rule; JD1 no-rule; LS6 declared; ");
}

namespace {

Points recounted(score::Count count, const std::vector<const Fact*>& facts) {
    std::set<std::string> objects;
    std::set<std::string> days;
    Points quantity;
    std::size_t alone = 0;
    for (const auto* fact : facts) {
        quantity += fact->quantity;
        days.insert(fact->earned_on.str());
        objects.insert(fact->object.empty() ? "#" + std::to_string(++alone) : fact->kind + fact->object);
    }
    if (count == score::Count::quantity) return quantity;
    const auto number = count == score::Count::objects ? objects.size()
                        : count == score::Count::days  ? days.size()
                                                       : facts.size();
    return Points::whole(static_cast<std::int64_t>(number));
}

/// Of a percentage or an expected number what is listed must come to what the line says it was given for.
void check_measured(const score::Rule& rule, const score::Line& line, const std::vector<score::Listed>& listed) {
    std::vector<const Fact*> counted;
    std::vector<const Fact*> all;
    for (const auto& one : listed) {
        all.push_back(one.fact);
        if (one.why == Aside::counted) counted.push_back(one.fact);
    }
    if (rule.target) {
        const auto count = rule.per == score::Per::quantity ? score::Count::quantity : score::Count::facts;
        CHECK(recounted(count, counted) == line.measured.have);
    }
    if (!rule.ratio) return;
    CHECK(recounted(rule.ratio->count, counted) == line.measured.have);
    CHECK(recounted(rule.ratio->count, all) == line.measured.of);
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
    }
    CHECK(measured > 100);
    CHECK(listed > 100);
}
