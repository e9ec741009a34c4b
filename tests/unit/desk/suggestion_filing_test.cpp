#include "desk/suggestions/changing.hpp"
#include "desk/suggestions/filing.hpp"
#include "office.hpp"

#include <doctest/doctest.h>

using namespace rdlz;
using namespace rdlz::desk;
using desk::tests::day;

namespace {

Suggestion filed(const char* on) {
    Suggestion suggestion;
    suggestion.title = "关于饮水的建议";
    suggestion.filed_on = day(on);
    return suggestion;
}

FilingWords by(const std::string& lead) {
    FilingWords words;
    words.lead = lead;
    return words;
}

/// Everything said against a filing.
std::vector<std::string> objections(const Store& store, Suggestion suggestion, const FilingWords& words) {
    std::vector<std::string> all;
    settle_filing(store, suggestion, words, [&all](const Objection& objection) { all.push_back(objection.text); });
    return all;
}

Suggestion settled(const Store& store, Suggestion suggestion, const FilingWords& words) {
    settle_filing(store, suggestion, words, end_with);
    return suggestion;
}

} // namespace

TEST_CASE("a suggestion belongs to the congress its lead sits in on the day") {
    desk::tests::Office office;
    const auto own = settled(office.store, filed("2024-03-01"), by("韦春兰"));
    CHECK(own.congress == office.county);
    CHECK(own.lead == office.lead);
    CHECK(own.origin == Origin::own);
    CHECK_FALSE(own.session);
    const auto upper = settled(office.store, filed("2024-03-01"), by("李志"));
    CHECK(upper.congress == office.upper);
    CHECK(upper.origin == Origin::upper);
}

TEST_CASE("nobody files before the seat begins or after it ends") {
    desk::tests::Office office;
    CHECK(objections(office.store, filed("2021-12-31"), by("韦春兰")).size() == 1);
    auto seat = *fetch(office.store, office.lead);
    seat.until = day("2024-02-29");
    update(office.store, seat);
    CHECK(objections(office.store, filed("2024-02-29"), by("韦春兰")).empty());
    CHECK(objections(office.store, filed("2024-03-01"), by("韦春兰")) ==
          std::vector<std::string>{"'韦春兰' holds no seat in any congress on 2024-03-01"});
}

TEST_CASE("another congress than the lead's own needs the rule that allows it") {
    desk::tests::Office office;
    auto words = by("李志");
    words.congress = "MH-18";
    CHECK(objections(office.store, filed("2024-03-01"), words) ==
          std::vector<std::string>{"'李志' holds no seat in 'MH-18' on 2024-03-01"});
    auto by_rule = filed("2024-03-01");
    by_rule.by_reference = "实施代表法办法第二十条";
    const auto allowed = settled(office.store, by_rule, words);
    CHECK(allowed.congress == office.county);
    CHECK(allowed.lead == office.outsider);
    CHECK(allowed.origin == Origin::own);
}

TEST_CASE("of two deputies with one name the one who sits there is meant") {
    desk::tests::Office office;
    Person person;
    person.name = "韦春兰";
    insert(office.store, person);
    CHECK(settled(office.store, filed("2024-03-01"), by("韦春兰")).lead == office.lead);
}

TEST_CASE("a deputy with two seats files with our own congress unless another is named") {
    desk::tests::Office office;
    Mandate second;
    second.person = fetch(office.store, office.lead)->person;
    second.congress = office.upper;
    second.since = day("2022-01-10");
    second.id = insert(office.store, second);
    CHECK(settled(office.store, filed("2024-03-01"), by("韦春兰")).lead == office.lead);
    auto words = by("韦春兰");
    words.congress = "YZ-7";
    CHECK(settled(office.store, filed("2024-03-01"), words).lead == second.id);
}

TEST_CASE("a session is found by its number however it is written, and never made") {
    desk::tests::Office office;
    for (const char* written : {"2", "二", "第二次会议", "十八届二次"}) {
        auto words = by("韦春兰");
        words.session = written;
        CHECK(settled(office.store, filed("2024-01-22"), words).session == office.session);
    }
    auto words = by("韦春兰");
    words.session = "3";
    CHECK(objections(office.store, filed("2024-01-22"), words) ==
          std::vector<std::string>{"'MH-18' has no session 3 in the store"});
    words.session = "春季";
    CHECK(objections(office.store, filed("2024-01-22"), words).size() == 1);
    CHECK(select<Session>(office.store).size() == 1);
}

