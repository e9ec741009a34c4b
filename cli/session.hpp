#pragma once

#include "core/date.hpp"
#include "core/error.hpp"
#include "core/stop.hpp"

#include <chrono>
#include <functional>
#include <iosfwd>
#include <map>
#include <string>
#include <vector>

namespace rdlz::cli {

/// Everything the program may know of the world outside: `main` alone reads the real ones, tests give their own.
struct Session {
    std::vector<std::string> words; ///< without the program's own name
    std::istream& in;
    std::ostream& out;
    std::ostream& err;
    std::map<std::string, std::string> environment;
    Moment now;
    bool terminal = false;                  ///< whether a person is looking (prompts, progress)
    int columns = 100;                      ///< width of that terminal
    Stop stop = {};                         ///< whether Ctrl-C was pressed meanwhile
    std::function<bool()> reader_left = {}; ///< whether standard output was a pipe that nobody reads any more
    /// Time passed since whenever, for progress; none: no progress.
    std::function<std::chrono::milliseconds()> clock = {};
};

/// The whole program.
Status run(Session& session);

} // namespace rdlz::cli
