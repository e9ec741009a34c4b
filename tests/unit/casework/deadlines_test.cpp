#include "cases.hpp"
#include "casework/deadlines.hpp"

#include <doctest/doctest.h>

using namespace rdlz;
using namespace rdlz::casework;
using namespace rdlz::casework::tests;

namespace {

const calendar::Calendar& table() {
    static const auto built = calendar::Calendar::built_in();
    return built;
}

std::vector<SuggestionEvent> assigned_on(const char* iso) {
    return {to_unit(on(iso, Step::routed), water, Part::lead)};
}

struct Worked {
    Suggestion suggestion = filed("2020-01-01");
    policy::SuggestionRules rules;
    std::optional<Date> closing = {};

    std::optional<Deadline> deadline(const std::vector<SuggestionEvent>& events, int round = 0) const {
        const auto history = history_of(suggestion, events);
        return deadline_of({suggestion, history, closing, round}, rules, table());
    }
    std::vector<UnitClock> clocks(const std::vector<SuggestionEvent>& events, const char* as_of) const {
        const auto history = history_of(suggestion, events);
        return unit_clocks({suggestion, history, closing}, rules, table(), *day(as_of));
    }
};

} // namespace

TEST_CASE("three months from 30 November end on the last day of February, a Saturday made up for") {
    const auto due = Worked().deadline(assigned_on("2025-11-30"))->due;
    CHECK(due.corresponding.str() == "2026-02-28");
    CHECK(due.reminder.str() == "2026-02-28");
    CHECK(due.last.str() == "2026-02-28");
    CHECK(due.proof[1] == "2025-11-30 and 3个月: 2026-02-28 (the month has no such day: its last one, 民法典 202)");
}

TEST_CASE("a day in a holiday is reminded before it and falls due after it") {
    const auto due = Worked().deadline(assigned_on("2025-07-01"))->due;
    CHECK(due.corresponding.str() == "2025-10-01");
    CHECK(due.reminder.str() == "2025-09-30");
    CHECK(due.last.str() == "2025-10-09");
    REQUIRE(due.proof.size() == 12);
    CHECK(due.proof[0] == "2025-07-01 the first day is not counted");
    CHECK(due.proof[2] == "2025-09-30 Tuesday, working day: reminder day");
    CHECK(due.proof[3] == "2025-10-01 Wednesday, holiday 国庆节、中秋节: corresponding day");
    CHECK(due.proof[11] == "2025-10-09 Thursday, working day: last day");
}

TEST_CASE("a place that does not roll is late on the day itself") {
    Worked worked;
    worked.rules.roll = policy::Roll::none;
    CHECK(worked.deadline(assigned_on("2025-07-01"))->due.last.str() == "2025-10-01");
}

TEST_CASE("six months are a class of their own, counted from the first assignment") {
    Worked worked;
    worked.suggestion.six_months = true;
    auto events = assigned_on("2024-01-20");
    events.push_back(to_unit(on("2024-01-26", Step::handed_back), water));
    events.push_back(to_unit(on("2024-02-02", Step::routed), roads, Part::lead));
    const auto deadline = worked.deadline(events).value();
    CHECK(deadline.due.corresponding.str() == "2024-07-20");
    CHECK(deadline.due.last.str() == "2024-07-22");
    CHECK(deadline.statutory->start.str() == "2024-01-20");
}

TEST_CASE("a local clock that starts later than the law's never wins") {
    Worked worked;
    worked.rules.start = policy::Start::received;
    auto events = assigned_on("2024-03-01");
    events.push_back(to_unit(on("2024-03-11", Step::received), water));
    const auto deadline = worked.deadline(events).value();
    CHECK(deadline.local.corresponding.str() == "2024-06-11");
    CHECK(deadline.statutory->corresponding.str() == "2024-06-01");
    CHECK(deadline.due.corresponding.str() == "2024-06-01");
}

TEST_CASE("a stricter local rule wins over the law, and the law's date is still shown") {
    Worked worked;
    worked.rules.months = 2;
    worked.rules.start = policy::Start::closing;
    const auto between = worked.deadline(assigned_on("2024-03-01")).value();
    CHECK(between.due.corresponding.str() == "2024-05-01"); // between sessions: from the assignment
    worked.closing = day("2024-02-20");
    const auto deadline = worked.deadline(assigned_on("2024-03-01")).value();
    CHECK(deadline.due.corresponding.str() == "2024-04-20");
    CHECK(deadline.statutory->corresponding.str() == "2024-06-01");
}

