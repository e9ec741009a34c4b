#include "collecting.hpp"

#include <doctest/doctest.h>

using namespace rdlz;
using namespace rdlz::desk;
using namespace rdlz::desk::tests;

TEST_CASE("a mark is read back as it was written, and nothing else is taken for one") {
    const SheetMark mark{"abe5464f", "ST07", *Month::parse("2024-11"), 2, 1};
    const auto read = SheetMark::parse(mark.str());
    REQUIRE(read);
    CHECK(read->str() == mark.str());
    for (const auto* other : {"", "rdlz-collect", "rdlz-template deputy", "rdlz-collect a ST07 2024-13 v1 r0",
                              "rdlz-collect a ST07 2024-11 1 0"})
        CHECK_FALSE(SheetMark::parse(other));
}

TEST_CASE("the same records send the same bytes, others the next version") {
    Collecting county;
    const auto once = county.send();
    const auto again = county.send();
    CHECK(again[0].digest == once[0].digest);
    CHECK_FALSE(again[0].is_new);
    Membership place;
    place.person = fetch(county.office.store, county.office.outsider)->person;
    place.station = county.first;
    insert(county.office.store, place);
    const auto later = county.send();
    CHECK(later[0].version == 2);
    CHECK(later[1].version == 1);
    CHECK_FALSE(later[1].is_new);
}

TEST_CASE("what a station filled in becomes records with the numbers of its rows") {
    Collecting county;
    const auto sent = county.send();
    county.fill(county.out(sent[0]), "东片(最终版)(2).xlsx",
                with(one_visit(), {{"线上群", "B5", "2024-11-20"},
                                   {"线上群", "C5", "微信群"},
                                   {"线上群", "H5", "路灯不亮"},
                                   {"线上群", "K5", "意见建议"},
                                   {"线上群", "L5", "转（交）办"},
                                   {"活动及签到", "B5", "学习培训"},
                                   {"活动及签到", "C5", "学习代表法"},
                                   {"活动及签到", "D5", "2024-11-08"},
                                   {"活动及签到", "L5", "出席"},
                                   {"活动及签到", "M5", "事假"},
                                   {"变动情况", "B5", "陆大山"},
                                   {"变动情况", "C5", "联系电话变动"},
                                   {"变动情况", "D5", "2024-11-30"}}));
    const auto read = county.read();
    CAPTURE(county.problems);
    REQUIRE(read[0].state == Arrival::taken);
    CHECK(read[0].taken.created == 5);
    CHECK(county.text("ST01-2024-11-J01", shape<Visit>, "name") == "王秀兰");
    CHECK(county.text("ST01-2024-11-Y01", shape<Opinion>, "content") == "渠道漏水");
    CHECK(county.text("ST01-2024-11-X01", shape<Visit>, "channel") == "wechat");
    CHECK(county.text("ST01-2024-11-X01Y", shape<Opinion>, "content") == "路灯不亮");
    CHECK(county.text("ST01-2024-11-H01", shape<Activity>, "type") == "training");
    CHECK(select<Attendance>(county.office.store).size() == 2);
    CHECK(select<VisitDeputy>(county.office.store).size() == 2);
    REQUIRE(read[0].taken.changes.size() == 1);
    CHECK(read[0].taken.changes[0].kind == "联系电话变动");
    CHECK(fetch(county.office.store, county.office.second)->until == std::nullopt);
    CHECK(read.back().state == Arrival::missing);
    CHECK(read.back().station == "ST02");
}

TEST_CASE("the same sheet again is known and changes nothing, not even what the office corrected since") {
    Collecting county;
    const auto sent = county.send();
    county.fill(county.out(sent[0]), "a.xlsx", one_visit());
    county.read();
    auto visit = *fetch_by_code(county.office.store, shape<Visit>, "ST01-2024-11-J01");
    visit["name"] = "王秀蓝";
    update(county.office.store, visit);
    CHECK(county.read()[0].state == Arrival::known);
    CHECK(county.text("ST01-2024-11-J01", shape<Visit>, "name") == "王秀蓝");
}

TEST_CASE("a later sheet changes the rows that differ and doubles none") {
    Collecting county;
    const auto sent = county.send();
    const std::vector<Typed> second{{"意见建议", "B6", "ST01-2024-11-J01"},
                                    {"意见建议", "C6", "桥面有坑"},
                                    {"意见建议", "F6", "意见建议"},
                                    {"意见建议", "G6", "转（交）办"}};
    county.fill(county.out(sent[0]), "a.xlsx", with(one_visit(), second));
    county.read();
    auto corrected = *fetch_by_code(county.office.store, shape<Opinion>, "ST01-2024-11-Y02");
    corrected["content"] = std::string("桥面有坑，已核实");
    update(county.office.store, corrected);
    county.forget("a.xlsx");
    county.fill(county.out(sent[0]), "b.xlsx", with(one_visit("渠道漏水，已三天"), second));
    const auto read = county.read();
    REQUIRE(read[0].state == Arrival::taken);
    CHECK(read[0].taken.changed == 1);
    CHECK(read[0].taken.unchanged == 1);
    CHECK(county.text("ST01-2024-11-Y01", shape<Opinion>, "content") == "渠道漏水，已三天");
    CHECK(county.text("ST01-2024-11-Y02", shape<Opinion>, "content") == "桥面有坑，已核实");
    CHECK(select<Visit>(county.office.store).size() == 1);
}

