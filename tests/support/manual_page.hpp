#pragma once

#include <doctest/doctest.h>

#include <fstream>
#include <iterator>
#include <string>
#include <string_view>
#include <vector>

// rdlz-scheme(5) as its tests read it: what it shows, and what it explains.

namespace rdlz::test {

inline const std::string english = RDLZ_SOURCE_ROOT "/man/rdlz-scheme.5";
inline const std::string chinese = RDLZ_SOURCE_ROOT "/man/zh_CN/rdlz-scheme.5";

/// A literal block of a page, and the points that the line below it states.
struct Block {
    int section = 0; ///< counted by its .Sh headings
    std::string text;
    std::string result;

    bool starts(std::string_view with) const { return text.starts_with(with); }
};

/// 30 of "Six half-days \(-> 30."
inline std::string result_of(std::string_view line) {
    static constexpr std::string_view arrow = "\\(-> ";
    const auto at = line.find(arrow);
    if (at == std::string_view::npos) return {};
    line.remove_prefix(at + arrow.size());
    return std::string(line.substr(0, line.find_last_of("0123456789") + 1));
}

inline std::vector<Block> blocks_of(const std::string& page) {
    std::ifstream in(page);
    std::vector<Block> out;
    bool inside = false;
    int section = 0;
    for (std::string line; std::getline(in, line);) {
        if (line.starts_with(".Sh")) ++section;
        if (line.starts_with(".Bd -literal")) out.push_back({section, {}, {}});
        else if (inside && line != ".Ed") out.back().text += line + "\n";
        else if (!out.empty() && out.back().result.empty()) out.back().result = result_of(line);
        inside = line.starts_with(".Bd -literal") || (inside && line != ".Ed");
    }
    return out;
}

/// The section that begins with the first county.toml stands for the chapter.
inline int chapter_of(const std::vector<Block>& blocks) {
    for (const auto& block : blocks)
        if (block.starts("county.toml:")) return block.section;
    FAIL("the page has no chapter");
    return 0;
}

inline std::string all_but_the_chapter(const std::string& page) {
    const auto blocks = blocks_of(page);
    const int chapter = chapter_of(blocks);
    std::string out;
    for (const auto& block : blocks)
        if (block.section != chapter) out += block.text + "\n";
    return out;
}

/// The chapter: its file piece by piece, what the program answers, and what is to be written instead.
struct Chapter {
    std::string file;
    std::string answer;
    std::vector<std::string> corrections;
};

inline Chapter chapter(const std::string& page) {
    const auto blocks = blocks_of(page);
    const int section = chapter_of(blocks);
    Chapter out;
    for (const auto& block : blocks) {
        if (block.section != section) continue;
        if (block.starts("county.toml:")) out.answer = block.text;
        else if (!out.answer.empty()) out.corrections.push_back(block.text);
        else out.file += (out.file.empty() ? "" : "\n") + block.text;
    }
    return out;
}

/// Whether a page explains a key: an .It Cm line has it among its words.
inline bool explains(const std::string& page, const std::string& key) {
    const std::string words = " " + key + " ";
    for (auto at = page.find("\n.It Cm "); at != std::string::npos; at = page.find("\n.It Cm ", at + 1)) {
        const auto line = page.substr(at + 7, page.find('\n', at + 1) - at - 7) + " ";
        if (line.find(words) != std::string::npos) return true;
    }
    return false;
}

inline std::string whole(const std::string& page) {
    std::ifstream in(page);
    return {std::istreambuf_iterator<char>(in), {}};
}

} // namespace rdlz::test
