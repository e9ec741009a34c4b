#include "desk/suggestions/cases.hpp"
#include "office.hpp"

#include <doctest/doctest.h>

using namespace rdlz;
using namespace rdlz::desk;
using desk::tests::day;

namespace {

std::vector<std::string> titles(const desk::tests::Office& office, const CaseFilter& filter, const char* as_of) {
    std::vector<std::string> found;
    each_case(office.names, filter, *day(as_of),
              [&found](const Case& each) { found.push_back(each.suggestion.title); });
    return found;
}

/// Assigned on 2024-01-30 to the waterworks, answered on 2024-04-20.
Id<Suggestion> answered_case(desk::tests::Office& office) {
    const auto id = office.add_case("关于饮水的建议", "2024-01-21");
    office.add_step(id, Step::accepted, "2024-01-24");
    office.add_step(id, Step::routed, "2024-01-30", office.government, Part::channel);
    office.add_step(id, Step::routed, "2024-02-02", office.water, Part::lead);
    office.add_step(id, Step::answered, "2024-04-20", office.water);
    return id;
}

} // namespace

TEST_CASE("a case holds its people, opinions and steps as they were on the day asked for") {
    desk::tests::Office office;
    const auto id = answered_case(office);
    insert(office.store, Cosigner{{}, id, office.second});
    const auto before = case_of(office.names, id, *day("2024-03-01"));
    CHECK(before.lead.person.name == "韦春兰");
    CHECK(before.lead.mandate.id == office.lead);
    REQUIRE(before.cosigners.size() == 1);
    CHECK(before.cosigners.front().person.name == "陆大山");
    CHECK(before.events.size() == 3);
    CHECK(before.history.state == casework::State::assigned);
    CHECK(case_of(office.names, id, *day("2024-05-01")).history.state == casework::State::answered);
}

TEST_CASE("a limit stands while an answer is owed, counted from the first assignment") {
    desk::tests::Office office;
    const auto id = answered_case(office);
    const auto owed = case_of(office.names, id, *day("2024-04-18"));
    REQUIRE(owed.standing);
    CHECK(owed.now().deadline->due.last.str() == "2024-04-30");
    CHECK(owed.standing->chinese() == "剩12天");
    const auto answered = case_of(office.names, id, *day("2024-05-01"));
    CHECK_FALSE(answered.standing);
    CHECK(answered.now().answered->in_time == true);
}

TEST_CASE("an unsatisfied deputy calls for a second handling with its own limit") {
    desk::tests::Office office;
    const auto id = answered_case(office);
    office.add_rating(id, "2024-05-06", Rating::unsatisfied);
    const auto found = case_of(office.names, id, *day("2024-05-07"));
    REQUIRE(found.handlings.size() == 2);
    CHECK(found.handlings.front().rating == Rating::unsatisfied);
    CHECK(found.handlings.front().answered->in_time == true);
    CHECK(found.now().deadline->due.corresponding.str() == "2024-08-06");
    CHECK(found.standing);
}

TEST_CASE("suggestions of an upper congress are followed without a clock") {
    desk::tests::Office office;
    const auto id = office.add_case("关于高速公路的建议", "2024-01-10", Origin::upper);
    office.add_step(id, Step::routed, "2024-03-08", office.government, Part::channel);
    const auto found = case_of(office.names, id, *day("2025-01-01"));
    CHECK_FALSE(found.is_ours());
    CHECK_FALSE(found.now().deadline);
    CHECK_FALSE(found.is_late());
    CHECK(titles(office, {}, "2025-01-01").size() == 1);
    CaseFilter ours;
    ours.only_ours = true;
    CHECK(titles(office, ours, "2025-01-01").empty());
}

TEST_CASE("cases are picked by congress, day of filing, state and the unit that holds them") {
    desk::tests::Office office;
    answered_case(office);
    const auto road = office.add_case("关于道路的建议", "2024-03-05");
    office.add_step(road, Step::routed, "2024-03-08", office.roads, Part::lead);
    office.add_case("关于市场的建议", "2024-06-05");
    using Titles = std::vector<std::string>;
    CHECK(titles(office, {}, "2024-05-01") == Titles{"关于饮水的建议", "关于道路的建议"});
    CaseFilter filter;
    filter.department = office.roads;
    CHECK(titles(office, filter, "2024-12-31") == Titles{"关于道路的建议"});
    filter = {};
    filter.state = casework::State::filed;
    CHECK(titles(office, filter, "2024-12-31") == Titles{"关于市场的建议"});
    filter = {};
    filter.filed = Period::read("2024-01");
    CHECK(titles(office, filter, "2024-12-31") == Titles{"关于饮水的建议"});
    filter = {};
    filter.congress = office.upper;
    CHECK(titles(office, filter, "2024-12-31").empty());
}
