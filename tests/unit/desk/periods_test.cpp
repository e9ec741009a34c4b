#include "../../support/dice.hpp"
#include "closed_months.hpp"
#include "desk/deputy/merging.hpp"
#include "desk/periods/since.hpp"
#include "desk/undoing.hpp"

#include <algorithm>
#include <doctest/doctest.h>

using namespace rdlz;
using namespace rdlz::desk;
using desk::tests::ClosedMonths;

namespace {

using Texts = std::vector<std::string>;

std::string refusal(const std::function<void()>& work) {
    try {
        work();
    } catch (const Error& error) {
        return error.text();
    }
    return "done";
}

Texts opinions(const ClosedMonths& months, const std::string& period) {
    return months.printed(period, "opinions", "code");
}

std::string month(int number) { return fmt::format("2024-{:02}", number); }

} // namespace

TEST_CASE("a closed month prints the same sheets, byte for byte, whatever is typed, corrected or adopted since") {
    const ClosedMonths months;
    const auto first = months.visit("2024-06-11", "2024-06-10", 2);
    const auto done = months.close("2024-07-02", "2024-06");
    CHECK(done.sheets >= 5);
    CHECK(months.deviations_of("2024-06").empty());
    months.visit("2024-07-03", "2024-06-20");
    months.opinion("2024-07-04", first);
    months.move("2024-07-05", first, "2024-06-12");
    const auto later = months.visit("2024-07-06", "2024-07-06");
    months.on("2024-07-07", [&](Store& store) { mark_void(store, shape<Visit>, later.value); });
    months.adopt_text("2024-07-08",
                      "[policy]\ncode = \"n\"\nname = \"登记代码\"\neffective_on = 2021-01-01\nchecked_on = "
                      "2026-08-03\n[codes]\nchannel = [{ code = \"phone\", name = \"热线\" }]\n");
    CHECK(months.deviations_of("2024-06").empty());
    CHECK(opinions(months, "2024-06") == Texts{"YJ0001", "YJ0002"});
    CHECK(months.now("2024-06", "opinions", "channel") == Texts(4, "热线"));
    CHECK(months.printed("2024-06", "opinions", "channel") == Texts(2, "phone"));
}

TEST_CASE("a voter withheld since is withheld in a closed month too, and that is told") {
    const ClosedMonths months;
    const auto visit = months.visit("2024-06-11", "2024-06-10");
    months.close("2024-07-02", "2024-06");
    months.on("2024-07-03", [&](Store& store) {
        auto changed = *fetch(store, visit);
        changed.anonymous = true;
        changed.name.clear();
        update(store, changed);
    });
    CHECK(months.printed("2024-06", "opinions", "name") == Texts{"匿名"});
    const auto found = months.deviations_of("2024-06");
    REQUIRE(found.size() == 2);
    CHECK(found.front().why.find("discretion") != std::string::npos);
}

TEST_CASE("what was taken out of a voter's particulars since is out of a closed month too, and that is told") {
    const ClosedMonths months;
    const auto visit = months.visit("2024-06-11", "2024-06-10");
    months.close("2024-07-02", "2024-06");
    months.on("2024-07-03", [&](Store& store) {
        auto changed = *fetch(store, visit);
        changed.name.clear();
        update(store, changed);
    });
    const auto found = months.deviations_of("2024-06");
    REQUIRE(found.size() == 2);
    CHECK(found.front().why.find("discretion") != std::string::npos);
}

