#include "collecting.hpp"
#include "desk/collect/reading/planning.hpp"

#include <doctest/doctest.h>

using namespace rdlz;
using namespace rdlz::desk;
using namespace rdlz::desk::tests;

TEST_CASE("a sheet with problems is taken not at all and goes back with red marks at the very cells") {
    Collecting county;
    const auto sent = county.send();
    county.fill(county.out(sent[0]), "a.xlsx",
                with(one_visit(), {{"接待登记", "B6", "2024.11.31"}, {"意见建议", "C6", "没有编号的"}}));
    const auto read = county.read();
    REQUIRE(read[0].state == Arrival::returned);
    CHECK(select<Visit>(county.office.store).empty());
    CHECK(county.returned == std::vector<std::string>{"退改单_ST01.xlsx"});
    REQUIRE(county.problems.size() == 2);
    CHECK(holds(county.problems[0], "a.xlsx: 接待登记 B6 接待日期: '2024.11.31' is not a day"));
    CHECK(holds(county.problems[1], "a.xlsx: 意见建议 B6 登记编号: the cell is empty"));
    archive::Zip back(county.folder / "back" / "退改单_ST01.xlsx");
    CHECK(holds(back.text("xl/comments1.xml"), "ref=\"B5\""));
    CHECK(holds(back.text("xl/sharedStrings.xml"), "王秀兰"));
    CHECK(holds(back.text("xl/sharedStrings.xml"), "ST01 2024-11 v1 r1"));
}

TEST_CASE("what is put right takes the place of what was wrong") {
    Collecting county;
    const auto sent = county.send();
    county.fill(county.out(sent[0]), "a.xlsx", with(one_visit(), {{"接待登记", "B6", "2024.11.31"}}));
    county.read();
    county.fill(county.folder / "back" / "退改单_ST01.xlsx", "退改单_ST01.xlsx", {{"接待登记", "B5", "2024.11.30"}});
    const auto read = county.read();
    CHECK(read[0].state == Arrival::superseded);
    CHECK(read[1].state == Arrival::taken);
    CHECK(county.text("ST01-2024-11-J01", shape<Visit>, "received_on") == "2024-11-30");
}

TEST_CASE("a file is known by its mark: copies, two that differ, another month, another office's, none of ours") {
    Collecting county;
    const auto october = county.send("2024-10");
    const auto sent = county.send();
    county.fill(county.out(sent[0]), "a.xlsx", one_visit());
    county.fill(county.out(sent[0]), "b.xlsx", one_visit());
    county.fill(county.out(october[1]), "c.xlsx", {});
    std::ofstream(county.folder / "in" / "d.xls", std::ios::binary)
        << "\xD0\xCF\x11\xE0\xA1\xB1\x1A\xE1" << std::string(600, 'x');
    std::ofstream(county.folder / "in" / "e.csv") << "a,b\n1,2\n";
    auto read = county.read();
    const auto state = [&read](const char* file) {
        for (const auto& each : read)
            if (each.file == file) return each.state;
        return Arrival::missing;
    };
    CHECK(state("a.xlsx") == Arrival::taken);
    CHECK(state("b.xlsx") == Arrival::copy);
    CHECK(state("c.xlsx") == Arrival::wrong_month);
    CHECK(state("d.xls") == Arrival::unreadable);
    CHECK(state("e.csv") == Arrival::foreign);
    CHECK(read.back().state == Arrival::missing);
    county.fill(county.out(sent[0]), "a.xlsx", one_visit("一回事"));
    county.fill(county.out(sent[0]), "b.xlsx", one_visit("另一回事"));
    read = county.read();
    CHECK(state("a.xlsx") == Arrival::conflict);
    CHECK(state("b.xlsx") == Arrival::conflict);
}

TEST_CASE("a file that cannot be read keeps nobody from reading the others, nor from planning them") {
    Collecting county;
    const auto sent = county.send();
    county.fill(county.out(sent[0]), "a.xlsx", one_visit());
    std::filesystem::create_symlink(county.folder / "gone.xlsx", county.folder / "in" / "b.xlsx");
    const std::vector<std::string> places{(county.folder / "in").string()};
    const auto planned = header_of(county.office.store, places, *Month::parse("2024-11"), *day("2024-12-02"));
    CHECK(planned.bytes == std::filesystem::file_size(county.folder / "in" / "a.xlsx"));
    const auto read = county.read();
    CHECK(read[0].state == Arrival::taken);
    CHECK(read[1].state == Arrival::unreadable);
}

