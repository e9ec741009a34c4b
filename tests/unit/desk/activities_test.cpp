#include "desk/activities/activities.hpp"
#include "desk/activities/plan.hpp"
#include "desk/import/importer.hpp"
#include "desk/policies/adoption.hpp"
#include "office.hpp"
#include "store/deeds.hpp"

#include <doctest/doctest.h>
#include <fmt/format.h>

#include <fstream>

using namespace rdlz;
using namespace rdlz::desk;
using desk::tests::day;

namespace {

/// The office with the sample county's plan and two stations; the second was set up in March 2024.
class Stations : public desk::tests::Office {
public:
    Stations() {
        const std::string folder = RDLZ_SOURCE_ROOT "/samples/policy/";
        adopt_policies(store, {folder + "codes.toml", folder + "activities.toml"});
        first = add_station("东片站", {});
        second = add_station("西片站", day("2024-03-10"));
    }
    Id<Station> first, second;

    static Activity activity(const std::string& type, const char* on) {
        Activity made;
        made.type = type;
        made.title = "某项活动";
        made.starts_on = day(on);
        return made;
    }
    Activity add(Activity activity, const StationIds& stations) {
        activity.id = ActivityDesk(store, Names(store), *day("2024-12-31")).add(activity, stations);
        return *fetch(store, activity.id);
    }
    PlanStanding plan(const std::string& period, const char* as_of, Id<Station> station = {}) const {
        return plan_standing(Names(store), *Period::read(period), *day(as_of), station);
    }

private:
    Id<Station> add_station(const std::string& name, const std::optional<Date>& opened_on) {
        Station station;
        station.name = name;
        station.region = fetch(store, county)->region;
        station.opened_on = opened_on;
        return insert(store, station);
    }
};

PlanLine line_of(const std::vector<PlanLine>& lines, Id<Station> station, const std::string& type) {
    for (const auto& line : lines)
        if (line.station == station && line.type == type) return line;
    return {};
}

std::vector<std::string> objections(Stations& office, const Activity& activity, const StationIds& stations) {
    std::vector<std::string> fields;
    ActivityDesk(office.store, Names(office.store), *day("2024-12-31"))
        .check(activity, stations, [&fields](const Objection& each) { fields.emplace_back(each.field); });
    return fields;
}

/// The seat somebody attended in, or the field objected to.
struct Judged {
    Id<Mandate> seat;
    std::string objection;
};
Judged judged(const Stations& office, const Activity& activity, Id<Mandate> of, std::optional<Points> half_days = {}) {
    Judged found;
    Attendance attendance;
    attendance.activity = activity.id;
    attendance.person = fetch(office.store, of)->person;
    attendance.half_days = half_days;
    const Names names(office.store);
    AttendanceDesk(names, *day("2024-12-31")).judge(activity, attendance, [&found](const Objection& each) {
        found.objection = each.field;
    });
    found.seat = attendance.mandate;
    return found;
}

std::string import(Stations& office, std::unique_ptr<Importer> (*make)(Store&), const std::string& text) {
    const auto file = std::filesystem::temp_directory_path() / (new_uuid() + ".csv");
    std::ofstream(file) << text;
    staging::Instructions told;
    told.today = *day("2024-12-31");
    const auto plan = run_import(*make(office.store), file, told);
    std::filesystem::remove(file);
    if (plan.refused()) return plan.problems.front().place.column + ": " + plan.problems.front().text;
    return fmt::format("{} {} {}", plan.count(staging::Action::create), plan.count(staging::Action::change),
                       plan.count(staging::Action::unchanged));
}

} // namespace

