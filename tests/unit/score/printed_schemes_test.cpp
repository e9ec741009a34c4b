#include "../../support/sample_schemes.hpp"

#include <doctest/doctest.h>

// The schemes shipped beside the sample county's, with the worked checks of the rules they are built on.

using namespace rdlz;
using namespace rdlz::test;

namespace {

using Facts = std::vector<Fact>;

Fact deed(std::string type, std::string object, std::string form = {}) {
    auto out = fact("deed", std::move(object), day(5, 1));
    out.type = std::move(type);
    out.form = std::move(form);
    return out;
}

Fact held(std::string type, int number, Date on) {
    return activity(std::move(type), "HD" + std::to_string(number), on, "held");
}

Facts joined(Facts one, const Facts& other) {
    one.insert(one.end(), other.begin(), other.end());
    return one;
}

std::string band_of(const score::Scheme& scheme, const score::Statement& one) {
    return one.judgement.band ? scheme.bands[*one.judgement.band].name : "";
}

std::string missed(const score::Scheme& scheme, const score::Statement& one) {
    std::string out;
    for (const auto& each : one.judgement.missed)
        out += scheme.minimums[each.minimum].name + " " + each.have.str() + "/" + each.need.str() + " ";
    return out;
}

/// 济南: what the base asks for, and nothing more.
Facts basics() {
    return {activity("plenary", "RD1", day(1, 10)), activity("inspection", "HD1", day(5, 10)),
            suggestion("lead", "JY1")};
}

/// 纯复乡: everything as expected, but suggestions and speeches.
Facts standard_group() {
    Facts out;
    for (const char* form : {"列席主席团会议", "经费使用", "评选优秀代表"})
        out.push_back(deed("other", "LZ" + std::to_string(out.size()), form));
    for (const char* type : {"research", "records", "guidance", "contact", "practical-deed"})
        out.push_back(deed(type, "LZ" + std::to_string(out.size())));
    for (int i = 0; i < 4; ++i) out.push_back(deed("other", "XZ" + std::to_string(i), "小组活动"));
    return out;
}

Facts group_work(int suggestions, int speakers, int presidium) {
    auto out = standard_group();
    for (int i = 0; i < suggestions; ++i) out.push_back(suggestion("lead", "JY" + std::to_string(i)));
    for (int i = 0; i < speakers; ++i) {
        out.push_back(activity("plenary", "RD1", day(1, 10)));
        out.back().outcomes = {"spoke"};
        out.back().source = "attendance " + std::to_string(i);
    }
    for (int i = 0; i < presidium; ++i) out.push_back(deed("other", "ZX" + std::to_string(i), "主席团会议发言"));
    return out;
}

/// 来宾: the whole plan of a station, each activity in its own month, quarter or half-year.
Facts whole_plan() {
    Facts out;
    for (int month = 1; month <= 12; ++month) out.push_back(held("reception", month, day(month, 5)));
    for (int quarter = 0; quarter < 4; ++quarter)
        for (const char* type : {"training", "council-day", "app"})
            out.push_back(held(type, static_cast<int>(out.size()) + 1, day(2 + 3 * quarter, 10)));
    for (const int month : {3, 9})
        for (const char* type : {"inspection", "supervision"})
            out.push_back(held(type, static_cast<int>(out.size()) + 1, day(month, 20)));
    out.push_back(held("theme", 29, day(7, 1)));
    out.push_back(held("duty-report", 30, day(12, 1)));
    return out;
}

Fact handled(std::string role, int number, std::vector<std::string> outcomes) {
    auto out = as(fact("handling", "JY" + std::to_string(number), day(4, 1)), std::move(role));
    out.outcomes = std::move(outcomes);
    return out;
}

} // namespace

TEST_CASE("every shipped scheme is read without a refusal") {
    CHECK_FALSE(sample_scheme("scheme-county.toml").rules.empty());
    for (const char* name : {"minhang", "jinan", "chunfu", "laibin", "jinping", "handling"})
        CHECK_FALSE(sample_scheme("schemes/" + std::string(name) + ".toml").rules.empty());
}

