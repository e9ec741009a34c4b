#include "shell.hpp"

#include "files.hpp"
#include "session.hpp"

#include <fstream>
#include <sstream>
#include <stdexcept>
#include <unistd.h>

namespace rdlz::transcript {

namespace {

namespace fs = std::filesystem;

fs::path fresh_folder() {
    auto pattern = (fs::temp_directory_path() / "rdlz-transcript-XXXXXX").string();
    if (mkdtemp(pattern.data()) == nullptr) throw std::runtime_error("no temporary folder can be made");
    return pattern;
}

std::string host() {
    std::string name(256, '\0');
    gethostname(name.data(), name.size() - 1);
    return name.c_str();
}

/// What differs from machine to machine gets a fixed name, so that a transcript reads the same everywhere.
std::string placed(std::string text, const fs::path& folder) {
    const std::pair<std::string, std::string> names[] = {{folder.string(), "(folder)"},
                                                         {" on " + host() + " ", " on (host) "},
                                                         {"\r\x1b[K", "(line written over) "},
                                                         {"process " + std::to_string(getpid()), "process (number)"}};
    for (const auto& [from, to] : names)
        for (auto at = text.find(from); at != std::string::npos; at = text.find(from, at + to.size()))
            text.replace(at, from.size(), to);
    return text;
}

std::string typed_text(const Line& line, const std::vector<std::string>& typed) {
    if (line.input) return content_of(*line.input);
    if (line.end.empty() != typed.empty())
        throw std::runtime_error("lines after '>' need '<<END' in the command, and the other way round");
    if (typed.empty()) return {};
    if (typed.back() != line.end) throw std::runtime_error("the lines after '>' do not end with '" + line.end + "'");
    std::string text;
    for (std::size_t i = 0; i + 1 < typed.size(); ++i) text += typed[i] + "\n";
    return text;
}

} // namespace

Shell::Shell() : folder_(fresh_folder()), before_(fs::current_path()) {
    fs::current_path(folder_);
    fs::create_directory_symlink(RDLZ_TEST_DATA, "data");
    fs::create_directory_symlink(RDLZ_SOURCE_ROOT "/samples", "samples");
    variables_ = {{"LANG", "C"}, {"USER", "张三"}, {"RDLZ_NOW", "2024-12-31T02:00:00Z"}};
}

Shell::~Shell() {
    held_.reset();
    std::error_code ignored;
    fs::current_path(before_, ignored);
    fs::remove_all(folder_, ignored);
}

Outcome Shell::run(const std::string& command, const std::vector<std::string>& typed) {
    const auto line = take_apart(command);
    std::istringstream in(typed_text(line, typed));
    std::ostringstream all;
    Outcome outcome;
    if (line.output) {
        std::ofstream file(*line.output, std::ios::binary);
        outcome.status = call(line, in, file, all);
    } else if (!line.filters.empty()) {
        std::ostringstream out;
        outcome.status = call(line, in, out, all);
        auto text = out.str();
        for (const auto& filter : line.filters) text = filtered(text, filter);
        all << text;
    } else {
        outcome.status = call(line, in, all, all);
    }
    outcome.printed = placed(all.str(), folder_);
    return outcome;
}

int Shell::call(const Line& line, std::istream& in, std::ostream& out, std::ostream& err) {
    if (line.words.empty()) throw std::runtime_error("there is no command");
    return line.words[0] == "rdlz" ? rdlz(line, in, out, err) : own(line.words, in, out);
}

int Shell::rdlz(const Line& line, std::istream& in, std::ostream& out, std::ostream& err) const {
    auto variables = variables_;
    for (const auto& [name, value] : line.variables) variables[name] = value;
    const auto now = Moment::parse(variables["RDLZ_NOW"]);
    if (!now) throw std::runtime_error("RDLZ_NOW is no moment");
    cli::Session session{{line.words.begin() + 1, line.words.end()}, in, out, err, variables, *now};
    if (const auto tick = variables.find("TICK"); tick != variables.end()) { // somebody looks, and time goes in steps
        session.terminal = true;
        session.clock = [passed = 0, step = std::stoi(tick->second)]() mutable {
            return std::chrono::milliseconds(passed += step);
        };
    }
    return static_cast<int>(cli::run(session));
}

int Shell::own(const std::vector<std::string>& words, std::istream& in, std::ostream& out) {
    if (words[0] == "hold") {
        hold(words.at(1));
    } else if (words[0] == "release") {
        held_.reset();
    } else if (words[0] == "export") {
        const auto& text = words.at(1);
        const auto equals = text.find('=');
        variables_[text.substr(0, equals)] = text.substr(equals + 1);
    } else {
        return on_files(words, in, out);
    }
    return 0;
}

void Shell::hold(const std::string& store) {
    const auto now = *Moment::parse("2024-12-31T01:58:00Z");
    held_.emplace(Store::open_to_write(store, {"李四", "deputy import", "", now}, 0));
}

} // namespace rdlz::transcript
