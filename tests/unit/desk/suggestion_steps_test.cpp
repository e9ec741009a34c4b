#include "desk/suggestions/cases.hpp"
#include "desk/suggestions/changing.hpp"
#include "desk/suggestions/due.hpp"
#include "desk/suggestions/routing.hpp"
#include "desk/suggestions/steps.hpp"
#include "office.hpp"

#include <doctest/doctest.h>

using namespace rdlz;
using namespace rdlz::desk;
using desk::tests::day;

namespace {

const Date today = *Date::of(2024, 12, 31);

/// A case assigned to the waterworks, with the roads office assisting.
struct Assigned {
    desk::tests::Office office;
    Id<Suggestion> id = office.add_case("关于饮水的建议", "2024-01-21");

    Assigned() {
        office.add_step(id, Step::accepted, "2024-01-24");
        office.add_step(id, Step::routed, "2024-01-30", office.government, Part::channel);
        office.add_step(id, Step::routed, "2024-02-02", office.water, Part::lead);
        office.add_step(id, Step::routed, "2024-02-02", office.roads, Part::assist);
    }

    SuggestionEvent event(Step step, const char* on, Id<Department> unit = {}) const {
        SuggestionEvent made;
        made.suggestion = id;
        made.step = step;
        made.happened_on = on[0] == '\0' ? std::nullopt : day(on);
        made.department = unit;
        made.answer_class = step == Step::answered ? "A" : "";
        return made;
    }
    std::vector<std::string> take(const SuggestionEvent& made) {
        return take_step(office.store, office.names, made, today);
    }
    casework::State state() const { return case_of(office.names, id, today).history.state; }
};

Routing routing_of(const Assigned& assigned) {
    Routing routing;
    routing.suggestion = assigned.id;
    routing.on = day("2024-03-01");
    return routing;
}

} // namespace

TEST_CASE("steps follow each other, and those passed over are named") {
    Assigned assigned;
    CHECK(assigned.take(assigned.event(Step::answered, "2024-04-20", assigned.office.water)) ==
          std::vector<std::string>{"passed over: signed for"});
    CHECK(assigned.state() == casework::State::answered);
}

TEST_CASE("an answer before the filing, or before its own assignment, is refused") {
    Assigned assigned;
    CHECK_THROWS_AS(assigned.take(assigned.event(Step::answered, "2024-01-20", assigned.office.water)), Error);
    CHECK_THROWS_AS(assigned.take(assigned.event(Step::answered, "2024-02-01", assigned.office.water)), Error);
    CHECK(events_of(assigned.office.store, assigned.id).size() == 4);
}

TEST_CASE("only leading and separate units answer") {
    Assigned assigned;
    CHECK_THROWS_AS(assigned.take(assigned.event(Step::answered, "2024-04-20", assigned.office.roads)), Error);
    CHECK_THROWS_AS(assigned.take(assigned.event(Step::answered, "2024-04-20", assigned.office.court)), Error);
    auto opinion = assigned.event(Step::answered, "2024-04-01", assigned.office.roads);
    opinion.part = Part::assist;
    CHECK_NOTHROW(assigned.take(opinion));
    CHECK(assigned.state() == casework::State::assigned);
}

TEST_CASE("a step of a unit nobody wrote down may be entered late") {
    Assigned assigned;
    auto late = assigned.event(Step::answered, "2024-04-20", assigned.office.court);
    late.late_entry = true;
    CHECK_NOTHROW(assigned.take(late));
}

TEST_CASE("a step that belongs before others is marked as entered late, its day may be unknown") {
    Assigned assigned;
    assigned.take(assigned.event(Step::answered, "2024-04-20", assigned.office.water));
    const auto remarks = assigned.take(assigned.event(Step::received, "2024-02-05", assigned.office.water));
    CHECK(remarks.front().find("补录") != std::string::npos);
    CHECK(events_of(assigned.office.store, assigned.id).back().late_entry);
    auto unknown = assigned.event(Step::received, "", assigned.office.roads);
    unknown.late_entry = true;
    CHECK(assigned.take(unknown) == std::vector<std::string>{"the day of 'signed for' is not known"});
}

