#include "desk/scoring/facts.hpp"

#include "desk/congresses.hpp"
#include "desk/deputy/deputies.hpp"
#include "domain/shapes.hpp"
#include "office.hpp"

#include <algorithm>
#include <doctest/doctest.h>

using namespace rdlz;
using namespace rdlz::desk;
using desk::tests::day;
using score::Credit;

namespace {

class Deeds : public desk::tests::Office {
public:
    Id<Person> person = fetch(store, lead)->person;

    Id<Activity> activity(const char* on) {
        Activity made;
        made.type = "inspection";
        made.title = "看灌溉渠";
        made.starts_on = day(on);
        made.half_days = 2;
        return insert(store, made);
    }
    void attend(const char* on, Presence presence = Presence::present, Id<Mandate> seat = {}) {
        Attendance made;
        made.activity = activity(on);
        made.person = person;
        made.mandate = seat;
        made.presence = presence;
        insert(store, made);
    }
    void receive(const char* on, int opinions) {
        const auto visit = add_visit(on);
        insert(store, VisitDeputy{{}, visit, person});
        for (; opinions > 0; --opinions) add_opinion(visit, Nature::suggestion, "2024-12-30");
    }
    Id<Mandate> upper_seat() {
        Mandate made;
        made.person = person;
        made.congress = upper;
        made.since = day("2022-01-10");
        return add_mandate(store, made);
    }
    score::Account account(Id<Mandate> seat, Credit credit = Credit::each, const char* period = "2024") const {
        const auto mandate = *fetch(store, seat);
        const Names fresh(store);
        return FactBook(fresh, mandate.congress, *Period::read(period), credit).account(mandate);
    }
    std::size_t count(Id<Mandate> seat, Credit credit = Credit::each, const char* period = "2024") const {
        const auto facts = account(seat, credit, period).facts;
        return static_cast<std::size_t>(
            std::count_if(facts.begin(), facts.end(), [](const Fact& fact) { return !fact.unnamed; }));
    }
};

bool has(const Fact& fact, const std::string& outcome) {
    return std::find(fact.outcomes.begin(), fact.outcomes.end(), outcome) != fact.outcomes.end();
}

} // namespace

TEST_CASE("an attendance is one fact, with the days of the activity and what became of it") {
    Deeds office;
    office.attend("2024-03-05", Presence::leave_sick);
    const auto account = office.account(office.lead);
    REQUIRE(account.facts.size() == 1);
    const auto& fact = account.facts.front();
    CHECK(fact.kind == "activity");
    CHECK(fact.type == "inspection");
    CHECK(fact.status == "leave-sick");
    CHECK(fact.quantity == Points::whole(2));
    CHECK(fact.earned_on == *day("2024-03-05"));
    CHECK(fact.entered_on == *day("2024-01-01"));
    CHECK(fact.source == "attendance HD0001");
    CHECK(fact.subject == account.subject.code);
}

TEST_CASE("points belong to the day of the event, within the period and to its last day") {
    Deeds office;
    for (const auto* on : {"2023-12-31", "2024-01-01", "2024-06-30", "2024-12-31", "2025-01-01"}) {
        office.attend(on);
        office.receive(on, 0);
    }
    CHECK(office.count(office.lead) == 6);
    CHECK(office.count(office.lead, Credit::each, "2024-H1") == 4);
    CHECK(office.count(office.lead, Credit::each, "2024-06-30..2024-06-30") == 2);
    CHECK(office.count(office.second) == 0);
}

TEST_CASE("what serves two seats is credited to each, to the higher, or only where the seat was named") {
    Deeds office;
    const auto higher = office.upper_seat();
    office.attend("2024-03-05");
    office.receive("2024-03-06", 1);
    CHECK(office.count(office.lead, Credit::each) == 3);
    CHECK(office.count(higher, Credit::each) == 3);
    CHECK(office.count(office.lead, Credit::highest) == 0);
    CHECK(office.count(higher, Credit::highest) == 3);
    CHECK(office.count(office.lead, Credit::named) == 0);
    CHECK(office.count(higher, Credit::named) == 0);
    CHECK(office.account(office.lead, Credit::named).facts.size() == 3); // there, to be told that no seat was named
    CHECK(office.account(higher, Credit::highest).facts.size() == 3);
    CHECK(office.account(office.lead, Credit::highest).facts.empty());
}

