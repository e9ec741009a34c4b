#include "staging/repair.hpp"

#include "core/message.hpp"
#include "core/text.hpp"

#include <algorithm>
#include <array>

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

constexpr std::array<std::string_view, 56> nations{
    "汉",   "蒙古",   "回",   "藏",     "维吾尔",   "苗",   "彝",       "壮",     "布依",   "朝鲜", "满",   "侗",
    "瑶",   "白",     "土家", "哈尼",   "哈萨克",   "傣",   "黎",       "傈僳",   "佤",     "畲",   "高山", "拉祜",
    "水",   "东乡",   "纳西", "景颇",   "柯尔克孜", "土",   "达斡尔",   "仫佬",   "羌",     "布朗", "撒拉", "毛南",
    "仡佬", "锡伯",   "阿昌", "普米",   "塔吉克",   "怒",   "乌孜别克", "俄罗斯", "鄂温克", "德昂", "保安", "裕固",
    "京",   "塔塔尔", "独龙", "鄂伦春", "赫哲",     "门巴", "珞巴",     "基诺"};

Mended mend_nation(const std::string& text) {
    const auto plain = text.ends_with("族") ? text.substr(0, text.size() - std::string("族").size()) : text;
    if (std::find(nations.begin(), nations.end(), plain) != nations.end()) return {plain + "族", {}, {}};
    return {text, {}, Misread{say("'{}' is not one of the 56 nations", text), tr("write it like 汉族")}};
}

} // namespace

Mended mend_phone(const std::string& raw) {
    const auto narrow = half_width(raw);
    const auto text = without(trimmed(narrow), " ");
    if (text.find_first_of("Ee") != std::string::npos && all_digits(text.substr(0, 1))) {
        const auto digits = expanded(text);
        if (!digits) return lost_digits(raw);
        return {*digits, say("'{}' taken as {}", raw, *digits), {}};
    }
    const auto digits = without(text, "-");
    if (is_mobile(digits)) return {digits, digits == raw ? std::string() : say("'{}' taken as {}", raw, digits), {}};
    if (is_landline(text)) return {text, {}, {}};
    return {raw, {}, Misread{say("'{}' is not a telephone number", raw), tr("write eleven digits, or 0774-5123456")}};
}

Mended mend_day(const std::string& raw) {
    const auto text = half_width(trimmed(raw));
    if (text.size() != 5 || !all_digits(text)) return {raw, {}, {}};
    const auto day = Date::of(1899, 12, 30)->plus_days(std::stoi(text)); // serial 61 and later, past Excel's 1900-02-29
    return {day.str(), say("'{}' taken as the day number of a spreadsheet: {}", raw, day.str()), {}};
}

Mended mend_word(const Field& field, const std::string& raw) {
    const auto text = trimmed(raw);
    if (field.name == "nation") return mend_nation(text);
    if (field.name == "sex" && (text == "男性" || text == "女性")) {
        const auto word = text.substr(0, std::string("男").size());
        return {word, say("'{}' taken as {}", text, word), {}};
    }
    if (field.name == "name" && tidy_name(raw) != text)
        return {tidy_name(raw), say("'{}' taken as '{}'", text, tidy_name(raw)), {}};
    return {text, {}, {}};
}

Mended mend(const Field& field, const std::string& text) {
    if (text.empty()) return {};
    if (field.name == "phone") return mend_phone(text);
    if (field.kind == Kind::date || field.kind == Kind::month) return mend_day(text);
    return mend_word(field, text);
}

} // namespace rdlz::staging