TEST_CASE("the list that goes up counts what came late as the registers do") {
    const ClosedMonths months;
    months.on("2023-12-02", [&](Store& store) {
        Region city;
        city.name = "云州市";
        city.kind = "设区的市";
        city.level = Level::prefecture;
        city.has_congress = true;
        Congress congress;
        congress.region = insert(store, city);
        congress.term = 7;
        complete_congress(store, congress);
        Mandate seat;
        seat.person = months.deputies.front();
        seat.congress = insert(store, congress);
        insert(store, seat);
        Membership place;
        place.person = months.deputies.front();
        place.station = months.station;
        insert(store, place);
    });
    const auto first = months.visit("2024-06-11", "2024-06-10");
    const auto called = months.attendance("2024-06-12", "2024-06-12", Presence::absent);
    months.close("2024-07-02", "2024-06");
    months.visit("2024-07-03", "2024-06-20");
    months.visit("2024-07-04", "2024-07-04");
    CHECK(months.now("2024-07", "upper-records", "note") == Texts{"补报", "补报", "", "", ""});
    CHECK(months.now("2024-07", "upper-records", "title").back() == "接待2批次，收集意见2条");
    CHECK(months.remarks("2024-07", "upper-records") == Texts{"其中补报2024年6月 1 件"});
    CHECK(months.printed("2024-06", "upper-records", "title").back() == "接待1批次，收集意见1条");
    CHECK(months.now("2024", "upper-records", "title").back() == "接待3批次，收集意见3条");
    months.opinion("2024-08-05", first);
    months.correct("2024-08-06", called, Presence::present);
    CHECK(months.now("2024-08", "upper-records", "note") == Texts{"补报", "补报", ""});
    CHECK(months.now("2024-08", "upper-records", "title").back() == "参加活动1次，收集意见1条");
    CHECK(months.remarks("2024-08", "upper-records") == Texts{"其中补报2024年6月 2 件"});
    CHECK(months.now("2024", "upper-records", "title").back() == "参加活动1次，接待3批次，收集意见4条");
}

TEST_CASE("what is typed into a closed month counts where it was typed, and the sheet says so; the year says nothing") {
    const ClosedMonths months;
    months.visit("2024-06-11", "2024-06-10");
    months.close("2024-07-02", "2024-06");
    const auto late = months.visit("2024-07-03", "2024-06-20", 2);
    months.visit("2024-07-04", "2024-07-04");
    CHECK(opinions(months, "2024-07") == Texts{"YJ0002", "YJ0003", "YJ0004"});
    CHECK(months.now("2024-07", "reception", "note") == Texts{"补报", "补报", ""});
    CHECK(months.remarks("2024-07", "opinions") == Texts{"其中补报2024年6月 2 件"});
    CHECK(months.remarks("2024-07", "duty") == Texts{"其中补报2024年6月 1 件"});
    CHECK(months.now("2024-07", "duty", "note") == Texts{"补报", ""});
    CHECK(opinions(months, "2024").size() == 4);
    CHECK(months.remarks("2024", "opinions").empty());
    CHECK(months.now("2024", "opinions", "note") == Texts(4, ""));
    CHECK(opinions(months, "2024-Q2") == Texts{"YJ0001"});
    CHECK(months.remarks("2024-Q2", "opinions") == Texts{"另有补报2024年6月 2 件，列入录入时的期间"});
    months.opinion("2024-08-05", late);
    CHECK(opinions(months, "2024-07").size() == 3);
    CHECK(months.remarks("2024-08", "reception") == Texts{"其中补报2024年6月 1 件"});
}

TEST_CASE("a day corrected into a closed month counts late; one corrected within it stays where it was printed") {
    const ClosedMonths months;
    const auto printed = months.visit("2024-06-11", "2024-06-10");
    const auto other = months.visit("2024-06-12", "2024-07-01");
    months.close("2024-07-02", "2024-06");
    months.move("2024-07-05", printed, "2024-06-09");
    CHECK(opinions(months, "2024-07") == Texts{"YJ0002"});
    months.move("2024-08-05", other, "2024-06-30");
    CHECK(opinions(months, "2024-07").empty());
    CHECK(opinions(months, "2024-08") == Texts{"YJ0002"});
    CHECK(opinions(months, "2024-06") == Texts{"YJ0001"});
}

