#include "desk/import/importer.hpp"
#include "domain/shapes.hpp"
#include "office.hpp"

#include <doctest/doctest.h>

using namespace rdlz;
using namespace rdlz::desk;
using desk::tests::day;

namespace {

using Make = std::unique_ptr<Importer> (*)(Store&);

/// "created changed unchanged", or every problem.
std::string import(tests::Office& office, Make make, const std::string& text, bool declared = false) {
    const auto importer = make(office.store);
    staging::Instructions told;
    told.today = *day("2024-12-31");
    told.declared = declared;
    const auto plan = run_import(*importer, office.file("merits.csv", text), told);
    if (!plan.refused())
        return fmt::format("{} {} {}", plan.count(staging::Action::create), plan.count(staging::Action::change),
                           plan.count(staging::Action::unchanged));
    std::string problems;
    for (const auto& problem : plan.problems) problems += problem.text + "\n";
    return problems;
}

const std::string deeds = "事项类型,事项内容,代表编号,姓名,单位,完成日期,数量\n"
                          "宣传报道,护河,,韦春兰,,2024-05-06,2\n"
                          "宣传报道,护河,证陆大山,陆大山,,2024-05-06,\n"
                          "award,先进单位,,,县水利局,2024-12-20,\n";

} // namespace

TEST_CASE("a file of deeds read again changes nothing, and a changed one what differs") {
    tests::Office office;
    office.adopt_sample("codes.toml");
    CHECK(import(office, deed_importer, deeds) == "3 0 0");
    CHECK(import(office, deed_importer, deeds) == "0 0 3");
    CHECK(import(office, deed_importer,
                 "事项编号,事项类型,事项内容,完成日期,数量\nLS0001,宣传报道,护河,2024-05-06,5\n") == "0 1 0");
    CHECK(select<Deed>(office.store).front().quantity == Points::whole(5));
    CHECK(select<Deed>(office.store).back().type == "award");
}

TEST_CASE("deeds imported as declared wait") {
    tests::Office office;
    CHECK(import(office, deed_importer, deeds, true) == "3 0 0");
    for (const auto& deed : select<Deed>(office.store)) CHECK(deed.state == Confirmation::declared);
    CHECK(import(office, deed_importer, deeds, true) == "0 0 3");
    CHECK(import(office, deed_importer, deeds) == "0 3 0");
    for (const auto& deed : select<Deed>(office.store)) CHECK(deed.state == Confirmation::confirmed);
}

TEST_CASE("every problem of a file of deeds is named in one run") {
    tests::Office office;
    office.adopt_sample("codes.toml");
    const auto problems = import(office, deed_importer,
                                 "事项类型,事项内容,代表编号,姓名,单位,完成日期,数量\n"
                                 "歌唱,护河,,韦春兰,,2024-05-06,2\n"
                                 "宣传报道,护河,证韦春兰,陆大山,,2024-05-06,\n"
                                 "宣传报道,护河,,韦春兰,县水利局,2024-05-06,\n"
                                 "宣传报道,,,韦春兰,,2025-05-06,0\n");
    for (const auto* expected :
         {"'歌唱' is not in the list", "'证韦春兰' is 韦春兰, not 陆大山", "it is of several", "the cell is empty"})
        CHECK(problems.find(expected) != std::string::npos);
    CHECK(select<Deed>(office.store).empty());
}

TEST_CASE("reports, ratings and lines come from files too") {
    tests::Office office;
    office.adopt_sample("codes.toml");
    const std::string reports = "姓名,述职日期,述职形式,到场选民,满意票\n韦春兰,2024-11-20,口头,50,49\n";
    CHECK(import(office, duty_importer, reports) == "1 0 0");
    CHECK(import(office, duty_importer, reports) == "0 0 1");
    const std::string marks = "姓名,测评主体,测评日期,得分,票数\n韦春兰,选民测评,2024-11-20,92.5,50\n";
    CHECK(import(office, rating_importer, marks) == "1 0 0");
    CHECK(import(office, rating_importer, marks) == "0 0 1");
    CHECK(select<Appraisal>(office.store).front().rater_group == "voters");
    const std::string lines = "姓名,发生日期,分值,事由,批准人\n韦春兰,2024-11-20,-2,无故缺席,主任会议\n";
    CHECK(import(office, line_importer, lines) == "1 0 0");
    CHECK(import(office, line_importer, lines) == "0 0 1");
    CHECK(select<ManualLine>(office.store).front().points == Points::whole(-2));
}