TEST_CASE("a yearly stop day cuts a limit short") {
    Worked worked;
    worked.rules.stop = policy::YearDay{8, 5};
    CHECK(worked.deadline(assigned_on("2024-06-01"))->due.corresponding.str() == "2024-08-05");
    CHECK(worked.deadline(assigned_on("2024-03-01"))->due.corresponding.str() == "2024-06-01");
    CHECK(worked.deadline(assigned_on("2024-09-02"))->due.corresponding.str() == "2024-12-02");
}

TEST_CASE("without a known assignment, or not handled as a suggestion, there is no deadline") {
    CHECK_FALSE(Worked().deadline({}));
    CHECK_FALSE(Worked().deadline({on("2024-01-12", Step::refused)}));
    CHECK_FALSE(Worked().deadline({answer("2024-03-20", water, "A")}));
}

TEST_CASE("a second answer has the local time for it, the first keeps its own") {
    Worked worked;
    worked.rules.again = policy::Span{policy::Span::Unit::months, 1};
    auto events = assigned_on("2024-01-22");
    events.push_back(answer("2024-03-20", water, "C"));
    events.push_back(rated("2024-04-01", Rating::unsatisfied));
    events.push_back(to_unit(on("2024-04-08", Step::routed), roads, Part::lead));
    const auto second = worked.deadline(events).value();
    CHECK(second.round == 2);
    CHECK(second.due.corresponding.str() == "2024-05-08");
    CHECK_FALSE(second.statutory);
    CHECK(worked.deadline(events, 1)->due.corresponding.str() == "2024-04-22");
}

TEST_CASE("an unsatisfied rating starts the clock of the second answer before anybody has begun it") {
    Worked worked;
    worked.rules.again = policy::Span{policy::Span::Unit::months, 1};
    auto events = assigned_on("2024-01-22");
    events.push_back(answer("2024-03-20", water, "C"));
    events.push_back(rated("2024-04-01", Rating::unsatisfied));
    const auto second = worked.deadline(events).value();
    CHECK(second.round == 2);
    CHECK(second.due.corresponding.str() == "2024-05-01");
    CHECK(worked.deadline(events, 1)->due.corresponding.str() == "2024-04-22");
    CHECK_FALSE(worked.deadline(events, 3));
}

TEST_CASE("a limit that touches days nobody has settled says so") {
    CHECK(Worked().deadline(assigned_on("2026-09-30"))->due.provisional);
    CHECK_FALSE(Worked().deadline(assigned_on("2026-09-15"))->due.provisional);
    const auto proof = Worked().deadline(assigned_on("2026-09-30"))->proof();
    CHECK(proof.back() == "provisional: no notice has settled the holidays of these days yet");
}

TEST_CASE("colour follows the reminder day and the word overdue the last day") {
    const auto due = Worked().deadline(assigned_on("2025-07-01"))->due;
    const policy::WarningRules warning;
    const auto at = [&](const char* iso) { return standing_of(due, *day(iso), warning); };
    CHECK(at("2025-09-01").urgency == Urgency::green);
    CHECK(at("2025-09-15").urgency == Urgency::yellow);
    CHECK(at("2025-09-25").urgency == Urgency::orange);
    CHECK(at("2025-09-27").chinese() == "剩12天");
    CHECK(at("2025-10-01").urgency == Urgency::red);
    CHECK_FALSE(at("2025-10-08").is_overdue());
    CHECK(at("2025-10-09").chinese() == "今日到期");
    CHECK(at("2025-10-12").chinese() == "超期3天");
    CHECK(at("2025-10-12").text() == "3 days overdue");
}

TEST_CASE("in time is judged by the day policy names") {
    Worked worked;
    auto events = assigned_on("2024-01-22");
    auto letter = answer("2024-04-22", water, "A");
    letter.delivered_on = day("2024-04-25");
    events.push_back(letter);
    const auto history = history_of(worked.suggestion, events);
    const auto deadline = worked.deadline(events);
    CHECK(answered_of(history, 1, deadline, policy::AnsweredBy::signing)->chinese() == "按期答复");
    const auto delivered = answered_of(history, 1, deadline, policy::AnsweredBy::delivery).value();
    CHECK(delivered.chinese() == "超期3天答复");
    CHECK_FALSE(delivered.by_other_day);
    CHECK_FALSE(answered_of(history_of(worked.suggestion, assigned_on("2024-01-22")), 1, deadline,
                            policy::AnsweredBy::signing));
}

