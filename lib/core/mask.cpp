#include "core/mask.hpp"

#include "core/text.hpp"

#include <algorithm>
#include <array>
#include <string>
#include <string_view>
#include <vector>

namespace rdlz {

namespace {

constexpr std::array<std::u32string_view, 20> compound_surnames{
    U"欧阳", U"上官", U"司马", U"诸葛", U"夏侯", U"皇甫", U"尉迟", U"公孙", U"慕容", U"令狐",
    U"长孙", U"宇文", U"司徒", U"司空", U"端木", U"东方", U"独孤", U"南宫", U"呼延", U"轩辕"};

bool has_compound_surname(const std::u32string& name) {
    return name.size() >= 3 && std::any_of(compound_surnames.begin(), compound_surnames.end(),
                                           [&name](std::u32string_view surname) { return name.starts_with(surname); });
}

bool is_digit(char32_t point) { return point >= U'0' && point <= U'9'; }

void star(std::u32string& text, std::size_t from, std::size_t to) {
    for (auto at = from; at < to; ++at)
        if (text[at] != U'·' && text[at] != U'-') text[at] = U'*';
}

std::u32string starred_number(std::u32string digits) {
    const auto size = digits.size();
    if (size == 11) star(digits, 3, 7);
    else if (size >= 15) star(digits, 4, size - 4);
    else star(digits, 0, size > 3 ? size - 3 : 0);
    return digits;
}

bool is_private_number(std::u32string_view digits) {
    const auto size = digits.size();
    return size == 15 || size == 18 || (size == 11 && digits[0] == U'1') ||
           (size >= 10 && size <= 12 && digits[0] == U'0');
}

/// A closing X counts as the 18th place of an ID number.
bool is_place(const std::u32string& text, std::size_t at, std::size_t before) {
    return is_digit(text[at]) || (before == 17 && (text[at] == U'X' || text[at] == U'x'));
}

/// How long the groups are in which numbers are written: 0774-5123456, 138 0000 1111, 451102 19900101 1234.
bool is_usual(std::string_view groups) {
    static constexpr std::array<std::string_view, 7> usual{"37", "38", "47", "48", "344", "684", "6444"};
    return groups.size() == 1 || std::find(usual.begin(), usual.end(), groups) != usual.end();
}

/// Where the digits of a private number stand that begins here, in one run or in groups; none where there is no such
/// number.
std::vector<std::size_t> private_number(const std::u32string& text, std::size_t from) {
    std::vector<std::size_t> places;
    std::vector<std::size_t> found;
    std::u32string digits;
    std::string groups(1, '0');
    const auto follows = [&text](std::size_t at) { return at + 1 < text.size() && is_digit(text[at + 1]); };
    for (auto at = from; at < text.size() && digits.size() <= 18; ++at) {
        if (!is_place(text, at, digits.size())) {
            if ((text[at] != U'-' && text[at] != U' ') || !follows(at)) break;
            groups += '0';
            continue;
        }
        places.push_back(at);
        digits += text[at];
        ++groups.back();
        if (!follows(at) && is_private_number(digits) && is_usual(groups)) found = places;
    }
    return found;
}

void star_places(std::u32string& text, const std::vector<std::size_t>& places) {
    std::u32string digits;
    for (const auto at : places) digits += text[at];
    const auto starred = starred_number(digits);
    for (std::size_t i = 0; i < places.size(); ++i) text[places[i]] = starred[i];
}

void replace_all(std::string& text, std::string_view what, const std::string& with) {
    for (auto at = text.find(what); at != std::string::npos; at = text.find(what, at + with.size()))
        text.replace(at, what.size(), with);
}

} // namespace

std::string masked_name(std::string_view name) {
    auto points = code_points(name);
    const auto size = points.size();
    if (size >= 5 || points.find(U'·') != std::u32string::npos) star(points, 1, size);
    else if (has_compound_surname(points)) star(points, 2, std::max<std::size_t>(3, size - 1));
    else if (size == 2) star(points, 1, 2);
    else if (size > 2) star(points, 1, size - 1);
    return utf8(points);
}

std::string masked_phone(std::string_view phone) {
    auto points = code_points(phone);
    const auto size = points.size();
    const auto dash = points.find(U'-');
    if (dash != std::u32string::npos && size > dash + 4) star(points, dash + 1, size - 3);
    else return utf8(starred_number(points));
    return utf8(points);
}

std::string masked_address(std::string_view address) {
    static constexpr std::array<std::u32string_view, 7> places{U"社区", U"村", U"街道", U"镇", U"乡", U"县", U"区"};
    const auto points = code_points(address);
    for (const auto place : places)
        if (const auto at = points.find(place); at != std::u32string::npos) {
            const auto end = at + place.size();
            return utf8(points.substr(0, end)) + (end < points.size() ? "**" : "");
        }
    return points.empty() ? std::string() : "**";
}

std::string masked_text(std::string_view text, std::string_view name) {
    auto points = code_points(text);
    for (std::size_t at = 0; at < points.size(); ++at) {
        if (!is_digit(points[at])) continue;
        const auto places = private_number(points, at);
        star_places(points, places);
        if (!places.empty()) at = places.back();
        while (at + 1 < points.size() && is_digit(points[at + 1])) ++at;
    }
    auto out = utf8(points);
    if (!name.empty()) replace_all(out, name, masked_name(name));
    return out;
}

std::string hidden_in(std::string_view text, std::string_view word) {
    std::string out(text);
    if (!word.empty()) replace_all(out, word, "***");
    return out;
}

} // namespace rdlz