TEST_CASE("an activity that cannot be is objected to at the field that says so") {
    Stations office;
    auto activity = Stations::activity("training", "2024-11-18");
    CHECK(objections(office, activity, {office.first}).empty());
    activity.ends_on = day("2024-11-17");
    CHECK(objections(office, activity, {}) == std::vector<std::string>{"ends_on"});
    activity.ends_on = day("2024-11-19");
    activity.half_days = 4;
    CHECK(objections(office, activity, {}).empty());
    activity.half_days = 5;
    CHECK(objections(office, activity, {}) == std::vector<std::string>{"half_days"});
    CHECK(objections(office, Stations::activity("training", "2025-03-01"), {}).empty());
    CHECK(objections(office, Stations::activity("training", "2025-03-02"), {}) ==
          std::vector<std::string>{"starts_on"});
    CHECK(objections(office, Stations::activity("plenary", "2024-01-20"), {office.first}) ==
          std::vector<std::string>{"stations"});
    auto closed = *fetch(office.store, office.first);
    closed.closed_on = day("2024-11-18");
    update(office.store, closed);
    CHECK(objections(office, Stations::activity("training", "2024-11-18"), {office.first}) ==
          std::vector<std::string>{"stations"});
    CHECK(objections(office, Stations::activity("training", "2024-11-17"), {office.first}).empty());
}

TEST_CASE("an ordinary activity counts for the person, a plenary for the seat in its congress") {
    Stations office;
    const auto training = office.add(Stations::activity("training", "2024-11-18"), {office.first});
    CHECK_FALSE(judged(office, training, office.lead).seat);
    CHECK(judged(office, training, office.lead).objection.empty());
    auto plenary = Stations::activity("plenary", "2024-01-20");
    plenary.title = "明河县第十八届人民代表大会第二次会议";
    const auto own = office.add(plenary, {});
    CHECK(judged(office, own, office.lead).seat == office.lead);
    CHECK(judged(office, own, office.outsider).objection == "deputy");
    plenary.title = "第四次会议";
    CHECK(judged(office, office.add(plenary, {}), office.lead).seat == office.lead);
    plenary.organizer = "云州市人民代表大会";
    const auto upper = office.add(plenary, {});
    CHECK(judged(office, upper, office.outsider).seat == office.outsider);
    CHECK(judged(office, upper, office.lead).objection == "deputy");
}

TEST_CASE("who holds no seat on the day did not attend") {
    Stations office;
    CHECK(judged(office, office.add(Stations::activity("training", "2022-01-09"), {}), office.lead).objection ==
          "deputy");
    CHECK(judged(office, office.add(Stations::activity("training", "2022-01-10"), {}), office.lead).objection.empty());
}

TEST_CASE("nobody attends what was not held, is not held yet, or longer than it took") {
    Stations office;
    auto cancelled = Stations::activity("training", "2024-11-18");
    cancelled.cancelled = true;
    CHECK(judged(office, office.add(cancelled, {}), office.lead).objection == "activity");
    CHECK(judged(office, office.add(Stations::activity("training", "2025-01-10"), {}), office.lead).objection ==
          "activity");
    const auto whole = office.add(Stations::activity("training", "2024-11-18"), {});
    CHECK(judged(office, whole, office.lead, Points::parse("1")).objection.empty());
    CHECK(judged(office, whole, office.lead, Points::parse("1.5")).objection == "half_days");
}

TEST_CASE("a joint activity counts for each of its stations and once in all") {
    Stations office;
    office.add(Stations::activity("theme", "2024-05-15"), {office.first, office.second});
    const auto standing = office.plan("2024", "2024-12-31");
    CHECK(line_of(standing.lines, office.first, "theme").held == 1);
    CHECK(line_of(standing.lines, office.second, "theme").held == 1);
    const auto total = line_of(standing.totals, {}, "theme");
    CHECK(total.held == 1);
    CHECK(standing.joint == 1);
    CHECK(standing.totals.back().held == 1);
}

