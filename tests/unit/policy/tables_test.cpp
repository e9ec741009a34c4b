#include "policy/book.hpp"

#include <doctest/doctest.h>

using namespace rdlz;
using namespace rdlz::policy;

namespace {

Checked checked(const std::string& parts, const std::string& code = "local", const char* since = "2021-01-01") {
    return check("local.toml", "[policy]\ncode = \"" + code + "\"\nname = \"某县规定\"\neffective_on = " + since +
                                   "\nchecked_on = 2026-08-03\n" + parts);
}

std::string only_problem(const std::string& parts) {
    const auto found = checked(parts).problems;
    REQUIRE(found.size() == 1);
    return found.front().text;
}

const Date today = *Date::of(2024, 6, 1);

} // namespace

TEST_CASE("headings and forms of several policies add up, and a form of the same name is replaced") {
    const auto form = [](const char* heading) {
        return "[columns.deputy]\nphone = [\"" + std::string(heading) +
               "\"]\n[[form]]\nname = \"采集表\"\nnoun = \"deputy\"\ncolumns = { \"" + heading + "\" = \"title\" }\n";
    };
    const Book book({edition_of(checked(form("甲"), "one")), edition_of(checked(form("乙"), "two", "2022-01-01"))});
    const auto words = book.columns(today);
    REQUIRE(words.size() == 2);
    CHECK(words[0].heading == "甲");
    CHECK(words[1].policy == "two");
    REQUIRE(book.forms(today).size() == 1);
    CHECK(book.forms(today).front().words.front().heading == "乙");
}

TEST_CASE("without a rule the keys go from the own code to name and unit, and no number of a card is kept") {
    const Book book;
    CHECK(book.matching(today).deputy.size() == 5);
    CHECK(book.matching(today).deputy.front() == MatchKey::code);
    CHECK_FALSE(book.privacy(today).keep_id_numbers);
    const Book local({edition_of(checked("[matching]\ndeputy = [\"name+born\", \"code\"]\n[privacy]\nkeep_id_numbers = "
                                         "true\n"))});
    CHECK(local.matching(today).deputy == std::vector{MatchKey::name_born, MatchKey::code});
    CHECK(local.privacy(today).keep_id_numbers);
}

TEST_CASE("the name alone is refused as a key, and so is an order without the code") {
    CHECK(only_problem("[matching]\ndeputy = [\"code\", \"name\"]\n") ==
          "'name' is no key: the name alone never tells who somebody is");
    CHECK(only_problem("[matching]\ndeputy = [\"code\", \"code\"]\n") == "'code' is named twice in this list");
    CHECK(only_problem("[matching]\ndeputy = [\"certificate\"]\n") == "the deputy's own code is not among the keys");
}

TEST_CASE("a form without headings says nothing, and two of one name are told apart") {
    CHECK(only_problem("[[form]]\nname = \"甲\"\nnoun = \"deputy\"\ncolumns = {}\n") ==
          "the form '甲' names no heading");
    CHECK(only_problem("[[form]]\nname = \"甲\"\nnoun = \"deputy\"\n") == "'columns' is missing");
    const std::string form = "[[form]]\nname = \"甲\"\nnoun = \"deputy\"\ncolumns = { \"乙\" = \"name\" }\n";
    CHECK(only_problem(form + form) == "'甲' is named twice in this list");
}