TEST_CASE("where the day policy asks for is not known the other is taken and said to be") {
    auto events = assigned_on("2024-01-22");
    events.push_back(answer("2024-04-20", water, "A"));
    const auto history = history_of(filed("2024-01-01"), events);
    const auto answered = answered_of(history, 1, Worked().deadline(events), policy::AnsweredBy::delivery).value();
    CHECK(answered.by_other_day);
    CHECK(*answered.in_time);
    events.back().happened_on.reset();
    const auto unknown =
        answered_of(history_of(filed("2024-01-01"), events), 1, {}, policy::AnsweredBy::signing).value();
    CHECK(unknown.chinese() == "已答复（日期不详）");
}

TEST_CASE("of separate units the last answer ends the round") {
    std::vector<SuggestionEvent> events{to_unit(on("2024-01-22", Step::routed), water, Part::separate),
                                        to_unit(on("2024-01-22", Step::routed), roads, Part::separate),
                                        answer("2024-03-01", water, "A"), answer("2024-05-06", roads, "A")};
    const auto history = history_of(filed("2024-01-01"), events);
    const auto answered = answered_of(history, 1, Worked().deadline(events), policy::AnsweredBy::signing).value();
    CHECK(answered.on->str() == "2024-05-06");
    CHECK(answered.days_late == 14);
}

TEST_CASE("a unit's own time runs from its own assignment, its lateness by policy") {
    Worked worked;
    worked.rules.handback = policy::Term{{policy::Span::Unit::working_days, 5}, policy::Start::received};
    auto events = assigned_on("2024-01-22");
    events.push_back(to_unit(on("2024-01-26", Step::handed_back), water));
    events.push_back(to_unit(on("2024-02-20", Step::routed), roads, Part::lead));
    events.push_back(to_unit(on("2024-02-22", Step::received), roads));
    const auto clocks = worked.clocks(events, "2024-03-01");
    REQUIRE(clocks.size() == 1);
    CHECK(clocks[0].department == roads);
    CHECK(clocks[0].days_used == 10);
    CHECK(clocks[0].due.corresponding.str() == "2024-04-22");
    CHECK(clocks[0].handback->last.str() == "2024-02-29");
    worked.rules.reassign = policy::Clock::own;
    CHECK(worked.clocks(events, "2024-03-01")[0].due.corresponding.str() == "2024-05-20");
}

TEST_CASE("an assisting unit has its own term") {
    Worked worked;
    worked.rules.assist = policy::Term{{policy::Span::Unit::months, 1}, policy::Start::received};
    auto events = assigned_on("2024-01-22");
    events.push_back(to_unit(on("2024-01-22", Step::routed), roads, Part::assist));
    const auto clocks = worked.clocks(events, "2024-02-01");
    REQUIRE(clocks.size() == 2);
    CHECK(clocks[1].due.corresponding.str() == "2024-02-22");
}

TEST_CASE("an opinion has working days, a petition fifteen calendar days that do not roll") {
    const policy::OpinionRules rules;
    CHECK(opinion_limit(*day("2025-09-26"), rules, table(), Pace::simple).last.str() == "2025-10-10");
    CHECK(opinion_limit(*day("2025-09-26"), rules, table(), Pace::urgent).last.str() == "2025-09-28");
    const auto ordinary = opinion_limit(*day("2024-10-08"), rules, table());
    CHECK(ordinary.last.str() == "2024-10-28");
    CHECK(ordinary.proof.size() == 22);
    const auto petition = petition_limit(*day("2025-09-20"), rules, table());
    CHECK(petition.last.str() == "2025-10-05");
    CHECK(petition.reminder.str() == "2025-09-30");
}

TEST_CASE("whatever the day of assignment, the reminder is a working day on or before the last day, within the law") {
    Worked worked;
    for (Date date = *day("2023-01-01"); date < *day("2026-06-01"); date = date.plus_days(3)) {
        const auto deadline = worked.deadline(assigned_on(date.str().c_str())).value();
        CHECK(table().is_workday(deadline.due.reminder));
        CHECK(table().is_workday(deadline.due.last));
        CHECK(deadline.due.reminder <= deadline.due.corresponding);
        CHECK(deadline.due.corresponding <= deadline.due.last);
        CHECK(deadline.due.corresponding <= deadline.statutory->corresponding);
    }
}