TEST_CASE("what is assigned is no longer sent back to the deputy") {
    Assigned assigned;
    CHECK_THROWS_AS(assigned.take(assigned.event(Step::refused, "2024-03-01")), Error);
    auto late = assigned.event(Step::revise, "2024-01-22");
    late.late_entry = true;
    CHECK_NOTHROW(assigned.take(late));
}

TEST_CASE("a rating says how it was found, and no day lies far ahead") {
    Assigned assigned;
    CHECK_THROWS_AS(assigned.take(assigned.event(Step::rated, "2024-05-01")), Error);
    CHECK_THROWS_AS(assigned.take(assigned.event(Step::received, "2025-04-01", assigned.office.water)), Error);
}

TEST_CASE("an answer of a class that promises something says so") {
    desk::tests::Office office;
    office.adopt_sample("suggestions.toml");
    const auto id = office.add_case("关于饮水的建议", "2024-01-21");
    office.add_step(id, Step::accepted, "2024-01-24");
    office.add_step(id, Step::routed, "2024-02-02", office.water, Part::lead);
    office.add_step(id, Step::received, "2024-02-03", office.water);
    SuggestionEvent answer;
    answer.suggestion = id;
    answer.step = Step::answered;
    answer.happened_on = day("2024-04-20");
    answer.department = office.water;
    answer.answer_class = "B";
    const auto remarks = take_step(office.store, office.names, answer, today);
    REQUIRE(remarks.size() == 1);
    CHECK(remarks.front().find("承诺事项") != std::string::npos);
}

TEST_CASE("the unit meant is the one that leads, where only one does") {
    Assigned assigned;
    CHECK(unit_meant(assigned.office.store, assigned.id, {}) == assigned.office.water);
    CHECK(unit_meant(assigned.office.store, assigned.id, "县交通运输局") == assigned.office.roads);
    auto routing = routing_of(assigned);
    routing.separate = {assigned.office.court, assigned.office.roads};
    route(assigned.office.store, assigned.office.names, routing, today);
    CHECK_THROWS_AS(unit_meant(assigned.office.store, assigned.id, {}), Error);
}

TEST_CASE("an assignment goes first to an office that hands it down, never to a department or a station") {
    Assigned assigned;
    auto& office = assigned.office;
    auto routing = routing_of(assigned);
    CHECK_THROWS_AS(route(office.store, office.names, routing, today), Error);
    routing.to = {office.water};
    CHECK_THROWS_AS(route(office.store, office.names, routing, today), Error);
    routing.to = {office.court};
    routing.actor = "石桥镇东片人大代表联络站";
    CHECK_THROWS_AS(route(office.store, office.names, routing, today), Error);
    routing.actor = "蒙晓红";
    CHECK_NOTHROW(route(office.store, office.names, routing, today));
}

TEST_CASE("one unit leads or several handle it separately, each named once") {
    Assigned assigned;
    auto& office = assigned.office;
    auto routing = routing_of(assigned);
    routing.lead = {office.water, office.roads};
    CHECK_THROWS_AS(route(office.store, office.names, routing, today), Error);
    routing.lead = {office.water};
    routing.separate = {office.roads};
    CHECK_THROWS_AS(route(office.store, office.names, routing, today), Error);
    routing.separate = {};
    routing.assist = {office.water};
    CHECK_THROWS_AS(route(office.store, office.names, routing, today), Error);
    routing.assist = {office.roads};
    CHECK_NOTHROW(route(office.store, office.names, routing, today));
}

