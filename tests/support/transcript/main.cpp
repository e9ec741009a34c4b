// Runs the transcripts, and the tours in README files: `transcripts [PART OF A NAME]…`. RDLZ_ACCEPT=1 writes down what
// the program says now.

#include "difference.hpp"
#include "files.hpp"
#include "shell.hpp"
#include "transcript.hpp"

#include <algorithm>
#include <cstdlib>
#include <fstream>
#include <iostream>
#include <linux/capability.h>
#include <set>
#include <sys/syscall.h>
#include <unistd.h>

namespace {

using namespace rdlz::transcript;
namespace fs = std::filesystem;

std::set<fs::path> chosen(const std::vector<std::string>& parts) {
    std::set<fs::path> files;
    for (const auto& entry : fs::recursive_directory_iterator(RDLZ_TRANSCRIPTS)) {
        const auto name = entry.path().filename().string();
        const bool asked = parts.empty() || std::any_of(parts.begin(), parts.end(), [&name](const std::string& part) {
                               return name.find(part) != std::string::npos;
                           });
        if (entry.path().extension() == ".t" && asked) files.insert(entry.path());
    }
    for (const auto* name : {"README.md", "README.zh-CN.md"})
        if (fs::exists(fs::path(RDLZ_SOURCE_ROOT) / name) && (parts.empty() || parts.front() == name))
            files.insert(fs::path(RDLZ_SOURCE_ROOT) / name);
    return files;
}

/// The transcript as the program would have it.
std::string played(const std::string& text, Shell& shell) {
    auto parts = read(text);
    for (auto& part : parts) {
        if (!part.step) continue;
        try {
            const auto outcome = shell.run(part.step->command, part.step->typed);
            part.step->expected = shown(outcome.printed, part.step->expected);
            part.step->status = outcome.status;
        } catch (const std::exception& problem) {
            throw std::runtime_error("line " + std::to_string(part.step->line) + ": " + problem.what());
        }
    }
    return written(parts);
}

/// The blocks of a README marked ```console are transcripts without the indentation; one shell plays all of them.
std::string played_blocks(const std::string& text, Shell& shell) {
    std::string all;
    std::string block;
    bool inside = false;
    for (const auto& line : lines_of(text)) {
        if (inside && line == "```") {
            for (const auto& played_line : lines_of(played(block, shell)))
                all += (played_line.empty() ? played_line : played_line.substr(2)) + "\n";
            block.clear();
            inside = false;
        }
        (inside ? block : all) += (inside && !line.empty() ? "  " : "") + line + "\n";
        if (line == "```console") inside = true;
    }
    return all;
}

bool passes(const fs::path& file, bool accept) {
    const auto before = content_of(file.string());
    Shell shell;
    const auto after = file.extension() == ".md" ? played_blocks(before, shell) : played(before, shell);
    if (before == after) return true;
    if (accept) {
        std::ofstream(file, std::ios::binary) << after;
        std::cout << "accepted " << file.filename().string() << "\n";
        return true;
    }
    std::cout << "--- " << file.filename().string() << "\n+++ what it says now\n"
              << difference(lines_of(before), lines_of(after)) << "\n";
    return false;
}

/// Root may write what is marked read-only; a test must not, so this process gives that right up.
void be_an_ordinary_user() {
    __user_cap_header_struct header{_LINUX_CAPABILITY_VERSION_3, 0};
    __user_cap_data_struct rights[2]{};
    if (syscall(SYS_capget, &header, rights) != 0) return;
    for (auto* mask : {&rights[0].effective, &rights[0].permitted}) *mask &= ~(1U << CAP_DAC_OVERRIDE);
    syscall(SYS_capset, &header, rights);
}

bool runs(const fs::path& file, bool accept) {
    try {
        return passes(file, accept);
    } catch (const std::exception& problem) {
        std::cout << file.filename().string() << ": " << problem.what() << "\n\n";
        return false;
    }
}

} // namespace

int main(int count, char** words) {
    const auto* accept = std::getenv("RDLZ_ACCEPT");
    be_an_ordinary_user();
    int passed = 0;
    int failed = 0;
    for (const auto& file : chosen({words + 1, words + count}))
        ++(runs(file, accept != nullptr && std::string(accept) == "1") ? passed : failed);
    std::cout << "transcripts: " << passed << " passed, " << failed << " failed\n";
    return failed == 0 && passed > 0 ? 0 : 1;
}
