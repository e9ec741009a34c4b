#include "tables/clean.hpp"

#include "core/text.hpp"
#include "tables/csv/source.hpp"

#include <algorithm>
#include <array>

namespace rdlz::tables {

namespace {

constexpr std::array<std::string_view, 4> sums{"合计", "小计", "总计", "共计"};
constexpr std::array<std::string_view, 15> signers{"填表人",     "填报人", "填报单位", "填表单位", "填表日期",
                                                   "填报日期",   "制表人", "制表",     "制表日期", "审核人",
                                                   "单位负责人", "负责人", "联系人",   "说明",     "注"};

/// A signer's word and a colon, or the word alone; 注 alone may be somebody's name.
bool signs(std::string_view text) {
    return std::any_of(signers.begin(), signers.end(), [text](std::string_view word) {
        if (!text.starts_with(word)) return false;
        const auto rest = text.substr(word.size());
        return (rest.empty() && word != "注") || rest.starts_with(":") || rest.starts_with("：");
    });
}

/// One of the words' first characters, so that ordinary rows need no folding.
bool may_close(std::string_view text) {
    static constexpr std::array<std::string_view, 12> firsts{"合", "小", "总", "共", "填", "制",
                                                             "审", "单", "负", "联", "说", "注"};
    return std::any_of(firsts.begin(), firsts.end(),
                       [text](std::string_view first) { return text.starts_with(first); });
}

/// The first byte of some blank in UTF-8: a look at it saves most cells the trimming.
bool may_be_blank(char lead) {
    const auto first = static_cast<unsigned char>(lead);
    return first <= ' ' || first == 0xC2 || (first >= 0xE1 && first <= 0xE3) || first == 0xEF;
}

/// An apostrophe that makes a text of a number or a formula; any other is the writer's own.
bool is_guarded(std::string_view cell) {
    static constexpr std::string_view numbers_and_formulas = "0123456789=+-@\t\r";
    return cell.size() > 1 && cell.front() == '\'' && numbers_and_formulas.find(cell[1]) != std::string_view::npos;
}

void undouble(std::string& text) {
    for (auto at = text.find("\"\""); at != std::string::npos; at = text.find("\"\"", at + 1)) text.erase(at, 1);
}

/// Private code points in a row that stood for codes of GBK in a row; 7F is no second byte.
struct LegacyRange {
    char32_t first;
    char32_t last;
    unsigned code;
};
constexpr std::array<LegacyRange, 7> legacy{{{0xE78D, 0xE793, 0xA6D9},
                                             {0xE794, 0xE795, 0xA6EC},
                                             {0xE796, 0xE796, 0xA6F3},
                                             {0xE7C7, 0xE7C7, 0xA8BC},
                                             {0xE7C8, 0xE7C8, 0xA8BF},
                                             {0xE7E7, 0xE7F3, 0xA989},
                                             {0xE815, 0xE864, 0xFE50}}};

std::string gbk_of(const LegacyRange& range, char32_t point) {
    auto code = range.code + static_cast<unsigned>(point - range.first);
    if ((range.code & 0xFFU) < 0x7F && (code & 0xFFU) >= 0x7F) ++code;
    return {static_cast<char>(code >> 8U), static_cast<char>(code & 0xFFU)};
}

char32_t restored(char32_t point) {
    for (const auto& range : legacy) {
        if (point < range.first || point > range.last) continue;
        std::string text;
        Decoder(Encoding::gb18030).decode(gbk_of(range, point), text);
        const auto points = code_points(text);
        return points.size() == 1 ? points.front() : point;
    }
    return point;
}

/// A private code point begins with this byte in UTF-8, and no other character does.
constexpr char private_lead = '\xEE';

} // namespace

void strip_guard(std::string& cell) {
    if (is_guarded(cell)) cell.erase(0, 1);
    if (cell.size() < 3 || !cell.starts_with("=\"") || cell.back() != '"') return;
    cell = cell.substr(2, cell.size() - 3);
    undouble(cell);
}

void restore_legacy(std::string& cell) {
    if (cell.find(private_lead) == std::string::npos) return;
    auto points = code_points(cell);
    for (auto& point : points) point = restored(point);
    cell = utf8(points);
}

bool cleaned(std::string_view cell, std::string& into) {
    if (cell.empty()) return false;
    const bool guarded = cell.front() == '\'' || cell.front() == '=';
    if (!guarded && cell.find(private_lead) == std::string_view::npos && cell.find('\r') == std::string_view::npos)
        return false;
    into = cell;
    strip_guard(into);
    restore_legacy(into);
    for (auto at = into.find('\r'); at != std::string::npos; at = into.find('\r', at + 1)) {
        into[at] = '\n';
        if (at + 1 < into.size() && into[at + 1] == '\n') into.erase(at + 1, 1);
    }
    return true;
}

bool is_blank(std::string_view cell) { return cell.empty() || (may_be_blank(cell.front()) && trimmed(cell).empty()); }

bool is_empty(const Cells& cells) { return std::all_of(cells.begin(), cells.end(), is_blank); }

bool is_footer(const Cells& cells) {
    const auto first = std::find_if_not(cells.begin(), cells.end(), is_blank);
    if (first == cells.end()) return false;
    if (!may_be_blank(first->front()) && !may_close(*first)) return false;
    if (!may_close(trimmed(*first))) return false;
    const auto word = folded(*first);
    return std::find(sums.begin(), sums.end(), word) != sums.end() || signs(word);
}

std::string shown(const Cells& cells) {
    constexpr int widest = 60;
    std::vector<std::string> texts;
    for (const auto cell : cells)
        if (auto text = trimmed(cell); !text.empty()) texts.push_back(std::move(text));
    auto line = joined(texts, " ");
    std::replace(line.begin(), line.end(), '\n', ' ');
    return cut(line, widest);
}

} // namespace rdlz::tables
