#include "desk/import/importer.hpp"
#include "desk/suggestions/cases.hpp"
#include "office.hpp"

#include <doctest/doctest.h>

using namespace rdlz;
using namespace rdlz::desk;
using desk::tests::day;
using staging::Action;

namespace {

const std::string case_headings =
    "件号,建议编号,所属人大,会议,来源,建议标题,领衔代表,附议代表,提出日期,六个月件,来源意见\n";
const std::string event_headings = "件号,环节,日期,单位,办理角色,答复类别,答复文号,代表评价,补录\n";

const std::string two_cases = case_headings + "A1,第1号,MH-18,2,本级,关于饮水的建议,韦春兰,陆大山,2024-01-21,否,\n"
                                              "A2,,MH-18,,,关于道路的建议,证陆大山,,2024.3.5,是,\n";
const std::string steps = event_headings + "A1,受理,2024-01-24,,,,,,否\n"
                                           "A1,交办,2024-01-30,县政府办公室,,,,,否\n"
                                           "A1,交办,2024-02-02,县水利局,主办,,,,否\n"
                                           "A1,签收,不详,县水利局,,,,,是\n"
                                           "A1,答复,2024-04-20,县水利局,,A,水函〔2024〕1号,,否\n"
                                           "A1,评价,2024-05-06,,,,,不满意,否\n"
                                           "A1,答复,2024-05-20,县水利局,,A,水函〔2024〕2号,,否\n"
                                           "A1,评价,2024-05-21,,,,,满意,否\n";

staging::Plan imported(desk::tests::Office& office, const std::string& text, const Watch& watch = {}) {
    std::vector<std::unique_ptr<Importer>> importers;
    importers.push_back(suggestion_importer(office.store));
    importers.push_back(event_importer(office.store));
    staging::Instructions told;
    told.today = *day("2024-12-31");
    const auto file = office.file("import.csv", text);
    return run_import(fitting(importers, file, told), file, told, watch);
}

std::vector<std::string> columns(const staging::Plan& plan) {
    std::vector<std::string> all;
    for (const auto& problem : plan.problems)
        all.push_back(std::to_string(problem.place.line) + " " + problem.place.column);
    return all;
}

} // namespace

TEST_CASE("a file of suggestions is taken with its people, and again without a change") {
    desk::tests::Office office;
    const auto first = imported(office, two_cases);
    CHECK_FALSE(first.refused());
    CHECK(first.count(Action::create) == 2);
    const auto again = imported(office, two_cases);
    CHECK(again.count(Action::unchanged) == 2);
    CHECK(select<Cosigner>(office.store).size() == 1);
    const auto cases = select<Suggestion>(office.store);
    CHECK(cases[0].session == office.session);
    CHECK(cases[1].lead == office.second);
    CHECK(cases[1].origin == Origin::own);
    CHECK(cases[1].six_months);
}

TEST_CASE("without codes a suggestion is found again by its number, or by who filed what when") {
    desk::tests::Office office;
    const std::string bare = "建议编号,会议,建议标题,领衔代表,提出日期\n第1号,2,关于饮水的建议,韦春兰,2024-01-21\n"
                             ",,关于道路的建议,陆大山,2024-03-05\n";
    CHECK(imported(office, bare).count(Action::create) == 2);
    CHECK(imported(office, bare).count(Action::unchanged) == 2);
    const auto renamed =
        imported(office, "建议编号,会议,建议标题,领衔代表,提出日期\n第1号,2,关于坪上村饮水的建议,韦春兰,2024-01-21\n");
    CHECK(renamed.count(Action::change) == 1);
    CHECK(select<Suggestion>(office.store).size() == 2);
}

