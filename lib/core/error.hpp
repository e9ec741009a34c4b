#pragma once

#include <exception>
#include <string>
#include <utility>

namespace rdlz {

/// What a command ends with: the exit status of the program. Documented, tested, never renumbered.
enum class Status : int {
    done = 0,
    refused = 1,         ///< the records say no
    usage = 2,           ///< the words typed make no command
    bad_input = 3,       ///< a file has problems; they are listed and nothing was changed
    not_found = 4,       ///< no such record
    store_unusable = 5,  ///< missing, foreign, newer, damaged, read-only
    store_busy = 6,      ///< another process is writing
    output_failed = 7,   ///< what was asked for could not be written
    found_something = 8, ///< a check found something, or a due list holds something late
    bug = 70,
    stopped = 130
};

/// Ends a command: one text (lower case, no full stop, naming what was typed) and one hint saying what to do.
class Error : public std::exception {
public:
    Error(Status status, std::string text, std::string hint = {})
        : status_(status), text_(std::move(text)), hint_(std::move(hint)) {}
    Status status() const { return status_; }
    const std::string& text() const { return text_; }
    const std::string& hint() const { return hint_; }
    const char* what() const noexcept override { return text_.c_str(); }

private:
    Status status_;
    std::string text_;
    std::string hint_;
};

} // namespace rdlz