TEST_CASE("the sample county and 来宾 are told that they give points for the use of a program") {
    for (const char* name : {"scheme-county.toml", "schemes/laibin.toml"}) {
        const auto problems = read_sample(name).problems;
        REQUIRE(problems.size() == 1);
        CHECK(problems[0].str().find("'用APP反映意见") != std::string::npos);
        CHECK(problems[0].str().find("for the use of a program") != std::string::npos);
    }
}

TEST_CASE("闵行: six half-days, four activities, part of a training, one own suggestion and two joint ones make 72") {
    Facts facts{times(activity("plenary", "HD1", day(1, 10)), "6"),
                suggestion("lead", "JY1"),
                suggestion("cosigner", "JY2"),
                suggestion("cosigner", "JY3"),
                as(deed("award", "LZ1", "优秀书面意见"), "参与人"),
                fact("opinion", "YJ1", day(3, 1))};
    for (int i = 2; i <= 5; ++i) facts.push_back(activity("theme", "HD" + std::to_string(i), day(i, 5)));
    facts.push_back(activity("training", "HD9", day(9, 1), "left-early"));
    const auto one = statement(sample_scheme("schemes/minhang.toml"), facts);
    CHECK(one.totals.total.str() == "72");
    CHECK(one.totals.categories[0].str() == "55");
    CHECK(one.totals.categories[1].str() == "15");
    CHECK(one.totals.added.str() == "2");
    CHECK(one.judgement.missed.empty());
}

TEST_CASE("闵行: a key suggestion counts for every one, and what is asked for is listed where it is missing") {
    const auto scheme = sample_scheme("schemes/minhang.toml");
    const auto one = statement(
        scheme, {suggestion("lead", "JY1", {"accepted", "key"}), suggestion("cosigner", "JY2", {"accepted", "key"})});
    CHECK(one.totals.total.str() == "33");
    CHECK(missed(scheme, one) == "出席人代会 0/1 参加会议和活动 0/3 反映社情民意 0/1 ");
}

TEST_CASE("济南: three own suggestions, one key, another excellent, and seven welfare activities make 105") {
    auto facts = joined(basics(), {suggestion("lead", "JY2", {"accepted", "key"}), suggestion("lead", "JY3"),
                                   deed("award", "LZ1", "优秀建议")});
    for (int i = 1; i <= 7; ++i) facts.push_back(deed("practical-deed", "GY" + std::to_string(i), "公益活动"));
    const auto scheme = sample_scheme("schemes/jinan.toml");
    const auto one = statement(scheme, facts);
    CHECK(one.totals.total.str() == "105");
    CHECK(band_of(scheme, one) == "优秀");
}

TEST_CASE("济南: a plenary missed without excuse and nothing else make 40") {
    auto facts = basics();
    facts[0].status = "absent";
    const auto scheme = sample_scheme("schemes/jinan.toml");
    const auto one = statement(scheme, facts);
    CHECK(one.totals.total.str() == "40");
    CHECK(band_of(scheme, one) == "不称职");
    CHECK(one.judgement.counters.empty());
}

TEST_CASE("济南: without an inspection there is no base, and the extra is at most 50") {
    const auto scheme = sample_scheme("schemes/jinan.toml");
    auto facts = basics();
    facts.erase(facts.begin() + 1);
    CHECK(total(scheme, facts) == "0");
    for (int i = 2; i < 20; ++i) facts.push_back(suggestion("lead", "JY" + std::to_string(i)));
    CHECK(total(scheme, facts) == "50");
    CHECK(total(scheme, {fact("opinion", "YJ1", day(3, 1)), activity("inspection", "HD1", day(5, 10))}) == "70");
}

TEST_CASE("济南: a second poor year running is counted, a poor year before a gap is not") {
    const auto scheme = sample_scheme("schemes/jinan.toml");
    const auto years = [&](std::vector<score::PastYear> past) {
        return score::statement_of(scheme, year_2024, {{}, {}, std::move(past)}).judgement.counters.size();
    };
    score::PastYear poor;
    poor.year = 2023;
    poor.band = "不称职";
    CHECK(years({poor}) == 1);
    poor.year = 2022;
    CHECK(years({poor}) == 0);
}

