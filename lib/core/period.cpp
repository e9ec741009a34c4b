#include "core/period.hpp"

#include <fmt/format.h>

#include <array>

namespace rdlz {

namespace {

Period months(Month first, int count, std::string phrase) {
    return {first.first(), first.plus(count - 1).last(), std::move(phrase)};
}

std::optional<Period> part_of_year(int year, std::string_view part) {
    static constexpr std::array quarters{"第一季度", "第二季度", "第三季度", "第四季度"};
    if (part.size() != 2) return {};
    const int number = part[1] - '0';
    if (part[0] == 'Q' && number >= 1 && number <= 4)
        return months(*Month::of(year, number * 3 - 2), 3,
                      fmt::format("{}年{}", year, quarters[static_cast<std::size_t>(number - 1)]));
    if (part[0] == 'H' && (number == 1 || number == 2))
        return months(*Month::of(year, number * 6 - 5), 6, fmt::format("{}年{}半年", year, number == 1 ? "上" : "下"));
    return {};
}

std::optional<Period> span(std::string_view text, std::size_t dots) {
    const auto from = Date::read(text.substr(0, dots));
    const auto to = Date::read(text.substr(dots + 2));
    if (!from || !to || *to < *from) return {};
    return Period{*from, *to, from->chinese() + "至" + to->chinese()};
}

/// A text without its ending, where it has it.
std::string_view before(std::string_view text, std::string_view ending) {
    return text.ends_with(ending) ? text.substr(0, text.size() - ending.size()) : text;
}

} // namespace

Period Period::year(int year) { return months(*Month::of(year, 1), 12, fmt::format("{}年", year)); }

std::string Period::in_figures(std::string_view text) {
    static constexpr std::array<std::pair<std::string_view, std::string_view>, 14> endings{{{"第一季度", "-Q1"},
                                                                                            {"第二季度", "-Q2"},
                                                                                            {"第三季度", "-Q3"},
                                                                                            {"第四季度", "-Q4"},
                                                                                            {"一季度", "-Q1"},
                                                                                            {"二季度", "-Q2"},
                                                                                            {"三季度", "-Q3"},
                                                                                            {"四季度", "-Q4"},
                                                                                            {"第1季度", "-Q1"},
                                                                                            {"第2季度", "-Q2"},
                                                                                            {"第3季度", "-Q3"},
                                                                                            {"第4季度", "-Q4"},
                                                                                            {"上半年", "-H1"},
                                                                                            {"下半年", "-H2"}}};
    for (const auto& [words, figures] : endings)
        if (text.ends_with(words)) return std::string(before(before(text, words), "年")).append(figures);
    for (const auto* year : {"年度", "年"})
        if (text.ends_with(year)) return std::string(before(text, year));
    const std::string month_words = text.ends_with("月份") ? std::string(before(text, "份")) : std::string(text);
    const auto month = month_words.ends_with("月") ? Month::read(month_words) : std::nullopt;
    return month ? month->str() : std::string(text);
}

std::optional<Period> Period::read(std::string_view typed) {
    const auto text = in_figures(typed);
    if (const auto dots = text.find(".."); dots != std::string_view::npos) return span(text, dots);
    if (const auto month = Month::parse(text))
        return months(*month, 1, fmt::format("{}年{}月", month->year(), month->month()));
    const auto january = Month::parse(text.substr(0, 4) + "-01");
    if (!january) return {};
    if (text.size() == 4) return year(january->year());
    return text[4] == '-' ? part_of_year(january->year(), std::string_view(text).substr(5)) : std::nullopt;
}

} // namespace rdlz
