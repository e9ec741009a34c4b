#pragma once

#include "core/date.hpp"

#include <optional>
#include <string>
#include <string_view>

namespace rdlz {

/// A span of days, both ends included, and the phrase that titles print for it ("2024年11月").
struct Period {
    Date from;
    Date to;
    std::string phrase;

    bool holds(Date day) const { return from <= day && day <= to; }
    /// 2024 · 2024-11 · 2024-Q4 · 2024-H2 · 2024-01-05..2024-03-31, or as people write them: 2024年第四季度,
    /// 2024年一季度; named periods come from policy.
    static std::optional<Period> read(std::string_view text);
    /// The same in figures: "2024-Q4" for "2024年第四季度"; other texts as they are.
    static std::string in_figures(std::string_view text);
    static Period year(int year);
};

} // namespace rdlz
