#include "desk/import/importer.hpp"
#include "desk/import/roster/levels.hpp"
#include "office.hpp"
#include "store/lookup.hpp"

#include <doctest/doctest.h>

#include <map>
#include <random>
#include <set>

using namespace rdlz;
using namespace rdlz::desk;
using desk::tests::day;
using staging::Action;

namespace {

const std::string headings = "姓名,出生年月,工作单位,手机,层级,代表证号\n";

staging::Plan imported(desk::tests::Office& office, const std::string& text) {
    const auto importer = roster_importer(office.store);
    staging::Instructions told;
    told.today = *day("2024-06-01");
    return run_import(*importer, office.file("roster.csv", text), told);
}

std::string refusals(const staging::Plan& plan) {
    std::string all;
    for (const auto& problem : plan.problems)
        if (problem.weight == Problem::Weight::refused) all += problem.str() + "\n";
    return all;
}

bool says(const staging::Plan& plan, const std::string& words) {
    const bool found = refusals(plan).find(words) != std::string::npos;
    if (!found) MESSAGE(refusals(plan));
    return found;
}

std::vector<Person> named(const desk::tests::Office& office, const std::string& name) {
    return select<Person>(office.store, {{{"name", name}}, false, "code"});
}

void adopt_text(desk::tests::Office& office, const std::string& part) {
    const auto text = "[policy]\ncode = \"local\"\nname = \"某县规定\"\neffective_on = 2021-01-01\nchecked_on = "
                      "2026-08-03\n" +
                      part;
    const auto checked = policy::check("local.toml", text);
    REQUIRE_FALSE(any_refused(checked.problems));
    const auto edition = policy::edition_of(checked);
    adopt(office.store, {0, edition.code, edition.name, edition.effective_on, edition.checked_on,
                         joined(edition.parts, ","), edition.text, edition.fingerprint, 0});
}

void add_township(desk::tests::Office& office, const std::string& name) {
    Region region;
    region.name = name;
    region.kind = "镇";
    region.level = Level::township;
    region.has_congress = true;
    region.parent = fetch(office.store, office.county)->region;
    Congress congress;
    congress.region = insert(office.store, region);
    congress.term = 20;
    complete_congress(office.store, congress);
    insert(office.store, congress);
}

} // namespace

TEST_CASE("levels are told apart however a cell joins them") {
    using Levels = std::vector<Level>;
    CHECK(levels_of("市县两级人大代表") == Levels{Level::prefecture, Level::county});
    CHECK(levels_of("县乡") == Levels{Level::county, Level::township});
    CHECK(levels_of("省市县三级") == Levels{Level::province, Level::prefecture, Level::county});
    CHECK(levels_of("乡镇") == Levels{Level::township});
    CHECK(levels_of("设区的市级") == Levels{Level::prefecture});
    CHECK(levels_of("镇两级人大代表") == Levels{Level::township});
    CHECK(levels_of("外县").empty());
    CHECK(levels_of("县街道").empty());
}

TEST_CASE("a person of two levels in one cell gets two seats") {
    desk::tests::Office office;
    CHECK_FALSE(imported(office, headings + "田波,1973-02,水利局,13800000001,市、县,\n").refused());
    const auto seats = mandates_of(office.store, named(office, "田波").front().id);
    REQUIRE(seats.size() == 2);
    CHECK(std::set{seats[0].congress.value, seats[1].congress.value} ==
          std::set{office.county.value, office.upper.value});
}

TEST_CASE("one key after the other finds a deputy again, and the name alone never does") {
    desk::tests::Office office;
    imported(office, headings + "田波,1973-02,水利局,13800000001,县,MH1\n");
    for (const auto* line :
         {"田波,,,,县,MH1\n", "田　波,,,13800000001,县,\n", "田波,,水利局,13900000002,县,\n", "田波,1973.2,,,县,\n"})
        CHECK_MESSAGE(imported(office, headings + line).count(Action::create) == 0, line);
    CHECK(named(office, "田波").size() == 1);
    CHECK(imported(office, headings + "田波,,,,县,\n").count(Action::create) == 1);
    CHECK(imported(office, headings + "田波,1980-01,水利局,,县,\n").count(Action::create) == 1);
}

TEST_CASE("a name is found again whatever its spaces, dots, width and capitals") {
    desk::tests::Office office;
    imported(office, headings + "Wei Zhang,1973-02,,,县,\n阿卜杜拉•买买提,1974-02,,,县,\n");
    const auto again =
        imported(office, headings + "ＷＥＩ　ＺＨＡＮＧ,1973-02,,,县,\n阿卜杜拉 · 买买提,1974-02,,,县,\n");
    CHECK(again.count(Action::create) == 0);
    CHECK(named(office, "Wei Zhang").size() == 1);
    CHECK(candidates(office.store, shape<Person>, "wei zhang").size() == 1);
}

