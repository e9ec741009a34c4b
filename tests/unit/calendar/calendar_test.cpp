#include "calendar/calendar.hpp"

#include <doctest/doctest.h>

using namespace rdlz;
using namespace rdlz::calendar;

namespace {

Date day(const char* iso) { return Date::parse(iso).value(); }

const Calendar& table() {
    static const Calendar built = Calendar::built_in();
    return built;
}

int made_up_in(int year) {
    int found = 0;
    for (Date date = *Date::of(year, 1, 1); date.year() == year; date = date.plus_days(1))
        if (table().day(date).kind == Day::Kind::make_up) ++found;
    return found;
}

} // namespace

TEST_CASE("every announced year names its notice") {
    const auto& years = table().years();
    REQUIRE(years.size() == 9);
    CHECK(years.front().year == 2018);
    CHECK(years.back().year == 2026);
    for (const auto& year : years) {
        REQUIRE_FALSE(year.papers.empty());
        CHECK(year.papers[0].title.find(std::to_string(year.year) + "年") != std::string::npos);
        CHECK(year.papers[0].url.find("gov.cn/zhengce") != std::string::npos);
    }
    CHECK(table().edition() == "2018–2026");
    CHECK(table().fingerprint().size() == 64);
}

TEST_CASE("each calendar year has as many make-up days as the notices order") {
    const int expected[] = {7, 6, 6, 7, 7, 7, 8, 5, 6};
    for (int year = 2018; year <= 2026; ++year) CHECK_MESSAGE(made_up_in(year) == expected[year - 2018], year);
}

TEST_CASE("a holiday rests on a working weekday and a make-up day works on a weekend") {
    CHECK(table().day(day("2025-10-01")).kind == Day::Kind::holiday);
    CHECK(table().day(day("2025-10-01")).name == "国庆节、中秋节");
    CHECK(table().day(day("2025-10-01")).announced_in == 2025);
    CHECK(table().is_workday(day("2026-02-28")));
    CHECK(table().day(day("2026-02-28")).kind == Day::Kind::make_up);
    CHECK_FALSE(table().is_workday(day("2026-03-01")));
    CHECK(table().is_workday(day("2026-03-02")));
}

TEST_CASE("a December day may stand in the next year's notice") {
    CHECK(table().day(day("2022-12-31")).name == "元旦");
    CHECK(table().day(day("2022-12-31")).announced_in == 2023);
    CHECK(table().day(day("2018-12-29")).kind == Day::Kind::make_up);
    CHECK(table().day(day("2018-12-31")).kind == Day::Kind::holiday);
}

TEST_CASE("the prolonged spring festival of 2020 cancels its make-up Saturday") {
    CHECK_FALSE(table().is_workday(day("2020-02-01")));
    CHECK(table().is_workday(day("2020-02-03")));
}

TEST_CASE("days nobody has announced for certain are provisional") {
    CHECK_FALSE(table().is_provisional(day("2026-12-21")));
    CHECK(table().is_provisional(day("2026-12-22")));
    CHECK(table().is_provisional(day("2027-06-01")));
    CHECK(table().is_provisional(day("2017-12-31")));
    CHECK_FALSE(table().is_provisional(day("2018-01-01")));
    CHECK(table().count(day("2026-12-18"), 3).provisional);
    CHECK_FALSE(table().count(day("2026-12-16"), 3).provisional);
}

TEST_CASE("the first day is not counted and the proof names every day") {
    const auto count = table().count(day("2025-09-26"), 3);
    CHECK(count.to.str() == "2025-09-30");
    REQUIRE(count.lines.size() == 4);
    CHECK(count.lines[0].number == 0); // Saturday
    CHECK(count.lines[1].number == 1); // Sunday made up
    CHECK(count.proof()[0] == "2025-09-26 the first day is not counted");
    CHECK(count.proof()[1] == "2025-09-27 Saturday, weekend");
    CHECK(count.proof()[2] == "2025-09-28 Sunday, working day made up for 国庆节、中秋节: number 1");
    CHECK(table().plus_workdays(day("2025-09-30"), 1).str() == "2025-10-09");
    CHECK(table().plus_workdays(day("2025-09-30"), 0).str() == "2025-09-30");
}

TEST_CASE("counting to a day and counting that many days meet") {
    for (Date from = day("2024-01-01"); from < day("2024-12-01"); from = from.plus_days(13))
        for (const int workdays : {1, 5, 15, 30}) {
            const Date to = table().plus_workdays(from, workdays);
            CHECK(table().workdays_between(from, to) == workdays);
            CHECK(table().is_workday(to));
        }
}

TEST_CASE("the numbers of two days differ by the working days between them") {
    const auto days = table().numbered(day("2024-01-01"), day("2024-12-31"));
    REQUIRE(days.size() == 366);
    for (std::size_t i = 0; i + 40 < days.size(); i += 17)
        CHECK(days[i + 40].workday_number - days[i].workday_number ==
              table().workdays_between(days[i].date, days[i + 40].date));
}

TEST_CASE("a day is moved forward out of a holiday and backward before it") {
    CHECK(table().next_workday(day("2025-10-01")).str() == "2025-10-09");
    CHECK(table().previous_workday(day("2025-10-01")).str() == "2025-09-30");
    CHECK(table().next_workday(day("2026-02-28")).str() == "2026-02-28");
}

TEST_CASE("a faulty table of holidays is refused with every fault") {
    const auto reading =
        Calendar::read("mine.toml", "[[year]]\n"
                                    "year = 2027\n"
                                    "papers = []\n"
                                    "holidays = [\n"
                                    "  { name = \"元旦\", off = [2027-01-03, 2027-01-01] },\n"
                                    "  { name = \"春节\", off = [2027-02-05, 2027-02-11], work = [2027-02-03] },\n"
                                    "  { name = \"清明节\", of = [2027-04-05, 2027-04-05] },\n"
                                    "]\n");
    std::vector<int> lines;
    for (const auto& problem : reading.problems) lines.push_back(problem.place.line);
    CHECK(lines == std::vector<int>{3, 5, 6, 7, 7});
}
