#include "core/date.hpp"
#include "core/period.hpp"

#include <doctest/doctest.h>

using namespace rdlz;

TEST_CASE("a day the calendar does not have is no date") {
    CHECK_FALSE(Date::parse("2024-02-30"));
    CHECK_FALSE(Date::read("2008年9月31日"));
    CHECK(Date::parse("2024-02-29"));
}

TEST_CASE("dates are read in the forms people write") {
    for (const auto* text : {"2024-11-05", "2024/11/5", "2024.11.05", "20241105", "2024年11月5日"})
        CHECK(Date::read(text).value().str() == "2024-11-05");
    CHECK_FALSE(Date::read("5.11.2024"));
    CHECK_FALSE(Date::read("2024-11"));
}

TEST_CASE("three months after 30 November is the last day of February") {
    CHECK(Date::parse("2025-11-30")->plus_months(3).str() == "2026-02-28");
    CHECK(Date::parse("2025-07-01")->plus_months(3).str() == "2025-10-01");
}

TEST_CASE("a month is read in the forms of rosters") {
    for (const auto* text : {"1975.03", "1975-3", "1975年3月", "197503", "1975/3/1", "1975-03"})
        CHECK(Month::read(text).value().dotted() == "1975.03");
    CHECK(Month::read("1990.1").value().month() == 1);
    CHECK_FALSE(Month::read("1975.13"));
}

TEST_CASE("a period knows its two ends and the phrase of titles") {
    const auto november = Period::read("2024-11").value();
    CHECK(november.from.str() == "2024-11-01");
    CHECK(november.to.str() == "2024-11-30");
    CHECK(november.phrase == "2024年11月");
    CHECK(Period::read("2024-Q4")->from.str() == "2024-10-01");
    CHECK(Period::read("2024-H1")->to.str() == "2024-06-30");
    CHECK(Period::read("2024")->phrase == "2024年");
    for (const auto* text : {"2024-Q1", "2024年第一季度", "2024年一季度", "2024一季度", "2024年第1季度"})
        CHECK(Period::read(text)->phrase == "2024年第一季度");
    for (const auto* text : {"2024年度", "2024年"}) CHECK(Period::read(text)->phrase == "2024年");
    CHECK(Period::read("2024上半年")->phrase == "2024年上半年");
    CHECK(Period::read("2024年11月份")->phrase == "2024年11月");
    for (const auto* text : {"一季度", "去年", "2024年第五季度", "年度", "月份"}) CHECK_FALSE(Period::read(text));
    CHECK(Period::read("2024-01-05..2024-02-03")->phrase == "2024年1月5日至2024年2月3日");
    CHECK_FALSE(Period::read("2024-02-03..2024-01-05"));
    CHECK_FALSE(Period::read("2024-13"));
    CHECK_FALSE(Period::read("上个月"));
}

TEST_CASE("a moment shows its civil time whatever the zone of the machine") {
    const auto moment = Moment::parse("2024-12-31T17:30:00Z").value();
    CHECK(moment.str() == "2025-01-01 01:30:00");
    CHECK(moment.date().str() == "2025-01-01");
}