TEST_CASE("where two fit, both are named with code and unit and neither is taken") {
    desk::tests::Office office;
    imported(office, headings + "田波,1973-02,水利局,13800000001,县,\n");
    imported(office, headings + "田波,1980-01,水利局,13800000002,县,\n");
    const auto plan = imported(office, headings + "田波,,水利局,,县,\n");
    CHECK(says(plan, "'田波' may be any of these: 田波 (DB0004, 水利局); 田波 (DB0005, 水利局)"));
}

TEST_CASE("where phone, certificate and birth lead to two of one name, both are named and neither is taken") {
    desk::tests::Office office;
    imported(office, headings + "田波,1973-02,水利局,13800000001,县,MH1\n田波,1980-01,学校,13800000002,县,MH2\n");
    const std::string both = "'田波' may be any of these: 田波 (DB000";
    CHECK(
        says(imported(office, headings + "田波,1980-01,,13800000001,县,\n"), both + "4, 水利局); 田波 (DB0005, 学校)"));
    CHECK(says(imported(office, headings + "田波,,,13800000002,县,MH1\n"), both + "4, 水利局); 田波 (DB0005, 学校)"));
    const auto moved = imported(office, headings + "田波,1973-02,学校,13800000001,县,\n");
    CHECK(moved.count(Action::change) == 1); // to the other's unit, as anybody may
}

TEST_CASE("who may be a namesake after all is told, and who cannot be is not") {
    desk::tests::Office office;
    imported(office, headings + "田波,1973-02,水利局,13800000001,县,MH1\n");
    const auto notes = [&office](const std::string& line) {
        const auto plan = imported(office, headings + line);
        CHECK(plan.count(Action::create) == 1);
        return plan.problems;
    };
    const auto doubtful = notes("田波,,,,县,\n");
    REQUIRE(doubtful.size() == 1);
    CHECK(doubtful.front().weight == Problem::Weight::note);
    CHECK(doubtful.front().text == "taken as a new deputy; of the same name is 田波 (DB0004, 水利局)");
    CHECK(notes("吴康,,,,县,\n").empty());
    desk::tests::Office other;
    imported(other, headings + "田波,1973-02,水利局,13800000001,县,MH1\n");
    CHECK(imported(other, headings + "田波,1980-01,,,县,\n").problems.empty());
    CHECK(imported(other, headings + "田波,,,13800000009,县,\n").problems.size() == 1); // of the one born in 1980-01
}

TEST_CASE("a deputy is met again on the lines below, under what an earlier line made of him") {
    desk::tests::Office office;
    imported(office, headings + "田波,1973-02,水利局,13800000001,县,\n");
    const std::string coded = "代表编号,姓名,手机,层级\n";
    CHECK(says(imported(office, coded + "DB0004,田波,13900000009,县\n,田波,13900000009,县\n"),
               "line 2 is about the same record and says something else"));
    CHECK(says(imported(office, coded + ",吴康,13900000008,县\nDB0005,吴庚,13900000007,县\n"),
               "line 2 is about the same record and says something else"));
}

TEST_CASE("the same person twice, word for word, is refused: the line stands where somebody else should") {
    desk::tests::Office office;
    const auto plan = imported(office, headings + "田波,1973-02,水利局,13800000001,县,\n"
                                                  "田 波,1973-02,水利局,13800000001,县,\n"
                                                  "田波,1973-02,水利局,13800000001,县,\n");
    CHECK(says(plan, "line 2 is about the same record and says something else"));
    CHECK(says(plan, "the same person as line 2, word for word"));
    CHECK(plan.count(staging::Action::reject) == 1);
    CHECK(plan.count(staging::Action::conflict) == 1);
    CHECK(plan.count(staging::Action::skip) == 0);
}

TEST_CASE("rows left out of a partial import leave nothing to be met") {
    desk::tests::Office office;
    const auto importer = roster_importer(office.store);
    staging::Instructions told;
    told.today = *day("2024-06-01");
    told.partial = true;
    const auto text = headings + "田波,1973-02,水利局,13800000001,乡镇,MH1\n吴康,1974-02,学校,13800000002,县,MH2\n"
                                 "田波,1973-02,水利局,13800000001,县,MH1\n";
    const auto plan = run_import(*importer, office.file("roster.csv", text), told);
    CHECK(plan.count(Action::create) == 2);
    CHECK(plan.count(Action::reject) == 1);
    CHECK(named(office, "田波").size() == 1);
}

TEST_CASE(
    "no two seats of one deputy are in regions of which neither contains the other, whatever file they come from") {
    desk::tests::Office office;
    for (const auto* name : {"石桥镇", "柳湾镇"}) add_township(office, name);
    const std::string placed = "姓名,出生年月,层级,代表团\n";
    CHECK_FALSE(imported(office, placed + "田波,1973-02,县、乡镇,石桥镇\n").refused());
    CHECK(mandates_of(office.store, named(office, "田波").front().id).size() == 2);
    CHECK(says(imported(office, placed + "田波,1973-02,乡镇,柳湾镇\n"),
               "nobody may sit for '石桥镇' and '柳湾镇' at once"));
    CHECK_FALSE(imported(office, placed + "田波,1973-02,市,柳湾镇\n").refused());
}