TEST_CASE("what was held twice in one month does not make up for the month before") {
    Stations office;
    office.add(Stations::activity("reception", "2024-05-15"), {office.first});
    office.add(Stations::activity("reception", "2024-05-20"), {office.first});
    const auto line = line_of(office.plan("2024-H1", "2024-06-30").lines, office.first, "reception");
    CHECK(line.required == 6);
    CHECK(line.held == 2);
    CHECK(line.owed == 5);
    CHECK(line.rate() == "16.67");
}

TEST_CASE("a month that is not over is required and not owed yet") {
    Stations office;
    const auto line = line_of(office.plan("2024", "2024-03-15").lines, office.first, "reception");
    CHECK(line.required == 12);
    CHECK(line.owed == 2);
    CHECK(line_of(office.plan("2024", "2024-03-31").lines, office.first, "reception").owed == 3);
}

TEST_CASE("a station owes nothing for months in which it did not stand throughout") {
    Stations office;
    const auto standing = office.plan("2024", "2024-12-31", office.second);
    CHECK(line_of(standing.lines, office.second, "reception").required == 9);
    CHECK(line_of(standing.lines, office.second, "training").required == 3);
    CHECK(line_of(standing.lines, office.second, "theme").required == 0);
    const auto whole_year = office.plan("2024", "2024-12-31", office.first).lines;
    CHECK(line_of(whole_year, office.first, "reception").required == 12);
    CHECK(line_of(whole_year, office.first, "theme").required == 1);
}

TEST_CASE("a quarter counts where it ends, with all that was held in it") {
    Stations office;
    office.add(Stations::activity("training", "2024-01-20"), {office.first});
    const auto march = line_of(office.plan("2024-03", "2024-12-31").lines, office.first, "training");
    CHECK(march.required == 1);
    CHECK(march.held == 0);
    CHECK(march.owed == 0);
    CHECK(line_of(office.plan("2024-02", "2024-12-31").lines, office.first, "training").required == 0);
}

TEST_CASE("what was not held is told with its reason and satisfies nothing") {
    Stations office;
    auto cancelled = Stations::activity("theme", "2024-05-15");
    cancelled.cancelled = true;
    cancelled.cancel_reason = "连日暴雨";
    office.add(cancelled, {office.first});
    const auto line = line_of(office.plan("2024", "2024-12-31").lines, office.first, "theme");
    CHECK(line.held == 0);
    CHECK(line.owed == 1);
    CHECK(line.reasons == std::vector<std::string>{"连日暴雨"});
    CHECK(line.rate() == "0.00");
}

TEST_CASE("a rate of nothing is no rate") { CHECK(PlanLine{}.rate().empty()); }

TEST_CASE("files of activities and attendance read twice change nothing") {
    Stations office;
    const std::string activities = "活动类型,活动内容,日期,联络站\n学习培训,学习新法,2024-11-18,东片站、西片站\n";
    CHECK(import(office, activity_importer, activities) == "1 0 0");
    CHECK(import(office, activity_importer, activities) == "0 0 1");
    const std::string attendance =
        "活动编号,代表编号,姓名,出席情况\nHD0001,证韦春兰,韦春兰,出席\nHD0001,,陆大山,病假\n";
    CHECK(import(office, attendance_importer, attendance) == "2 0 0");
    CHECK(import(office, attendance_importer, attendance) == "0 0 2");
    CHECK(import(office, attendance_importer, "活动编号,姓名,出席情况\nHD0001,陆大山,公假\n") == "0 1 0");
    HeldActivity held;
    each_activity(office.store, {}, [&held](const HeldActivity& each) { held = each; });
    CHECK(held.stations == StationIds{office.first, office.second});
    CHECK(held.invited == 2);
    CHECK(held.attended == 1);
}

TEST_CASE("a name that is not the named deputy's is refused") {
    Stations office;
    office.add(Stations::activity("training", "2024-11-18"), {});
    CHECK(import(office, attendance_importer, "活动编号,代表编号,姓名,出席情况\nHD0001,证韦春兰,陆大山,出席\n") ==
          "姓名: '证韦春兰' is 韦春兰, not 陆大山");
}
