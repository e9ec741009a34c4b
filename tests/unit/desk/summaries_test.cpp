#include "desk/activities/activities.hpp"
#include "desk/ledgers/batch.hpp"
#include "desk/ledgers/summaries/ranked.hpp"
#include "office.hpp"
#include "report/template.hpp"

#include <doctest/doctest.h>

using namespace rdlz;
using namespace rdlz::desk;
using desk::tests::day;

namespace {

/// Two stations with a few activities, a group of two deputies, units with cases.
class Summaries : public desk::tests::Office {
public:
    Summaries() {
        for (const auto* name : {"codes.toml", "activities.toml", "suggestions.toml"}) adopt_sample(name);
        Region region;
        region.name = "石桥镇";
        region.kind = "镇";
        town = insert(store, region);
        centre = add_station("石桥中心站", {});
        east = add_station("石桥东站", centre);
    }
    Id<Region> town;
    Id<Station> centre, east;

    Id<Station> add_station(const std::string& name, Id<Station> above) {
        Station station;
        station.name = name;
        station.kind = "station";
        station.region = town;
        station.parent = above;
        station.opened_on = day("2020-01-01");
        return insert(store, station);
    }
    void add_activity(const char* type, const char* on, const std::vector<Id<Station>>& stations, bool held = true) {
        Activity activity;
        activity.type = type;
        activity.title = "活动";
        activity.starts_on = day(on);
        activity.cancelled = !held;
        const auto id = insert(store, activity);
        for (const auto station : stations) insert(store, ActivityStation{{}, id, station});
    }
    Scope scope(const char* period, Id<Station> station = {}) const {
        const auto congress = *fetch(store, county);
        const auto when = *Period::read(period);
        return {names, congress, *fetch(store, congress.region), when, when.to, station};
    }
    /// The cells of a column, row by row.
    std::vector<std::string> column(const Scope& of, std::string_view data, std::string_view key) const {
        const auto set = data_set(of, data);
        report::DataRow row(set.columns);
        std::vector<std::string> found;
        for (; set.rows(row); row.clear()) found.push_back(said(row.cells()[row.index(key)]));
        return found;
    }
    static std::string said(const report::Cell& cell) {
        if (const auto* text = std::get_if<std::string>(&cell.value)) return *text;
        if (const auto* number = std::get_if<std::int64_t>(&cell.value)) return std::to_string(*number);
        if (const auto* points = std::get_if<Points>(&cell.value)) return points->str();
        return "—";
    }
};

using Cells = std::vector<std::string>;

} // namespace

TEST_CASE("a station's rank stands beside what the plan asked and what was held") {
    Summaries office;
    office.adopt_sample("schemes/laibin.toml");
    for (const auto* on : {"2024-01-10", "2024-02-10", "2024-02-20"})
        office.add_activity("reception", on, {office.east});
    office.add_activity("training", "2024-03-05", {office.east, office.centre});
    office.add_activity("reception", "2024-03-10", {office.centre}, false);
    const auto year = office.scope("2024");
    CHECK(office.column(year, "station-scores", "name") == Cells{"石桥东站", "石桥中心站"});
    CHECK(office.column(year, "station-scores", "rank") == Cells{"1", "2"});
    CHECK(office.column(year, "station-scores", "total") == Cells{"3", "1"});
    CHECK(office.column(year, "station-scores", "category:contact") == Cells{"2", "0"});
    CHECK(office.column(year, "station-scores", "required") == Cells{"30", "30"});
    CHECK(office.column(year, "station-scores", "held") == Cells{"4", "1"});
    CHECK(office.column(year, "station-scores", "counted") == Cells{"3", "1"});
    CHECK(office.column(year, "station-scores", "rate") == Cells{"0.1", "0.0333"});
    CHECK(office.column(year, "station-scores", "above") == Cells{"石桥中心站", "—"});
    CHECK(office.column(office.scope("2024", office.centre), "station-scores", "rank") == Cells{"2"});
    CHECK(variables_of(year, score::SubjectKind::station).at("rules") ==
          "《联络站年度活动计分办法》（2024年1月1日起施行）");
}

TEST_CASE("a unit's rank stands beside its cases, and who had none is not listed") {
    Summaries office;
    office.adopt_sample("schemes/handling.toml");
    const auto lead = office.add_case("修渠", "2024-01-21");
    office.add_step(lead, Step::routed, "2024-02-01", office.water, Part::lead);
    office.add_step(lead, Step::routed, "2024-02-01", office.roads, Part::assist);
    office.add_step(lead, Step::answered, "2024-03-01", office.water);
    const auto late = office.add_case("修路", "2024-01-21");
    office.add_step(late, Step::routed, "2024-02-01", office.roads, Part::lead);
    const auto year = office.scope("2024");
    CHECK(office.column(year, "department-scores", "name") == Cells{"县水利局", "县交通运输局"});
    CHECK(office.column(year, "department-scores", "lead") == Cells{"1", "1"});
    CHECK(office.column(year, "department-scores", "answered") == Cells{"1", "0"});
    CHECK(office.column(year, "department-scores", "late") == Cells{"0", "1"});
    CHECK(office.column(year, "department-scores", "assist") == Cells{"0", "1"});
    CHECK(office.column(year, "department-scores", "above") == Cells{"县政府办公室", "县政府办公室"});
}

TEST_CASE("a group's members and head are those of the congress in the year") {
    Summaries office;
    office.adopt_sample("schemes/chunfu.toml");
    const auto group = insert(office.store, Grouping{{}, GroupingKind::group, "农业代表小组", {}});
    const auto join = [&](Id<Mandate> seat, const char* role) {
        Membership place;
        place.person = fetch(office.store, seat)->person;
        place.grouping = group;
        place.role = role;
        insert(office.store, place);
    };
    join(office.lead, "组长");
    join(office.second, "");
    join(office.outsider, "副组长");
    const auto year = office.scope("2024");
    CHECK(office.column(year, "group-scores", "name") == Cells{"农业代表小组"});
    CHECK(office.column(year, "group-scores", "members") == Cells{"2"});
    CHECK(office.column(year, "group-scores", "head") == Cells{"韦春兰"});
}

TEST_CASE("summaries of stations, groups and units belong to all ledgers only where a scheme for them is adopted") {
    Summaries office;
    office.adopt_sample("schemes/laibin.toml");
    const auto regular = [&](const char* report) {
        return is_monthly(office.scope("2024"), report::default_template(report));
    };
    CHECK(regular("roster"));
    CHECK(regular("station-summary"));
    CHECK_FALSE(regular("department-summary"));
    CHECK_FALSE(regular("group-summary"));
    CHECK_FALSE(regular("score-statement"));
    CHECK_FALSE(is_monthly(office.scope("2023"), report::default_template("station-summary")));
    CHECK_THROWS_WITH_AS(office.column(office.scope("2024"), "department-scores", "name"),
                         "no scoring scheme for '承办单位' is in force on 2024-12-31", Error);
}
