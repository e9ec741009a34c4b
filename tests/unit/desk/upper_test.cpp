#include "desk/ledgers/batch.hpp"
#include "office.hpp"
#include "report/template.hpp"
#include "report/text.hpp"

#include <doctest/doctest.h>

using namespace rdlz;
using namespace rdlz::desk;
using desk::tests::day;

namespace {

/// The office with a station to which a city's deputy and a county's belong.
class Upper : public desk::tests::Office {
public:
    Upper() {
        adopt_sample("codes.toml");
        visit = add_visit("2024-03-05");
        station = fetch(store, visit)->station;
        for (const auto seat : {lead, outsider}) join(seat);
    }
    Id<Visit> visit;
    Id<Station> station;

    Id<Person> person(Id<Mandate> seat) const { return fetch(store, seat)->person; }
    void join(Id<Mandate> seat) {
        Membership place;
        place.person = person(seat);
        place.station = station;
        insert(store, place);
    }
    Id<Mandate> seat(Id<Person> of, Id<Congress> in) {
        Mandate mandate;
        mandate.person = of;
        mandate.congress = in;
        mandate.since = day("2022-01-10");
        return insert(store, mandate);
    }
    void attend(const char* title, Id<Mandate> who, Presence presence, bool in_this_seat = false) {
        Activity activity;
        activity.type = "inspection";
        activity.title = title;
        activity.starts_on = day("2024-04-01");
        Attendance attendance;
        attendance.activity = insert(store, activity);
        attendance.person = person(who);
        if (in_this_seat) attendance.mandate = who;
        attendance.presence = presence;
        insert(store, attendance);
    }
    Scope scope(Id<Station> of = {}) const {
        const auto congress = *fetch(store, county);
        const auto when = *Period::read("2024");
        return {names, congress, *fetch(store, congress.region), when, when.to, of};
    }
    std::string text(Id<Station> of = {}) const {
        std::string all;
        report::write_text(ledger(scope(of), report::default_template("upper-records")),
                           [&all](std::string_view piece) { all += piece; });
        return all;
    }
    bool tells(const std::string& word) const { return text().find(word) != std::string::npos; }
};

} // namespace

TEST_CASE("upper deputies' records go up, with a line that counts each deputy's; the office's own never do") {
    Upper office;
    office.attend("视察水库", office.outsider, Presence::present);
    office.attend("视察学校", office.lead, Presence::present);
    office.add_case("关于修建水库的建议", "2024-05-06", Origin::upper);
    insert(office.store, VisitDeputy{{}, office.visit, office.person(office.outsider)});
    office.add_opinion(office.visit, Nature::suggestion, "2024-04-05");
    CHECK(office.tells("视察水库"));
    CHECK(office.tells("关于修建水库的建议"));
    CHECK(office.tells("接待登记JD0001"));
    CHECK(office.tells("意见YJ0001"));
    CHECK(office.tells("参加活动1次，接待1批次，收集意见1条，领衔提出建议1件"));
    CHECK(office.tells("抄送：云州市人大常委会"));
    CHECK_FALSE(office.tells("视察学校"));
    CHECK_FALSE(office.tells("韦春兰"));
}

TEST_CASE("no telephone, no voter's word and no accusation goes up") {
    Upper office;
    office.attend("走访，电话13907710001", office.outsider, Presence::present);
    insert(office.store, VisitDeputy{{}, office.visit, office.person(office.outsider)});
    office.add_opinion(office.visit, Nature::suggestion, "2024-04-05");
    office.add_opinion(office.visit, Nature::accusation, "2024-04-05");
    CHECK(office.tells("走访"));
    CHECK_FALSE(office.tells("13907710001"));
    CHECK_FALSE(office.tells("王秀兰"));
    CHECK_FALSE(office.tells("渠道漏水"));
    CHECK(office.tells("意见YJ0001"));
    CHECK_FALSE(office.tells("YJ0002"));
}

TEST_CASE("leave and absence are not told to the congress above") {
    Upper office;
    office.attend("督政问效", office.outsider, Presence::absent);
    office.attend("主题活动", office.outsider, Presence::leave_private);
    CHECK_FALSE(office.tells("督政问效"));
    CHECK_FALSE(office.tells("主题活动"));
    CHECK_FALSE(office.tells("李志"));
}

TEST_CASE("of one who sits in both congresses, what was done in the county's seat stays here") {
    Upper office;
    const auto own = office.seat(office.person(office.outsider), office.county);
    office.attend("县人代会", own, Presence::present, true);
    office.attend("市人代会", office.outsider, Presence::present, true);
    office.attend("学习培训", own, Presence::present);
    CHECK_FALSE(office.tells("县人代会"));
    CHECK(office.tells("市人代会"));
    CHECK(office.tells("学习培训"));
}

TEST_CASE("who belongs to no station of the county, or sat above only at other times, is not listed") {
    Upper office;
    Person stranger;
    stranger.name = "陈外人";
    const auto away = office.seat(insert(office.store, stranger), office.upper);
    office.attend("视察公路", away, Presence::present);
    CHECK_FALSE(office.tells("视察公路"));
    auto left = *fetch(office.store, office.outsider);
    left.until = day("2023-12-31");
    update(office.store, left);
    office.attend("视察桥梁", office.outsider, Presence::present);
    CHECK_FALSE(office.tells("视察桥梁"));
    CHECK_FALSE(is_monthly(office.scope(), report::default_template("upper-records")));
}

TEST_CASE("the sheet belongs to all ledgers where there are such deputies, and a station's has its own") {
    Upper office;
    CHECK(is_monthly(office.scope(), report::default_template("upper-records")));
    office.attend("视察水库", office.outsider, Presence::present);
    const auto elsewhere = fetch(office.store, office.add_visit("2024-01-02"))->station;
    CHECK(office.text(office.station).find("视察水库") != std::string::npos);
    CHECK(office.text(elsewhere).find("视察水库") == std::string::npos);
    CHECK_FALSE(is_monthly(office.scope(elsewhere), report::default_template("upper-records")));
}
