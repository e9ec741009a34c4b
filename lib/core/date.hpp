#pragma once

#include <chrono>
#include <compare>
#include <optional>
#include <string>
#include <string_view>

namespace rdlz {

/// A civil day in China (+08:00), always a real one.
class Date {
public:
    Date() = default; ///< 1970-01-01
    explicit Date(std::chrono::sys_days day) : day_(day) {}

    /// The day, or nothing where the calendar has no such day (2024-02-30).
    static std::optional<Date> of(int year, int month, int day);
    /// ISO only: 2024-11-05.
    static std::optional<Date> parse(std::string_view iso);
    /// As people write it: 2024-11-05, 2024/11/5, 2024.11.5, 20241105, 2024年11月5日.
    static std::optional<Date> read(std::string_view text);

    int year() const;
    int month() const;
    int day() const;
    int weekday() const;         ///< ISO: Monday 1 … Sunday 7
    std::string str() const;     ///< 2024-11-05
    std::string chinese() const; ///< 2024年11月5日

    Date plus_days(int days) const { return Date(day_ + std::chrono::days(days)); }
    /// The corresponding day of a later month; where there is none, that month's last day (民法典 202).
    Date plus_months(int months) const;
    int days_until(Date later) const { return static_cast<int>((later.day_ - day_).count()); }
    std::chrono::sys_days sys_days() const { return day_; }
    auto operator<=>(const Date&) const = default;

private:
    std::chrono::sys_days day_{};
};

/// A month of a year: the precision in which rosters keep a birth (出生年月).
class Month {
public:
    static std::optional<Month> of(int year, int month);
    /// ISO only: 1975-03.
    static std::optional<Month> parse(std::string_view iso);
    /// As people write it: 1975-03, 1975.3, 1975/3, 197503, 1975年3月, or a whole date.
    static std::optional<Month> read(std::string_view text);

    int year() const { return year_; }
    int month() const { return month_; }
    std::string str() const;    ///< 1975-03
    std::string dotted() const; ///< 1975.03, as ledgers print it
    Date first() const;
    Date last() const;
    Month plus(int months) const;
    auto operator<=>(const Month&) const = default;

private:
    int year_ = 1970;
    int month_ = 1;
};

/// A moment in UTC, to the second; shown in +08:00.
struct Moment {
    std::chrono::sys_seconds time{};
    std::string iso() const; ///< 2024-11-05T01:02:03Z, as the store keeps it
    std::string str() const; ///< 2024-11-05 09:02:03, civil time
    Date date() const;       ///< the civil day
    static std::optional<Moment> parse(std::string_view iso);
    auto operator<=>(const Moment&) const = default;
};

} // namespace rdlz