TEST_CASE("what a closed sheet lists is listed nowhere else, wherever its day is moved") {
    const ClosedMonths months;
    const auto moved = months.visit("2024-07-03", "2024-07-02");
    months.close("2024-07-10", "2024-06");
    months.close("2024-08-01", "2024-07");
    months.move("2024-08-02", moved, "2024-06-30");                      // between two closed months
    CHECK(months.now("2024-06", "opinions", "code") == Texts{"YJ0001"}); // as the records are now
    CHECK(months.printed("2024-06", "opinions", "code").empty());
    CHECK(months.printed("2024-07", "opinions", "code") == Texts{"YJ0001"});
    CHECK(opinions(months, "2024-08").empty());
    CHECK(months.remarks("2024-08", "opinions").empty());
    CHECK(opinions(months, "2024-Q2").empty());
    CHECK(months.remarks("2024-Q2", "opinions") == Texts{"另有已列入2024年7月 1 件，不再重复列入"});
    CHECK(months.now("2024-Q3", "opinions", "note") == Texts{"日期更正"});
    CHECK(months.now("2024-Q3", "duty", "note") == Texts{"日期更正"});
    CHECK(months.remarks("2024-Q3", "opinions") == Texts{"其中月结后更正日期，仍列入2024年7月 1 件"});
    CHECK(opinions(months, "2024") == Texts{"YJ0001"});
    CHECK(months.remarks("2024", "opinions").empty());
    months.move("2024-09-02", moved, "2024-09-01"); // into an open one
    CHECK(opinions(months, "2024-09").empty());
    CHECK(months.remarks("2024-09", "opinions") == Texts{"另有已列入2024年7月 1 件，不再重复列入"});
    CHECK(opinions(months, "2024-Q3") == Texts{"YJ0001"});
    months.reopen("2024-09-03", "2024-07"); // then no sheet lists it any more
    CHECK(opinions(months, "2024-07").empty());
    CHECK(opinions(months, "2024-09") == Texts{"YJ0001"});
    CHECK(months.remarks("2024-09", "opinions").empty());
}

TEST_CASE("what a closed sheet lists and was taken back for a while is not listed once more") {
    const ClosedMonths months;
    const auto deed = months.deed("2024-06-20", "2024-06-18", Confirmation::confirmed);
    months.close("2024-07-02", "2024-06");
    months.set_state("2024-07-03", deed, Confirmation::returned);
    CHECK(months.printed("2024-07", "duty", "title").empty());
    months.confirm("2024-08-05", deed);
    CHECK(months.printed("2024-06", "duty", "title") == Texts{"修路"});
    CHECK(months.printed("2024-08", "duty", "title").empty());
    CHECK(months.now("2024", "duty", "title") == Texts{"修路"});
}

TEST_CASE("a suggestion moved out of a closed month stays on the longer sheets around it") {
    const ClosedMonths months;
    const auto filed = months.suggestion("2024-06-20", "2024-06-12");
    months.close("2024-07-02", "2024-06");
    months.refile("2024-07-12", filed, "2024-07-10");
    CHECK(months.printed("2024-06", "duty", "title") == Texts{"修路灯"});
    CHECK(months.printed("2024-07", "duty", "title").empty());
    CHECK(months.now("2024-Q2", "duty", "note") == Texts{"日期更正"});
    CHECK(months.now("2024", "duty", "title") == Texts{"修路灯"});
}

TEST_CASE("the people of a visit count where the visit does, whichever of its opinions stands") {
    const ClosedMonths months;
    const auto visit = months.visit("2024-06-11", "2024-06-10");
    months.close("2024-07-02", "2024-06");
    months.opinion("2024-07-05", visit);
    months.void_first_opinion("2024-07-05", visit);
    CHECK(months.printed("2024-06", "reception", "heads") == Texts{"1"});
    CHECK(months.printed("2024-07", "reception", "opinion") == Texts{"YJ0002"});
    CHECK(months.printed("2024-07", "reception", "heads") == Texts{""});
    CHECK(months.now("2024", "reception", "heads") == Texts{"1"});
}

