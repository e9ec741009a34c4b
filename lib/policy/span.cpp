#include "policy/span.hpp"

#include "core/text.hpp"

#include <fmt/format.h>

#include <array>

namespace rdlz::policy {

namespace {

struct UnitWord {
    std::string_view word;
    Span::Unit unit;
};

constexpr std::array unit_words{
    UnitWord{"个工作日", Span::Unit::working_days},
    UnitWord{"工作日", Span::Unit::working_days},
    UnitWord{"workingdays", Span::Unit::working_days},
    UnitWord{"workingday", Span::Unit::working_days},
    UnitWord{"个月", Span::Unit::months},
    UnitWord{"months", Span::Unit::months},
    UnitWord{"month", Span::Unit::months},
    UnitWord{"日", Span::Unit::days},
    UnitWord{"天", Span::Unit::days},
    UnitWord{"days", Span::Unit::days},
    UnitWord{"day", Span::Unit::days},
};

} // namespace

std::optional<Span> Span::read(std::string_view text) {
    const auto tidy = folded(text);
    const auto end = tidy.find_first_not_of("0123456789");
    if (end == 0 || end == std::string::npos || end > 3) return {};
    const int count = std::stoi(tidy.substr(0, end));
    for (const auto& [word, unit] : unit_words)
        if (tidy.substr(end) == word && count > 0) return Span{unit, count};
    return {};
}

std::string Span::chinese() const {
    static constexpr std::array names{"个月", "日", "个工作日"};
    return fmt::format("{}{}", count, names[static_cast<std::size_t>(unit)]);
}

std::optional<YearDay> YearDay::read(std::string_view text) {
    // 29 February is no day of every year
    const auto date = Date::parse("2001-" + std::string(text));
    if (!date) return {};
    return YearDay{date->month(), date->day()};
}

Date YearDay::after(Date from) const {
    const Date same_year = *Date::of(from.year(), month, day);
    return from < same_year ? same_year : *Date::of(from.year() + 1, month, day);
}

} // namespace rdlz::policy