TEST_CASE("whoever holds one seat only need not name it") {
    Deeds office;
    office.attend("2024-03-05");
    office.receive("2024-03-06", 1);
    CHECK(office.count(office.lead, Credit::named) == 3);
    auto second = *fetch(office.store, office.upper_seat());
    CHECK(office.count(office.lead, Credit::named) == 0);
    second.until = day("2024-03-05"); // from then on there is one seat again
    update(office.store, second);
    CHECK(office.count(office.lead, Credit::named) == 2);
}

TEST_CASE("what was attended in a named seat is that seat's, whatever the scheme says") {
    Deeds office;
    const auto higher = office.upper_seat();
    office.attend("2024-03-05", Presence::present, office.lead);
    for (const auto credit : {Credit::each, Credit::highest, Credit::named}) {
        CHECK(office.count(office.lead, credit) == 1);
        CHECK(office.count(higher, credit) == 0);
    }
}

TEST_CASE("the higher seat takes nothing of what was done after it ended") {
    Deeds office;
    const auto higher = office.upper_seat();
    end_mandate(office.store, *fetch(office.store, higher), *day("2024-06-30"));
    office.attend("2024-06-30");
    office.attend("2024-07-01");
    CHECK(office.count(office.lead, Credit::highest) == 1);
}

TEST_CASE("a visit received is one fact, and each of its opinions another") {
    Deeds office;
    office.receive("2024-11-05", 3);
    const auto facts = office.account(office.lead).facts;
    REQUIRE(facts.size() == 4);
    CHECK(facts.front().kind == "reception");
    CHECK(facts.front().form == "phone");
    CHECK(std::all_of(facts.begin() + 1, facts.end(), [](const Fact& fact) {
        return fact.kind == "opinion" && fact.role == "received" && has(fact, "referred");
    }));
}

TEST_CASE("a suggestion is a fact of its lead and of each who signed, in the order of signing") {
    Deeds office;
    const auto suggestion = office.add_case("关于饮水的建议", "2024-03-01");
    insert(office.store, Cosigner{{}, suggestion, office.second});
    office.add_step(suggestion, Step::accepted, "2024-03-03");
    office.add_step(suggestion, Step::routed, "2024-03-05", office.water, Part::lead);
    const auto lead = office.account(office.lead).facts;
    const auto cosigner = office.account(office.second).facts;
    REQUIRE(lead.size() == 1);
    REQUIRE(cosigner.size() == 1);
    CHECK(lead.front().role == "lead");
    CHECK(cosigner.front().role == "cosigner");
    CHECK(lead.front().place == 1);
    CHECK(cosigner.front().place == 2);
    CHECK(cosigner.front().participants == 2);
    CHECK(has(lead.front(), "accepted"));
    CHECK_FALSE(has(lead.front(), "answered"));
}

TEST_CASE("a suggestion that was not taken is no accepted one, and what was voided is no fact") {
    Deeds office;
    const auto refused = office.add_case("关于某事的建议", "2024-03-01");
    office.add_step(refused, Step::refused, "2024-03-03");
    CHECK(has(office.account(office.lead).facts.front(), "refused"));
    CHECK_FALSE(has(office.account(office.lead).facts.front(), "accepted"));
    mark_void(office.store, shape<Suggestion>, refused.value);
    CHECK(office.count(office.lead) == 0);
}

TEST_CASE("whoever held a seat for a part of the period is in the book, with that part's days; others are not") {
    Deeds office;
    end_mandate(office.store, *fetch(office.store, office.second), *day("2024-02-29"));
    const auto subjects = [&](const char* period) {
        return FactBook(office.names, office.county, *Period::read(period), Credit::each).mandates().size();
    };
    CHECK(subjects("2024") == 2);
    CHECK(subjects("2024-02") == 2);
    CHECK(subjects("2024-03") == 1);
    CHECK(subjects("2021") == 0);
    CHECK(office.account(office.second).subject.until == day("2024-02-29"));
}

TEST_CASE("a declared attendance is a declared fact, and a returned one is none") {
    Deeds office;
    office.attend("2024-03-05");
    auto attendance = select<Attendance>(office.store).front();
    attendance.state = Confirmation::declared;
    update(office.store, attendance);
    REQUIRE(office.count(office.lead) == 1);
    CHECK(office.account(office.lead).facts.front().declared);
    attendance.state = Confirmation::returned;
    update(office.store, attendance);
    CHECK(office.count(office.lead) == 0);
}

