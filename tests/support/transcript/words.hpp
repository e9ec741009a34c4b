#pragma once

#include <optional>
#include <string>
#include <utility>
#include <vector>

namespace rdlz::transcript {

/// One line of a transcript, taken apart the way a shell would: VAR=value words, a command, filters, redirections.
struct Line {
    std::vector<std::pair<std::string, std::string>> variables; ///< before the command, for it alone
    std::vector<std::string> words;
    std::vector<std::vector<std::string>> filters; ///< after "|"
    std::optional<std::string> input;              ///< after "<"
    std::optional<std::string> output;             ///< after ">"
    std::string end;                               ///< after "<<"; empty where nothing is typed in
};

/// Throws std::runtime_error where a quote is not closed or a redirection names nothing.
Line take_apart(const std::string& text);

} // namespace rdlz::transcript