TEST_CASE("what a closed sheet lists late is not undone, though its own month is opened again") {
    const ClosedMonths months;
    months.visit("2024-06-11", "2024-06-10");
    months.close("2024-07-02", "2024-06");
    months.visit("2024-07-03", "2024-06-20");
    const auto late = [&] {
        const auto store = months.read();
        return change_sets(store).front().id;
    }();
    const auto undo = [&] {
        return refusal([&] { months.on("2024-08-03", [&](Store& store) { desk::undo(store, late, false, "张三"); }); });
    };
    months.close("2024-08-01", "2024-07");
    months.reopen("2024-08-02", "2024-06");
    CHECK(undo().find("wrote records of 2024年7月, which is closed (JZ0002)") != std::string::npos);
    months.reopen("2024-08-03", "2024-07");
    CHECK(undo() == "done");
}

TEST_CASE("where months come to run from another day, the new one leaves to the closed one what that lists") {
    const ClosedMonths months;
    months.visit("2024-07-29", "2024-07-28");
    months.close("2024-08-01", "2024-07");
    months.visit("2024-08-03", "2024-08-02");
    CHECK(months.now("2024-07-26..2024-08-25", "opinions", "code") == Texts{"YJ0002"});
    CHECK(months.remarks("2024-07-26..2024-08-25", "opinions") == Texts{"另有已列入2024年7月 1 件，不再重复列入"});
    CHECK(months.now("2024", "opinions", "code").size() == 2);
}

TEST_CASE("a period is closed as the records are, and opened again after it was closed") {
    const ClosedMonths months;
    months.visit("2024-07-20", "2024-06-11");
    CHECK(refusal([&] { months.close("2024-07-02", "2024-06"); }) ==
          "the records were last changed on 2024-07-20, after 2024-07-02");
    months.close("2024-07-21", "2024-06");
    CHECK(refusal([&] { months.reopen("2024-07-20", "2024-06"); }) ==
          "2024-07-20 is before 2024年6月 was closed, 2024-07-21");
}

TEST_CASE("what is only declared into a closed month is not late, nor what was moved out of it and back") {
    const ClosedMonths months;
    const auto visit = months.visit("2024-06-11", "2024-06-10");
    const auto closing = months.close("2024-07-02", "2024-06").closing;
    months.deed("2024-07-03", "2024-06-18", Confirmation::declared);
    months.move("2024-07-04", visit, "2024-07-01");
    const auto back = months.move("2024-07-05", visit, "2024-06-11");
    const auto store = months.read();
    CHECK(since(store, require_closing(Names(store), months.county, closing.code.text)).late.empty());
    CHECK(typed_into(store, back).empty());
}

TEST_CASE("of two entries of one deputy the attendance that a closed sheet lists is kept") {
    const ClosedMonths months;
    const auto listed = months.attendance("2024-06-20", "2024-06-18", Presence::present);
    months.on("2024-06-21", [&](Store& store) {
        auto twin = *fetch(store, listed);
        twin.person = months.deputies.back();
        twin.state = Confirmation::declared;
        insert(store, twin);
    });
    months.close("2024-07-02", "2024-06");
    months.on("2024-07-05", [&](Store& store) { merge(store, months.deputies.back(), months.deputies.front()); });
    CHECK(months.printed("2024-06", "duty", "title") == Texts{"看灌溉渠"});
    CHECK(months.printed("2024-07", "duty", "title").empty());
    CHECK(months.now("2024", "duty", "title") == Texts{"看灌溉渠"});
}

