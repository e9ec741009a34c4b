#include "tables/clean.hpp"

#include "core/text.hpp"

#include <algorithm>
#include <array>
#include <string_view>

namespace rdlz::tables {

namespace {

constexpr std::array<std::string_view, 3> sums{"合计", "小计", "总计"};
constexpr std::array<std::string_view, 7> signers{"填表人", "填报人", "制表人", "审核人", "负责人", "联系人", "说明"};

bool is_blank(const std::string& cell) {
    if (cell.empty()) return true;
    const auto first = static_cast<unsigned char>(cell.front());
    return (first <= ' ' || first >= 0xC2) && trimmed(cell).empty();
}

/// A signer's word and a colon, or the word alone.
bool signs(std::string_view text) {
    return std::any_of(signers.begin(), signers.end(), [text](std::string_view word) {
        if (!text.starts_with(word)) return false;
        const auto rest = text.substr(word.size());
        return rest.empty() || rest.starts_with(":") || rest.starts_with("：");
    });
}

/// One of the words' first characters, so that ordinary rows need no folding.
bool may_close(std::string_view text) {
    static constexpr std::array<std::string_view, 9> firsts{"合", "小", "总", "填", "制", "审", "负", "联", "说"};
    return std::any_of(firsts.begin(), firsts.end(),
                       [text](std::string_view first) { return text.starts_with(first); });
}

void undouble(std::string& text) {
    for (auto at = text.find("\"\""); at != std::string::npos; at = text.find("\"\"", at + 1)) text.erase(at, 1);
}

} // namespace

void strip_guard(std::string& cell) {
    if (cell.starts_with('\'')) cell.erase(0, 1);
    if (cell.size() < 3 || !cell.starts_with("=\"") || cell.back() != '"') return;
    cell = cell.substr(2, cell.size() - 3);
    undouble(cell);
}

bool is_empty(const std::vector<std::string>& cells) { return std::all_of(cells.begin(), cells.end(), is_blank); }

bool is_footer(const std::vector<std::string>& cells) {
    const auto first = std::find_if_not(cells.begin(), cells.end(), is_blank);
    if (first == cells.end() || !may_close(trimmed(*first))) return false;
    const auto word = folded(*first);
    return std::find(sums.begin(), sums.end(), word) != sums.end() || signs(word);
}

} // namespace rdlz::tables
