#include "policy/book.hpp"

#include "core/error.hpp"

#include <doctest/doctest.h>

using namespace rdlz;
using namespace rdlz::policy;

namespace {

Date day(const char* iso) { return Date::parse(iso).value(); }

Edition edition(const std::string& code, const std::string& since, const std::string& body) {
    return edition_of(check(code + ".toml", "[policy]\ncode = \"" + code + "\"\nname = \"某规定\"\neffective_on = " +
                                                since + "\nchecked_on = 2026-01-05\n" + body));
}

std::string months(int count) { return "[suggestion]\nmonths = " + std::to_string(count) + "\n"; }

std::string channel(const char* code, const char* name) {
    return "[codes]\nchannel = [{ code = \"" + std::string(code) + "\", name = \"" + name + "\" }]\n";
}

std::string scheme(const std::string& words) { return "[scheme]\n" + words; }

/// The codes of the editions of a scheme that a period touches.
std::vector<std::string> during(const Book& book, const Reach& reach, const char* period) {
    std::vector<std::string> codes;
    for (const auto& held : book.during(part::scheme, *Period::read(period), reach))
        codes.push_back(held.edition->code + " " + held.edition->effective_on.str());
    return codes;
}

} // namespace

TEST_CASE("an edition keeps the text word for word with its date and print") {
    const auto made = edition("county", "2024-01-01", months(2));
    CHECK(made.code == "county");
    CHECK(made.effective_on.str() == "2024-01-01");
    CHECK(made.parts == std::vector<std::string>{"suggestion"});
    CHECK(made.fingerprint.size() == 64);
    CHECK(made.fingerprint != edition("county", "2024-01-01", months(1)).fingerprint);
}

TEST_CASE("the rule in force is that of the day asked about") {
    const Book book({edition("county", "2025-01-01", months(2)), edition("county", "2022-01-01", months(1))});
    CHECK(book.suggestion(day("2021-12-31")).months == 3);
    CHECK_FALSE(book.in_force(part::suggestion, day("2021-12-31")));
    CHECK(book.suggestion(day("2024-12-31")).months == 1);
    CHECK(book.suggestion(day("2025-01-01")).months == 2);
    CHECK(book.in_force(part::suggestion, day("2025-06-01")).edition->effective_on.str() == "2025-01-01");
}

TEST_CASE("a new edition replaces its predecessor whole, part by part nothing is left over") {
    const Book book({edition("county", "2024-01-01", months(2) + "[warning]\nyellow = 9\n"),
                     edition("county", "2025-01-01", months(1))});
    CHECK(book.warning(day("2024-06-01")).yellow == 9);
    CHECK(book.warning(day("2025-06-01")).yellow == 15);
    CHECK(book.all_in_force(day("2025-06-01")).size() == 1);
}

TEST_CASE("of two policies that say the same part the one that took effect last holds") {
    const Book book({edition("county", "2024-01-01", months(2)), edition("province", "2023-01-01", months(1))});
    CHECK(book.suggestion(day("2023-06-01")).months == 1);
    CHECK(book.suggestion(day("2024-06-01")).months == 2);
}

TEST_CASE("a scheme replaces another only where it scores the same subjects at the same level") {
    const Book book({edition("deputies", "2022-01-01", scheme("level = \"county\"\n")),
                     edition("stations", "2023-01-01", scheme("subject = \"station\"\nlevel = \"county\"\n")),
                     edition("township", "2024-01-01", scheme("level = \"township\"\n")),
                     edition("units", "2025-01-01", scheme("subject = \"department\"\n"))});
    const auto in_force = [&](const Reach& reach) {
        const auto held = book.in_force(part::scheme, day("2026-01-01"), reach);
        return held ? held.edition->code : std::string();
    };
    CHECK(in_force({"deputy", "county"}) == "deputies");
    CHECK(in_force({"deputy", "township"}) == "township");
    CHECK(in_force({"station", ""}) == "stations");
    CHECK(in_force({"department", ""}) == "units");
    CHECK(in_force({"group", "county"}).empty());
}

TEST_CASE("a scheme without a level is for all levels, and one with a level does not replace it for the others") {
    const Book book({edition("all", "2022-01-01", scheme("subject = \"group\"\n")),
                     edition("ours", "2023-01-01", scheme("subject = \"group\"\nlevel = \"county\"\n"))});
    CHECK(book.in_force(part::scheme, day("2024-01-01"), {"group", "county"}).edition->code == "ours");
    CHECK(book.in_force(part::scheme, day("2024-01-01"), {"group", "township"}).edition->code == "all");
}

TEST_CASE("a period is judged by the scheme in force when it begins and by those that take effect within it") {
    const Reach deputies{"deputy", "county"};
    const Book book({edition("a", "2022-01-01", scheme("level = \"county\"\n")),
                     edition("a", "2024-07-01", scheme("level = \"county\"\n")),
                     edition("s", "2024-08-01", scheme("subject = \"station\"\n")),
                     edition("b", "2025-03-01", months(2))});
    using Codes = std::vector<std::string>;
    CHECK(during(book, deputies, "2023") == Codes{"a 2022-01-01"});
    CHECK(during(book, deputies, "2024") == Codes{"a 2022-01-01", "a 2024-07-01"});
    CHECK(during(book, deputies, "2025") == Codes{"a 2024-07-01"});
    CHECK(during(book, deputies, "2021").empty());
    CHECK(during(book, {"station", ""}, "2024") == Codes{"s 2024-08-01"});
}

