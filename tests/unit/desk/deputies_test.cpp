#include "desk/deputy/deputies.hpp"

#include "desk/congresses.hpp"
#include "desk/stations.hpp"
#include "office.hpp"

#include <algorithm>
#include <doctest/doctest.h>
#include <random>

using namespace rdlz;
using namespace rdlz::desk;
using desk::tests::day;

namespace {

class Deputies : public desk::tests::Office {
public:
    Id<Person> person_of(Id<Mandate> seat) const { return fetch(store, seat)->person; }
    std::vector<Membership> open_places(Id<Person> person) const {
        return select<Membership>(store, {{{"deputy", person.value}, {"until", {}}}, false, {}});
    }
    Mandate seat(Id<Person> person, Id<Congress> in, const char* since) const {
        Mandate made;
        made.person = person;
        made.congress = in;
        made.since = day(since);
        return made;
    }
    Id<Congress> neighbour() {
        Region region;
        region.code.text = "LJ";
        region.name = "邻江县";
        region.kind = "县";
        region.level = Level::county;
        region.parent = fetch(store, upper)->region;
        region.has_congress = true;
        Congress congress;
        congress.region = insert(store, region);
        congress.term = 18;
        complete_congress(store, congress);
        return insert(store, congress);
    }
    Id<Station> station(const std::string& name) {
        Station made;
        made.name = name;
        made.region = fetch(store, county)->region;
        return insert(store, made);
    }
    Membership at(Id<Person> person, Id<Station> station, const char* since) const {
        Membership place;
        place.person = person;
        place.station = station;
        place.since = day(since);
        return place;
    }
    Membership in(Id<Person> person, const PlaceWords& words, Date since) {
        auto place = place_named(store, person, words, true);
        place.since = since;
        return place;
    }
};

/// Station, group, delegation or constituency, and the seat that goes with it.
std::pair<int, std::int64_t> sort_of(const Store& store, const Membership& place) {
    const auto kind = place.grouping ? fetch(store, place.grouping)->kind : GroupingKind::unsaid;
    return {static_cast<int>(kind), place.mandate.value};
}

} // namespace

TEST_CASE("nobody sits twice in a congress, or in two regions of which neither contains the other") {
    Deputies office;
    const auto person = office.person_of(office.lead);
    CHECK_THROWS_AS(add_mandate(office.store, office.seat(person, office.county, "2024-01-01")), Error);
    CHECK_THROWS_AS(add_mandate(office.store, office.seat(person, office.neighbour(), "2024-01-01")), Error);
    CHECK(add_mandate(office.store, office.seat(person, office.upper, "2024-01-01")));
}

TEST_CASE("whoever left a seat may take it again, or one elsewhere") {
    Deputies office;
    const auto person = office.person_of(office.lead);
    end_mandate(office.store, *fetch(office.store, office.lead), *day("2024-03-01"));
    CHECK(add_mandate(office.store, office.seat(person, office.county, "2024-04-01")));
    const auto mover = office.person_of(office.second);
    end_mandate(office.store, *fetch(office.store, office.second), *day("2024-03-01"));
    CHECK(add_mandate(office.store, office.seat(mover, office.neighbour(), "2024-04-01")));
}

TEST_CASE("a seat cannot end before it began") {
    Deputies office;
    CHECK_THROWS_AS(end_mandate(office.store, *fetch(office.store, office.lead), *day("2022-01-09")), Error);
    end_mandate(office.store, *fetch(office.store, office.lead), *day("2022-01-10"));
    CHECK(fetch(office.store, office.lead)->until == day("2022-01-10"));
}

TEST_CASE("a place ends the day before the next of its kind begins; where no day is left to it, it never was") {
    Deputies office;
    const auto person = office.person_of(office.lead);
    const auto first = office.station("东片站");
    const auto second = office.station("西片站");
    const auto third = office.station("南片站");
    CHECK(assign(office.store, office.at(person, first, "2024-01-10")));
    CHECK_FALSE(assign(office.store, office.at(person, first, "2024-02-10")));
    CHECK(assign(office.store, office.at(person, second, "2024-03-10")));
    CHECK(assign(office.store, office.at(person, third, "2024-03-10")));
    const auto places = select<Membership>(office.store);
    REQUIRE(places.size() == 2);
    CHECK(places[0].until == day("2024-03-09"));
    CHECK(places[1].station == third);
}

