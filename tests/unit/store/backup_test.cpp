#include "store/backup.hpp"

#include "domain/region.hpp"
#include "folder.hpp"
#include "store/database.hpp"
#include "store/records.hpp"

#include <doctest/doctest.h>
#include <fmt/format.h>

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

void add_region(const Folder& folder, const std::string& name) {
    auto store = folder.writing();
    insert(store, region(name));
    store.commit();
}

/// What a check finds after something was done to the store that the program itself never does.
std::vector<std::string> found_after(const Folder& folder, const char* sql) {
    const auto store = folder.writing();
    store.database().run(sql);
    return check_store(store);
}

Status status_of_copy(const Folder& folder, const std::filesystem::path& target) {
    try {
        copy_store(folder.reading(), target);
    } catch (const Error& error) {
        return error.status();
    }
    return Status::done;
}

} // namespace

TEST_CASE("a copy holds what was committed, even while another writes") {
    const Folder folder;
    add_region(folder, "石桥镇");
    auto writer = folder.writing();
    insert(writer, region("柳湾镇"));
    const auto copy = folder.file("copy.rdlz");
    const auto digest = copy_store(folder.reading(), copy);
    CHECK(digest == sha256_file(copy));
    const auto regions = select<Region>(Store::open_to_read(copy));
    REQUIRE(regions.size() == 1);
    CHECK(regions.front().name == "石桥镇");
}

TEST_CASE("a copy never replaces a file, and leaves nothing where it cannot be written") {
    const Folder folder;
    const auto letter = folder.write("letter.txt", "甲");
    CHECK(status_of_copy(folder, letter) == Status::refused);
    CHECK(std::filesystem::file_size(letter) == 3);
    CHECK(status_of_copy(folder, folder.file("nowhere/copy.rdlz")) == Status::output_failed);
    CHECK_FALSE(std::filesystem::exists(folder.file("nowhere")));
}

TEST_CASE("a store remembers the last copy made of it") {
    const Folder folder;
    CHECK_FALSE(last_backup(folder.reading()));
    auto store = folder.writing();
    note_backup(store, {*Moment::parse("2024-11-30T02:00:00Z"), "a.rdlz", "11"});
    note_backup(store, {*Moment::parse("2024-12-31T02:00:00Z"), "b.rdlz", "22"});
    store.commit();
    const auto last = *last_backup(folder.reading());
    CHECK(last.file == "b.rdlz");
    CHECK(last.digest == "22");
    CHECK(last.at.iso() == "2024-12-31T02:00:00Z");
}

TEST_CASE("a store put aside has its records under the other name, and the old name is free") {
    const Folder folder;
    add_region(folder, "石桥镇");
    const auto aside = folder.file("aside.rdlz");
    put_aside(folder.store(), aside, author());
    CHECK_FALSE(std::filesystem::exists(folder.store()));
    CHECK(select<Region>(Store::open_to_read(aside)).size() == 1);
}

TEST_CASE("a store that somebody writes, or a name that is taken, is not put aside") {
    const Folder folder;
    {
        const auto writer = folder.writing();
        CHECK_THROWS_AS(put_aside(folder.store(), folder.file("aside.rdlz"), author()), Error);
    }
    CHECK_THROWS_AS(put_aside(folder.store(), folder.write("taken.rdlz", "甲"), author()), Error);
    CHECK(std::filesystem::exists(folder.store()));
}

TEST_CASE("a check finds nothing in a sound store") {
    const Folder folder;
    add_region(folder, "石桥镇");
    CHECK(check_store(folder.reading()).empty());
}

TEST_CASE("a check finds a day that no calendar has, a reference to nothing, and a visit without an opinion") {
    const Folder folder;
    add_region(folder, "石桥镇");
    const auto station = [](const char* opened, int region) {
        return fmt::format(
            "PRAGMA defer_foreign_keys = ON; INSERT INTO station (uuid, code, name, region, opened_on, made_by) "
            "VALUES ('u', 'ST1', '石桥站', {}, '{}', 1)",
            region, opened);
    };
    const auto no_day = found_after(folder, station("2024-02-30", 1).c_str());
    REQUIRE(no_day.size() == 1);
    CHECK(no_day.front().find("'2024-02-30'") != std::string::npos);
    const auto nothing = found_after(folder, station("2024-02-29", 4711).c_str());
    REQUIRE(nothing.size() == 1);
    CHECK(nothing.front().find("refers to a region") != std::string::npos);
    const auto visit =
        "; INSERT INTO visit (uuid, code, station, received_on, channel, raised_by, anonymous, confidential, history, "
        "made_by) VALUES ('v', 'JD1', 1, '2024-11-05', 'phone', 'voter', 0, 0, 0, 1)";
    const auto empty = found_after(folder, (station("2024-02-29", 1) + visit).c_str());
    REQUIRE(empty.size() == 1);
    CHECK(empty.front().find("JD1") != std::string::npos);
}

TEST_CASE("an inventory counts what stands, not what was voided") {
    const Folder folder;
    add_region(folder, "石桥镇");
    add_region(folder, "柳湾镇");
    auto store = folder.writing();
    mark_void(store, shape<Region>, 1);
    store.commit();
    const auto held = inventory(folder.reading());
    CHECK(held.counts.front() == std::pair(static_cast<const Shape*>(&shape<Region>), std::int64_t(1)));
    CHECK(held.change_sets == 4);
    CHECK(held.bytes == std::filesystem::file_size(folder.store()));
}
