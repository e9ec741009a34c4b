#include "score/scheme/check/checks.hpp"

#include <algorithm>

namespace rdlz::score {

namespace {

bool says_any(const std::string& text, std::initializer_list<std::string_view> words) {
    return std::any_of(words.begin(), words.end(),
                       [&](std::string_view word) { return text.find(word) != std::string::npos; });
}

/// 元 after a number or a unit of money; 单元 and 元旦 are no money.
bool says_yuan(const std::string& text) {
    static constexpr std::string_view yuan = "元";
    for (auto at = text.find(yuan); at != std::string::npos; at = text.find(yuan, at + yuan.size())) {
        const std::string before = text.substr(0, at);
        if (!before.empty() && before.back() >= '0' && before.back() <= '9') return true;
        for (const char* unit : {"十", "百", "千", "万", "亿", "每", "块"})
            if (before.ends_with(unit)) return true;
    }
    return false;
}

bool speaks_of(const Rule& rule, Attribute attribute, std::string_view word) {
    for (const auto& condition : rule.match.conditions)
        if (condition.attribute == attribute && !condition.refuses &&
            std::find(condition.words.begin(), condition.words.end(), word) != condition.words.end())
            return true;
    const auto& by = rule.award.by;
    const auto column = static_cast<std::size_t>(std::find(by.begin(), by.end(), attribute) - by.begin());
    return column < by.size() && std::any_of(rule.award.table.begin(), rule.award.table.end(), [&](const Cell& cell) {
               return column < cell.words.size() && cell.words[column] == word;
           });
}

bool counts_money(const Rule& rule) {
    return (rule.per == Per::quantity && speaks_of(rule, Attribute::type, "donation")) || says_yuan(rule.text) ||
           says_any(rule.text, {"捐款", "捐资"});
}

bool counts_visits_to_a_program(const Rule& rule) {
    const auto text = folded(rule.text);
    return says_any(text, {"登录", "打卡", "app", "签到次数", "在线时长"});
}

void advise(const Spot& spot, const Rule& rule) {
    if (counts_money(rule))
        spot.note("text", say("rule '{}' gives points for money", rule.name),
                  say("record what was given, and count that it was done, not how much"));
    if (says_any(rule.text, {"照片", "拍照", "图片"}))
        spot.note("text", say("rule '{}' gives points for photographs", rule.name),
                  say("a photograph is no measure of work (不得以拍照留痕作为评判标准); count what was done"));
    if (counts_visits_to_a_program(rule))
        spot.note("text", say("rule '{}' gives points for the use of a program", rule.name),
                  say("logging in is no duty done; count what was reported or settled there"));
}

void check_gives(const Spot& spot, const Rule& rule) {
    const auto awards = awards_of(rule);
    const bool nothing = std::all_of(awards.begin(), awards.end(), [](Points one) { return one == Points{}; });
    if (nothing && !rule.all_or_nothing && !rule.target && !awards.empty() && !rule.start)
        spot.note("points", say("rule '{}' gives nothing", rule.name), say("check it against the printed rule"));
}

void check_year(Section& root, const Scheme& scheme) {
    if (!scheme.year) return;
    const auto first = *Date::of(2024, scheme.year->from_month, scheme.year->from_day);
    const auto last = *Date::of(2024, scheme.year->to_month, scheme.year->to_day);
    const auto next = last.plus_days(1);
    const bool leap = last.month() == 2 && last.day() == 28 && first.month() == 3 && first.day() == 1;
    if (!leap && (next.month() != first.month() || next.day() != first.day()))
        Spot(root.reading(), root.node()["year"])
            .note("to", say("the next year does not begin on the day after: days are in no year, or in two"),
                  say("check both ends against the printed rule"));
}

void check_categories(Section& root, const Scheme& scheme) {
    for (std::size_t i = 0; i < scheme.categories.size(); ++i)
        if (std::none_of(scheme.rules.begin(), scheme.rules.end(),
                         [i](const Rule& rule) { return rule.category == i; }))
            Spot(root.reading(), *root.reading().categories[i])
                .note("code", say("no rule belongs to the category '{}'", scheme.categories[i].code),
                      say("remove it, or name it in a rule"));
}

} // namespace

void check_advice(Section& root) {
    auto& reading = root.reading();
    for (std::size_t i = 0; i < reading.rules.size(); ++i) {
        const Spot spot(reading, *reading.rules[i]);
        advise(spot, reading.scheme.rules[i]);
        check_gives(spot, reading.scheme.rules[i]);
    }
    check_year(root, reading.scheme);
    check_categories(root, reading.scheme);
}

} // namespace rdlz::score
