#pragma once

#include "core/date.hpp"

#include <optional>
#include <string>
#include <string_view>

namespace rdlz::policy {

/// A length of time as printed rules give it: 3个月, 15日 (calendar days), 5个工作日.
struct Span {
    enum class Unit { months, days, working_days };
    Unit unit = Unit::working_days;
    int count = 0;

    /// 5个工作日 · 5工作日 · 5 working days · 10日 · 10 days · 2个月 · 2 months; from 1 to 999.
    static std::optional<Span> read(std::string_view text);
    std::string chinese() const;
    bool operator==(const Span&) const = default;
};

/// What a time limit is counted from: 交办之日, 收到之日, 闭会之日.
enum class Start { assigned, received, closing };

/// A span and the day it is counted from.
struct Term {
    Span span;
    Start from = Start::received;
};

/// A day of every year by which everything must be answered (统一截止日, such as 8月5日).
struct YearDay {
    int month = 0;
    int day = 0;

    static std::optional<YearDay> read(std::string_view text); ///< 08-05
    /// The first such day after another day.
    Date after(Date from) const;
};

} // namespace rdlz::policy
