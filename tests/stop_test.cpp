// Whoever presses Ctrl-C, at whatever moment, finds things as they were: status 130, one line, nothing half done.
// Each command is run again and again, stopped after ever more steps, until it gets through.

#define DOCTEST_CONFIG_IMPLEMENT_WITH_MAIN
#include "core/hash.hpp"
#include "session.hpp"
#include "store/history/changes.hpp"

#include <doctest/doctest.h>
#include <filesystem>
#include <fstream>
#include <memory>
#include <set>
#include <sstream>

namespace {

using namespace rdlz;
namespace fs = std::filesystem;
using Words = std::vector<std::string>;

struct Outcome {
    Status status;
    std::string out;
    std::string err;
};

/// Asked to stop after so many questions; never where negative.
Stop after(int questions) {
    if (questions < 0) return {};
    auto left = std::make_shared<int>(questions);
    return Stop([left] { return (*left)-- <= 0; });
}

Outcome run(const Words& words, int questions = -1) {
    std::istringstream in;
    std::ostringstream out;
    std::ostringstream err;
    cli::Session session{words, in, out, err, {{"RDLZ_STORE", "office.rdlz"}}, *Moment::parse("2024-12-31T02:00:00Z")};
    session.stop = after(questions);
    const auto status = cli::run(session);
    return {status, out.str(), err.str()};
}

/// A folder of its own with a store in it, to work in and to compare.
class Place {
public:
    Place() : before_(fs::current_path()), folder_(fs::temp_directory_path() / ("rdlz-stop-" + new_uuid())) {
        fs::create_directories(folder_);
        fs::current_path(folder_);
        REQUIRE(run({"store", "create", "office.rdlz", "--office", "甲县人大常委会", "--short", "甲县人大",
                     "--congress", "MH-18"})
                    .status == Status::done);
    }
    ~Place() {
        fs::current_path(before_);
        fs::remove_all(folder_);
    }
    Place(const Place&) = delete;
    Place& operator=(const Place&) = delete;

    /// Every file but the lock, which stays, empty, after any writing.
    static std::set<std::string> files() {
        std::set<std::string> names;
        for (const auto& entry : fs::recursive_directory_iterator("."))
            if (entry.path().extension() != ".lock") names.insert(entry.path().string());
        return names;
    }
    static std::size_t changes() { return change_sets(Store::open_to_read("office.rdlz")).size(); }

private:
    fs::path before_;
    fs::path folder_;
};

/// Stops a command after 0, 1, 2, 3, 5, 8 … questions until it gets through; before that it leaves no trace.
void stop_everywhere(const Words& words) {
    const auto files = Place::files();
    const auto changes = Place::changes();
    int stopped = 0;
    for (int now = 0, next = 1;; next += std::exchange(now, next)) {
        CAPTURE(now);
        const auto outcome = run(words, now);
        if (outcome.status == Status::done) break;
        ++stopped;
        REQUIRE(outcome.status == Status::stopped);
        CHECK(outcome.err == "rdlz: stopped; nothing was changed\n");
        CHECK(Place::files() == files);
        CHECK(Place::changes() == changes);
    }
    CHECK(stopped > 5);
}

const std::string regions = RDLZ_TEST_DATA "/rosters/regions.csv";

} // namespace

TEST_CASE("an import that is stopped changes nothing") {
    const Place place;
    stop_everywhere({"region", "import", regions, "--quiet"});
    CHECK(Place::changes() == 2);
}

TEST_CASE("a founding that is stopped leaves no store") {
    const Place place;
    stop_everywhere(
        {"store", "create", "second.rdlz", "--office", "乙县人大常委会", "--short", "乙县人大", "--congress", "YI-18"});
    CHECK(fs::exists("second.rdlz"));
}

TEST_CASE("a backup that is stopped leaves no copy") {
    const Place place;
    stop_everywhere({"store", "backup", "copy.rdlz"});
    CHECK(fs::exists("copy.rdlz"));
}

TEST_CASE("a restore that is stopped leaves the store that stood there") {
    const Place place;
    REQUIRE(run({"store", "backup", "copy.rdlz"}).status == Status::done);
    REQUIRE(run({"region", "import", regions}).status == Status::done);
    stop_everywhere({"store", "restore", "copy.rdlz", "office.rdlz", "--overwrite", "--quiet"});
    CHECK(Place::changes() == 1);
}

TEST_CASE("ledgers that are stopped leave neither files nor a folder") {
    const Place place;
    REQUIRE(run({"region", "import", regions}).status == Status::done);
    REQUIRE(run({"congress", "open", "--region", "MH", "--term", "18", "--first-session", "2021-10-20"}).status ==
            Status::done);
    stop_everywhere({"report", "xlsx", "roster", "reception-register", "--period", "2024-11", "--out", "ledgers"});
    CHECK(fs::exists("ledgers"));
}

TEST_CASE("a list that is stopped says so") {
    const Place place;
    const auto outcome = run({"region", "list"}, 0);
    CHECK(outcome.status == Status::stopped);
    CHECK(outcome.err == "rdlz: stopped; nothing was changed\n");
}

TEST_CASE("what came through before anybody asked is kept, and says so") {
    const Place place;
    const auto outcome = run({"region", "import", regions}, 1000000);
    CHECK(outcome.status == Status::done);
    CHECK(Place::changes() == 2);
}
