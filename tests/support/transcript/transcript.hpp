#pragma once

#include <optional>
#include <string>
#include <vector>

namespace rdlz::transcript {

/// One command of a transcript with what it is expected to print.
struct Step {
    int line = 0;                   ///< where it stands in the file, from 1
    std::string command;            ///< after "$ "
    std::vector<std::string> typed; ///< the lines after "> ": what stands between <<END and END, END included
    std::vector<std::string> expected;
    int status = 0;
};

/// Sentences, then perhaps one command.
struct Part {
    std::vector<std::string> sentences;
    std::optional<Step> step;
};

/// A file of sentences and commands:
///
///     A sentence says what is shown.
///
///       $ rdlz station show ST01
///       exactly what it prints
///       [4]
///
/// Commands and what they print are indented by two spaces; the status stands in brackets where it is not 0; "[..]" in
/// an expected line stands for any text; an empty line in what is printed is an empty line in the file. Throws
/// std::runtime_error naming the line that cannot be read.
std::vector<Part> read(const std::string& text);

/// What a command printed, as lines that can stand in a transcript: carriage returns and byte order marks made visible,
/// a line of "[..]" kept where it fits.
std::vector<std::string> shown(const std::string& printed, const std::vector<std::string>& expected);

std::string written(const std::vector<Part>& parts);

std::vector<std::string> lines_of(const std::string& text);

} // namespace rdlz::transcript
