#include "desk/scoring/accounts.hpp"

#include "core/error.hpp"
#include "desk/congresses.hpp"
#include "desk/deputy/deputies.hpp"
#include "office.hpp"

#include <doctest/doctest.h>

using namespace rdlz;
using namespace rdlz::desk;
using desk::tests::day;
using score::TermChange;

namespace {

/// An office whose congress changed in the middle of 2024, with one deputy re-elected.
class Change : public desk::tests::Office {
public:
    Change() {
        person = fetch(store, lead)->person;
        auto old = *fetch(store, county);
        Congress wanted;
        wanted.region = old.region;
        wanted.term = *old.term + 1;
        open_congress(store, wanted, *day("2024-07-01"));
        for (const auto& congress : select<Congress>(store, {{{"region", old.region.value}}, false, "code"}))
            if (congress.term == wanted.term) next = congress;
        Mandate again;
        again.person = person;
        again.congress = next.id;
        again.since = day("2024-07-01");
        seat = add_mandate(store, again);
        receive("2024-03-05");
        receive("2024-09-05");
    }
    void receive(const char* on) { insert(store, VisitDeputy{{}, add_visit(on), person}); }

    std::size_t facts(TermChange change, const Congress& congress) const {
        score::Scheme scheme;
        scheme.credit = score::Credit::each;
        scheme.term_change = change;
        const Names fresh(store);
        const Accounts accounts(fresh, congress, Period::year(2024), {&scheme, 1});
        for (const auto& mandate : accounts.mandates())
            if (mandate.person == person) return accounts.account(mandate).facts.size();
        return 99;
    }

    Id<Person> person;
    Congress next;
    Id<Mandate> seat;
};

} // namespace

TEST_CASE("a congress that changed within the period stops the count until the scheme says whose points count") {
    const Change office;
    CHECK_THROWS_WITH_AS(office.facts(TermChange::unsaid, office.next),
                         doctest::Contains("the scheme leaves open whose points count"), Error);
    CHECK_THROWS_AS(office.facts(TermChange::unsaid, *fetch(office.store, office.county)), Error);
}

TEST_CASE("each term by itself: the facts of its own days in office are its subject's") {
    const Change office;
    const auto old = *fetch(office.store, office.county);
    CHECK(office.facts(TermChange::apart, office.next) == 2); // the days in office are held against them later
    CHECK(office.facts(TermChange::apart, old) == 2);
}

TEST_CASE("only the new congress, or only the old: the other one is refused by name") {
    const Change office;
    const auto old = *fetch(office.store, office.county);
    CHECK(office.facts(TermChange::incoming, office.next) == 2);
    CHECK_THROWS_AS(office.facts(TermChange::incoming, old), Error);
    CHECK(office.facts(TermChange::outgoing, old) == 2);
    CHECK_THROWS_AS(office.facts(TermChange::outgoing, office.next), Error);
}

TEST_CASE("together, a re-elected deputy is in office from the old mandate's first day") {
    const Change office;
    score::Scheme scheme;
    scheme.credit = score::Credit::each;
    scheme.term_change = TermChange::together;
    const Names fresh(office.store);
    const Accounts accounts(fresh, office.next, Period::year(2024), {&scheme, 1});
    const auto account = accounts.account(*fetch(office.store, office.seat));
    CHECK(account.subject.since == fetch(office.store, office.lead)->since);
    CHECK(account.subject.since != day("2024-07-01"));
}
