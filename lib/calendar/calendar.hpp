#pragma once

#include "core/date.hpp"
#include "core/problem.hpp"

#include <map>
#include <string>
#include <string_view>
#include <vector>

namespace rdlz::calendar {

/// A State Council notice (国务院办公厅通知) that arranges a year's holidays.
struct Paper {
    std::string title;
    std::string url;
};

/// One announced year and the notices that arrange it.
struct Year {
    int year = 0;
    std::vector<Paper> papers;
};

/// What one civil day is, and who says so.
struct Day {
    enum class Kind { workday, make_up, weekend, holiday }; ///< make-up: 调休上班
    Date date;
    Kind kind = Kind::workday;
    std::string name;         ///< the holiday, also the one a make-up day belongs to; empty on ordinary days
    int announced_in = 0;     ///< the year whose notice names this day; 0 on ordinary days
    bool provisional = false; ///< no notice covers it for certain: a later one may change it

    bool is_workday() const { return kind == Kind::workday || kind == Kind::make_up; }
    std::string_view kind_word() const; ///< for machines: workday, make-up, weekend, holiday
    std::string reason() const;         ///< in the language spoken: "Wednesday, holiday 国庆节"
};

/// One line of a counting's proof: the day, and its number among the working days counted (0: not counted).
struct Line {
    Day day;
    int number = 0;
};

/// A counting of working days with its proof, day by day. The first day is not counted (民法典 201).
struct Count {
    Date from;
    Date to;
    int workdays = 0;
    std::vector<Line> lines;  ///< every day after `from`, up to and with `to`
    bool provisional = false; ///< it touches a day that is

    std::vector<std::string> proof() const; ///< in the language spoken, one line a day
};

/// A day as the store's calendar_day keeps it: two days' numbers differ by the working days between them.
struct Numbered {
    Date date;
    int workday_number = 0; ///< working days from the first day listed up to and with this one
    bool provisional = false;
};

/// The working days (工作日) of announced years; days beyond them are judged by weekends alone and provisional.
class Calendar {
public:
    /// As transcribed from the notices for 2018 to 2026.
    static Calendar built_in();
    struct Reading;
    /// A table in the form of lib/calendar/holidays.toml; all its problems in one run.
    static Reading read(std::string file, std::string text);

    Day day(Date date) const;
    bool is_workday(Date date) const { return day(date).is_workday(); }
    /// Days outside the announced years, and the last ten of the last of them: its successor's notice may move them.
    bool is_provisional(Date date) const;

    Date next_workday(Date date) const;     ///< the first working day on or after it
    Date previous_workday(Date date) const; ///< the last working day on or before it
    Date plus_workdays(Date from, int workdays) const { return count(from, workdays).to; }
    int workdays_between(Date from, Date to) const { return count_until(from, to).workdays; }

    /// To the n-th working day after a day, which itself is not counted.
    Count count(Date from, int workdays) const;
    /// The working days after a day, up to and with another.
    Count count_until(Date from, Date to) const;
    std::vector<Numbered> numbered(Date from, Date to) const;

    const std::vector<Year>& years() const { return years_; }
    std::string edition() const;                                    ///< 2018–2026
    const std::string& fingerprint() const { return fingerprint_; } ///< SHA-256 of the table

private:
    friend class TableReader;
    struct Entry {
        std::string name;
        bool off = false;
        int year = 0;
    };
    std::map<Date, Entry> entries_;
    std::vector<Year> years_;
    std::string fingerprint_;
};

/// A calendar read from a text, or what is wrong with the text.
struct Calendar::Reading {
    Calendar calendar;
    std::vector<Problem> problems;
};

} // namespace rdlz::calendar
