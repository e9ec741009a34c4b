#include "desk/scoring/process/appeals.hpp"
#include "desk/scoring/process/past.hpp"
#include "desk/scoring/process/result.hpp"
#include "office.hpp"

#include <doctest/doctest.h>

using namespace rdlz;
using namespace rdlz::desk;

namespace {

/// A list of the first deputy, and of two who are equal at the cut.
Chain a_chain() {
    Chain chain;
    for (std::int64_t person = 1; person <= 3; ++person) {
        Candidate candidate;
        candidate.person = {person};
        candidate.undecided = person > 1;
        chain.list.candidates.push_back(candidate);
    }
    return chain;
}

void decide(Chain& chain, Stage stage, std::vector<std::pair<NameChange, std::int64_t>> names) {
    Decided decided;
    decided.decision.stage = stage;
    for (const auto& [change, person] : names) {
        DecidedName name;
        name.person = {person};
        name.change = change;
        decided.names.push_back(name);
    }
    chain.decisions.push_back(decided);
}

std::vector<std::int64_t> numbers(const std::vector<Id<Person>>& people) {
    std::vector<std::int64_t> all;
    for (const auto person : people) all.push_back(person.value);
    return all;
}

using Numbers = std::vector<std::int64_t>;

Seal a_seal(Id<Congress> congress, int year, const std::string& announced) {
    Seal seal;
    seal.congress = congress;
    seal.period = std::to_string(year) + "年";
    seal.starts_on = Date::of(year, 1, 1);
    seal.ends_on = Date::of(year, 12, 31);
    seal.sealed_on = seal.ends_on;
    seal.rules = "{}";
    seal.result = R"({"announced":[)" + announced +
                  R"(],"standings":[{"code":"DB0001","band":"优秀",)"
                  R"("missed":{"出席":{"have":"0","need":"1"}},"counts":{"缺席":"2"}}]})";
    seal.fingerprint = "x";
    return seal;
}

} // namespace

TEST_CASE("equals at the cut stand on the list only where a decision adds them") {
    auto chain = a_chain();
    CHECK(numbers(chain.current()) == Numbers{1});
    CHECK(numbers(chain.undecided()) == Numbers{2, 3});
    decide(chain, Stage::recommended, {{NameChange::added, 3}});
    CHECK(numbers(chain.current()) == Numbers{1, 3});
    CHECK(chain.undecided().empty());
}

TEST_CASE("the list after each stage is what was proposed, with the names added and without those removed") {
    auto chain = a_chain();
    decide(chain, Stage::checked, {{NameChange::removed, 1}, {NameChange::added, 9}});
    CHECK(numbers(chain.current()) == Numbers{9});
    decide(chain, Stage::chairmen, {{NameChange::added, 1}});
    CHECK(numbers(chain.current()) == Numbers{9, 1});
    REQUIRE(chain.last(Stage::checked) != nullptr);
    CHECK(chain.last(Stage::announced) == nullptr);
}

TEST_CASE("an announcement settles the equals that no decision spoke of") {
    auto chain = a_chain();
    decide(chain, Stage::announced, {});
    CHECK(chain.undecided().empty());
    CHECK(numbers(chain.current()) == Numbers{1});
}

TEST_CASE("the first and the last working day of a publicity both count") {
    CHECK(last_open_day(*desk::tests::day("2025-12-22"), 5) == *desk::tests::day("2025-12-26"));
    CHECK(last_open_day(*desk::tests::day("2025-12-20"), 1) == *desk::tests::day("2025-12-22"));
    CHECK(last_open_day(*desk::tests::day("2024-09-30"), 2) == *desk::tests::day("2024-10-08"));
}

TEST_CASE("what a seal says must be found again; what a later version finds besides does not matter") {
    const std::string sealed = R"({"total":"12.5","lines":[{"rule":"出席","points":"2"}]})";
    CHECK(differences(sealed, sealed).empty());
    CHECK(differences(sealed, R"({"total":"12.5","new":1,"lines":[{"rule":"出席","points":"2","more":[]}]})").empty());
    const auto other = differences(sealed, R"({"total":"12","lines":[{"rule":"出席","points":"1.5"}]})");
    REQUIRE(other.size() == 2);
    CHECK(other[0].place == "lines/1/points");
    CHECK(other[0].sealed == "2");
    CHECK(other[0].derived == "1.5");
    CHECK(other[1].place == "total");
    CHECK(differences(sealed, R"({"total":"12.5","lines":[]})").size() == 1);
    CHECK(differences(sealed, R"({"lines":[{"rule":"出席","points":"2"}]})").size() == 1);
}

TEST_CASE("the fingerprint of a result covers its rules, its standings and every account") {
    const ResultText text{"r", "s", {{"DB01", {"f", "c"}}}};
    for (const auto& other :
         {ResultText{"R", "s", text.accounts}, ResultText{"r", "S", text.accounts}, ResultText{"r", "s", {}},
          ResultText{"r", "s", {{"DB02", {"f", "c"}}}}, ResultText{"r", "s", {{"DB01", {"F", "c"}}}},
          ResultText{"r", "s", {{"DB01", {"f", "C"}}}}})
        CHECK(other.fingerprint() != text.fingerprint());
    CHECK(ResultText(text).fingerprint() == text.fingerprint());
}

TEST_CASE("earlier seals are a deputy's past years; what was not sealed before the period is none") {
    desk::tests::Office office;
    insert(office.store, a_seal(office.county, 2022, R"("DB0001")"));
    insert(office.store, a_seal(office.county, 2023, ""));
    insert(office.store, a_seal(office.upper, 2021, ""));
    const auto person = fetch(office.store, office.lead)->person;
    const SealedYears years(office.store, office.county, *desk::tests::day("2024-01-01"));
    const auto past = years.of(person);
    REQUIRE(past.size() == 2);
    CHECK(past[0].year == 2022);
    CHECK(past[0].announced);
    CHECK(past[0].in_term);
    CHECK(past[0].band == "优秀");
    CHECK(past[0].missed == std::vector<std::string>{"出席"});
    REQUIRE(past[0].counts.size() == 1);
    CHECK(past[0].counts[0].second == Points::whole(2));
    CHECK_FALSE(past[1].announced);
    CHECK(SealedYears(office.store, office.county, *desk::tests::day("2023-01-01")).of(person).size() == 1);
    CHECK(years.of(fetch(office.store, office.second)->person).empty());
}

TEST_CASE("an objection is answered once, and one upheld says what was corrected") {
    desk::tests::Office office;
    Appeal appeal;
    appeal.kind = AppealKind::missing;
    appeal.person = fetch(office.store, office.lead)->person;
    appeal.content = "漏记";
    appeal.name = "王大力";
    appeal.raised_on = desk::tests::day("2024-12-20");
    const auto congress = *fetch(office.store, office.county);
    const auto code = record_appeal(office.store, congress, Period::year(2024), appeal);
    Appeal answer;
    answer.answer = AppealAnswer::upheld;
    answer.answered_by = "代工委";
    answer.answered_on = desk::tests::day("2024-12-21");
    CHECK_THROWS_AS(answer_appeal(office.store, code, answer), Error);
    answer.corrected = "补录";
    CHECK(answer_appeal(office.store, code, answer).corrected == "补录");
    CHECK_THROWS_AS(answer_appeal(office.store, code, answer), Error);
    appeal.person = fetch(office.store, office.outsider)->person;
    CHECK_THROWS_AS(record_appeal(office.store, congress, Period::year(2024), appeal), Error);
}