TEST_CASE("a station that was closed takes nobody, and its people go on where it was merged into") {
    Deputies office;
    const auto person = office.person_of(office.lead);
    const auto closed = office.station("东片站");
    const auto merged = office.station("西片站");
    assign(office.store, office.at(person, closed, "2024-01-10"));
    CHECK(close_station(office.store, closed, *day("2024-06-01"), merged) == 1);
    REQUIRE(office.open_places(person).size() == 1);
    CHECK(office.open_places(person).front().station == merged);
    CHECK(office.open_places(person).front().since == day("2024-06-01"));
    CHECK_THROWS_AS(assign(office.store, office.at(office.person_of(office.second), closed, "2024-07-01")), Error);
    CHECK_THROWS_AS(close_station(office.store, closed, *day("2024-07-01"), {}), Error);
}

TEST_CASE("whatever is assigned, released and ended, places never overlap, never run backwards, and need a seat") {
    Deputies office;
    const auto person = office.person_of(office.lead);
    const std::vector<PlaceWords> wanted{{"ST0001", {}, {}, {}, {}},        {"ST0002", {}, {}, {}, {}},
                                         {{}, "农业组", {}, {}, {}},        {{}, "教育组", {}, {}, {}},
                                         {{}, {}, "石桥团", {}, "MH-18"},   {{}, {}, "柳湾团", {}, "MH-18"},
                                         {{}, {}, {}, "第一选区", "MH-18"}, {{}, {}, {}, "第二选区", "MH-18"}};
    office.station("东片站");
    office.station("西片站");
    std::mt19937 chance(3);
    auto today = *day("2022-02-01");
    for (int i = 0; i < 120; ++i) {
        today = today.plus_days(static_cast<int>(chance() % 3));
        const auto place = office.in(person, wanted[chance() % wanted.size()], today);
        if (chance() % 4 == 0) release(office.store, place, today);
        else assign(office.store, place);
        std::vector<std::pair<int, std::int64_t>> sorts;
        for (const auto& open : office.open_places(person)) sorts.push_back(sort_of(office.store, open));
        std::sort(sorts.begin(), sorts.end());
        CHECK(std::adjacent_find(sorts.begin(), sorts.end()) == sorts.end());
    }
    for (const auto& place : select<Membership>(office.store)) CHECK(!(place.until && *place.until < *place.since));
    end_mandate(office.store, *fetch(office.store, office.lead), today);
    CHECK(office.open_places(person).empty());
    CHECK_THROWS_AS(assign(office.store, office.at(person, {1}, "2024-12-01")), Error);
}

TEST_CASE("places in stations and groups stay until the last seat ends, the delegation goes with its own") {
    Deputies office;
    const auto person = office.person_of(office.lead);
    add_mandate(office.store, office.seat(person, office.upper, "2022-01-10"));
    const auto station = office.station("东片站");
    assign(office.store, office.at(person, station, "2022-02-01"));
    assign(office.store, office.in(person, {{}, {}, "石桥团", {}, "MH-18"}, *day("2022-02-01")));
    assign(office.store, office.in(person, {{}, {}, "云州团", {}, "YZ-7"}, *day("2022-02-01")));
    end_mandate(office.store, *fetch(office.store, office.lead), *day("2024-03-01"));
    CHECK(office.open_places(person).size() == 2);
    end_mandate(office.store, open_seat(office.store, person, {}), *day("2024-04-01"));
    CHECK(office.open_places(person).empty());
}

TEST_CASE("exactly one place is named at a time, and an unknown one is made only where that was said") {
    Deputies office;
    const auto person = office.person_of(office.lead);
    CHECK_THROWS_AS(place_named(office.store, person, {}, true), Error);
    CHECK_THROWS_AS(place_named(office.store, person, {{}, "农业组", "石桥团", {}, {}}, true), Error);
    CHECK_THROWS_AS(place_named(office.store, person, {{}, "农业组", {}, {}, {}}, false), Error);
    const auto made = place_named(office.store, person, {{}, "农业组", {}, {}, {}}, true);
    CHECK(place_named(office.store, person, {{}, "农业组", {}, {}, {}}, false).grouping == made.grouping);
    CHECK_FALSE(made.mandate);
}

TEST_CASE("a region contains itself and what lies in it, and nothing else") {
    Deputies office;
    const auto region = [&](Id<Congress> of) { return *fetch(office.store, fetch(office.store, of)->region); };
    CHECK(contains(office.store, region(office.upper), region(office.county)));
    CHECK(contains(office.store, region(office.county), region(office.county)));
    CHECK_FALSE(contains(office.store, region(office.county), region(office.upper)));
    CHECK(home_regions(office.store).size() == 2);
    CHECK(home_regions(office.store).front().name == "明河县");
}
