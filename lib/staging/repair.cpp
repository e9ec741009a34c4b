#include "staging/repair.hpp"

#include "core/message.hpp"
#include "core/text.hpp"
#include "staging/days.hpp"
#include "staging/terms.hpp"

#include <algorithm>

namespace rdlz::staging {

namespace {

bool all_digits(std::string_view text) {
    return !text.empty() && text.find_first_not_of("0123456789") == std::string_view::npos;
}

std::string without(std::string text, std::string_view marks) {
    text.erase(std::remove_if(text.begin(), text.end(),
                              [&](char letter) { return marks.find(letter) != std::string_view::npos; }),
               text.end());
    return text;
}

bool is_mobile(const std::string& digits) {
    return digits.size() == 11 && digits[0] == '1' && digits[1] >= '3' && all_digits(digits);
}

/// Short numbers of a house or a village net, extensions, numbers of tomorrow: figures and hyphens, five at least.
/// What begins like a mobile number and has about as many figures is one with a slip.
bool is_other_number(const std::string& text) {
    const auto digits = without(text, "-");
    const bool slip = digits.size() >= 9 && digits.size() <= 13 && digits[0] == '1';
    return digits.size() >= 5 && digits.size() <= 16 && all_digits(digits) && !slip;
}

bool is_landline(const std::string& text) {
    const auto digits = without(text, "-");
    const bool local = digits.size() == 7 || digits.size() == 8;
    const bool with_area = digits.size() >= 10 && digits.size() <= 12 && digits[0] == '0';
    return (local || with_area) && all_digits(digits);
}

/// 1.3812345678E+10 → 13812345678; nothing where digits are missing.
std::optional<std::string> expanded(const std::string& text) {
    const auto mark = text.find_first_of("Ee");
    const auto mantissa = text.substr(0, mark);
    const auto digits = without(mantissa, ".");
    if (!all_digits(digits) || mantissa.find('.') != 1) return {};
    return digits.size() == 11 ? std::optional(digits) : std::nullopt;
}

Mended lost_digits(const std::string& text) {
    return {text,
            {},
            Misread{say("'{}' has lost digits of a telephone number", text),
                    tr("type the number again and format the column as text")}};
}

/// 86, +86 and 0086 before a mobile number.
std::string without_country(const std::string& text) {
    for (const std::string_view prefix : {"+86", "0086", "86"})
        if (text.starts_with(prefix) && is_mobile(text.substr(prefix.size()))) return text.substr(prefix.size());
    return text;
}

/// 13812345678.0 → 13812345678
std::string without_fraction(const std::string& text) {
    const auto dot = text.find('.');
    const bool whole = dot == 11 && text.find_first_not_of('0', dot + 1) == std::string::npos;
    return whole ? text.substr(0, dot) : text;
}

/// The digits that a mobile number comes to; empty where it is none.
std::string mobile_in(const std::string& text) {
    const auto digits = without_country(without_fraction(without(text, "-()")));
    return is_mobile(digits) ? digits : std::string();
}

/// Without a question mark or a box, which stand where a character was lost on the way.
bool has_lost_character(const std::u32string& name) {
    static constexpr std::u32string_view lost = U"?？\uFFFD□";
    return name.find_first_of(lost) != std::u32string::npos;
}

/// No name of a person, a station or a unit is longer; what is has swallowed its neighbours.
constexpr std::size_t longest_name = 100;

std::optional<Misread> no_name(const std::string& name) {
    const auto points = code_points(name);
    if (points.size() > longest_name)
        return Misread{say("'{}…' has {} characters: that is no name", utf8(points.substr(0, 10)), points.size()),
                       tr("look for a quote or a separator that is missing, and write the name alone")};
    if (has_lost_character(points))
        return Misread{say("'{}' has lost a character", name), tr("write the name again, and save as CSV UTF-8")};
    if (points.starts_with(U'='))
        return Misread{say("'{}' is a formula, not a name", name), tr("write the name that the formula gives")};
    return {};
}

/// What lists put after a name: 男, 女 or a nation, as it is written in full.
bool is_said_of_somebody(const std::string& word) {
    if (word == "男" || word == "女") return true;
    const auto nation = mend_term("nation", word);
    return !nation.lost && nation.text == word;
}

/// 张秀（女，壮族） → 张秀, the way of official lists; anything else in brackets stays.
std::string without_remark(const std::string& name) {
    const auto points = code_points(name);
    const auto opened = points.find_last_of(U"（(");
    if (opened == 0 || opened == std::u32string::npos || std::u32string_view(U"）)").find(points.back()) > 1)
        return name;
    const auto words = split(utf8(points.substr(opened + 1, points.size() - opened - 2)), "，,、 ");
    const bool all = std::all_of(words.begin(), words.end(), is_said_of_somebody);
    return words.empty() || !all ? name : utf8(points.substr(0, opened));
}

/// Characters of a private font (造字): other fonts show a box or something else.
bool has_private_character(const std::string& name) {
    const auto points = code_points(name);
    return std::any_of(points.begin(), points.end(),
                       [](char32_t point) { return (point >= 0xE000 && point <= 0xF8FF) || point >= 0xF0000; });
}

Mended mend_name(const Field& field, const std::string& raw) {
    const bool of_somebody = field.heading.ends_with("姓名");
    const auto name = of_somebody ? without_remark(tidy_name(raw)) : tidy_name(raw);
    if (auto problem = no_name(name)) return {raw, {}, std::move(problem)};
    if (has_private_character(name))
        return {name, say("'{}' holds a character of a private font: other machines may not show it", name), {}};
    return {name, name == raw ? std::string() : say("'{}' taken as '{}'", raw, name), {}};
}

} // namespace

Mended mend_phone(const std::string& raw) {
    const auto text = without(half_width(trimmed(raw)), " ");
    if (text.find_first_of("Ee") != std::string::npos && all_digits(text.substr(0, 1))) {
        const auto digits = expanded(text);
        if (!digits) return lost_digits(raw);
        return {*digits, say("'{}' taken as {}", raw, *digits), {}};
    }
    if (const auto digits = mobile_in(text); !digits.empty())
        return {digits, digits == raw ? std::string() : say("'{}' taken as {}", raw, digits), {}};
    if (is_landline(text)) return {text, {}, {}};
    if (is_other_number(text)) return {text, say("'{}' is neither a mobile number nor a landline; kept", raw), {}};
    return {raw, {}, Misread{say("'{}' is not a telephone number", raw), tr("write eleven digits, or 0774-5123456")}};
}

Mended mend_word(const Field& field, const std::string& raw) {
    const auto text = trimmed(raw);
    if (has_terms(field.name)) return mend_term(field.name, text);
    if (field.name == "sex" && (text == "男性" || text == "女性")) {
        const auto word = text.substr(0, std::string("男").size());
        return {word, say("'{}' taken as {}", text, word), {}};
    }
    if (field.name == "name") return mend_name(field, text);
    return {text, {}, {}};
}

Mended mend(const Field& field, const std::string& text, const std::function<Habit()>& habit) {
    if (text.empty()) return {};
    if (field.name == "phone") return mend_phone(text);
    if (field.kind == Kind::date || field.kind == Kind::month) return mend_day(field, text, habit);
    return mend_word(field, text);
}

} // namespace rdlz::staging
