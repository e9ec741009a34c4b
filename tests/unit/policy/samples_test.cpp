#include "policy/book.hpp"

#include <doctest/doctest.h>

#include <filesystem>
#include <fstream>
#include <sstream>

using namespace rdlz;
using namespace rdlz::policy;

namespace {

const std::string folder = RDLZ_SOURCE_ROOT "/samples/policy/";

Checked checked(const std::string& name) {
    std::ifstream in(folder + name, std::ios::binary);
    std::ostringstream text;
    text << in.rdbuf();
    return check(name, text.str());
}

const Date in_sample_year = *Date::of(2024, 6, 1);

} // namespace

TEST_CASE("the county's own sample policies have nothing wrong and nothing unsettled") {
    for (const char* name : {"codes.toml", "activities.toml", "suggestions.toml", "periods.toml", "columns.toml"})
        for (const auto& problem : checked(name).problems) FAIL_CHECK(problem.str());
}

TEST_CASE("the sample plan asks thirty activities a year of a station, all of known types") {
    const Book book({edition_of(checked("codes.toml")), edition_of(checked("activities.toml"))});
    int year = 0;
    for (const auto& item : book.plan(in_sample_year)) year += item.times_a_year();
    CHECK(year == 30);
    CHECK(check_against(checked("activities.toml"), book).empty());
    CHECK(book.codes(list::channel, in_sample_year).size() == 11);
    CHECK(book.codes(list::category, in_sample_year).size() == 13);
    CHECK(book.codes(list::activity_type, in_sample_year).size() == 9);
}

TEST_CASE("the sample answer classes say which count as solved and which need a commitment") {
    const Book book({edition_of(checked("suggestions.toml"))});
    CHECK(book.answers(in_sample_year).size() == 4);
    CHECK(book.answer_class("A", in_sample_year)->solved);
    CHECK(book.answer_class("B", in_sample_year)->needs_commitment);
    CHECK_FALSE(book.answer_class("C", in_sample_year)->solved);
}

TEST_CASE("every provincial profile is taken, asks to be compared with the text in force, and leaves open what its "
          "source does") {
    int profiles = 0;
    for (const auto& entry : std::filesystem::directory_iterator(folder + "profiles")) {
        const auto profile = checked("profiles/" + entry.path().filename().string());
        CHECK_FALSE(any_refused(profile.problems));
        CHECK(profile.problems.size() == 2);
        CHECK(profile.rules.heading.note == "请与现行文本核对");
        CHECK(profile.rules.suggestion.has_value());
        ++profiles;
    }
    CHECK(profiles == 9);
}
