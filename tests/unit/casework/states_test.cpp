#include "cases.hpp"
#include "casework/arrange.hpp"
#include "casework/states.hpp"

#include <algorithm>
#include <doctest/doctest.h>

using namespace rdlz;
using namespace rdlz::casework;
using namespace rdlz::casework::tests;

TEST_CASE("a suggestion goes from filing to closing one step at a time") {
    const auto suggestion = filed("2024-01-10");
    const std::vector<std::pair<SuggestionEvent, State>> course{
        {on("2024-01-12", Step::accepted), State::accepted},
        {to_unit(on("2024-01-20", Step::routed), office, Part::channel), State::channelled},
        {to_unit(on("2024-01-25", Step::routed), water, Part::lead), State::assigned},
        {to_unit(on("2024-01-25", Step::routed), roads, Part::assist), State::assigned},
        {to_unit(on("2024-01-28", Step::received), water), State::handling},
        {to_unit(on("2024-03-10", Step::answered), roads), State::handling},
        {answer("2024-03-20", water, "A"), State::answered},
        {rated("2024-04-01", Rating::satisfied), State::rated},
        {on("2024-04-03", Step::closed), State::closed}};
    std::vector<SuggestionEvent> events;
    CHECK(history_of(suggestion, events).state == State::filed);
    for (const auto& [event, state] : course) {
        events.push_back(event);
        CHECK(word_of(history_of(suggestion, events).state).machine == word_of(state).machine);
    }
    const auto history = history_of(suggestion, events);
    CHECK(history.first_assigned_on->str() == "2024-01-20");
    CHECK(history.answers.size() == 1); // what the assisting unit wrote is no answer to the deputy
    CHECK(history.skipped.empty());
    CHECK(history.disorders.empty());
    CHECK(history.lead_units() == std::vector{water});
    CHECK(history.assisting_units() == std::vector{roads});
    CHECK(history.closed_on->str() == "2024-04-03");
}

TEST_CASE("sent back, refused and taken up again are three different things") {
    const auto suggestion = filed("2024-01-10");
    const auto revise = on("2024-01-12", Step::revise);
    const auto refuse = on("2024-01-15", Step::refused);
    CHECK(history_of(suggestion, std::vector{revise}).state == State::revising);
    CHECK(history_of(suggestion, std::vector{revise, refuse}).state == State::refused);
    CHECK_FALSE(history_of(suggestion, std::vector{refuse}).is_open());
    CHECK(history_of(suggestion, std::vector{revise, on("2024-01-20", Step::accepted)}).state == State::accepted);
}

TEST_CASE("a case handed back waits for another unit, and the first assignment stays the clock's start") {
    std::vector<SuggestionEvent> events{to_unit(on("2024-01-20", Step::routed), water, Part::lead),
                                        to_unit(on("2024-01-26", Step::handed_back), water)};
    const auto waiting = history_of(filed("2024-01-10"), events);
    CHECK(waiting.state == State::handed_back);
    CHECK(waiting.lead_units().empty());
    events.push_back(to_unit(on("2024-02-02", Step::routed), roads, Part::lead));
    const auto history = history_of(filed("2024-01-10"), events);
    CHECK(history.state == State::assigned);
    CHECK(history.first_assigned_on->str() == "2024-01-20");
    CHECK(history.assignment_of(roads)->assigned_on->str() == "2024-02-02");
    CHECK(history.assignment_of(water)->handed_back);
    CHECK(history.lead_units() == std::vector{roads});
}

TEST_CASE("of several separate units all must answer") {
    std::vector<SuggestionEvent> events{to_unit(on("2024-01-20", Step::routed), water, Part::separate),
                                        to_unit(on("2024-01-20", Step::routed), roads, Part::separate),
                                        answer("2024-03-01", water, "A")};
    CHECK(history_of(filed("2024-01-10"), events).state == State::handling);
    events.push_back(answer("2024-03-05", roads, "B"));
    CHECK(history_of(filed("2024-01-10"), events).state == State::answered);
}

TEST_CASE("the government may answer in its own name for the unit that leads") {
    const std::vector<SuggestionEvent> events{to_unit(on("2024-01-20", Step::routed), office, Part::channel),
                                              to_unit(on("2024-01-25", Step::routed), water, Part::lead),
                                              answer("2024-03-01", office, "A")};
    const auto history = history_of(filed("2024-01-10"), events);
    CHECK(history.state == State::answered);
    CHECK(history.last_answer()->department == office);
}

