#include "desk/intake/intake.hpp"

#include "core/mask.hpp"
#include "office.hpp"

#include <doctest/doctest.h>
#include <functional>

using namespace rdlz;
using namespace rdlz::desk;
using desk::tests::day;

namespace {

/// The office on the last day of 2024, with the sample county's codes and rules.
class Intake : public desk::tests::Office {
public:
    Intake() {
        adopt_sample("codes.toml");
        adopt_sample("suggestions.toml");
        Department inspection;
        inspection.name = "明河县纪律检查委员会";
        inspection.branch = Branch::supervision;
        discipline = insert(store, inspection);
        Department short_named = *fetch(store, water);
        short_named.short_name = "水利局";
        update(store, short_named);
    }
    Id<Department> discipline;

    IntakeDesk desk() { return {store, names, *day("2024-12-31")}; }
    Visit visit(const char* on, const std::string& channel = "meeting") {
        auto made = *fetch(store, add_visit(on));
        made.id = {};
        made.code = {};
        made.channel = channel;
        return made;
    }
    Id<Visit> record(const Visit& visit) { return {desk().record(record_of(visit), {})}; }
    Opinion opinion(Id<Visit> of) {
        Opinion made;
        made.visit = of;
        made.content = "渠道漏水";
        made.nature = Nature::suggestion;
        made.outcome = Outcome::answered;
        return made;
    }
    Id<Opinion> add(const Opinion& opinion) { return {desk().add(record_of(opinion))}; }
};

bool refused(const std::function<void()>& act) {
    try {
        act();
    } catch (const Error& error) {
        CHECK(error.status() == Status::refused);
        return true;
    }
    return false;
}

} // namespace

TEST_CASE("a visit is not of a day to come, and an anonymous one has no name and no telephone") {
    Intake office;
    CHECK_FALSE(refused([&] { office.record(office.visit("2024-12-31")); }));
    CHECK(refused([&] { office.record(office.visit("2025-01-01")); }));
    auto anonymous = office.visit("2024-11-05");
    anonymous.anonymous = true;
    CHECK(refused([&] { office.record(anonymous); }));
    anonymous.name.clear();
    CHECK_FALSE(refused([&] { office.record(anonymous); }));
    anonymous.phone = "13800001111";
    CHECK(refused([&] { office.record(anonymous); }));
}

TEST_CASE("only who held a seat on the day can have received a visit") {
    Intake office;
    const auto person = fetch(office.store, office.lead)->person;
    const auto received = [&](const char* on) {
        return !refused([&] { office.desk().record(record_of(office.visit(on)), {person}); });
    };
    CHECK(received("2022-01-10"));
    CHECK_FALSE(received("2022-01-09"));
    auto seat = *fetch(office.store, office.lead);
    seat.until = day("2024-06-30");
    update(office.store, seat);
    CHECK(received("2024-06-30"));
    CHECK_FALSE(received("2024-07-01"));
}

TEST_CASE("letters, calls and messages are cases, not people present, unless it was said how many came") {
    Intake office;
    for (const auto* channel : {"letter", "letterbox", "phone", "wechat", "qr", "website"})
        CHECK(fetch(office.store, office.record(office.visit("2024-11-05", channel)))->heads == 0);
    for (const auto* channel : {"reception-day", "home-visit", "market", "informant"})
        CHECK(fetch(office.store, office.record(office.visit("2024-11-05", channel)))->heads == 1);
    auto many = office.visit("2024-11-05", "letter");
    many.heads = 5;
    CHECK(fetch(office.store, office.record(many))->heads == 5);
}

TEST_CASE(
    "an accusation never goes to the unit accused, however that is named, nor to any other that may not hear it") {
    Intake office;
    auto accusation = office.opinion(office.record(office.visit("2024-11-05")));
    accusation.nature = Nature::accusation;
    accusation.outcome = Outcome::referred;
    accusation.department = office.water;
    for (const auto* accused : {"县水利局", "水利局", " 县 水利局 ", "DW0002", ""}) {
        CAPTURE(accused);
        accusation.accused = accused;
        CHECK(refused([&] { office.add(accusation); }));
    }
    accusation.department = office.discipline;
    CHECK_FALSE(refused([&] { office.add(accusation); }));
    accusation.accused = "明河县纪律检查委员会";
    CHECK(refused([&] { office.add(accusation); }));
}

TEST_CASE("days run forward: received, referred, closed, told") {
    Intake office;
    const auto visit = office.record(office.visit("2024-11-05"));
    const auto taken = [&](const char* referred, const char* closed, const char* told) {
        auto opinion = office.opinion(visit);
        opinion.outcome = Outcome::referred;
        opinion.referred_on = day(referred);
        opinion.closed_on = day(closed);
        opinion.fed_back_on = day(told);
        return !refused([&] { office.add(opinion); });
    };
    CHECK(taken("2024-11-05", "2024-11-05", "2024-11-05"));
    CHECK_FALSE(taken("2024-11-04", "2024-11-06", "2024-11-06"));
    CHECK_FALSE(taken("2024-11-06", "2024-11-05", "2024-11-06"));
    CHECK_FALSE(taken("2024-11-05", "2024-11-06", "2024-11-04"));
}

TEST_CASE("a matter sent elsewhere says where, and only a referred one has a unit") {
    Intake office;
    auto opinion = office.opinion(office.record(office.visit("2024-11-05")));
    opinion.outcome = Outcome::elsewhere;
    CHECK(refused([&] { office.add(opinion); }));
    opinion.sent_to = "县信访局";
    CHECK_FALSE(refused([&] { office.add(opinion); }));
    opinion.department = office.water;
    CHECK(refused([&] { office.add(opinion); }));
}

TEST_CASE("a day that was counted is counted anew, a day that was typed stays") {
    Intake office;
    auto counted = office.opinion(office.record(office.visit("2024-11-05")));
    counted.nature = Nature::petition;
    counted.outcome = Outcome::referred;
    counted.id = office.add(counted);
    auto typed = counted;
    typed.id = {};
    typed.due_on = day("2024-12-24");
    typed.id = office.add(typed);
    const auto before = fetch(office.store, counted.id)->due_on;
    REQUIRE(before);

    auto visit = *fetch(office.store, counted.visit);
    visit.received_on = day("2024-10-15");
    office.desk().change(record_of(visit));
    CHECK(*fetch(office.store, counted.id)->due_on < *before);
    CHECK(fetch(office.store, typed.id)->due_on == day("2024-12-24"));
}

TEST_CASE("the last opinion of a visit cannot have never been") {
    Intake office;
    const auto visit = office.record(office.visit("2024-11-05"));
    const auto first = office.add(office.opinion(visit));
    const auto second = office.add(office.opinion(visit));
    const auto voided = [&](Id<Opinion> id) {
        return !refused([&] { office.desk().void_opinion(*fetch(office.store, shape<Opinion>, id.value)); });
    };
    CHECK(voided(first));
    CHECK_FALSE(voided(second));
}
