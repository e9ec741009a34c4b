#include "../../support/sample_schemes.hpp"

#include <doctest/doctest.h>

// The sample county's scheme, with deputies counted by hand.

using namespace rdlz;
using namespace rdlz::test;

namespace {

score::Scheme county() { return sample_scheme("scheme-county.toml"); }

/// A year of one deputy being put together.
class Year {
public:
    Year& attended(const std::string& type, int count, const std::string& status = "present",
                   const std::string& role = {}) {
        for (int i = 0; i < count; ++i) facts.push_back(as(activity(type, next("HD"), date(), status), role));
        return *this;
    }
    Year& plenary(std::string_view half_days, const std::string& status) {
        facts.push_back(times(activity("plenary", next("RD"), date(), status), half_days));
        return *this;
    }
    Year& spoke() {
        facts.back().outcomes = {"spoke"};
        return *this;
    }
    Year& received(int day_of_june) {
        facts.push_back(fact("reception", next("JD"), day(6, day_of_june)));
        return *this;
    }
    Year& opinions(const std::string& role, int count) {
        for (int i = 0; i < count; ++i) facts.push_back(as(fact("opinion", next("YJ"), date()), role));
        return *this;
    }
    Year& signed_one(const std::string& role, const std::vector<std::string>& outcomes) {
        facts.push_back(suggestion(role, next("JY"), outcomes));
        return *this;
    }
    std::vector<Fact> facts;

private:
    std::string next(const std::string& prefix) { return prefix + std::to_string(++number_); }
    Date date() const { return day(1 + number_ % 12, 1 + number_ % 28); }
    int number_ = 0;
};

std::string categories(const score::Statement& one) {
    std::string out;
    for (const auto category : one.totals.categories) out += category.str() + " ";
    return out;
}

/// Half-days 14 (capped) + spoke 2 | 4 + 2 + 2 + 4.5 + 1 + 0.5 | 10 + 3 + 2.4 + 3 | 10 + 3 (capped) + 3 | 7 | 8 | 5 + 3
/// + 1 | −1
std::vector<Fact> busy_year() {
    Year year;
    year.plenary("8", "present").spoke();
    year.attended("inspection", 1, "present", "组织者").attended("inspection", 1).attended("supervision", 1);
    year.attended("theme", 1).attended("council-day", 2).attended("council-day", 1).spoke();
    year.attended("reception", 10).attended("app", 3).attended("training", 3).attended("training", 1, "late");
    year.attended("duty-report", 1).attended("inspection", 1, "absent");
    for (const int day_of_june : {1, 1, 2, 3, 3, 4, 5, 6}) year.received(day_of_june);
    year.opinions("raised", 1).opinions("received", 7);
    year.signed_one("lead", {"accepted", "from-opinion", "key"})
        .signed_one("lead", {"accepted", "from-opinion", "answer-A"});
    year.signed_one("cosigner", {"accepted", "key"});
    for (int i = 0; i < 3; ++i) year.signed_one("cosigner", {"accepted"});
    return year.facts;
}

} // namespace

TEST_CASE("the sample county's scheme is read without a problem and covers the columns of the summary sheet") {
    const auto scheme = county();
    std::string names;
    for (const auto& category : scheme.categories) names += category.name + " ";
    CHECK(names == "出席会议 闭会活动 联系选民 议案建议 学习培训 述职评议 加分项 扣分项 ");
    for (const auto& rule : scheme.rules) CHECK_FALSE(rule.text.empty());
    CHECK(scheme.candidates->ties == score::Ties::keys);
}

TEST_CASE("a busy deputy of the sample county comes to 97.4") {
    const auto one = statement(county(), busy_year());
    CHECK(categories(one) == "16 14 18.4 16 7 8 9 -1 ");
    CHECK(one.totals.base.str() == "10");
    CHECK(one.totals.total.str() == "97.4");
    CHECK(sum_of(one.lines) == one.totals.total);
    CHECK(one.judgement.missed.empty());
}

TEST_CASE("a deputy who came now and then comes to 45") {
    Year year;
    year.plenary("6", "present").plenary("2", "leave-private").attended("reception", 8).attended("council-day", 2);
    year.attended("training", 2).attended("duty-report", 1).signed_one("cosigner", {"accepted"});
    const auto one = statement(county(), year.facts);
    CHECK(categories(one) == "12 3 8 1 4 8 0 -1 ");
    CHECK(one.totals.total.str() == "45");
    CHECK(one.judgement.missed.empty());
}

TEST_CASE("a deputy who was never there ends at zero and misses every minimum") {
    const auto one = statement(county(), Year().plenary("8", "absent").facts);
    CHECK(one.totals.total.str() == "0");
    CHECK(one.judgement.missed.size() == 3);
    CHECK(one.judgement.barred);
}

TEST_CASE("no year reaches more than 110 in the sample county") {
    Year year;
    year.plenary("40", "present").spoke().attended("inspection", 30, "present", "组织者").attended("reception", 30);
    year.attended("app", 30).attended("training", 30).attended("duty-report", 3).opinions("raised", 50);
    for (int day_of_june = 1; day_of_june <= 30; ++day_of_june)
        year.received(day_of_june).signed_one("lead", {"accepted", "key", "answer-A", "from-opinion"});
    CHECK(total(county(), year.facts) == "110");
}
