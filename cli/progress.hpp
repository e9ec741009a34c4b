#pragma once

#include "command.hpp"

#include <chrono>
#include <string>

namespace rdlz::cli {

/// How far a long run is: one line on standard error, written over again. Only for a person at a terminal, never under
/// --quiet, and only from the second second on.
class Progress {
public:
    /// Of how many lines of the file; 0 where nobody knows, then it tells no time left.
    Progress(const Context& context, std::int64_t lines);
    ~Progress(); ///< wipes its line
    Progress(const Progress&) = delete;
    Progress& operator=(const Progress&) = delete;
    void at(std::int64_t line);

private:
    using Duration = std::chrono::milliseconds;
    std::string text(std::int64_t line, Duration passed) const;
    Session& session_;
    bool watched_;
    std::int64_t lines_;
    std::int64_t rows_ = 0;
    Duration began_{};
    Duration told_{};
    bool any_ = false;
};

} // namespace rdlz::cli