TEST_CASE("what came late stands on one sheet when its own month is opened again and closed once more") {
    const ClosedMonths months;
    months.visit("2024-06-11", "2024-06-10");
    months.close("2024-07-02", "2024-06");
    months.visit("2024-07-03", "2024-06-20");
    months.close("2024-08-01", "2024-07");
    CHECK(months.printed("2024-07", "opinions", "code") == Texts{"YJ0002"});
    months.reopen("2024-08-02", "2024-06");
    CHECK(opinions(months, "2024-06") == Texts{"YJ0001"});
    CHECK(months.remarks("2024-06", "opinions") == Texts{"另有补报2024年6月 1 件，列入录入时的期间"});
    months.close("2024-08-03", "2024-06");
    CHECK(months.printed("2024-06", "opinions", "code") == Texts{"YJ0001"});
    CHECK(months.printed("2024-07", "opinions", "code") == Texts{"YJ0002"});
    months.reopen("2024-08-04", "2024-07");
    CHECK(opinions(months, "2024-07") == Texts{"YJ0002"});
}

TEST_CASE("what is confirmed after its month was closed counts late in the register of duties") {
    const ClosedMonths months;
    const auto deed = months.deed("2024-06-20", "2024-06-18", Confirmation::declared);
    months.close("2024-07-02", "2024-06");
    months.confirm("2024-07-09", deed);
    CHECK(months.printed("2024-06", "duty", "title").empty());
    CHECK(months.printed("2024-07", "duty", "title") == Texts{"修路"});
    CHECK(months.remarks("2024-07", "duty") == Texts{"其中补报2024年6月 1 件"});
}

TEST_CASE("the sheets of the months, closed or not, add up to the year's, whatever was typed when") {
    for (unsigned seed = 1; seed <= 12; ++seed) {
        CAPTURE(seed);
        test::Dice dice(seed);
        const ClosedMonths months;
        std::vector<Id<Visit>> typed;
        for (auto today = *Date::parse("2024-01-02"); today < *Date::parse("2024-12-31");
             today = today.plus_days(dice.between(2, 12))) {
            const auto day = std::max(today.plus_days(-dice.roll(90)), *Date::parse("2024-01-01"));
            const auto over = dice.between(1, 12);
            if (dice.chance(30) && Date::parse(month(over) + "-28")->plus_days(4) <= today) {
                const auto store = months.read();
                if (!closing_asked(Names(store), months.county, month(over))) months.close(today.str(), month(over));
                else if (dice.chance(40)) months.reopen(today.str(), month(over));
            } else if (!typed.empty() && dice.chance(35)) months.move(today.str(), dice.one_of(typed), day.str());
            else if (!typed.empty() && dice.chance(20)) months.opinion(today.str(), dice.one_of(typed));
            else typed.push_back(months.visit(today.str(), day.str(), dice.between(1, 2)));
        }
        CHECK(standing_closings(months.read()).size() > 2);
        for (const auto* data : {"opinions", "reception", "duty"}) {
            const auto* column = std::string_view(data) == "reception" ? "opinion"
                                 : std::string_view(data) == "duty"    ? "title"
                                                                       : "code";
            CAPTURE(data);
            Texts sum;
            for (int number = 1; number <= 12; ++number)
                for (auto& code : months.printed(month(number), data, column)) sum.push_back(std::move(code));
            auto year = months.now("2024", data, column);
            std::sort(sum.begin(), sum.end());
            std::sort(year.begin(), year.end());
            CHECK(sum == year);
            CHECK(year.size() > 10);
        }
    }
}