TEST_CASE("co-signers sit in the same congress and sign once") {
    desk::tests::Office office;
    auto words = by("韦春兰");
    words.cosigners = {"陆大山"};
    auto suggestion = filed("2024-03-01");
    CHECK(settle_filing(office.store, suggestion, words, end_with).cosigners == std::vector{office.second});
    words.cosigners = {"陆大山", "陆大山", "韦春兰", "李志", "无此人"};
    CHECK(objections(office.store, filed("2024-03-01"), words).size() == 4);
}

TEST_CASE("an accusation never becomes a suggestion") {
    desk::tests::Office office;
    const auto visit = office.add_visit("2024-02-01");
    const auto plain = office.add_opinion(visit, Nature::suggestion, "2024-02-23");
    office.add_opinion(visit, Nature::accusation, "2024-02-23");
    auto words = by("韦春兰");
    words.opinions = {"YJ0001"};
    auto suggestion = filed("2024-03-01");
    CHECK(settle_filing(office.store, suggestion, words, end_with).opinions == std::vector{plain});
    words.opinions = {"YJ0002", "YJ0003"};
    CHECK(objections(office.store, filed("2024-03-01"), words).size() == 2);
}

TEST_CASE("what was filed with another congress is not our own") {
    desk::tests::Office office;
    auto suggestion = filed("2024-03-01");
    suggestion.origin = Origin::own;
    CHECK(objections(office.store, suggestion, by("李志")).size() == 1);
    suggestion.origin = Origin::upper;
    CHECK(objections(office.store, suggestion, by("韦春兰")).size() == 1);
    CHECK(objections(office.store, suggestion, by("李志")).empty());
}

TEST_CASE("a number is given once in a session and a day is not far ahead") {
    desk::tests::Office office;
    auto first = *fetch(office.store, office.add_case("甲", "2024-01-21"));
    first.number = "第1号";
    first.session = office.session;
    update(office.store, first);
    Suggestion second = first;
    second.id = {};
    CHECK_THROWS_AS(check_filing(office.store, second, *day("2024-02-01"), end_with), Error);
    second.session = {};
    CHECK_NOTHROW(check_filing(office.store, second, *day("2024-02-01"), end_with));
    CHECK_NOTHROW(check_filing(office.store, first, *day("2024-02-01"), end_with));
    CHECK_THROWS_AS(check_filing(office.store, second, *day("2023-11-01"), end_with), Error);
}

TEST_CASE("links are written once, and dropped only where they are") {
    desk::tests::Office office;
    const auto id = office.add_case("甲", "2024-01-21");
    const Links links{{office.second}, {}};
    CHECK(add_links(office.store, id, links) == 1);
    CHECK(add_links(office.store, id, links) == 0);
    drop_links(office.store, id, links);
    CHECK_THROWS_AS(drop_links(office.store, id, links), Error);
    CHECK(add_links(office.store, id, links) == 1);
}

TEST_CASE("a correction is checked like the filing, and against the steps") {
    desk::tests::Office office;
    const auto id = office.add_case("关于饮水的建议", "2024-01-21");
    office.add_step(id, Step::accepted, "2024-01-24");
    Correction correction;
    correction.suggestion = id;
    correction.today = *day("2024-12-31");
    correction.entries = {{"title", "关于坪上村饮水的建议"}, {"lead", "陆大山"}, {"session", "2"}};
    correction.cosigners = {"韦春兰"};
    change_suggestion(office.store, office.names, correction);
    const auto changed = *fetch(office.store, id);
    CHECK(changed.title == "关于坪上村饮水的建议");
    CHECK(changed.lead == office.second);
    CHECK(changed.session == office.session);
    CHECK(select<Cosigner>(office.store).size() == 1);
    correction.cosigners = {};
    correction.entries = {{"filed_on", "2024-01-25"}};
    CHECK_THROWS_AS(change_suggestion(office.store, office.names, correction), Error);
    correction.entries = {{"lead", "李志"}};
    CHECK_THROWS_AS(change_suggestion(office.store, office.names, correction), Error);
}
