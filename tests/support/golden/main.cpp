// What the program makes, kept as text in tests/golden and compared: the schema of a fresh store, the ledgers of a
// small county, one workbook taken apart. RDLZ_ACCEPT=1 writes down what it makes now.

#include "made.hpp"

#include "../transcript/difference.hpp"
#include "../transcript/files.hpp"
#include "../transcript/transcript.hpp"

#include <cstdlib>
#include <filesystem>
#include <fstream>
#include <iostream>

namespace {

using namespace rdlz::golden;
namespace fs = std::filesystem;
namespace transcript = rdlz::transcript;

bool same(const std::string& name, const std::string& made, bool accept) {
    const auto file = fs::path(RDLZ_GOLDEN) / name;
    const auto kept = fs::exists(file) ? transcript::content_of(file.string()) : std::string();
    if (kept == made) return true;
    if (accept) {
        std::ofstream(file, std::ios::binary) << made;
        std::cout << "accepted " << name << "\n";
        return true;
    }
    std::cout << "--- " << name << "\n+++ what is made now\n"
              << transcript::difference(transcript::lines_of(kept), transcript::lines_of(made)) << "\n";
    return false;
}

/// A text that nothing makes any more would be compared with nothing for ever.
int left_over(const Texts& made) {
    int count = 0;
    for (const auto& entry : fs::directory_iterator(RDLZ_GOLDEN)) {
        const auto name = entry.path().filename().string();
        if (made.contains(name)) continue;
        std::cout << name << ": nothing makes this any more\n";
        ++count;
    }
    return count;
}

int compared(bool accept) {
    const auto made = everything_made();
    int failed = left_over(made);
    for (const auto& [name, text] : made) failed += same(name, text, accept) ? 0 : 1;
    std::cout << "golden: " << made.size() << " texts, " << failed << " failed\n";
    return failed;
}

} // namespace

int main() {
    try {
        const auto* accept = std::getenv("RDLZ_ACCEPT");
        return compared(accept != nullptr && std::string(accept) == "1") == 0 ? 0 : 1;
    } catch (const std::exception& problem) {
        std::cout << "golden: " << problem.what() << "\n";
        return 1;
    }
}