TEST_CASE("a policy whose new edition leaves its scheme out has none from then on") {
    const Book book(
        {edition("a", "2022-01-01", scheme("level = \"county\"\n")), edition("a", "2024-01-01", months(2))});
    CHECK(during(book, {"deputy", "county"}, "2023") == std::vector<std::string>{"a 2022-01-01"});
    CHECK(during(book, {"deputy", "county"}, "2024").empty());
}

TEST_CASE("code lists of several policies are merged and the later name wins") {
    const Book book({edition("base", "2022-01-01", channel("letter", "来信")),
                     edition("extra", "2024-01-01", channel("wechat", "微信群")),
                     edition("third", "2025-01-01", channel("letter", "群众来信"))});
    CHECK(book.codes(list::channel, day("2023-01-01")).size() == 1);
    const auto merged = book.codes(list::channel, day("2025-01-01"));
    REQUIRE(merged.size() == 2);
    CHECK(merged[0].name == "群众来信");
    CHECK(book.code_name(list::channel, "wechat") == "微信群");
    CHECK(book.code_name(list::channel, "fax") == "fax");
}

TEST_CASE("letters of answers are replaced by a later policy, never mixed") {
    const std::string four = "[answers]\nclasses = [{ code = \"A\", text = \"已经解决\", solved = true }, { code = "
                             "\"D\", text = \"留作参考\" }]\n";
    const std::string two = "[answers]\nclasses = [{ code = \"A\", text = \"解决或采纳\", solved = true }]\n";
    const Book book({edition("old", "2022-01-01", four), edition("new", "2024-01-01", two)});
    CHECK(book.codes(list::answer_class, day("2023-01-01")).size() == 2);
    CHECK(book.codes(list::answer_class, day("2024-01-01")).size() == 1);
    CHECK(book.answer_class("D", day("2023-01-01"))->text == "留作参考");
    CHECK_FALSE(book.answer_class("D", day("2024-01-01")));
}

TEST_CASE("an adopted text that can no longer be read stops with its name") {
    auto broken = edition("county", "2024-01-01", months(2));
    broken.text = "[policy\n";
    CHECK_THROWS_AS(Book({broken}), Error);
}

TEST_CASE("a period may be named by policy, with its own phrase") {
    const Book book(
        {edition("periods", "2024-01-01",
                 "[[period]]\nname = \"主题月\"\nfrom = 2024-05-06\nto = 2024-06-05\nphrase = \"主题活动期间\"\n")});
    for (const char* text : {"主题月", "campaign:主题月"}) {
        const auto period = read_period(text, book).value();
        CHECK(period.from.str() == "2024-05-06");
        CHECK(period.phrase == "主题活动期间");
    }
    CHECK(read_period("2024-11", book)->from.str() == "2024-11-01");
    CHECK_FALSE(read_period("某月", book));
}

TEST_CASE("a month of statistics runs from its own day and its title says so") {
    const Book book({edition("periods", "2025-01-01", "[statistics]\nmonth_start = 26\n")});
    const auto june = read_period("2025-06", book).value();
    CHECK(june.from.str() == "2025-05-26");
    CHECK(june.to.str() == "2025-06-25");
    CHECK(june.phrase == "2025年6月（5月26日至6月25日）");
    CHECK(read_period("2025-Q2", book)->from.str() == "2025-03-26");
    CHECK(read_period("2025", book)->to.str() == "2025-12-31");
    CHECK(read_period("2025-06-01..2025-06-30", book)->from.str() == "2025-06-01");
    CHECK(read_period("2024-06", book)->from.str() == "2024-06-01");
}

TEST_CASE("twelve months of statistics make a year without gap or overlap") {
    const Book book({edition("periods", "2024-01-01", "[statistics]\nmonth_start = 26\nyear = \"months\"\n")});
    const auto year = read_period("2025", book).value();
    Date next = year.from;
    for (int month = 1; month <= 12; ++month) {
        const auto period = read_period(Month::of(2025, month)->str(), book).value();
        CHECK(period.from == next);
        next = period.to.plus_days(1);
    }
    CHECK(next == year.to.plus_days(1));
}

TEST_CASE("a plan alone is held against the activity types already adopted") {
    const Book book(
        {edition("codes", "2022-01-01", "[codes]\nactivity_type = [{ code = \"training\", name = \"学习培训\" }]\n")});
    const std::string plan =
        "[policy]\ncode = \"plan\"\nname = \"计划\"\neffective_on = 2024-01-01\nchecked_on = "
        "2026-01-05\n[activities]\nplan = [\n"
        "{ type = \"training\", period = \"year\" },\n{ type = \"theme\", period = \"year\" },\n]\n";
    const auto problems = check_against(check("plan.toml", plan), book);
    REQUIRE(problems.size() == 1);
    CHECK(problems[0].place.line == 9);
}