TEST_CASE("six months are a class of the case, counted from the first assignment also after another one") {
    Assigned assigned;
    auto& office = assigned.office;
    auto routing = routing_of(assigned);
    routing.lead = {office.roads};
    routing.six_months = "主任会议确定";
    route(office.store, office.names, routing, today);
    const auto found = case_of(office.names, assigned.id, *day("2024-03-05"));
    CHECK(found.suggestion.six_months);
    CHECK(found.history.lead_units() == std::vector{office.roads});
    CHECK(found.now().deadline->due.last.str() == "2024-07-30");
}

TEST_CASE("a step keeps its number, and a correction may not put the days out of order") {
    Assigned assigned;
    auto& office = assigned.office;
    const auto third = step_numbered(office.store, assigned.id, "3");
    CHECK(third.department == office.water);
    change_step(office.store, office.names, third, {{"happened_on", "2024-02-01"}});
    CHECK_THROWS_AS(change_step(office.store, office.names, third, {{"happened_on", "2024-01-20"}}), Error);
    mark_void(office.store, shape<SuggestionEvent>, step_numbered(office.store, assigned.id, "2").id.value);
    CHECK_THROWS_AS(step_numbered(office.store, assigned.id, "2"), Error);
    CHECK(step_numbered(office.store, assigned.id, "3").happened_on == day("2024-02-01"));
}

TEST_CASE("a due list holds what is owed, the earliest first, and what is late whatever the days asked for") {
    Assigned assigned;
    auto& office = assigned.office;
    const auto later = office.add_case("关于道路的建议", "2024-03-05");
    office.add_step(later, Step::routed, "2024-03-08", office.roads, Part::lead);
    const auto upper = office.add_case("关于高速公路的建议", "2024-01-10", Origin::upper);
    office.add_step(upper, Step::routed, "2024-01-12", office.roads, Part::lead);
    const auto all = due_items(office.names, {}, *day("2024-05-06"));
    REQUIRE(all.size() == 2);
    CHECK(all.front().standing.chinese() == "超期6天");
    CHECK(all.front().statutory_on == day("2024-04-30"));
    CHECK(all.back().standing.chinese() == "剩36天");
    DueFilter soon;
    soon.days = 15;
    CHECK(due_items(office.names, soon, *day("2024-05-06")).size() == 1);
    DueFilter of_roads;
    of_roads.department = office.roads;
    CHECK(due_items(office.names, of_roads, *day("2024-05-06")).front().title == "关于道路的建议");
    assigned.take(assigned.event(Step::answered, "2024-05-06", office.water));
    CHECK(due_items(office.names, {}, *day("2024-05-06")).size() == 1);
    CHECK(due_items(office.names, {}, *day("2024-05-05")).size() == 2);
}

TEST_CASE("opinions are in a due list only where they are asked for, owed, and no suggestion took them over") {
    desk::tests::Office office;
    const auto visit = office.add_visit("2024-02-01");
    const auto plain = office.add_opinion(visit, Nature::suggestion, "2024-02-23");
    office.add_opinion(visit, Nature::petition, "2024-02-16");
    office.add_opinion(visit, Nature::accusation, "2024-02-16");
    const auto taken_over = office.add_opinion(visit, Nature::suggestion, "2024-02-23");
    insert(office.store, SuggestionOpinion{{}, office.add_case("关于饮水的建议", "2024-02-10"), taken_over});
    CHECK(due_items(office.names, {}, *day("2024-02-19")).empty());
    DueFilter filter;
    filter.opinions = true;
    const auto items = due_items(office.names, filter, *day("2024-02-19"));
    REQUIRE(items.size() == 2);
    CHECK(items.front().statutory_on == day("2024-02-16"));
    CHECK(items.front().standing.chinese() == "超期3天");
    CHECK(items.front().title == "***说渠道漏水，电话139****2222");
    CHECK(items.back().local_on == day("2024-02-23"));
    auto done = *fetch(office.store, plain);
    done.closed_on = day("2024-02-19");
    update(office.store, done);
    CHECK(due_items(office.names, filter, *day("2024-02-19")).size() == 1);
    CHECK(due_items(office.names, filter, *day("2024-02-18")).size() == 2);
}
