#include "../desk/office.hpp"
#include "store/history/changes.hpp"

#include <doctest/doctest.h>

using namespace rdlz;

namespace {

/// Keeps what the office's store holds, and lets others write it.
std::optional<std::int64_t> put_down(desk::tests::Office& office) {
    const auto change = office.store.commit();
    const auto file = office.store.file();
    office.store = Store::open_to_read(file);
    return change;
}

/// What a change set recorded, as "made person", one text a row.
std::vector<std::string> recorded(const Store& store, std::int64_t change_set) {
    std::vector<std::string> rows;
    each_row_change(store, change_set, [&rows](const RowChange& row) {
        const bool made = row.kind == RowChange::Kind::made;
        rows.push_back((made ? "made " : "other ") + row.table + " " + std::to_string(row.row));
    });
    return rows;
}

Station station_in(Id<Region> region, const std::string& name) {
    Station station;
    station.name = name;
    station.region = region;
    return station;
}

} // namespace

TEST_CASE("what a dropped trial wrote is neither in the store nor in the change, and its code is given again") {
    desk::tests::Office office;
    const auto region = fetch(office.store, office.county)->region;
    const auto first = put_down(office);
    auto store = Store::open_to_write(office.store.file(), {"tester", "test", {}, {}}, 0);
    {
        Trial trial(store);
        insert(store, station_in(region, "甲站"));
    }
    Id<Station> kept;
    {
        Trial trial(store);
        kept = insert(store, station_in(region, "乙站"));
        trial.keep();
    }
    CHECK(select<Station>(store).size() == 1);
    CHECK(fetch(store, kept)->code.text == "ST0001");
    const auto change = store.commit();
    REQUIRE(change == *first + 1);
    CHECK(recorded(store, *change) == std::vector<std::string>{"made station " + std::to_string(kept.value)});
}

TEST_CASE("a change set of dropped trials alone leaves no trace") {
    desk::tests::Office office;
    const auto region = fetch(office.store, office.county)->region;
    put_down(office);
    auto store = Store::open_to_write(office.store.file(), {"tester", "test", {}, {}}, 0);
    {
        Trial trial(store);
        insert(store, station_in(region, "甲站"));
    }
    CHECK_FALSE(store.commit());
}

TEST_CASE("a trial never splits the recording: rows kept before and after a dropped one are all recorded") {
    desk::tests::Office office;
    const auto region = fetch(office.store, office.county)->region;
    put_down(office);
    auto store = Store::open_to_write(office.store.file(), {"tester", "test", {}, {}}, 0);
    for (int i = 0; i < 9998; ++i) insert(store, station_in(region, "站" + std::to_string(i)));
    {
        Trial trial(store); // the ten thousandth row, at which the recording is cut into chunks, is written in here
        for (int i = 0; i < 4; ++i) insert(store, station_in(region, "丙站"));
    }
    insert(store, station_in(region, "丁站"));
    insert(store, station_in(region, "戊站"));
    const auto change = store.commit();
    REQUIRE(change);
    CHECK(recorded(store, *change).size() == 10000);
    CHECK(change_set(Store::open_to_read(store.file()), *change)->row_count == 10000);
}