TEST_CASE("columns may be moved; where one is gone nothing is taken, and what stands under none is told") {
    Collecting county;
    const auto sent = county.send();
    auto moved = one_visit();
    for (auto& typed : moved)
        if (typed.sheet == "接待登记" && (typed.cell == "H6" || typed.cell == "K6"))
            typed.cell = typed.cell == "H6" ? "K6" : "H6";
    county.fill(county.out(sent[0]), "a.xlsx",
                with(moved, {{"接待登记", "H5", "反映人电话"}, {"接待登记", "K5", "反映人姓名"}}));
    county.fill(county.out(sent[1]), "b.xlsx", {{"接待登记", "K5", "电话"}, {"接待登记", "K6", "13900002222"}});
    auto read = county.read();
    CHECK(read[0].state == Arrival::taken);
    CHECK(county.text("ST01-2024-11-J01", shape<Visit>, "phone") == "13900002222");
    CHECK(read[1].state == Arrival::unreadable);
    CHECK(holds(read[1].words, "columns of '接待登记' are gone: 反映人电话"));
    county.fill(county.out(sent[0]), "a.xlsx",
                {{"接待登记", "D4", "是"}, {"活动及签到", "L4", "备注"}, {"活动及签到", "L5", "下雨"}});
    read = county.read();
    CHECK(read[0].state == Arrival::zero);
    REQUIRE(!read[0].taken.notes.empty());
    CHECK(read[0].taken.notes[0] == "a.xlsx: 活动及签到 L5 '下雨' stands under no heading and is not read");
}

TEST_CASE("rows of another station's sheet are known by their numbers") {
    Collecting county;
    const auto sent = county.send();
    county.fill(county.out(sent[0]), "a.xlsx", with(one_visit(), {{"接待登记", "A6", "ST02-2024-11-J01"}}));
    const auto read = county.read();
    REQUIRE(read[0].state == Arrival::returned);
    CHECK(holds(county.problems[0], "接待登记 A6 登记编号: 'ST02-2024-11-J01' is no number of this sheet"));
    CHECK(select<Visit>(county.office.store).empty());
}

TEST_CASE("everything wrong in a row is told at once, each thing at its cell, and without a word of the program") {
    Collecting county;
    const auto sent = county.send();
    county.fill(county.out(sent[0]), "a.xlsx",
                with(one_visit(), {{"接待登记", "C6", "赶场"},
                                   {"接待登记", "E6", "张无、李没"},
                                   {"意见建议", "B6", "ST01-2024-11-J01"},
                                   {"意见建议", "C6", "又一件"},
                                   {"意见建议", "F6", "意见建议"},
                                   {"意见建议", "G6", "已当场答复解释"}}));
    county.read();
    REQUIRE(county.problems.size() == 3);
    CHECK(holds(county.problems[0], "接待登记 C6 接待方式: '赶场'"));
    CHECK(holds(county.problems[1], "接待登记 E6 接待代表: there is no deputy '张无' (choose a word from the list)"));
    CHECK(holds(county.problems[2], "接待登记 E6 接待代表: there is no deputy '李没'"));
    for (const auto& problem : county.problems) CHECK_FALSE(holds(problem, "rdlz"));
}

TEST_CASE("a folder may be kept: what was read from it before is left alone, and only what is new is taken") {
    Collecting county;
    const auto sent = county.send();
    county.fill(county.out(sent[0]), "1.xlsx", one_visit());
    county.read();
    county.fill(county.out(sent[0]), "2.xlsx", one_visit("渠道还在漏水"));
    auto read = county.read();
    CHECK(read[0].state == Arrival::known);
    CHECK(read[1].state == Arrival::taken);
    CHECK(read[1].taken.changed == 1);
    std::filesystem::create_directory(county.folder / "in" / "附件");
    std::filesystem::create_directory(county.folder / "in" / "退改单");
    read = county.read();
    REQUIRE(read.size() == 4);
    CHECK(read[0].state == Arrival::superseded);
    CHECK(holds(read[0].words, "it was read on 2024-12-01, and another one after it"));
    CHECK(read[1].state == Arrival::known);
    CHECK(read[2].file == "附件");
    CHECK(read[2].state == Arrival::foreign);
    CHECK(county.text("ST01-2024-11-Y01", shape<Opinion>, "content") == "渠道还在漏水");
}

TEST_CASE("sheets of an earlier version are taken, and it is said that others were sent after them") {
    Collecting county;
    const auto sent = county.send();
    county.fill(county.out(sent[0]), "a.xlsx", one_visit());
    Membership place;
    place.person = fetch(county.office.store, county.office.outsider)->person;
    place.station = county.first;
    insert(county.office.store, place);
    CHECK(county.send()[0].version == 2);
    const auto read = county.read();
    CHECK(read[0].state == Arrival::taken);
    REQUIRE(read[0].taken.notes.size() == 1);
    CHECK(read[0].taken.notes[0] == "'a.xlsx' is version 1 of the sheets; version 2 was sent after it");
}

TEST_CASE("a formula that nobody computed is told at its cell, and nothing else of that cell") {
    Collecting county;
    const auto sent = county.send();
    county.fill(county.out(sent[0]), "a.xlsx",
                with(one_visit(), {{"接待登记", "B6", "=A1"}, {"接待登记", "H6", "=A1"}}));
    CHECK(county.read()[0].state == Arrival::returned);
    REQUIRE(county.problems.size() == 2);
    CHECK(holds(county.problems[0], "接待登记 B6 接待日期: the formula '=A1' has no value"));
    CHECK(holds(county.problems[1], "接待登记 H6 反映人姓名: the formula '=A1' has no value"));
}
