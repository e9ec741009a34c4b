#include "archive/zip.hpp"

#include "../../support/zip_bytes.hpp"
#include "core/error.hpp"

#include <doctest/doctest.h>
#include <fstream>
#include <unistd.h>

using namespace rdlz;
using namespace rdlz::test;
using archive::Limits;
using archive::Zip;

namespace {

/// A file with these bytes, gone when the test is over.
class Scratch {
public:
    explicit Scratch(const std::string& bytes)
        : path_(std::filesystem::temp_directory_path() / ("rdlz_zip_test_" + std::to_string(getpid()) + ".zip")) {
        std::ofstream(path_, std::ios::binary) << bytes;
    }
    ~Scratch() { std::filesystem::remove(path_); }
    const std::filesystem::path& path() const { return path_; }

private:
    std::filesystem::path path_;
};

std::string refusal(const std::string& bytes, const std::string& name = {}, const Limits& limits = {}) {
    const Scratch scratch(bytes);
    try {
        Zip zip(scratch.path(), limits);
        if (!name.empty()) zip.text(name);
    } catch (const Error& error) {
        CHECK(error.status() == Status::bad_input);
        return error.text().substr(error.text().find("': ") + 3);
    }
    return {};
}

ZipMember run(int copies) {
    const std::string text(static_cast<std::size_t>(copies) * 258 + 1, 'a');
    return {"a", deflated_run(copies), static_cast<std::uint32_t>(text.size()), crc32(text), 8};
}

} // namespace

TEST_CASE("members of a zip are listed in order and read back") {
    const Scratch scratch(zip_bytes({stored("一.txt", "代表"), stored("b", std::string(200'000, 'x')), run(10)}));
    Zip zip(scratch.path());
    REQUIRE(zip.members().size() == 3);
    CHECK(zip.members()[0].name == "一.txt");
    CHECK(zip.members()[1].size == 200'000);
    CHECK(zip.text("b") == std::string(200'000, 'x'));
    CHECK(zip.text("一.txt") == "代表");
    CHECK(zip.text("a") == std::string(2581, 'a'));
    CHECK(zip.has("b"));
    CHECK_FALSE(zip.has("B"));
}

TEST_CASE("what is no zip, or only half of one, is refused") {
    const auto whole = zip_bytes({stored("a", "text")});
    CHECK(refusal("not a zip").substr(0, 5) == "it is");
    CHECK(refusal("").substr(0, 5) == "it is");
    CHECK(refusal(zip_bytes({})).substr(0, 5) == "it is");
    CHECK(refusal(whole, "b") == "it holds no 'b'");
    CHECK_FALSE(refusal(whole.substr(0, whole.size() - 23), "a").empty());
    CHECK_THROWS_AS(Zip("/"), Error);
    CHECK_THROWS_AS(Zip("/nowhere/at/all.zip"), Error);
}

TEST_CASE("a flipped bit is found by the checksum") {
    auto member = stored("a", "text");
    member.packed[1] = 'E';
    CHECK(refusal(zip_bytes({member}), "a") == "the checksum of 'a' does not match");
}

TEST_CASE("a member that is not what it says is refused") {
    auto longer = run(10);
    longer.size -= 100;
    CHECK_FALSE(refusal(zip_bytes({longer}), "a").empty());
    auto shorter = run(10);
    shorter.size += 100;
    CHECK_FALSE(refusal(zip_bytes({shorter}), "a").empty());
    auto locked = stored("a", "text");
    locked.flags = 1;
    CHECK(refusal(zip_bytes({locked})) == "it is protected by a password");
    CHECK(refusal(zip_bytes({stored("a", "1"), stored("a", "2")})) == "it holds 'a' twice");
}

TEST_CASE("a bomb is refused before it is unpacked") {
    CHECK(refusal(zip_bytes({stored("a", "1"), stored("b", "2")}), {}, {.members = 1}) ==
          "it holds more than 1 members");
    CHECK(refusal(zip_bytes({run(10'000)}), {}, {.size = 1 << 20}) == "it would unpack to more than 1 MiB");
    CHECK(refusal(zip_bytes({run(4'000), stored("b", std::string(50'000, 'x'))}), {}, {.size = 1 << 20}) ==
          "it would unpack to more than 1 MiB");
    CHECK(refusal(zip_bytes({run(10'000)}), {}, {.ratio = 100, .ratio_free = 1 << 20}) ==
          "'a' is packed too densely to be honest");
    CHECK(refusal(zip_bytes({run(10'000)}), "a", {.ratio = 200, .ratio_free = 1 << 20}).empty());
}

TEST_CASE("a bomb that lies about its size is stopped while it unpacks") {
    auto liar = run(10'000);
    liar.size = 1000;
    CHECK_FALSE(refusal(zip_bytes({liar}), "a").empty());
}
