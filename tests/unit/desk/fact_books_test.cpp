#include "desk/scoring/books/departments.hpp"
#include "desk/scoring/books/groups.hpp"
#include "desk/scoring/books/stations.hpp"
#include "office.hpp"

#include <algorithm>
#include <doctest/doctest.h>

using namespace rdlz;
using namespace rdlz::desk;
using desk::tests::day;
using score::Credit;

namespace {

const auto year = *Period::read("2024");

class Books : public desk::tests::Office {
public:
    Id<Region> town = insert_town();

    Id<Station> station(const std::string& name, const char* opened_on = nullptr, const char* closed_on = nullptr) {
        Station made;
        made.name = name;
        made.region = town;
        made.kind = "point";
        if (opened_on != nullptr) made.opened_on = day(opened_on);
        if (closed_on != nullptr) made.closed_on = day(closed_on);
        return insert(store, made);
    }
    Id<Activity> activity(const char* on, const std::vector<Id<Station>>& stations, bool cancelled = false) {
        Activity made;
        made.type = "inspection";
        made.title = "看灌溉渠";
        made.starts_on = day(on);
        made.cancelled = cancelled;
        const auto id = insert(store, made);
        for (const auto each : stations) insert(store, ActivityStation{{}, id, each});
        return id;
    }
    void attend(Id<Activity> activity, Id<Mandate> seat) {
        Attendance made;
        made.activity = activity;
        made.person = fetch(store, seat)->person;
        made.presence = Presence::present;
        insert(store, made);
    }
    Deed deed() const {
        Deed made;
        made.type = "award";
        made.title = "先进";
        made.done_on = day("2024-06-01");
        made.quantity = Points::whole(1);
        made.participants = made.place = 1;
        return made;
    }
    Id<Suggestion> routed(const char* on, Id<Department> unit, Part part = Part::lead) {
        const auto id = add_case("关于饮水的建议", on);
        add_step(id, Step::routed, on, unit, part);
        return id;
    }
    void answer(Id<Suggestion> of, const char* on, Id<Department> unit) {
        SuggestionEvent event;
        event.suggestion = of;
        event.step = Step::answered;
        event.happened_on = day(on);
        event.department = unit;
        event.answer_class = "A";
        insert(store, event);
    }
    std::vector<Fact> facts_of(Id<Station> station) const {
        return StationBook(names, year).account(*fetch(store, station)).facts;
    }
    std::vector<Fact> facts_of(Id<Department> unit) const {
        return DepartmentBook(names, county, year).account(*fetch(store, unit)).facts;
    }

private:
    Id<Region> insert_town() {
        Region region;
        region.name = "石桥镇";
        region.kind = "镇";
        return insert(store, region);
    }
};

bool has(const Fact& fact, const std::string& outcome) {
    return std::find(fact.outcomes.begin(), fact.outcomes.end(), outcome) != fact.outcomes.end();
}

} // namespace

TEST_CASE("an activity of a station is one fact, held or cancelled; a joint one is shared") {
    Books office;
    const auto first = office.station("石桥站");
    const auto second = office.station("大坪站");
    office.activity("2024-03-05", {first});
    office.activity("2024-04-05", {first}, true);
    office.activity("2024-05-05", {first, second});
    office.activity("2023-05-05", {first});
    const auto facts = office.facts_of(first);
    REQUIRE(facts.size() == 3);
    CHECK(facts[0].status == "held");
    CHECK(facts[1].status == "cancelled");
    CHECK(facts[2].participants == 2);
    const auto shared = office.facts_of(second);
    REQUIRE(shared.size() == 1);
    CHECK(shared[0].object == facts[2].object);
    CHECK(shared[0].place == 2);
}

TEST_CASE("a station's visits, opinions and deeds are its facts") {
    Books office;
    const auto visit = office.add_visit("2024-03-05");
    office.add_opinion(visit, Nature::suggestion, "2024-12-30");
    office.add_opinion(visit, Nature::suggestion, "2024-12-30");
    const auto station = fetch(office.store, visit)->station;
    auto deed = office.deed();
    deed.station = station;
    insert(office.store, deed);
    const auto facts = office.facts_of(station);
    REQUIRE(facts.size() == 4);
    CHECK(facts[0].kind == "reception");
    CHECK(facts[1].kind == "opinion");
    CHECK(facts[2].kind == "opinion");
    CHECK(facts[3].kind == "deed");
}

TEST_CASE("a station is in the book of the years in which it stood, with its township") {
    Books office;
    office.station("老站", "2020-01-01", "2023-12-31");
    office.station("新站", "2025-01-01");
    const auto standing = office.station("石桥站", "2020-01-01", "2024-07-01");
    const StationBook book(office.names, year);
    REQUIRE(book.stations().size() == 1);
    const auto subject = book.account(*fetch(office.store, standing)).subject;
    CHECK(subject.delegation == "石桥镇");
    CHECK(subject.until == day("2024-06-30"));
}

