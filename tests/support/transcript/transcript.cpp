#include "transcript.hpp"

#include <algorithm>
#include <sstream>
#include <stdexcept>

namespace rdlz::transcript {

namespace {

constexpr const char* any_text = "[..]";
constexpr const char* no_line_break = "(no line break)";
constexpr const char* empty_line = "(an empty line)";

bool begins(const std::string& text, const char* with) { return text.rfind(with, 0) == 0; }

std::optional<int> status_in(const std::string& line) {
    if (line.size() < 5 || !begins(line, "  [") || line.back() != ']') return std::nullopt;
    const auto digits = line.substr(3, line.size() - 4);
    if (!std::all_of(digits.begin(), digits.end(), [](char c) { return c >= '0' && c <= '9'; })) return std::nullopt;
    return std::stoi(digits);
}

/// Reads from top to bottom; an empty line inside what is printed is known by the printed line that follows it.
class Reader {
public:
    explicit Reader(const std::string& text) : lines_(lines_of(text)) {}

    std::vector<Part> read() {
        std::vector<Part> parts(1);
        while (at_ < lines_.size()) {
            const auto& line = lines_[at_];
            if (begins(line, "  $ ")) {
                parts.back().step = step();
                parts.emplace_back();
            } else if (begins(line, "$ ") || begins(line, "  ")) {
                throw std::runtime_error(
                    "line " + std::to_string(at_ + 1) +
                    ": a command starts with two spaces, '$' and a space; what it prints follows it");
            } else {
                parts.back().sentences.push_back(line);
                ++at_;
            }
        }
        return parts;
    }

private:
    bool printed_line_at(std::size_t at) const {
        return at < lines_.size() && begins(lines_[at], "  ") && !begins(lines_[at], "  $ ");
    }

    bool in_print() const {
        auto next = at_;
        while (next < lines_.size() && lines_[next].empty()) ++next;
        return printed_line_at(next);
    }

    Step step() {
        Step step;
        step.line = static_cast<int>(at_) + 1;
        step.command = lines_[at_++].substr(4);
        while (at_ < lines_.size() && begins(lines_[at_], "  > ")) step.typed.push_back(lines_[at_++].substr(4));
        while (in_print()) {
            const auto& line = lines_[at_++];
            if (const auto status = status_in(line); status && !in_print()) step.status = *status;
            else step.expected.push_back(line.empty() ? line : line.substr(2));
        }
        return step;
    }

    std::vector<std::string> lines_;
    std::size_t at_ = 0;
};

std::string visible(const std::string& text) {
    std::string shown;
    for (std::size_t i = 0; i < text.size(); ++i) {
        if (text.compare(i, 3, "\xEF\xBB\xBF") == 0) {
            shown += "(BOM)";
            i += 2;
        } else if (text[i] == '\r') {
            shown += "␍";
        } else {
            shown += text[i];
        }
    }
    return shown;
}

/// Whether a line fits one that holds "[..]".
bool fits(const std::string& pattern, const std::string& line) {
    std::size_t at = 0;
    std::size_t from = 0;
    bool first = true;
    while (true) {
        const auto next = pattern.find(any_text, from);
        const auto piece = pattern.substr(from, next == std::string::npos ? next : next - from);
        if (next == std::string::npos) {
            return first ? line == piece
                         : line.size() >= at + piece.size() &&
                               line.compare(line.size() - piece.size(), piece.size(), piece) == 0;
        }
        const auto found = first ? (begins(line, piece.c_str()) ? 0 : std::string::npos) : line.find(piece, at);
        if (found == std::string::npos) return false;
        at = found + piece.size();
        from = next + std::string(any_text).size();
        first = false;
    }
}

} // namespace

std::vector<std::string> lines_of(const std::string& text) {
    std::vector<std::string> lines;
    std::istringstream in(text);
    for (std::string line; std::getline(in, line);) lines.push_back(line);
    return lines;
}

std::vector<Part> read(const std::string& text) { return Reader(text).read(); }

std::vector<std::string> shown(const std::string& printed, const std::vector<std::string>& expected) {
    auto lines = lines_of(visible(printed));
    if (!printed.empty() && printed.back() != '\n') lines.push_back(no_line_break);
    if (!lines.empty() && lines.back().empty()) lines.back() = empty_line;
    for (auto& line : lines) {
        const auto kept = std::find_if(expected.begin(), expected.end(), [&line](const std::string& pattern) {
            return pattern.find(any_text) != std::string::npos && fits(pattern, line);
        });
        if (kept != expected.end()) line = *kept;
    }
    return lines;
}

std::string written(const std::vector<Part>& parts) {
    std::string text;
    for (const auto& part : parts) {
        for (const auto& line : part.sentences) text += line + "\n";
        if (!part.step) continue;
        text += "  $ " + part.step->command + "\n";
        for (const auto& line : part.step->typed) text += "  > " + line + "\n";
        for (const auto& line : part.step->expected) text += (line.empty() ? "" : "  " + line) + "\n";
        if (part.step->status != 0) text += "  [" + std::to_string(part.step->status) + "]\n";
    }
    return text;
}

} // namespace rdlz::transcript