TEST_CASE("纯复乡: the standard makes 100, two more suggestions and one more speech each 120, one suggestion 90") {
    const auto scheme = sample_scheme("schemes/chunfu.toml");
    CHECK(total(scheme, group_work(3, 1, 1)) == "100");
    CHECK(total(scheme, group_work(5, 2, 2)) == "120");
    CHECK(total(scheme, group_work(1, 1, 1)) == "90");
}

TEST_CASE("纯复乡: one member who was absent takes the whole ten, and a fourth activity is needed") {
    const auto scheme = sample_scheme("schemes/chunfu.toml");
    auto facts = joined(group_work(3, 1, 1), {activity("plenary", "RD2", day(1, 11), "absent"),
                                              activity("plenary", "RD3", day(1, 12), "absent")});
    CHECK(total(scheme, facts) == "90");
    std::erase_if(facts, [](const Fact& each) { return each.object == "XZ3"; });
    CHECK(total(scheme, facts) == "80");
}

TEST_CASE("纯复乡: a suggestion that two members signed counts once") {
    auto facts = group_work(3, 1, 1);
    facts.push_back(suggestion("cosigner", "JY0"));
    CHECK(total(sample_scheme("schemes/chunfu.toml"), facts) == "100");
}

TEST_CASE("来宾: a station that keeps the whole plan comes to 30") {
    const auto scheme = sample_scheme("schemes/laibin.toml");
    const auto one = statement(scheme, whole_plan());
    CHECK(one.totals.total.str() == "30");
    CHECK(one.judgement.missed.empty());
}

TEST_CASE("来宾: two receptions in one month do not make up for another, and what was cancelled does not count") {
    const auto scheme = sample_scheme("schemes/laibin.toml");
    auto facts = whole_plan();
    facts[11].earned_on = day(11, 20);
    facts[12].status = "cancelled";
    const auto one = statement(scheme, facts);
    CHECK(one.totals.total.str() == "28");
    CHECK(missed(scheme, one) == "全年30次 29/30 ");
}

TEST_CASE("金平: each of the four duties done is one, whatever lies beyond it") {
    const auto scheme = sample_scheme("schemes/jinping.toml");
    Facts facts{suggestion("lead", "JY1"), suggestion("cosigner", "JY2"), deed("practical-deed", "LZ9")};
    for (int i = 0; i < 5; ++i) facts.push_back(deed("contact", "LX" + std::to_string(i)));
    for (int i = 0; i < 2; ++i) facts.push_back(activity("theme", "HD" + std::to_string(i), day(2 + i, 1)));
    const auto three = statement(scheme, facts);
    CHECK(three.totals.total.str() == "3");
    CHECK(missed(scheme, three) == "集体活动 2/3 ");
    facts.push_back(activity("training", "HD9", day(9, 1)));
    const auto four = statement(scheme, facts);
    CHECK(four.totals.total.str() == "4");
    CHECK(four.judgement.missed.empty());
}

TEST_CASE("a handling unit's rates make 85, and rates of nothing make no line") {
    Facts facts;
    for (int i = 0; i < 10; ++i) {
        facts.push_back(handled("lead", i,
                                {"answered", i < 9 ? "on-time" : "late", i < 6 ? "answer-A" : "answer-B",
                                 i < 8    ? "satisfied"
                                 : i == 8 ? "basically"
                                          : "unsatisfied"}));
    }
    for (int i = 10; i < 12; ++i) facts.push_back(handled("assist", i, {"answered"}));
    const auto scheme = sample_scheme("schemes/handling.toml");
    CHECK(total(scheme, facts) == "85");
    CHECK(statement(scheme, {}).lines.empty());
    facts[9].outcomes = {"late", "open"};
    // on time 9 of 10: 20; class A 6 of 9: 30; content 9 of 9: 30; joint ones 10; one overdue: −2
    CHECK(total(scheme, facts) == "88");
}