TEST_CASE("a handling is on time or late by the case's last day, and open while nothing was answered") {
    Books office;
    const auto in_time = office.routed("2024-03-01", office.water);
    office.answer(in_time, "2024-05-31", office.water);
    const auto late = office.routed("2024-03-01", office.roads);
    office.answer(late, "2024-07-01", office.roads);
    office.routed("2024-11-01", office.court);
    const auto water = office.facts_of(office.water);
    REQUIRE(water.size() == 1);
    CHECK(water[0].kind == "handling");
    CHECK(water[0].role == "lead");
    CHECK(water[0].earned_on == *day("2024-03-01"));
    for (const auto* outcome : {"answered", "on-time", "answer-A"}) CHECK(has(water[0], outcome));
    CHECK(has(office.facts_of(office.roads)[0], "late"));
    const auto open = office.facts_of(office.court);
    CHECK(has(open[0], "open"));
    CHECK_FALSE(has(open[0], "late"));
}

TEST_CASE("an answer still owed after its last day is open and late") {
    Books office;
    office.routed("2024-03-01", office.water);
    const auto facts = office.facts_of(office.water);
    CHECK(has(facts[0], "open"));
    CHECK(has(facts[0], "late"));
}

TEST_CASE("handing down or handing back is no handling, and assisting is never late") {
    Books office;
    const auto one = office.routed("2024-03-01", office.government, Part::channel);
    office.add_step(one, Step::routed, "2024-03-02", office.water, Part::lead);
    office.add_step(one, Step::routed, "2024-03-02", office.roads, Part::assist);
    const auto back = office.routed("2024-03-01", office.court);
    office.add_step(back, Step::handed_back, "2024-03-04", office.court);
    CHECK(office.facts_of(office.government).empty());
    CHECK(office.facts_of(office.court).empty());
    CHECK(office.facts_of(office.water).size() == 1);
    const auto assisting = office.facts_of(office.roads);
    REQUIRE(assisting.size() == 1);
    CHECK(assisting[0].role == "assist");
    CHECK_FALSE(has(assisting[0], "late"));
}

TEST_CASE("the deputy's word on a handling is the unit's") {
    Books office;
    const auto one = office.routed("2024-03-01", office.water);
    office.answer(one, "2024-05-01", office.water);
    office.add_rating(one, "2024-05-10", Rating::satisfied);
    CHECK(has(office.facts_of(office.water)[0], "satisfied"));
}

TEST_CASE("a group has what its members did while they belonged to it, each by the member, and its own deeds") {
    Books office;
    const auto group = insert(office.store, Grouping{{}, GroupingKind::group, "一组", {}});
    const auto join = [&](Id<Mandate> seat, const char* since) {
        Membership place;
        place.person = fetch(office.store, seat)->person;
        place.grouping = group;
        place.since = day(since);
        insert(office.store, place);
    };
    join(office.lead, "2022-01-10");
    join(office.second, "2024-05-01");
    join(office.outsider, "2022-01-10");
    const auto both = office.activity("2024-06-01", {});
    const auto before = office.activity("2024-03-01", {});
    for (const auto seat : {office.lead, office.second, office.outsider}) {
        office.attend(both, seat);
        office.attend(before, seat);
    }
    auto deed = office.deed();
    deed.group = group;
    insert(office.store, deed);
    const GroupBook book(office.names, office.county, year, Credit::each);
    REQUIRE(book.groups().size() == 1);
    const auto facts = book.account(book.groups().front()).facts;
    REQUIRE(facts.size() == 4);          // two of the first member, one of the second, the deed
    CHECK(facts[0].subject == "DB0001"); // whose deed it was
    CHECK(facts[0].source != facts[2].source);
    CHECK(facts[3].kind == "deed");
}

TEST_CASE("every book hands over each of its subjects once, of units those that had anything to do") {
    Books office;
    auto deed = office.deed();
    deed.department = office.water;
    insert(office.store, deed);
    office.station("石桥站");
    office.station("大坪站");
    const auto count = [](const score::Pull& pull) {
        score::Account account;
        int all = 0;
        while (pull(account)) ++all;
        return all;
    };
    StationBook stations(office.names, year);
    CHECK(count(stations.pull()) == 2);
    DepartmentBook departments(office.names, office.county, year);
    CHECK(departments.departments().size() == 4);
    CHECK(count(departments.pull()) == 1);
    GroupBook groups(office.names, office.county, year, Credit::each);
    CHECK(count(groups.pull()) == 0);
}
