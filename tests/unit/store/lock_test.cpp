#include "store/lock.hpp"

#include "domain/region.hpp"
#include "folder.hpp"
#include "store/records.hpp"

#include <doctest/doctest.h>

using namespace rdlz;
using tests::author;
using tests::Folder;

namespace {

Region region() {
    Region made;
    made.name = "石桥镇";
    made.kind = "镇";
    return made;
}

std::string refused(const Folder& folder, Status status) {
    try {
        folder.writing();
    } catch (const Error& error) {
        CHECK(error.status() == status);
        return error.text();
    }
    return {};
}

} // namespace

TEST_CASE("a second writer is told who writes, since when and with which command") {
    const Folder folder;
    auto first = folder.writing(author("deputy import"));
    const auto text = refused(folder, Status::store_busy);
    CHECK(text.find("张三") != std::string::npos);
    CHECK(text.find("2024-12-31 10:00:00") != std::string::npos);
    CHECK(text.find("'deputy import'") != std::string::npos);
    CHECK_FALSE(WriterLock::free_now(folder.store()));
}

TEST_CASE("the store is free again once the writer is done, whether it kept anything or not") {
    const Folder folder;
    { folder.writing(); }
    CHECK(WriterLock::free_now(folder.store()));
    {
        auto store = folder.writing();
        insert(store, region());
        store.commit();
    }
    CHECK(WriterLock::free_now(folder.store()));
    CHECK(refused(folder, Status::store_busy).empty());
}

TEST_CASE("readers see what was there before a writer is done, and all of it after") {
    const Folder folder;
    auto writer = folder.writing();
    insert(writer, region());
    CHECK(select<Region>(folder.reading()).empty());
    writer.commit();
    CHECK(select<Region>(folder.reading()).size() == 1);
}