TEST_CASE("every problem of a file of suggestions is told with its line and column") {
    desk::tests::Office office;
    const auto plan = imported(office, case_headings + "A1,,MH-18,3,本级,甲,韦春兰,,2024-01-21,否,\n"
                                                       "A2,,MH-18,,本级,乙,李志,,2024-01-21,否,\n"
                                                       "A3,,MH-18,,本级,丙,韦春兰,无此人、李志,2024-01-21,否,YJ0001\n"
                                                       "A4,,MH-18,,本级,,无此人,,2024-02-28,也许,\n"
                                                       "A5,,XX-1,,本级,丁,韦春兰,,2024-01-21,否,\n"
                                                       "A6,,YZ-7,,本级,戊,李志,,2024-01-21,否,\n"
                                                       "A7,,MH-18,,本级,己,韦春兰,,2025-12-01,否,\n"
                                                       "A8,,MH-18,,本级,庚,,,2024-02-30,否,\n");
    CHECK(plan.refused());
    CHECK(columns(plan) == std::vector<std::string>{"2 会议", "3 领衔代表", "4 来源意见", "4 附议代表", "4 附议代表",
                                                    "5 六个月件", "5 建议标题", "5 领衔代表", "6 所属人大", "7 来源",
                                                    "8 提出日期", "9 提出日期", "9 领衔代表"});
}

TEST_CASE("the same suggestion twice in one file is refused") {
    desk::tests::Office office;
    const auto plan = imported(office, two_cases + "A1,第1号,MH-18,2,本级,关于饮水的建议,韦春兰,,2024-01-21,否,\n");
    CHECK(columns(plan) == std::vector<std::string>{"4 件号"});
}

TEST_CASE("a file of steps is known by its headings, taken in its order, and again without a change") {
    desk::tests::Office office;
    imported(office, two_cases);
    const auto first = imported(office, steps);
    CHECK(columns(first).empty());
    CHECK(first.count(Action::create) == 8);
    CHECK(imported(office, steps).count(Action::unchanged) == 8);
    const auto id = select<Suggestion>(office.store).front().id;
    const auto found = case_of(office.names, id, *day("2024-12-31"));
    CHECK(found.history.round() == 2);
    CHECK(found.history.state == casework::State::rated);
    CHECK(found.history.first_assigned_on == day("2024-01-30"));
    CHECK(found.events[1].part == Part::channel);
}

TEST_CASE("a step that says something else than before is changed, not added") {
    desk::tests::Office office;
    imported(office, two_cases);
    imported(office, steps);
    std::vector<staging::Difference> differences;
    const auto plan = imported(office, event_headings + "A1,答复,2024-04-20,县水利局,,B,水函〔2024〕1号,,否\n",
                               [&differences](const auto& decision) { differences = decision.differences; });
    CHECK(plan.count(Action::change) == 1);
    REQUIRE(differences.size() == 1);
    CHECK(differences.front().after == "B");
}

TEST_CASE("every problem of a file of steps is told with its line and column") {
    desk::tests::Office office;
    imported(office, two_cases);
    const auto plan = imported(office, event_headings + "A9,受理,2024-01-24,,,,,,否\n"
                                                        "A1,完成,2024-01-24,,,,,,否\n"
                                                        "A1,受理,2024-01-20,,,,,,否\n"
                                                        "A1,交办,2024-01-30,,,,,,否\n"
                                                        "A1,交办,2024-01-30,县教育局,主办,,,,否\n"
                                                        "A1,交办,2024-02-02,县水利局,主办,,,,否\n"
                                                        "A1,答复,2024-04-20,县人民法院,,A,,,否\n"
                                                        "A1,评价,2024-05-06,,,,,,否\n");
    CHECK(plan.refused());
    CHECK(columns(plan) ==
          std::vector<std::string>{"2 件号", "3 环节", "4 日期", "5 单位", "6 单位", "8 单位", "9 代表评价"});
}

TEST_CASE("an answer class that no policy knows is refused") {
    desk::tests::Office office;
    office.adopt_sample("suggestions.toml");
    imported(office, two_cases);
    const auto plan = imported(
        office, event_headings + "A1,交办,2024-02-02,县水利局,主办,,,,否\nA1,答复,2024-04-20,县水利局,,E,,,否\n");
    CHECK(columns(plan) == std::vector<std::string>{"3 答复类别"});
}

TEST_CASE("machine names serve as headings, so that what was printed as CSV can be read again") {
    desk::tests::Office office;
    CHECK(imported(office, "code,congress,session,title,lead,filed_on\nA1,MH-18,2,关于饮水的建议,韦春兰,2024-01-21\n")
              .count(Action::create) == 1);
    const auto plan = imported(office, "suggestion,step,happened_on\nA1,accepted,2024-01-24\n");
    CHECK(plan.count(Action::create) == 1);
    CHECK(plan.remarks.size() == 1); // no column is left unread
}
