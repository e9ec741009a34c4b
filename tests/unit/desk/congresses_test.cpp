#include "desk/congresses.hpp"

#include "desk/deputy/deputies.hpp"
#include "office.hpp"
#include "store/lookup.hpp"

#include <algorithm>
#include <doctest/doctest.h>
#include <set>

using namespace rdlz;
using namespace rdlz::desk;
using desk::tests::day;
using County = desk::tests::Office;

namespace {

Congress next_term(const County& office) {
    Congress wanted;
    wanted.region = fetch(office.store, office.county)->region;
    wanted.term = 19;
    return wanted;
}

Id<Mandate> elected(County& office, const std::string& name, const char* since) {
    Person person;
    person.name = name;
    Mandate seat;
    seat.person = insert(office.store, person);
    seat.congress = office.county;
    if (since != nullptr) seat.since = day(since);
    return add_mandate(office.store, seat);
}

std::vector<Mandate> open_seats(const County& office) {
    return select<Mandate>(office.store, {{{"congress", office.county.value}, {"until", {}}}, false, {}});
}

void leave(County& office, EndReason reason, int count) {
    for (; count > 0; --count) {
        auto seat = open_seats(office).front();
        seat.end_reason = reason;
        end_mandate(office.store, seat, *day("1997-06-01"));
    }
}

} // namespace

TEST_CASE("the opening of a term ends every seat of the one before, the day before, and no other") {
    County office;
    elected(office, "早来", "2021-10-20");
    elected(office, "不详", nullptr);
    const auto left = elected(office, "已走", "2021-10-20");
    end_mandate(office.store, *fetch(office.store, left), *day("2023-05-01"));
    CHECK(open_congress(office.store, next_term(office), *day("2026-10-20")) == 4);
    CHECK(open_seats(office).empty());
    for (const auto& seat : select<Mandate>(office.store, {{{"congress", office.county.value}}, false, {}})) {
        CHECK(seat.until == (seat.id == left ? day("2023-05-01") : day("2026-10-19")));
        CHECK((seat.end_reason == EndReason::term_over) == (seat.id != left));
    }
    CHECK_FALSE(fetch(office.store, office.outsider)->until);
    CHECK(fetch(office.store, office.county)->ended_on == day("2026-10-20"));
}

TEST_CASE("a seat that began after the day the next term opened is not made to run backwards") {
    County office;
    const auto late = elected(office, "补录", "2026-11-01");
    open_congress(office.store, next_term(office), *day("2026-10-20"));
    CHECK(fetch(office.store, late)->until == day("2026-11-01"));
}

TEST_CASE("two terms stand side by side until the newer one opens") {
    County office;
    auto next = next_term(office);
    complete_congress(office.store, next);
    next.id = insert(office.store, next);
    Mandate seat;
    seat.person = fetch(office.store, office.lead)->person;
    seat.congress = next.id;
    add_mandate(office.store, seat);
    CHECK(mandates_of(office.store, seat.person).size() == 2);
    CHECK(open_congress(office.store, next_term(office), *day("2026-10-20")) == 2);
    CHECK(mandates_of(office.store, seat.person).front().congress == next.id);
    CHECK_FALSE(mandates_of(office.store, seat.person).front().until);
    CHECK_THROWS_AS(open_congress(office.store, next_term(office), *day("2026-10-21")), Error);
}

TEST_CASE("the eighth congress of Hubei: 881 seats, 874 held, 3 left, 2 elected: 873 held, 8 vacant") {
    County office;
    auto congress = *fetch(office.store, office.county);
    congress.seats = 881;
    update(office.store, congress);
    for (auto seat : open_seats(office)) mark_void(office.store, shape<Mandate>, seat.id.value);
    for (int number = 1; number <= 874; ++number) elected(office, "代表" + std::to_string(number), "1993-01-20");
    CHECK(open_seats(office).size() == 874);
    leave(office, EndReason::moved_away, 2);
    leave(office, EndReason::died, 1);
    elected(office, "补选甲", "1997-01-20");
    elected(office, "补选乙", "1997-01-20");
    const auto held = static_cast<std::int64_t>(open_seats(office).size());
    CHECK(held == 873);
    CHECK(*fetch(office.store, office.county)->seats - held == 8);
}

TEST_CASE("a street has no congress, and a term is between 1 and 99 and stands once") {
    County office;
    Region street;
    street.name = "城关街道";
    street.kind = "街道";
    Congress wanted;
    wanted.region = insert(office.store, street);
    wanted.term = 1;
    CHECK_THROWS_AS(complete_congress(office.store, wanted), Error);
    for (const auto term : {0, -1, 100, 18}) {
        auto wrong = next_term(office);
        wrong.term = term;
        CAPTURE(term);
        CHECK_THROWS_AS(complete_congress(office.store, wrong), Error);
    }
}

TEST_CASE("a session written down twice stands once, with what was said last, and never closes before it opens") {
    County office;
    add_session(office.store, {{}, office.county, 2, day("2024-01-22"), {}});
    const auto sessions = select<Session>(office.store);
    REQUIRE(sessions.size() == 1);
    CHECK(sessions.front().opened_on == day("2024-01-22"));
    CHECK(sessions.front().closed_on == day("2024-01-24"));
    CHECK_THROWS_AS(add_session(office.store, {{}, office.county, 3, day("2025-01-22"), day("2025-01-21")}), Error);
}

TEST_CASE("every number up to 99 has its own Chinese words") {
    CHECK(chinese_number(8) == "八");
    CHECK(chinese_number(10) == "十");
    CHECK(chinese_number(18) == "十八");
    CHECK(chinese_number(20) == "二十");
    CHECK(chinese_number(91) == "九十一");
    std::set<std::string> words;
    for (int number = 1; number <= 99; ++number) words.insert(chinese_number(number));
    CHECK(words.size() == 99);
}
