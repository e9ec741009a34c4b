#include "desk/policies/adoption.hpp"

#include "desk/names.hpp"
#include "office.hpp"

#include <doctest/doctest.h>

#include <fstream>

using namespace rdlz;
using namespace rdlz::desk;
using desk::tests::day;

namespace {

const std::string samples = RDLZ_SOURCE_ROOT "/samples/policy/";

/// A folder of policy files for one test.
class Files {
public:
    Files() : folder_(std::filesystem::temp_directory_path() / new_uuid()) {
        std::filesystem::create_directories(folder_);
    }
    ~Files() { std::filesystem::remove_all(folder_); }
    Files(const Files&) = delete;
    Files& operator=(const Files&) = delete;

    std::string add(const std::string& code, const std::string& since, const std::string& body) const {
        const auto file = (folder_ / (code + "-" + since + ".toml")).string();
        std::ofstream(file) << "[policy]\ncode = \"" << code << "\"\nname = \"某规定\"\neffective_on = " << since
                            << "\nchecked_on = 2026-01-05\n"
                            << body;
        return file;
    }

private:
    std::filesystem::path folder_;
};

std::vector<std::string> told(const std::vector<policy::Checked>& files) {
    std::vector<std::string> all;
    for (const auto& checked : files)
        for (const auto& problem : checked.problems) all.push_back(problem.place.column + ": " + problem.text);
    return all;
}

EditionState state_on(const desk::tests::Office& office, std::size_t place, const char* on) {
    return edition_standings(Names(office.store).book(), *day(on)).at(place).state;
}

constexpr const char* plan_of_training = "[activities]\nplan = [{ type = \"training\", period = \"year\" }]\n";
constexpr const char* training = "[codes]\nactivity_type = [{ code = \"training\", name = \"学习培训\" }]\n";
constexpr const char* training_elsewhere =
    "[codes]\nactivity_type = [{ code = \"training\", name = \"学习培训\", outside = true }]\n";

} // namespace

TEST_CASE("the sample county's files are sound in any order, and one of its rules is worth a second thought") {
    CHECK(told(check_policies({samples + "scheme-county.toml", samples + "activities.toml",
                               samples + "suggestions.toml", samples + "periods.toml", samples + "codes.toml"},
                              nullptr)) ==
          std::vector<std::string>{"text: rule '用APP反映意见' gives points for the use of a program"});
}

TEST_CASE("a plan is held against the code list of a file named after it") {
    const Files files;
    const auto plan = files.add("plan", "2024-01-01", plan_of_training);
    CHECK(told(check_policies({plan, files.add("codes", "2024-01-01", training)}, nullptr)).empty());
    CHECK(told(check_policies({plan, files.add("codes", "2023-01-01", training_elsewhere)}, nullptr)) ==
          std::vector<std::string>{"type: 'training' is not held by stations"});
    CHECK(told(check_policies({plan, files.add("codes", "2025-01-01", training)}, nullptr)) ==
          std::vector<std::string>{"type: 'training' is not an adopted activity type"});
}

TEST_CASE("without any list of types a plan can be checked but not adopted") {
    const Files files;
    const auto plan = files.add("plan", "2024-01-01", plan_of_training);
    CHECK(told(check_policies({plan}, nullptr)).empty());
    desk::tests::Office office;
    CHECK(adopt_policies(office.store, {plan}).is_refused());
}

TEST_CASE("a scheme is checked down to its rules, with the line") {
    const Files files;
    const auto checked = check_policies({files.add("scheme", "2024-01-01", "[scheme]\nlevel = \"contry\"\n")}, nullptr);
    REQUIRE_FALSE(checked.front().problems.empty());
    CHECK(any_refused(checked.front().problems));
    CHECK(checked.front().problems.front().place.line >= 6);
}

TEST_CASE("one bad file keeps all the others out") {
    const Files files;
    desk::tests::Office office;
    const auto adoption = adopt_policies(
        office.store, {samples + "codes.toml", files.add("limits", "2024-01-01", "[suggestion]\nmonths = 4\n")});
    CHECK(adoption.is_refused());
    CHECK(adoption.adopted.empty());
    CHECK(policies(office.store).empty());
}

TEST_CASE("a text that is adopted already is not adopted again") {
    desk::tests::Office office;
    CHECK(adopt_policies(office.store, {samples + "codes.toml", samples + "codes.toml"}).adopted.size() == 1);
    const auto again = adopt_policies(office.store, {samples + "codes.toml"});
    CHECK(again.adopted.empty());
    CHECK(again.known.size() == 1);
    CHECK(policies(office.store).size() == 1);
}

TEST_CASE("an edition is coming, then in force, then replaced") {
    const Files files;
    desk::tests::Office office;
    adopt_policies(office.store, {files.add("limits", "2025-01-01", "[suggestion]\nmonths = 2\n"),
                                  files.add("limits", "2024-01-01", "[suggestion]\nmonths = 3\n")});
    CHECK(state_on(office, 0, "2023-12-31") == EditionState::coming);
    CHECK(state_on(office, 0, "2024-01-01") == EditionState::in_force);
    CHECK(state_on(office, 1, "2024-12-31") == EditionState::coming);
    CHECK(state_on(office, 0, "2025-01-01") == EditionState::replaced);
    CHECK(state_on(office, 1, "2025-01-01") == EditionState::in_force);
    const Names names(office.store);
    CHECK(edition_named(names.book(), "limits", *day("2024-06-01")).rules->suggestion->months == 3);
    CHECK_THROWS_AS(edition_named(names.book(), "limits", *day("2023-06-01")), Error);
}

TEST_CASE("of two policies in force only one holds a part, while code lists add up") {
    const Files files;
    desk::tests::Office office;
    adopt_policies(office.store,
                   {files.add("province", "2023-01-01", std::string(training) + "[suggestion]\nmonths = 3\n"),
                    files.add("county", "2024-01-01", std::string(training) + "[suggestion]\nmonths = 2\n")});
    const Names names(office.store);
    const auto standings = edition_standings(names.book(), *day("2024-06-01"));
    CHECK(standings.at(0).state == EditionState::in_force);
    CHECK(standings.at(0).parts_in_force == std::vector<std::string>{"codes"});
    CHECK(standings.at(1).parts_in_force == std::vector<std::string>{"codes", "suggestion"});
}

TEST_CASE("the deputies' scheme stays in force when one for stations or for another congress is adopted later") {
    desk::tests::Office office;
    for (const auto* name : {"codes.toml", "scheme-county.toml", "schemes/laibin.toml", "schemes/handling.toml"})
        office.adopt_sample(name);
    int in_force = 0;
    for (const auto& standing : edition_standings(office.names.book(), *day("2024-06-01")))
        if (standing.edition->parts == std::vector<std::string>{"scheme"}) {
            CAPTURE(standing.edition->code);
            CHECK(standing.parts_in_force == std::vector<std::string>{"scheme"});
            ++in_force;
        }
    CHECK(in_force == 3);
}
