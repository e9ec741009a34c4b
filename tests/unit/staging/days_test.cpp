#include "domain/deputy.hpp"
#include "staging/days.hpp"

#include <doctest/doctest.h>

#include <set>

using namespace rdlz;
using namespace rdlz::staging;

namespace {

const Field& born() { return *shape<Person>.find("born"); }
const Field& since() { return *shape<Mandate>.find("since"); }

Habit keeps_zero() { return {true, false}; }
Habit counts_days() { return {false, true}; }

/// What a cell comes to in the store, or "?" where it is asked about.
std::string read(const Field& field, const std::string& text, const std::function<Habit()>& habit = no_habit) {
    const auto mended = mend_day(field, text, habit);
    if (mended.lost) return "?";
    const auto value = read_value(field, mended.text);
    return std::holds_alternative<Misread>(value) ? "refused" : std::get<std::string>(std::get<Value>(value));
}

std::string question(const Field& field, const std::string& text) {
    const auto mended = mend_day(field, text, no_habit);
    return mended.lost ? mended.lost->text : std::string();
}

} // namespace

TEST_CASE("a birth is read in every form offices write it, to the month") {
    for (const auto* text : {"1975.3",         "1975.03",   "1975-03",      "1975-3",         "1975/3",
                             "197503",         "1975年3月", "1975 年 3 月", "1975年03月生",   "1975.3.12",
                             "1975-03-12",     "19750312",  "1975/3/12",    "1975年3月12日",  "1975-03-12 00:00:00",
                             "1975/3/12 0:00", "27454",     "27454.0",      "１９７５．０３", " 1975.03 "})
        CHECK_MESSAGE(read(born(), text) == "1975-03", text);
}

TEST_CASE("a day keeps its day, and a month given for one is asked about") {
    for (const auto* text : {"2024/1/5", "2024-01-05", "2024.1.5", "20240105", "2024年1月5日", "45296"})
        CHECK_MESSAGE(read(since(), text) == "2024-01-05", text);
    CHECK(read(since(), "2021.12") == "?");
    CHECK(question(since(), "2021.12") == "'2021.12' is a month without its day");
}

TEST_CASE("what no calendar has is refused") {
    for (const auto* text :
         {"1975.13", "1975-00", "1975年13月", "19751301", "1975-02-30", "197513", "不详", "1975.3.45"})
        CHECK_MESSAGE(read(born(), text) == "refused", text);
}

TEST_CASE("years of two figures, days before the month and years alone are asked about, never guessed") {
    for (const auto* text : {"75.3", "75-03", "75年3月", "75.3.12", "3/12/1975", "3/1975", "1975", "1975年"})
        CHECK_MESSAGE(read(born(), text) == "?", text);
    CHECK(question(born(), "75.3") == "'75.3' has a year of two figures");
    CHECK(question(born(), "3/12/1975") == "'3/12/1975' does not begin with the year");
}

TEST_CASE("1990.1 is January only where the column keeps the 0 of October") {
    CHECK(read(born(), "1990.1") == "?");
    CHECK(read(born(), "1990.1", keeps_zero) == "1990-01");
    CHECK(read(born(), "1990.10") == "1990-10");
    CHECK(read(born(), "1990.2") == "1990-02");
    CHECK(read(born(), "1990-1") == "1990-01");
    CHECK(read(born(), "1990年1月") == "1990-01");
}

TEST_CASE("19753 is a day number only where the column holds others") {
    CHECK(read(born(), "19753") == "?");
    CHECK(read(born(), "19753", counts_days) == "1954-01");
    CHECK(read(born(), "27454") == "1975-03");
}

TEST_CASE("what a day was mended to is read again as the same day") {
    for (int serial = 10000; serial < 60000; serial += 7) {
        const auto once = mend_day(born(), std::to_string(serial), counts_days);
        const auto twice = mend_day(born(), once.text, counts_days);
        CHECK(twice.text == once.text);
        CHECK(twice.note.empty());
    }
}
