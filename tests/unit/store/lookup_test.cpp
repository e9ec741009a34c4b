#include "store/lookup.hpp"

#include "folder.hpp"
#include "store/records.hpp"

#include <doctest/doctest.h>

using namespace rdlz;
using tests::Folder;

namespace {

/// A county with two deputies of one name, one of whom sits in two congresses.
class County {
public:
    County() : store(folder_.writing()) {
        const auto county = region("MH", "明河县");
        home = congress(county, 17);
        next = congress(county, 18);
        first = person("张三", "13800001111");
        second = person("张三", "13800002222");
        seat(first, home, "明17-001", "2016-10-20", "2021-10-19");
        seat(first, next, "明18-001", "2021-10-20", {});
        seat(second, next, "明18-002", "2021-10-20", {});
    }

private:
    Folder folder_;

public:
    Store store;
    Id<Congress> home, next;
    Id<Person> first, second;

    Id<Person> person(const std::string& name, const std::string& phone) {
        Person made;
        made.name = name;
        made.phone = phone;
        return insert(store, made);
    }

private:
    Id<Region> region(const std::string& code, const std::string& name) {
        Region made;
        made.code.text = code;
        made.name = name;
        made.kind = "县";
        made.has_congress = true;
        return insert(store, made);
    }
    Id<Congress> congress(Id<Region> of, int term) {
        Congress made;
        made.code.text = "MH-" + std::to_string(term);
        made.region = of;
        made.term = term;
        return insert(store, made);
    }
    void seat(Id<Person> person, Id<Congress> in, const char* certificate, const char* since, const char* until) {
        Mandate made;
        made.person = person;
        made.congress = in;
        made.certificate = certificate;
        made.since = Date::parse(since);
        if (until != nullptr) made.until = Date::parse(until);
        insert(store, made);
    }
};

Error refused(const Store& store, const std::string& text) {
    try {
        resolve<Person>(store, text);
    } catch (const Error& error) {
        return error;
    }
    return {Status::done, {}};
}

Date day(const char* iso) { return *Date::parse(iso); }

} // namespace

TEST_CASE("a deputy is found by code, certificate, telephone or a name that only one bears") {
    County county;
    const auto only = county.person("欧阳·小满", "13800003333");
    for (const auto* text : {"DB0001", "明17-001", "明18-001", "13800001111"})
        CHECK(resolve<Person>(county.store, text) == county.first);
    for (const auto* text : {"DB0003", "欧阳·小满", "欧阳　·小满"}) CHECK(resolve<Person>(county.store, text) == only);
}

TEST_CASE("a name that several bear is refused with the codes of all") {
    const County county;
    const auto error = refused(county.store, "张三");
    CHECK(error.status() == Status::refused);
    CHECK(error.text() == "'张三' is the name of several: DB0001, DB0002");
    CHECK(candidates(county.store, shape<Person>, "张三").size() == 2);
}

TEST_CASE("a word that nobody bears is refused with the nearest") {
    const County county;
    const auto error = refused(county.store, "DB0004");
    CHECK(error.status() == Status::not_found);
    CHECK(error.hint().find("did you mean 'DB000") != std::string::npos);
}

TEST_CASE("a voided deputy is no longer found") {
    County county;
    mark_void(county.store, shape<Person>, county.second.value);
    CHECK(resolve<Person>(county.store, "张三") == county.first);
    CHECK(refused(county.store, "DB0002").status() == Status::not_found);
}

TEST_CASE("a seat is found by deputy and congress, and its code finds it again") {
    const County county;
    for (const auto& seat : select<Mandate>(county.store)) {
        const auto code = code_of(county.store, shape<Mandate>, seat.id.value);
        CHECK(resolve<Mandate>(county.store, code) == seat.id);
        CHECK(name_of_record(county.store, shape<Mandate>, seat.id.value) == "张三");
    }
    CHECK(resolve<Mandate>(county.store, "DB0002") == select<Mandate>(county.store).back().id);
    CHECK_THROWS_AS(resolve<Mandate>(county.store, "DB0001"), Error);
}

TEST_CASE("a seat holds from its first day to its last, and in its own congress only") {
    const County county;
    const auto held = [&](Id<Congress> in, const char* on) {
        return mandate_on(county.store, county.first, in, day(on)).has_value();
    };
    CHECK_FALSE(held(county.home, "2016-10-19"));
    CHECK(held(county.home, "2016-10-20"));
    CHECK(held(county.home, "2021-10-19"));
    CHECK_FALSE(held(county.home, "2021-10-20"));
    CHECK_FALSE(held(county.next, "2021-10-19"));
    CHECK(held(county.next, "2021-10-20"));
    CHECK(held(county.next, "2099-01-01"));
    CHECK(mandates_of(county.store, county.first).front().congress == county.home);
}
