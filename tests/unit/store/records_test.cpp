#include "store/records.hpp"

#include "domain/shapes.hpp"
#include "folder.hpp"
#include "invented.hpp"
#include "store/database.hpp"

#include <algorithm>
#include <doctest/doctest.h>
#include <set>

using namespace rdlz;
using tests::Folder;
using tests::Inventor;

namespace {

std::set<std::string> columns_of_table(const Store& store, const Shape& shape) {
    Query query(store.database(), "SELECT name FROM pragma_table_info(?)");
    query.with(std::string(shape.table));
    std::set<std::string> names;
    while (query.next()) names.insert(query.text(0));
    return names;
}

/// The fields, and what the store itself adds to each row.
std::set<std::string> columns_wanted(const Shape& shape) {
    std::set<std::string> names{"id", "made_by", "voided_by"};
    if (shape.has_code()) names.insert("uuid");
    for (const auto& field : shape.fields) names.emplace(field.name);
    return names;
}

Station station(Id<Region> region, const std::string& code = {}) {
    Station made;
    made.code.text = code;
    made.name = "石桥站";
    made.region = region;
    return made;
}

Id<Region> a_region(Store& store) {
    Region region;
    region.name = "石桥镇";
    region.kind = "镇";
    return insert(store, region);
}

std::string code_given(Store& store, Id<Region> region, const std::string& code = {}) {
    return fetch(store, insert(store, station(region, code)))->code.text;
}

} // namespace

TEST_CASE("the fields of every record type are the columns of its table, and the reverse") {
    const Folder folder;
    const auto store = folder.reading();
    for (const auto* shape : all_shapes()) {
        CAPTURE(shape->table);
        CHECK(columns_of_table(store, *shape) == columns_wanted(*shape));
    }
}

TEST_CASE("what was inserted or updated comes back the same, for every record type") {
    const Folder folder;
    auto store = folder.writing();
    Inventor inventor(20241105);
    for (int round = 0; round < 60; ++round)
        for (const auto* shape : all_shapes()) {
            CAPTURE(shape->table);
            CAPTURE(round);
            auto record = inventor.record(*shape);
            record.id = insert(store, record);
            auto kept = *fetch(store, *shape, record.id);
            if (shape->has_code() && record.code().empty()) record["code"] = kept["code"];
            CHECK(kept.values == record.values);
            CHECK(kept.voided_by == 0);

            auto changed = inventor.record(*shape);
            changed.id = record.id;
            if (shape->has_code()) changed["code"] = record["code"];
            update(store, changed);
            CHECK(fetch(store, *shape, record.id)->values == changed.values);
            inventor.remember(record);
        }
    const auto set = *store.commit();
    CHECK(fetch(folder.reading(), shape<Region>, 1)->made_by == set);
}

TEST_CASE("a voided record leaves every list and can still be fetched, for every record type") {
    const Folder folder;
    auto store = folder.writing();
    Inventor inventor(7);
    for (const auto* shape : all_shapes()) {
        CAPTURE(shape->table);
        auto record = inventor.record(*shape);
        record.id = insert(store, record);
        inventor.remember(record);
        REQUIRE(select(store, *shape).size() == 1);
        mark_void(store, *shape, record.id);
        CHECK(select(store, *shape).empty());
        CHECK(select(store, *shape, {{}, true, {}}).size() == 1);
        CHECK(fetch(store, *shape, record.id)->voided_by == fetch(store, *shape, record.id)->made_by);
    }
}

TEST_CASE("codes count upwards, pass over those given by hand, and are never given again") {
    const Folder folder;
    auto store = folder.writing();
    const auto region = a_region(store);
    CHECK(code_given(store, region) == "ST0001");
    CHECK(code_given(store, region, "ST0002") == "ST0002");
    CHECK(code_given(store, region) == "ST0003");
    mark_void(store, shape<Station>, fetch_by_code(store, shape<Station>, "ST0003")->id);
    CHECK(code_given(store, region) == "ST0004");
    CHECK_THROWS_WITH_AS(code_given(store, region, "ST0003"), "the code 'ST0003' is taken; codes are never used twice",
                         Error);
}

TEST_CASE("a filter asks for all of its fields, an empty value for records without one") {
    const Folder folder;
    auto store = folder.writing();
    const auto region = a_region(store);
    const auto parent = insert(store, station(region));
    auto below = station(region);
    below.parent = parent;
    below.kind = "point";
    insert(store, below);
    CHECK(select<Station>(store, {{{"parent", parent.value}, {"kind", std::string("point")}}, false, {}}).size() == 1);
    CHECK(select<Station>(store, {{{"parent", parent.value}, {"kind", std::string("center")}}, false, {}}).empty());
    const auto tops = select<Station>(store, {{{"parent", {}}}, false, {}});
    REQUIRE(tops.size() == 1);
    CHECK(tops.front().id == parent);
}

TEST_CASE("a record that refers to nothing is refused") {
    const Folder folder;
    auto store = folder.writing();
    CHECK_THROWS_AS(insert(store, station({4711})), Error);
}

TEST_CASE("where many rows are expected indexes and references are seen to at the end, and nothing wrong is kept") {
    Folder folder;
    const auto indexes = [&folder] {
        const auto store = folder.reading();
        Query query(store.database(), "SELECT sql FROM sqlite_schema WHERE type = 'index' ORDER BY name");
        std::set<std::string> all;
        while (query.next()) all.insert(query.text(0));
        return all;
    };
    const auto before = indexes();
    {
        auto store = folder.writing();
        REQUIRE(expect_many(store, shape<Station>));
        insert(store, station(Id<Region>{4711}));
        CHECK_THROWS_AS(store.commit(), Error);
    }
    CHECK(select<Station>(folder.reading()).empty());
    {
        auto store = folder.writing();
        REQUIRE(expect_many(store, shape<Station>));
        insert(store, station(a_region(store)));
        store.commit();
    }
    CHECK(select<Station>(folder.reading()).size() == 1);
    CHECK(indexes() == before);
    auto store = folder.writing();
    CHECK_FALSE(expect_many(store, shape<Station>));
    CHECK_THROWS_AS(insert(store, station(Id<Region>{4711})), Error);
}