TEST_CASE("a period is closed once it is over, once, and beside or around others but not across them") {
    const ClosedMonths months;
    CHECK(refusal([&] { months.close("2024-06-30", "2024-06"); }) == "2024年6月 is not over on 2024-06-30");
    months.close("2024-07-01", "2024-06");
    CHECK(refusal([&] { months.close("2024-07-02", "2024年6月"); }) == "2024年6月 is closed already (JZ0001)");
    CHECK(refusal([&] { months.close("2024-07-02", "2024-06-01..2024-06-30"); }) ==
          "2024年6月 is closed already (JZ0001)");
    CHECK(refusal([&] { months.close("2024-07-20", "2024-06-26..2024-07-10"); }).find("shares days") !=
          std::string::npos);
    CHECK(refusal([&] { months.close("2024-07-20", "soon"); }) == "'soon' is not a period");
    CHECK(months.close("2024-07-20", "2024-Q2").closing.code.text == "JZ0002");
    CHECK(months.close("2024-07-20", "2024-05").closing.code.text == "JZ0003");
}

TEST_CASE("two congresses close their periods each for itself") {
    const ClosedMonths months;
    months.visit("2024-06-11", "2024-06-10");
    months.close("2024-07-02", "2024-06", months.township);
    const auto store = months.read();
    const Names names(store);
    CHECK_FALSE(closing_asked(names, months.county, "2024-06"));
    CHECK(closing_asked(names, months.township, "2024-06"));
    months.visit("2024-07-03", "2024-06-20");
    CHECK(months.now("2024-06", "opinions", "code").size() == 2);
    CHECK(months.now("2024-07", "opinions", "code").empty());
    CHECK(months.close("2024-07-04", "2024-06").closing.code.text == "JZ0002");
    CHECK(months.deviations_of("2024-06", months.township).empty());
}

TEST_CASE("a closed month is found however it is written, also when months have come to run from the 26th") {
    const ClosedMonths months;
    months.visit("2024-06-11", "2024-06-28");
    months.close("2024-07-02", "2024-06");
    months.adopt_text("2024-07-20",
                      "[policy]\ncode = \"p\"\nname = \"统计月\"\neffective_on = 2021-01-01\nchecked_on = "
                      "2026-08-03\n[statistics]\nmonth_start = 26\n");
    const auto store = months.read();
    const Names names(store);
    for (const auto* text : {"2024-06", "2024年6月", "2024年06月", "2024-06-01..2024-06-30"}) {
        CAPTURE(text);
        const auto found = closing_asked(names, months.county, text);
        REQUIRE(found);
        CHECK(found->closing.code.text == "JZ0001");
    }
    CHECK_FALSE(closing_asked(names, months.county, "2024-05-26..2024-06-25"));
    CHECK(months.deviations_of("2024-06").empty());
    CHECK(refusal([&] { months.close("2024-07-26", "2024-07"); }).find("shares days") != std::string::npos);
    CHECK(months.close("2024-07-26", "2024-07-01..2024-07-25").closing.code.text == "JZ0002");
    const auto august = months.close("2024-08-26", "2024-08").closing;
    CHECK(august.starts_on == Date::parse("2024-07-26"));
    months.visit("2024-08-27", "2024-07-26");
    CHECK(months.remarks("2024-09", "opinions") == Texts{"其中补报2024年8月（7月26日至8月25日） 1 件"});
}

TEST_CASE("what lies in a closed period is not undone, nor is its closing; opened again it can be") {
    const ClosedMonths months;
    months.visit("2024-06-11", "2024-06-10");
    std::int64_t made = 0;
    {
        const auto store = months.read();
        made = change_sets(store).front().id;
    }
    months.close("2024-07-02", "2024-06");
    const auto undo = [&](std::int64_t number) {
        return refusal(
            [&] { months.on("2024-07-03", [&](Store& store) { desk::undo(store, number, false, "张三"); }); });
    };
    CHECK(undo(made) == fmt::format("change {} wrote records of 2024年6月, which is closed (JZ0001)", made));
    CHECK(undo(made + 1) == fmt::format("change {} closed a period, or opened it again", made + 1));
    months.reopen("2024-07-04", "2024-06");
    CHECK(undo(made + 2) == fmt::format("change {} closed a period, or opened it again", made + 2));
    CHECK(undo(made) == "done");
    months.close("2024-07-05", "2024-06");
    CHECK(refusal([&] {
              months.on("2024-07-06", [](Store& store) { desk::redo(store, {}); });
          }).find("is closed (JZ0002)") != std::string::npos);
}