TEST_CASE("a certificate and a name of two people are a conflict, and so are two certificates of one") {
    desk::tests::Office office;
    imported(office, headings + "田波,1973-02,水利局,13800000001,县,MH1\n");
    CHECK(says(imported(office, headings + "吴康,1973-02,水利局,,县,MH1\n"),
               "the certificate 'MH1' is that of 田波 (DB0004, 水利局)"));
    CHECK(says(imported(office, headings + "田波,1973-02,水利局,,县,MH2\n"),
               "田波 (DB0004, 水利局) has the certificate 'MH1'"));
    CHECK(says(imported(office, headings + "李明,1973-02,水利局,,县,MH7\n李明,1973-02,水利局,,县,MH8\n"),
               "李明 (line 2, 水利局) has the certificate 'MH7'"));
}

TEST_CASE("the own code decides, but not over another's certificate") {
    desk::tests::Office office;
    imported(office, headings + "田波,1973-02,水利局,13800000001,县,MH1\n");
    const std::string coded = "代表编号,姓名,层级,代表证号,手机\n";
    CHECK(imported(office, coded + "DB0004,田大波,县,MH9,\n").count(Action::change) == 1);
    CHECK(says(imported(office, coded + "DB0001,韦春兰,县,MH9,\n"), "the certificate 'MH9' is that of 田大波"));
    CHECK(says(imported(office, coded + "DB0777,田大波,县,,13800000001\n"), "the line has the code 'DB0777'"));
    CHECK(imported(office, coded + "DB0778,田大波,县,,13800000009\n").count(Action::create) == 1);
}

TEST_CASE("the order of the keys, and which of them count, is the policy's") {
    desk::tests::Office office;
    adopt_text(office, "[matching]\ndeputy = [\"code\", \"name+born\"]\n");
    imported(office, headings + "田波,1973-02,水利局,13800000001,县,\n");
    CHECK(imported(office, headings + "田波,,水利局,13800000001,县,\n").count(Action::create) == 1);
    CHECK(imported(office, headings + "田波,1973-02,别处,,县,\n").count(Action::create) == 0);
}

TEST_CASE("the number of an identity card is checked against the line and kept only where a policy says so") {
    desk::tests::Office office;
    const std::string carded = "姓名,性别,出生年月,层级,身份证号\n";
    const std::string good = carded + "田波,女,1949-12,县,11010519491231002X\n";
    CHECK_FALSE(imported(office, good).refused());
    CHECK(named(office, "田波").front().id_number.empty());
    CHECK(says(imported(office, carded + "吴康,男,1949-12,县,11010519491231002X\n"), "the other sex"));
    CHECK(says(imported(office, carded + "吴康,女,1950-12,县,11010519491231002X\n"),
               "'1101**********002X' says born in 1949-12, the line says 1950-12"));
    adopt_text(office, "[privacy]\nkeep_id_numbers = true\n");
    imported(office, good);
    CHECK(named(office, "田波").front().id_number == "11010519491231002X");
    const Names names(office.store);
    CHECK(names.shown(*shape<Person>.find("id_number"), std::string("11010519491231002X"), true) ==
          "1101**********002X");
}

TEST_CASE("市 alone is asked about in a city of county level") {
    desk::tests::Office office;
    auto home = home_regions(office.store).front();
    home.kind = "县级市";
    home.name = "明河市";
    update(office.store, home);
    CHECK(says(imported(office, headings + "田波,1973-02,水利局,,市,\n"), "'市' may be 明河市 or the city above it"));
    CHECK_FALSE(imported(office, headings + "田波,1973-02,水利局,,县级市,\n").refused());
    CHECK_FALSE(imported(office, headings + "吴康,1973-02,水利局,,设区的市,\n").refused());
}

TEST_CASE("no two certificates of one congress ever come to one person, whatever else two lines share") {
    desk::tests::Office office;
    std::mt19937 random(11);
    std::map<std::string, std::int64_t> bearer;
    const auto pick = [&random](std::vector<std::string> from) { return from[random() % from.size()]; };
    for (int round = 0; round < 150; ++round) {
        const auto name = pick({"田波", "吴康"});
        const auto certificate = pick({"MH1", "MH2", "MH3", "MH4", "MH5", "MH6"});
        const auto plan = imported(office, headings + name + "," + pick({"", "1973-02", "1980-01"}) + "," +
                                               pick({"", "水利局", "学校"}) + "," +
                                               pick({"", "13800000001", "13800000002"}) + ",县," + certificate + "\n");
        if (plan.refused()) continue;
        const auto held = select<Mandate>(office.store, {{{"certificate", certificate}}, false, {}});
        REQUIRE(held.size() == 1);
        CHECK(fetch(office.store, held.front().person)->name == name);
        CHECK(bearer.try_emplace(certificate, held.front().person.value).first->second == held.front().person.value);
    }
    std::set<std::int64_t> people;
    for (const auto& each : bearer) people.insert(each.second);
    CHECK(people.size() == bearer.size());
    CHECK(people.size() > 1);
}