TEST_CASE("a deed is a fact with everything a rule may ask, its object the item it is part of") {
    Deeds office;
    Deed deed;
    deed.type = "publicity";
    deed.title = "护河";
    deed.item = "护河报道";
    deed.person = office.person;
    deed.done_on = day("2024-05-06");
    deed.level = "县级";
    deed.role = "执笔人";
    deed.outcomes = "采用、转载";
    deed.quantity = Points::parse("1.5");
    deed.participants = 3;
    deed.place = 2;
    deed.chosen = Points::whole(4);
    deed.chosen_by = "主任会议";
    insert(office.store, deed);
    const auto facts = office.account(office.lead).facts;
    REQUIRE(facts.size() == 1);
    const auto& fact = facts.front();
    CHECK(fact.kind == "deed");
    CHECK(fact.type == "publicity");
    CHECK(fact.object == "护河报道");
    CHECK(fact.outcomes == std::vector<std::string>{"采用", "转载"});
    CHECK(fact.quantity.str() == "1.5");
    CHECK(fact.participants == 3);
    CHECK(fact.place == 2);
    CHECK(fact.chosen == Points::whole(4));
    CHECK(fact.entered_on == *day("2024-01-01"));
    CHECK(fact.source == "deed LS0001");
}

TEST_CASE("a report is a fact with what most voters said, of a draw the worse") {
    Deeds office;
    DutyReport report;
    report.person = office.person;
    report.held_on = day("2024-05-06");
    report.form = DutyForm::oral;
    report.satisfied = 40;
    report.basically = 9;
    report.unsatisfied = 1;
    report.id = insert(office.store, report);
    CHECK(has(office.account(office.lead).facts.front(), "satisfied"));
    CHECK(office.account(office.lead).facts.front().form == "oral");
    report.basically = 40;
    report.code = fetch(office.store, report.id)->code;
    update(office.store, report);
    CHECK(has(office.account(office.lead).facts.front(), "basically"));
    report.satisfied = report.basically = report.unsatisfied = 0;
    update(office.store, report);
    CHECK(office.account(office.lead).facts.front().outcomes.empty());
}

TEST_CASE("a rating brings its mark and ballots, a manual line its points, each in its seat") {
    Deeds office;
    const auto higher = office.upper_seat();
    Appraisal rating;
    rating.person = office.person;
    rating.mandate = office.lead;
    rating.rater_group = "voters";
    rating.rated_on = day("2024-05-06");
    rating.mark = Points::parse("92.5");
    rating.ballots = 50;
    insert(office.store, rating);
    ManualLine line;
    line.person = office.person;
    line.mandate = higher;
    line.earned_on = day("2024-05-06");
    line.points = Points::whole(-2);
    line.reason = "无故缺席";
    line.approver = "主任会议";
    insert(office.store, line);
    const auto facts = office.account(office.lead).facts;
    REQUIRE(facts.size() == 1);
    CHECK(facts.front().kind == "rating");
    CHECK(facts.front().rater == "voters");
    CHECK(facts.front().quantity.str() == "92.5");
    CHECK(facts.front().participants == 50);
    const auto above = office.account(higher).facts;
    REQUIRE(above.size() == 1);
    CHECK(above.front().kind == "manual");
    CHECK(above.front().quantity == Points::whole(-2));
}

TEST_CASE("a suggestion names the opinion it grew out of") {
    Deeds office;
    const auto suggestion = office.add_case("关于饮水的建议", "2024-03-01");
    CHECK(office.account(office.lead).facts.front().converted_from.empty());
    const auto opinion = office.add_opinion(office.add_visit("2024-02-01"), Nature::suggestion, "2024-12-30");
    insert(office.store, SuggestionOpinion{{}, suggestion, opinion});
    const auto other = office.add_opinion(office.add_visit("2024-02-02"), Nature::suggestion, "2024-12-30");
    insert(office.store, SuggestionOpinion{{}, suggestion, other});
    CHECK(office.account(office.lead).facts.front().converted_from == std::vector<std::string>{"YJ0001", "YJ0002"});
}
