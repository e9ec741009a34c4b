#include "desk/voiding.hpp"

#include "domain/activity.hpp"
#include "domain/suggestion.hpp"
#include "office.hpp"

#include <doctest/doctest.h>

using namespace rdlz;
using namespace rdlz::desk;
using County = desk::tests::Office;

namespace {

template<class T>
bool stands(const County& office, Id<T> id) {
    return fetch(office.store, shape<T>, id.value)->voided_by == 0;
}

template<class T>
std::string refusal(County& office, Id<T> id) {
    try {
        void_record(office.store, *fetch(office.store, shape<T>, id.value));
    } catch (const Error& error) {
        CHECK(error.status() == Status::refused);
        return error.text();
    }
    return {};
}

} // namespace

TEST_CASE("a visit goes with its opinions and its deputies, and nothing else") {
    County office;
    const auto visit = office.add_visit("2024-11-05");
    const auto other = office.add_visit("2024-11-05");
    const auto opinion = office.add_opinion(visit, Nature::suggestion, "2024-12-05");
    const auto beside = office.add_opinion(other, Nature::suggestion, "2024-12-05");
    const auto deputy = insert(office.store, VisitDeputy{{}, visit, fetch(office.store, office.lead)->person});
    CHECK(refusal(office, visit).empty());
    CHECK_FALSE(stands(office, visit));
    CHECK_FALSE(stands(office, opinion));
    CHECK_FALSE(stands(office, deputy));
    CHECK(stands(office, beside));
    CHECK(stands(office, fetch(office.store, office.lead)->person));
}

TEST_CASE("an opinion that went into a suggestion stays until the suggestion goes, and then may go") {
    County office;
    const auto opinion = office.add_opinion(office.add_visit("2024-11-05"), Nature::suggestion, "2024-12-05");
    const auto suggestion = office.add_case("关于饮水的建议", "2024-11-20");
    insert(office.store, SuggestionOpinion{{}, suggestion, opinion});
    CHECK(refusal(office, opinion) == "'YJ0001' cannot be voided: suggestion 'JY0001' refers to it");
    CHECK(stands(office, opinion));
    CHECK(refusal(office, suggestion).empty());
    CHECK(refusal(office, opinion).empty());
}

TEST_CASE("a suggestion goes with its steps") {
    County office;
    const auto suggestion = office.add_case("关于饮水的建议", "2024-03-01");
    office.add_step(suggestion, Step::routed, "2024-03-05", office.water, Part::lead);
    CHECK(refusal(office, suggestion).empty());
    CHECK(select<SuggestionEvent>(office.store).empty());
    CHECK(stands(office, office.water));
}

TEST_CASE("whoever is named by a record that stands cannot have never been") {
    County office;
    const auto suggestion = office.add_case("关于饮水的建议", "2024-03-01");
    CHECK(refusal(office, fetch(office.store, office.lead)->person).find("'JY0001'") != std::string::npos);
    office.add_step(suggestion, Step::routed, "2024-03-05", office.water, Part::lead);
    CHECK(refusal(office, office.water).find("'JY0001'") != std::string::npos);
    CHECK(refusal(office, fetch(office.store, office.county)->region).find("congress 'MH-18'") != std::string::npos);
}

TEST_CASE("a deputy of whom nothing else is told goes with seats and places") {
    County office;
    CHECK(refusal(office, fetch(office.store, office.second)->person).empty());
    CHECK_FALSE(stands(office, office.second));
    CHECK(stands(office, office.lead));
}

TEST_CASE("a unit that stands above others cannot have never been") {
    County office;
    CHECK_FALSE(refusal(office, office.government).empty());
    CHECK(refusal(office, office.court).empty());
}
