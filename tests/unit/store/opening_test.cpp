#include "store/store.hpp"

#include "folder.hpp"
#include "store/database.hpp"
#include "store/schema.hpp"

#include <doctest/doctest.h>

using namespace rdlz;
using tests::author;
using tests::Folder;

namespace {

std::string text_of(const std::filesystem::path& file) {
    try {
        Store::open_to_read(file);
    } catch (const Error& error) {
        CHECK(error.status() == Status::store_unusable);
        CHECK_FALSE(error.hint().empty());
        return error.text().substr(error.text().find("' ") == std::string::npos ? 0 : error.text().find("' ") + 2);
    }
    return "is a store";
}

std::string bytes_of(const std::filesystem::path& file) {
    std::ifstream in(file, std::ios::binary);
    return {std::istreambuf_iterator<char>(in), {}};
}

} // namespace

TEST_CASE("what is no store is refused, each with its own words") {
    const Folder folder;
    CHECK(text_of(folder.store()) == "is a store");
    CHECK(text_of(folder.file("nowhere.rdlz")).find("there is no store") == 0);
    CHECK(text_of(folder.file(".")) == "is a folder");
    CHECK(text_of(folder.write("letter.rdlz", std::string(5000, 'a'))) == "is not a store of this program");
    CHECK(text_of(folder.write("empty.rdlz", "")) == "is not a store of this program");
}

TEST_CASE("a store made by a newer program is refused") {
    const Folder folder;
    auto bytes = bytes_of(folder.store());
    bytes[63] = static_cast<char>(schema_version + 1); // the last byte of user_version in SQLite's header
    const auto newer = folder.write("newer.rdlz", bytes);
    CHECK(text_of(newer).find("was made by a newer program") != std::string::npos);
}

TEST_CASE("a store is never made over a file that is there") {
    const Folder folder;
    CHECK_THROWS_AS(Store::create(folder.store(), author()), Error);
    CHECK(text_of(folder.store()) == "is a store");
}
