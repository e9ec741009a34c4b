#include "desk/merits/declaring.hpp"

#include "desk/deputy/merging.hpp"
#include "desk/import/importer.hpp"
#include "office.hpp"
#include "store/deeds.hpp"

#include <doctest/doctest.h>

using namespace rdlz;
using namespace rdlz::desk;
using desk::tests::day;

namespace {

class Declared : public desk::tests::Office {
public:
    Id<Person> person = fetch(store, lead)->person;
    Id<Station> station = insert_station();

    Id<Activity> activity(const char* on) {
        Activity made;
        made.type = "inspection";
        made.title = "看灌溉渠";
        made.starts_on = day(on);
        const auto id = insert(store, made);
        insert(store, ActivityStation{{}, id, station});
        return id;
    }
    Record declare(const char* on, Confirmation state = Confirmation::declared) {
        Attendance made;
        made.activity = activity(on);
        made.person = person;
        made.presence = Presence::present;
        made.state = state;
        return *fetch(store, shape<Attendance>, insert(store, made).value);
    }
    Record declare_deed(const char* on, Id<Station> of = {}) {
        Deed made;
        made.type = "award";
        made.title = on;
        made.done_on = day(on);
        if (of) made.station = of;
        else made.person = person;
        made.quantity = Points::whole(1);
        made.participants = made.place = 1;
        made.state = Confirmation::declared;
        return *fetch(store, shape<Deed>, insert(store, made).value);
    }
    std::size_t attended() const {
        std::size_t count = 0;
        each_attendance(store, person, *Period::read("2024"), [&](const AttendedActivity&) { ++count; });
        return count;
    }
    std::int64_t invited() const {
        std::int64_t count = 0;
        each_activity(store, {}, [&](const HeldActivity& held) { count += held.invited + held.attended; });
        return count;
    }
    std::string import(const std::string& text, bool declared) {
        const auto importer = attendance_importer(store);
        staging::Instructions told;
        told.today = *day("2024-12-31");
        told.declared = declared;
        const auto plan = run_import(*importer, file("a.csv", "活动编号,姓名,出席情况\n" + text), told);
        const auto held = select<Attendance>(store);
        return fmt::format("{} {}", plan.refused() ? "refused" : "taken",
                           held.empty() ? "none" : word(held.front().state).machine);
    }

private:
    Id<Station> insert_station() {
        Region region;
        region.name = "石桥镇";
        region.kind = "镇";
        Station made;
        made.name = "石桥站";
        made.region = insert(store, region);
        return insert(store, made);
    }
};

std::size_t waiting_for(const Store& store, const Shape& shape, const WaitingFilter& filter = {}) {
    return waiting(store, shape, filter).size();
}

} // namespace

TEST_CASE("what is declared counts in no register and no rate until it is confirmed") {
    Declared office;
    auto record = office.declare("2024-03-05");
    CHECK(office.attended() == 0);
    CHECK(office.invited() == 0);
    confirm(office.store, record);
    CHECK(office.attended() == 1);
    CHECK(office.invited() == 2);
}

TEST_CASE("what was returned keeps the reason, counts nowhere, and waits no longer") {
    Declared office;
    auto record = office.declare("2024-03-05");
    give_back(office.store, record, "签到表上没有签名");
    CHECK(office.attended() == 0);
    CHECK(waiting_for(office.store, shape<Attendance>) == 0);
    WaitingFilter returned;
    returned.state = Confirmation::returned;
    const auto found = waiting(office.store, shape<Attendance>, returned);
    REQUIRE(found.size() == 1);
    CHECK(found.front().record.text("return_reason") == "签到表上没有签名");
}

TEST_CASE("only what waits is confirmed or returned") {
    Declared office;
    auto confirmed = office.declare("2024-03-05", Confirmation::confirmed);
    auto returned = office.declare("2024-03-06", Confirmation::returned);
    for (auto* record : {&confirmed, &returned}) {
        CHECK_THROWS_AS(confirm(office.store, *record), Error);
        CHECK_THROWS_AS(give_back(office.store, *record, "无"), Error);
    }
}

TEST_CASE("what waits is listed by its day, of a span of days, of a station, of an activity") {
    Declared office;
    office.declare("2024-05-05");
    const auto first = office.declare("2024-03-05");
    CHECK(waiting(office.store, shape<Attendance>, {}).front().record.id == first.id);
    WaitingFilter march;
    march.period = Period::read("2024-03");
    CHECK(waiting_for(office.store, shape<Attendance>, march) == 1);
    WaitingFilter of_station;
    of_station.station = office.station;
    CHECK(waiting_for(office.store, shape<Attendance>, of_station) == 2);
    of_station.station = {office.station.value + 1};
    CHECK(waiting_for(office.store, shape<Attendance>, of_station) == 0);
    WaitingFilter of_activity;
    of_activity.activity = {first.number("activity")};
    CHECK(waiting_for(office.store, shape<Attendance>, of_activity) == 1);
}

TEST_CASE("a station's deeds are its own and those of its deputies on the day") {
    Declared office;
    office.declare_deed("2024-05-05", office.station);
    office.declare_deed("2024-03-05");
    office.declare_deed("2024-07-05");
    Membership place;
    place.person = office.person;
    place.station = office.station;
    place.since = day("2024-06-01");
    insert(office.store, place);
    WaitingFilter filter;
    filter.station = office.station;
    CHECK(waiting_for(office.store, shape<Deed>, filter) == 2);
    CHECK(waiting_for(office.store, shape<Deed>) == 3);
}

TEST_CASE("a file of declarations waits; the office's own takes their place, and is not declared anew") {
    Declared office;
    office.activity("2024-03-05");
    CHECK(office.import("HD0001,韦春兰,出席\n", true) == "taken declared");
    CHECK(office.import("HD0001,韦春兰,迟到\n", true) == "taken declared");
    CHECK(office.import("HD0001,韦春兰,出席\n", false) == "taken ");
    CHECK(office.import("HD0001,韦春兰,出席\n", true) == "taken ");
    CHECK(office.import("HD0001,韦春兰,迟到\n", true) == "refused ");
}

TEST_CASE("of two entries of one person the confirmed attendance holds") {
    for (const bool kept_declared : {true, false}) {
        Declared office;
        auto record = office.declare("2024-03-05", kept_declared ? Confirmation::declared : Confirmation::confirmed);
        Attendance other;
        other.activity = {record.number("activity")};
        other.person = fetch(office.store, office.outsider)->person;
        other.presence = Presence::present;
        other.state = kept_declared ? Confirmation::confirmed : Confirmation::declared;
        insert(office.store, other);
        merge(office.store, office.person, other.person);
        CHECK(office.attended() == 1);
    }
}