TEST_CASE("an unsatisfied deputy begins a round and the first rating is kept") {
    std::vector<SuggestionEvent> events{to_unit(on("2024-01-20", Step::routed), water, Part::lead),
                                        answer("2024-03-20", water, "C"), rated("2024-04-01", Rating::unsatisfied)};
    CHECK(history_of(filed("2024-01-10"), events).state == State::unsatisfied);
    events.push_back(to_unit(on("2024-04-05", Step::received), water));
    const auto again = history_of(filed("2024-01-10"), events);
    CHECK(again.state == State::handling);
    CHECK(again.round() == 2);
    CHECK(again.rounds[1].began_on->str() == "2024-04-01");
    CHECK(again.lead_units() == std::vector{water});
    events.push_back(answer("2024-04-28", water, "A"));
    events.push_back(rated("2024-05-06", Rating::basically));
    const auto history = history_of(filed("2024-01-10"), events);
    CHECK(history.state == State::rated);
    CHECK(history.first_rating() == Rating::unsatisfied);
    CHECK(history.last_rating() == Rating::basically);
    CHECK(history.answers[1].round == 2);
}

TEST_CASE("a second round may go to another unit, from its own assignment") {
    const std::vector<SuggestionEvent> events{
        to_unit(on("2024-01-20", Step::routed), water, Part::lead), answer("2024-03-20", water, "C"),
        rated("2024-04-01", Rating::unsatisfied), to_unit(on("2024-04-08", Step::routed), roads, Part::lead)};
    const auto history = history_of(filed("2024-01-10"), events);
    CHECK(history.state == State::assigned);
    CHECK(history.rounds[1].began_on->str() == "2024-04-08");
    CHECK(history.lead_units() == std::vector{roads});
}

TEST_CASE("an old file with two dates is taken and says what it lacks") {
    auto unknown = answer("2024-03-20", water, "");
    const std::vector<SuggestionEvent> events{unknown, rated("2024-04-01", Rating::satisfied)};
    const auto history = history_of(filed("2022-01-10"), events);
    CHECK(history.state == State::rated);
    CHECK(history.skipped == std::vector{Step::accepted, Step::routed, Step::received});
    CHECK_FALSE(history.first_assigned_on);
    REQUIRE(history.missing.size() == 4);
    CHECK(history.missing[0].text() == "answered: the class of the answer is missing");
    CHECK(history.missing[1].text() == "accepted: not entered");
}

TEST_CASE("a rating without an answer passes the answer over") {
    const std::vector<SuggestionEvent> events{to_unit(on("2024-01-20", Step::routed), water, Part::lead),
                                              rated("2024-04-01", Rating::satisfied)};
    const auto history = history_of(filed("2024-01-10"), events);
    CHECK(history.state == State::rated);
    CHECK(history.skipped == std::vector{Step::accepted, Step::answered});
}

TEST_CASE("an answer before the filing is refused with both dates") {
    const auto verdict = may_follow(filed("2024-03-05"), {}, answer("2024-03-01", water, "A"));
    CHECK(verdict.refusals == std::vector<std::string>{"answered on 2024-03-01, but filed only on 2024-03-05"});
}

TEST_CASE("dates that cannot both be right are refused whichever was typed first") {
    const auto suggestion = filed("2024-01-10");
    const std::vector<SuggestionEvent> events{to_unit(on("2024-01-20", Step::routed), water, Part::lead),
                                              answer("2024-03-20", water, "A")};
    const auto late = may_follow(suggestion, events, to_unit(on("2024-04-01", Step::received), water));
    CHECK(late.refusals == std::vector<std::string>{"answered on 2024-03-20, but signed for only on 2024-04-01"});
    const auto early = may_follow(suggestion, events, rated("2024-03-01", Rating::satisfied));
    CHECK(early.refusals == std::vector<std::string>{"rated on 2024-03-01, but answered only on 2024-03-20"});
    auto posted = answer("2024-03-20", water, "A");
    posted.delivered_on = day("2024-03-18");
    CHECK(may_follow(suggestion, std::vector{events[0]}, posted).refusals ==
          std::vector<std::string>{"delivered on 2024-03-18, but signed only on 2024-03-20"});
}

