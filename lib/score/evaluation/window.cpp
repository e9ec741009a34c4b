#include "score/evaluation/window.hpp"

#include <algorithm>

namespace rdlz::score {

namespace {

/// The 29 February of a common year is the 28th.
Date day_of(int year, int month, int day) {
    for (; day > 28; --day)
        if (const auto found = Date::of(year, month, day)) return *found;
    return *Date::of(year, month, day);
}

bool is_first(Date day) { return day.month() == 1 && day.day() == 1; }
bool is_last(Date day) { return day.month() == 12 && day.day() == 31; }

} // namespace

Period shifted(const Period& period, const std::optional<YearWindow>& window) {
    auto out = period;
    if (!window) return out;
    const bool before = std::pair(window->from_month, window->from_day) > std::pair(window->to_month, window->to_day);
    const auto first = day_of(period.from.year() - (before ? 1 : 0), window->from_month, window->from_day);
    const auto last = day_of(period.to.year(), window->to_month, window->to_day);
    out.from = is_first(period.from) ? first : std::max(period.from, first);
    out.to = is_last(period.to) ? last : std::min(period.to, last);
    return out;
}

std::optional<Date> closing_day(const Scheme& scheme, const Period& period) {
    if (!scheme.closes) return {};
    const auto [month, day] = *scheme.closes;
    const int year = period.to.year();
    return day_of(month > 6 ? year : year + 1, month, day);
}

Period span_of(Versions versions, const Period& period) {
    auto out = shifted(period, versions.back().year);
    const auto widen = [&](const Period& other) {
        out.from = std::min(out.from, other.from);
        out.to = std::max(out.to, other.to);
    };
    for (const auto& scheme : versions) {
        widen(shifted(period, scheme.year));
        for (const auto& rule : scheme.rules)
            if (rule.window) widen(shifted(period, rule.window));
    }
    return out;
}

} // namespace rdlz::score
