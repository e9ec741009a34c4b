#include "session.hpp"

#include <chrono>
#include <clocale>
#include <csignal>
#include <iostream>
#include <unistd.h>

extern char** environ;

namespace {

std::map<std::string, std::string> environment() {
    std::map<std::string, std::string> all;
    for (char** entry = environ; *entry != nullptr; ++entry) {
        const std::string text = *entry;
        const auto equals = text.find('=');
        all[text.substr(0, equals)] = equals == std::string::npos ? "" : text.substr(equals + 1);
    }
    return all;
}

/// The clock, or the moment RDLZ_NOW names (for demonstrations and tests that must print the same twice).
rdlz::Moment now(const std::map<std::string, std::string>& variables) {
    if (const auto found = variables.find("RDLZ_NOW"); found != variables.end())
        if (const auto moment = rdlz::Moment::parse(found->second)) return *moment;
    return {std::chrono::floor<std::chrono::seconds>(std::chrono::system_clock::now())};
}

} // namespace

int main(int count, char** words) {
    std::signal(SIGPIPE, SIG_IGN); // a closed pipe is answered with a status, not with a killed process
    std::ios::sync_with_stdio(false);
    auto variables = environment();
    const auto moment = now(variables);
    rdlz::cli::Session session{{words + 1, words + count}, std::cin, std::cout,     std::cerr,
                               std::move(variables),       moment,   isatty(1) == 1};
    return static_cast<int>(rdlz::cli::run(session));
}