TEST_CASE("a step typed afterwards is taken, marked and put where it belongs") {
    const auto suggestion = filed("2024-01-10");
    std::vector<SuggestionEvent> events{to_unit(on("2024-01-20", Step::routed), water, Part::lead),
                                        answer("2024-03-20", water, "A")};
    auto slip = to_unit(on("2024-01-25", Step::received), water);
    const auto verdict = may_follow(suggestion, events, slip);
    CHECK(verdict.refusals.empty());
    CHECK(verdict.late);
    slip.late_entry = true;
    events.push_back(slip);
    CHECK(arranged(events) == std::vector<std::size_t>{0, 2, 1});
    const auto history = history_of(suggestion, events);
    CHECK(history.state == State::answered);
    CHECK(history.skipped == std::vector{Step::accepted});
    CHECK(history.any_late_entry);
}

TEST_CASE("a signing without a date is taken for the round now open") {
    const auto suggestion = filed("2024-01-10");
    auto slip = to_unit(on("", Step::received), water);
    slip.late_entry = true;
    const std::vector<SuggestionEvent> events{
        to_unit(on("2024-01-20", Step::routed), water, Part::lead), answer("2024-03-20", water, "C"),
        rated("2024-04-01", Rating::unsatisfied), answer("2024-04-28", water, "A"), slip};
    CHECK(arranged(events) == std::vector<std::size_t>{0, 1, 2, 4, 3});
    CHECK(history_of(suggestion, events).disorders.empty());
}

TEST_CASE("a step that passes others over says which") {
    const auto verdict =
        may_follow(filed("2024-01-10"), std::vector{to_unit(on("2024-01-20", Step::routed), water, Part::lead)},
                   answer("2024-03-20", water, "A"));
    CHECK(verdict.refusals.empty());
    CHECK_FALSE(verdict.late);
    CHECK(verdict.skipped == std::vector{Step::received});
}

TEST_CASE("two units working side by side do not disturb each other's dates") {
    const std::vector<SuggestionEvent> events{to_unit(on("2024-01-20", Step::routed), water, Part::separate),
                                              to_unit(on("2024-01-20", Step::routed), roads, Part::separate),
                                              answer("2024-03-01", water, "A")};
    const auto verdict = may_follow(filed("2024-01-10"), events, to_unit(on("2024-02-01", Step::received), roads));
    CHECK(verdict.refusals.empty());
    CHECK_FALSE(verdict.late);
}

TEST_CASE("what happened after a day is not known on that day") {
    auto posted = answer("2024-03-20", water, "A");
    posted.delivered_on = day("2024-03-25");
    const std::vector<SuggestionEvent> events{to_unit(on("2024-01-20", Step::routed), water, Part::lead),
                                              to_unit(on("", Step::received), water), posted,
                                              rated("2024-04-01", Rating::satisfied)};
    CHECK(until(events, *day("2024-01-19")).empty());
    CHECK(until(events, *day("2024-02-01")).size() == 1);
    const auto march = until(events, *day("2024-03-22"));
    REQUIRE(march.size() == 3);
    CHECK_FALSE(march[2].delivered_on);
    CHECK(until(events, *day("2024-04-01")).size() == 4);
}

TEST_CASE("however steps are shuffled in typing, marked as typed afterwards they give the same state") {
    const auto suggestion = filed("2024-01-10");
    const std::vector<SuggestionEvent> course{on("2024-01-12", Step::accepted),
                                              to_unit(on("2024-01-20", Step::routed), office, Part::channel),
                                              to_unit(on("2024-01-25", Step::routed), water, Part::lead),
                                              to_unit(on("2024-01-28", Step::received), water),
                                              answer("2024-03-20", water, "A"),
                                              rated("2024-04-01", Rating::satisfied)};
    const auto wanted = history_of(suggestion, course);
    for (std::size_t late = 0; late < course.size(); ++late) {
        auto typed = course;
        std::rotate(typed.begin() + static_cast<std::ptrdiff_t>(late),
                    typed.begin() + static_cast<std::ptrdiff_t>(late) + 1, typed.end());
        typed.back().late_entry = true;
        const auto history = history_of(suggestion, typed);
        CHECK(history.state == wanted.state);
        CHECK(history.skipped == wanted.skipped);
        CHECK(history.disorders.empty());
        CHECK(history.first_assigned_on == wanted.first_assigned_on);
    }
}