TEST_CASE("a row that a later sheet no longer has is told, and stays") {
    Collecting county;
    const auto sent = county.send();
    county.fill(county.out(sent[0]), "a.xlsx",
                with(one_visit(), {{"活动及签到", "B5", "学习培训"},
                                   {"活动及签到", "C5", "学习代表法"},
                                   {"活动及签到", "D5", "2024-11-08"}}));
    county.read();
    county.fill(county.out(sent[0]), "a.xlsx", one_visit());
    const auto read = county.read();
    REQUIRE(read[0].taken.notes.size() == 1);
    CHECK(holds(read[0].taken.notes[0], "'ST01-2024-11-H01' was recorded from an earlier sheet"));
    CHECK(county.text("ST01-2024-11-H01", shape<Activity>, "title") == "学习代表法");
}

TEST_CASE("a zero report is said, not concluded from an empty sheet") {
    Collecting county;
    const auto sent = county.send();
    county.fill(county.out(sent[0]), "zero.xlsx", {{"接待登记", "D4", "是"}});
    county.fill(county.out(sent[1]), "empty.xlsx", {});
    const auto read = county.read();
    CHECK(read[0].state == Arrival::zero);
    CHECK(read[1].state == Arrival::returned);
    CHECK(holds(county.problems.front(), "it is not said that nobody was received"));
    const auto standing = standings(county.office.store, county.month());
    CHECK(standing[0].standing == Standing::zero);
    CHECK(standing[1].standing == Standing::missing);
    county.fill(county.out(sent[0]), "zero.xlsx", with(one_visit(), {{"接待登记", "D4", "是"}}));
    CHECK(county.read()[1].state == Arrival::returned);
}

TEST_CASE("a sheet that first comes after the day it was due is late, and stays so") {
    Collecting county;
    const auto sent = county.send();
    county.fill(county.out(sent[0]), "a.xlsx", one_visit());
    county.read("2024-12-06");
    CHECK(standings(county.office.store, county.month())[0].standing == Standing::late);
    county.fill(county.out(sent[0]), "a.xlsx", one_visit("渠道还在漏水"));
    county.read("2024-12-07");
    CHECK(standings(county.office.store, county.month())[0].standing == Standing::late);
    CHECK(standings(county.office.store, county.month("2024-10"))[0].standing == Standing::unsent);
}

TEST_CASE("of what was open before only the result is read, and accusations never go out") {
    Collecting county;
    const auto visit = county.office.add_visit("2024-10-08");
    auto held = *fetch(county.office.store, visit);
    held.station = county.first;
    update(county.office.store, held);
    const auto open = county.office.add_opinion(visit, Nature::suggestion, "2024-12-01");
    const auto code = fetch(county.office.store, open)->code.text;
    const auto sent = county.send();
    county.fill(county.out(sent[0]), "a.xlsx",
                {{"接待登记", "D4", "是"},
                 {"意见建议", "C5", "改不得"},
                 {"意见建议", "M5", "已修好"},
                 {"意见建议", "O5", "2024-11-12"}});
    const auto read = county.read();
    CAPTURE(county.problems);
    REQUIRE(read[0].state == Arrival::zero);
    CHECK(county.text(code, shape<Opinion>, "result") == "已修好");
    CHECK(county.text(code, shape<Opinion>, "closed_on") == "2024-11-12");
    CHECK(county.text(code, shape<Opinion>, "content") == "王秀兰说渠道漏水，电话13900002222");
    CHECK_FALSE(holds(archive::Zip(county.out(sent[0])).text("xl/sharedStrings.xml"), "13900002222"));
    const auto accusation = county.office.add_opinion(visit, Nature::accusation, "2024-12-01");
    const auto later = county.send();
    CHECK_FALSE(holds(archive::Zip(county.out(later[0])).text("xl/sharedStrings.xml"),
                      fetch(county.office.store, accusation)->code.text));
}

TEST_CASE("a result may be written anew while the matter is open; left as it was sent it says nothing") {
    Collecting county;
    const auto visit = county.office.add_visit("2024-10-08");
    auto held = *fetch(county.office.store, visit);
    held.station = county.first;
    update(county.office.store, held);
    const auto id = county.office.add_opinion(visit, Nature::suggestion, "2024-12-01");
    const auto code = fetch(county.office.store, id)->code.text;
    const auto result = [&](const char* text) {
        auto opinion = *fetch(county.office.store, id);
        opinion.result = text;
        update(county.office.store, opinion);
    };
    result("正在办理");
    const auto sent = county.send();
    result("已派工");
    county.fill(county.out(sent[0]), "a.xlsx", {{"接待登记", "D4", "是"}});
    CHECK(county.read()[0].taken.changed == 0);
    CHECK(county.text(code, shape<Opinion>, "result") == "已派工");
    county.fill(county.out(sent[0]), "a.xlsx", {{"接待登记", "D4", "是"}, {"意见建议", "M5", "已修好"}});
    const auto read = county.read();
    CAPTURE(county.problems);
    CHECK(read[0].taken.changed == 1);
    CHECK(county.text(code, shape<Opinion>, "result") == "已修好");
    held.history = true;
    update(county.office.store, held);
    CHECK_FALSE(holds(archive::Zip(county.out(county.send()[0])).text("xl/sharedStrings.xml"), code));
}
