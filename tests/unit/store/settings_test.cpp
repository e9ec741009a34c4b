#include "store/settings.hpp"

#include "folder.hpp"
#include "store/database.hpp"
#include "store/history/changes.hpp"

#include <doctest/doctest.h>

using namespace rdlz;
using tests::author;
using tests::Folder;

namespace {

AdoptedPolicy policy(const std::string& code, const char* effective_on, const std::string& content) {
    AdoptedPolicy made;
    made.code = code;
    made.name = "《" + code + "》";
    made.effective_on = *Date::parse(effective_on);
    made.parts = "codes,deadlines";
    made.content = content;
    made.fingerprint = sha256(content);
    return made;
}

} // namespace

TEST_CASE("the office's words come back as they were given, and the last ones count") {
    const Folder folder;
    auto store = folder.writing();
    set_office(store, {"甲县人大常委会", "甲县人大", "JX-1", "0774-5123456", "县府大院"});
    set_office(store, {"乙县人大常委会", "乙县人大", "YX-2", {}, "县府大院'二号楼'"});
    store.commit();
    const auto held = office(folder.reading());
    CHECK(held.name == "乙县人大常委会");
    CHECK(held.short_name == "乙县人大");
    CHECK(held.congress == "YX-2");
    CHECK(held.phone.empty());
    CHECK(held.address == "县府大院'二号楼'");
}

TEST_CASE("policies come in the order in which they take effect, whatever the order of adoption") {
    const Folder folder;
    auto store = folder.writing();
    adopt(store, policy("second", "2024-01-01", "b"));
    adopt(store, policy("first", "2021-01-01", "a"));
    adopt(store, policy("third", "2024-01-01", "c"));
    store.commit();
    const auto held = policies(folder.reading());
    REQUIRE(held.size() == 3);
    CHECK(held[0].code == "first");
    CHECK(held[1].code == "second");
    CHECK(held[2].code == "third");
    CHECK(held[0].content == "a");
    CHECK(held[0].effective_on.str() == "2021-01-01");
    CHECK_FALSE(held[0].checked_on);
}

TEST_CASE("the same text is adopted once") {
    const Folder folder;
    auto store = folder.writing();
    adopt(store, policy("codes", "2024-01-01", "a"));
    CHECK_THROWS_AS(adopt(store, policy("codes", "2025-01-01", "a")), Error);
}

TEST_CASE("an adoption is in the book of changes, an export is not: it changed no record") {
    const Folder folder;
    auto store = folder.writing(author("policy adopt"));
    adopt(store, policy("codes", "2024-01-01", "a"));
    record_export(store,
                  {*Moment::parse("2024-12-31T02:00:00Z"), "张三", "roster", "2024年", "花名册.xlsx", 3, "11", {}});
    int rows = 0;
    each_row_change(folder.reading(), *store.commit(), [&rows](const RowChange& row) {
        CHECK(row.table == "policy_edition");
        ++rows;
    });
    CHECK(rows == 1);
}

TEST_CASE("the calendar that views read is replaced whole") {
    const Folder folder;
    auto store = folder.writing();
    keep_calendar(store, {{*Date::parse("2024-11-04"), true, 1, false}, {*Date::parse("2024-11-05"), true, 2, false}});
    keep_calendar(store, {{*Date::parse("2027-01-01"), false, 2, true}});
    Query days(store.database(), "SELECT day, workday, workday_number, provisional FROM calendar_day");
    REQUIRE(days.next());
    CHECK(days.text(0) == "2027-01-01");
    CHECK(days.number(1) == 0);
    CHECK(days.number(3) == 1);
    CHECK_FALSE(days.next());
}
