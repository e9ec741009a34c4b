#include "store/history/changes.hpp"

#include "folder.hpp"
#include "store/backup.hpp"
#include "store/records.hpp"
#include "store/settings.hpp"

#include <algorithm>
#include <doctest/doctest.h>

using namespace rdlz;
using tests::author;
using tests::Folder;

namespace {

Region region(const std::string& name) {
    Region made;
    made.name = name;
    made.kind = "镇";
    return made;
}

std::int64_t added(const Folder& folder, const std::string& name) {
    auto store = folder.writing(author("region add"));
    insert(store, region(name));
    return *store.commit();
}

std::vector<RowChange> rows_of(const Folder& folder, std::int64_t set) {
    std::vector<RowChange> rows;
    each_row_change(folder.reading(), set, [&rows](const RowChange& row) { rows.push_back(row); });
    return rows;
}

std::optional<RowChange::Cell> cell(const RowChange& row, const std::string& column) {
    const auto found = std::find_if(row.cells.begin(), row.cells.end(),
                                    [&column](const RowChange::Cell& each) { return each.column == column; });
    return found == row.cells.end() ? std::nullopt : std::optional(*found);
}

} // namespace

TEST_CASE("a change set says who, when, with which command and why") {
    const Folder folder;
    auto store = folder.writing(author("region add", "漏登"));
    insert(store, region("石桥镇"));
    const auto number = *store.commit();
    const auto set = *change_set(folder.reading(), number);
    CHECK(set.actor == "张三");
    CHECK(set.command == "region add");
    CHECK(set.reason == "漏登");
    CHECK(set.at.iso() == "2024-12-31T02:00:00Z");
    CHECK(set.row_count == 1);
    CHECK(change_sets(folder.reading()).front().id == number);
    CHECK_FALSE(change_set(folder.reading(), number + 1));
}

TEST_CASE("a new row is told with what stands in it") {
    const Folder folder;
    const auto rows = rows_of(folder, added(folder, "石桥镇"));
    REQUIRE(rows.size() == 1);
    CHECK(rows.front().kind == RowChange::Kind::made);
    CHECK(rows.front().table == "region");
    CHECK(*cell(rows.front(), "name")->after == Value("石桥镇"));
    CHECK_FALSE(cell(rows.front(), "name")->before);
}

TEST_CASE("of a changed row only what differs is told, old and new") {
    const Folder folder;
    added(folder, "石桥镇");
    auto store = folder.writing(author("region change"));
    auto changed = select<Region>(store).front();
    changed.name = "石桥街道";
    update(store, changed);
    const auto rows = rows_of(folder, *store.commit());
    REQUIRE(rows.size() == 1);
    CHECK(rows.front().kind == RowChange::Kind::changed);
    REQUIRE(rows.front().cells.size() == 1);
    CHECK(rows.front().cells.front().column == "name");
    CHECK(*rows.front().cells.front().before == Value("石桥镇"));
    CHECK(*rows.front().cells.front().after == Value("石桥街道"));
}

TEST_CASE("a voided row is told as one that names the change set that voided it") {
    const Folder folder;
    added(folder, "石桥镇");
    auto store = folder.writing(author("region void"));
    mark_void(store, shape<Region>, 1);
    const auto set = *store.commit();
    const auto rows = rows_of(folder, set);
    REQUIRE(rows.size() == 1);
    CHECK(*cell(rows.front(), "voided_by")->after == Value(set));
}

TEST_CASE("a large change set is told whole, across the chunks it was recorded in") {
    const Folder folder;
    auto store = folder.writing(author("region import"));
    for (int i = 0; i < 20001; ++i) insert(store, region("第" + std::to_string(i) + "村"));
    const auto set = *store.commit();
    CHECK(rows_of(folder, set).size() == 20001);
    CHECK(change_set(folder.reading(), set)->row_count == 20001);
}

TEST_CASE("a command that changes nothing leaves no change set") {
    const Folder folder;
    const auto before = change_sets(folder.reading()).size();
    CHECK_FALSE(folder.writing().commit());
    CHECK(change_sets(folder.reading()).size() == before);
}

TEST_CASE("what was not committed leaves the same bytes") {
    const Folder folder;
    added(folder, "石桥镇");
    const auto before = sha256_file(folder.store());
    {
        auto store = folder.writing();
        insert(store, region("柳湾镇"));
        set_office(store, {"甲", "乙", "丙", {}, {}});
        mark_void(store, shape<Region>, 1);
    }
    CHECK(sha256_file(folder.store()) == before);
    CHECK(select<Region>(folder.reading()).size() == 1);
}

TEST_CASE("a founding that fails leaves no file") {
    const Folder folder;
    { const auto store = Store::create(folder.file("second.rdlz"), author("store create")); }
    CHECK_FALSE(std::filesystem::exists(folder.file("second.rdlz")));
    CHECK_FALSE(std::filesystem::exists(folder.file("second.rdlz.lock")));
}