TEST_CASE("a period opened again prints what is there now, is told with its reason, and may be closed once more") {
    const ClosedMonths months;
    months.visit("2024-06-11", "2024-06-10");
    months.close("2024-07-02", "2024-06");
    months.visit("2024-07-03", "2024-06-20");
    months.reopen("2024-07-04", "2024-06");
    CHECK(opinions(months, "2024-06").size() == 2);
    CHECK(opinions(months, "2024-07").empty());
    {
        const auto store = months.read();
        const auto closed = require_closing(Names(store), months.county, "2024-06").closing;
        CHECK_FALSE(closed.stands());
        CHECK(closed.reason == "更正");
        CHECK(standing_closings(store).empty());
    }
    CHECK(refusal([&] { months.reopen("2024-07-05", "2024-06"); }) == "2024年6月 was opened again on 2024-07-04");
    CHECK(months.close("2024-07-06", "2024-06").closing.code.text == "JZ0002");
    CHECK(opinions(months, "2024-06").size() == 2);
    CHECK(months.deviations_of("2024-06").empty());
    CHECK(refusal([&] { months.reopen("2024-07-07", "2024-05"); }) == "2024年5月 is not closed");
}

TEST_CASE("what was typed since a closing is listed, each late record once; voided ones are no longer late") {
    const ClosedMonths months;
    const auto visit = months.visit("2024-06-11", "2024-06-10");
    const auto closing = months.close("2024-07-02", "2024-06").closing;
    const auto late = months.visit("2024-07-03", "2024-06-20");
    const auto wrong = months.visit("2024-07-03", "2024-06-21");
    months.visit("2024-07-03", "2024-07-01");
    months.move("2024-07-04", visit, "2024-06-09");
    months.on("2024-07-05", [&](Store& store) {
        for (const auto& opinion : select(store, shape<Opinion>, {{{"visit", wrong.value}}, false, {}}))
            mark_void(store, shape<Opinion>, opinion.id);
        mark_void(store, shape<Visit>, wrong.value);
    });
    const auto store = months.read();
    const auto found = since(store, require_closing(Names(store), months.county, closing.code.text));
    REQUIRE(found.late.size() == 2);
    CHECK(found.late[0].code == fetch(store, late)->code.text);
    CHECK(found.late[1].noun == "opinion");
    CHECK(found.late[1].entered_on == Date::parse("2024-07-03"));
    CHECK(found.changes.size() == 4);
    CHECK(typed_into(store, found.late[0].change_set).size() == 1);
    CHECK(typed_into(store, found.changes[2].set.id).empty()); // a correction is nothing late
}

TEST_CASE("what was moved or confirmed into a closed period is listed as late too, what was moved out is not") {
    const ClosedMonths months;
    const auto moved = months.visit("2024-07-01", "2024-07-01");
    const auto declared = months.deed("2024-06-20", "2024-06-18", Confirmation::declared);
    const auto closing = months.close("2024-07-02", "2024-06").closing;
    const auto gone = months.visit("2024-07-03", "2024-06-20");
    const auto move = months.move("2024-07-04", moved, "2024-06-30");
    months.move("2024-07-05", gone, "2024-07-02");
    const auto confirming = months.confirm("2024-07-06", declared);
    const auto store = months.read();
    const auto found = since(store, require_closing(Names(store), months.county, closing.code.text));
    REQUIRE(found.late.size() == 2);
    CHECK(found.late[0].code == fetch(store, moved)->code.text);
    CHECK(found.late[1].change_set == confirming);
    CHECK(found.late[1].code == fetch(store, declared)->code.text);
    CHECK(typed_into(store, move).size() == 1);
    CHECK(typed_into(store, confirming).size() == 1);
}
