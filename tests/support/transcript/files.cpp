#include "files.hpp"

#include "../fill_workbook.hpp"
#include "transcript.hpp"
#include "workbook.hpp"

#include <algorithm>
#include <filesystem>
#include <fstream>
#include <functional>
#include <map>
#include <set>
#include <sqlite3.h>
#include <sstream>
#include <stdexcept>

namespace rdlz::transcript {

namespace {

using Words = std::vector<std::string>;

int write_file(const Words& words, std::istream& in, std::ostream&) {
    std::ofstream(words.at(1), std::ios::binary) << in.rdbuf();
    return 0;
}

int write_workbook(const Words& words, std::istream& in, std::ostream&) {
    std::ofstream(words.at(1), std::ios::binary) << workbook_of(in);
    return 0;
}

int cat(const Words& words, std::istream&, std::ostream& out) {
    out << content_of(words.at(1));
    return 0;
}

int copy(const Words& words, std::istream&, std::ostream&) {
    std::filesystem::copy(words.at(1), words.at(2), std::filesystem::copy_options::overwrite_existing);
    return 0;
}

int remove(const Words& words, std::istream&, std::ostream&) {
    for (std::size_t i = 1; i < words.size(); ++i) std::filesystem::remove_all(words[i]);
    return 0;
}

int make_folder(const Words& words, std::istream&, std::ostream&) {
    std::filesystem::create_directories(words.at(1));
    return 0;
}

int list(const Words& words, std::istream&, std::ostream& out) {
    std::set<std::string> names;
    for (const auto& entry : std::filesystem::directory_iterator(words.size() > 1 ? words[1] : "."))
        names.insert(entry.path().filename().string());
    for (const auto& name : names)
        if (name != "data" && name != "samples") out << name << "\n";
    return 0;
}

int print_row(void* out, int count, char** values, char**) {
    for (int i = 0; i < count; ++i)
        *static_cast<std::ostream*>(out) << (i == 0 ? "" : "|") << (values[i] == nullptr ? "" : values[i]);
    *static_cast<std::ostream*>(out) << "\n";
    return 0;
}

int sqlite(const Words& words, std::istream&, std::ostream& out) {
    sqlite3* database = nullptr;
    char* problem = nullptr;
    sqlite3_open(words.at(1).c_str(), &database);
    const int status = sqlite3_exec(database, words.at(2).c_str(), print_row, &out, &problem);
    if (problem != nullptr) out << problem << "\n";
    sqlite3_free(problem);
    sqlite3_close(database);
    return status == SQLITE_OK ? 0 : 1;
}

/// Writes zeros over the middle of a file.
int damage(const Words& words, std::istream&, std::ostream&) {
    const auto size = std::filesystem::file_size(words.at(1));
    std::fstream file(words.at(1), std::ios::in | std::ios::out | std::ios::binary);
    file.seekp(static_cast<std::streamoff>(size / 4));
    file << std::string(size / 2, '\0');
    return 0;
}

int permit(const Words& words, std::istream&, std::ostream&) {
    std::filesystem::permissions(words.at(2), static_cast<std::filesystem::perms>(std::stoi(words.at(1), nullptr, 8)));
    return 0;
}

/// fill FILE SHEET CELL TEXT …: types into cells of a workbook, as a spreadsheet program would.
int fill(const Words& words, std::istream&, std::ostream&) {
    std::vector<test::Typed> all;
    for (std::size_t i = 3; i + 1 < words.size(); i += 2) all.push_back({words.at(2), words.at(i), words.at(i + 1)});
    test::fill_workbook(words.at(1), words.at(1), all);
    return 0;
}

std::string joined_lines(const std::vector<std::string>& lines) {
    std::string text;
    for (const auto& line : lines) text += line + "\n";
    return text;
}

} // namespace

std::string content_of(const std::string& file) {
    std::ifstream in(file, std::ios::binary);
    if (!in) throw std::runtime_error("there is no file '" + file + "'");
    std::ostringstream text;
    text << in.rdbuf();
    return text.str();
}

int on_files(const Words& words, std::istream& in, std::ostream& out) {
    static const std::map<std::string, std::function<int(const Words&, std::istream&, std::ostream&)>> known{
        {"write", write_file}, {"cat", cat},        {"cp", copy},       {"rm", remove},    {"mkdir", make_folder},
        {"ls", list},          {"sqlite3", sqlite}, {"damage", damage}, {"chmod", permit}, {"workbook", write_workbook},
        {"fill", fill}};
    const auto found = known.find(words.at(0));
    if (found == known.end()) throw std::runtime_error("'" + words.at(0) + "' is no command of a transcript");
    return found->second(words, in, out);
}

std::string filtered(const std::string& text, const Words& filter) {
    auto lines = lines_of(text);
    const auto& name = filter.at(0);
    if (name == "wc") return std::to_string(lines.size()) + "\n";
    if (name == "grep") {
        std::erase_if(lines,
                      [&filter](const std::string& line) { return line.find(filter.at(1)) == std::string::npos; });
        return joined_lines(lines);
    }
    if (name != "head" && name != "tail") throw std::runtime_error("'" + name + "' is no filter of a transcript");
    const auto count = std::min(lines.size(), static_cast<std::size_t>(std::stoul(filter.at(1).substr(1))));
    if (name == "head") lines.resize(count);
    else lines.erase(lines.begin(), lines.end() - static_cast<std::ptrdiff_t>(count));
    return joined_lines(lines);
}

} // namespace rdlz::transcript
