// Every noun has its page in both languages, every verb its help, its part of the page and a transcript that shows it.

#include "manual/page.hpp"

#include <algorithm>
#include <filesystem>
#include <fstream>
#include <iostream>
#include <sstream>

namespace {

using namespace rdlz::cli;

int problems = 0;

void complain(const std::string& text) {
    std::cout << text << "\n";
    ++problems;
}

std::vector<std::string> lines_of(const std::string& text, const std::string& beginning) {
    std::vector<std::string> found;
    std::istringstream in(text);
    for (std::string line; std::getline(in, line);)
        if (line.rfind(beginning, 0) == 0) found.push_back(line.substr(beginning.size()));
    return found;
}

/// The commands of all transcripts.
std::vector<std::string> shown_commands() {
    std::vector<std::string> all;
    for (const auto& entry : std::filesystem::directory_iterator(RDLZ_TRANSCRIPTS)) {
        std::ifstream in(entry.path());
        std::ostringstream text;
        text << in.rdbuf();
        const auto commands = lines_of(text.str(), "  $ ");
        all.insert(all.end(), commands.begin(), commands.end());
    }
    return all;
}

bool any_holds(const std::vector<std::string>& lines, const std::string& text) {
    return std::any_of(lines.begin(), lines.end(),
                       [&text](const std::string& line) { return (line + " ").find(text + " ") != std::string::npos; });
}

bool any_names(const std::vector<std::string>& titles, const Command& verb) {
    return std::any_of(titles.begin(), titles.end(), [&verb](const std::string& title) {
        return title.find(verb.name) != std::string::npos || title.find(verb.chinese) != std::string::npos;
    });
}

bool is_shown(const std::vector<std::string>& commands, const Noun& noun, const Command& verb) {
    for (const auto& first : {noun.name, noun.chinese})
        for (const auto& second : {verb.name, verb.chinese})
            if (any_holds(commands, "rdlz " + first + " " + second)) return true;
    return false;
}

const Page* page_of(const Noun& noun, bool chinese) {
    for (const auto& page : pages())
        if (page.chinese == chinese && page.name == "rdlz-" + noun.name + ".1") return &page;
    return nullptr;
}

void check_page(const Noun& noun, bool chinese) {
    const auto where = "man/" + std::string(chinese ? "zh_CN/" : "") + "rdlz-" + noun.name + ".1";
    const auto* page = page_of(noun, chinese);
    if (page == nullptr) return complain(where + " is missing");
    const auto titles = lines_of(page->source, ".Ss ");
    const auto fills = lines_of(page->source, ".\\\" fill ");
    for (const auto& verb : noun.verbs) {
        if (!any_names(titles, verb)) complain(where + " has no part for '" + verb.name + "'");
        if (std::find(fills.begin(), fills.end(), verb.name) == fills.end())
            complain(where + " has no place for the options of '" + verb.name + "'");
    }
}

/// A word that stands for a value must be one that is translated.
void check_value(const std::string& where, const Option& option) {
    const auto words = value_words();
    const auto& word = option.by_place() ? option.name : option.value;
    if (!word.empty() && std::find(words.begin(), words.end(), word) == words.end())
        complain(where + ": value_words() lacks '" + word + "'");
}

void check_options(const Noun& noun, const Command& command) {
    const auto name = "rdlz " + noun.name + " " + command.name;
    const auto verb = command.make();
    Options options;
    verb->declare(options);
    if (command.help.empty() || command.chinese.empty()) complain(name + " has no help or no Chinese word");
    for (const auto& option : options.all()) {
        check_value(name, option);
        if (option.help.empty()) complain(name + ": " + option.name + " has no help");
        if (!option.by_place() && option.chinese.empty()) complain(name + ": " + option.name + " has no Chinese name");
    }
}

void check_readme() {
    for (const auto* name : {"README.md", "README.zh-CN.md"})
        if (!std::filesystem::exists(std::filesystem::path(RDLZ_SOURCE_ROOT) / name))
            complain(std::string(name) + " is missing");
}

} // namespace

int main() {
    const auto commands = shown_commands();
    for (const auto& noun : tree()) {
        for (const bool chinese : {false, true}) check_page(noun, chinese);
        for (const auto& verb : noun.verbs) {
            check_options(noun, verb);
            if (!is_shown(commands, noun, verb))
                complain("no transcript shows 'rdlz " + noun.name + " " + verb.name + "'");
        }
    }
    check_readme();
    std::cout << "docs: " << problems << " problems\n";
    return problems == 0 ? 0 : 1;
}
