#pragma once

#include "staging/habits.hpp"
#include "staging/repair.hpp"

#include <functional>

namespace rdlz::staging {

/// Whether a text is a number by which a spreadsheet counts days (1900 system, 27454 is 1975-03-01).
bool is_day_number(std::string_view text);
/// Whether such a number could as well be a year with a month of one figure behind it: 19753.
bool may_be_month(std::string_view text);

/// A day or month as spreadsheets leave it: day numbers, a time of 0:00 behind the day, blanks inside. What can be read
/// in two ways is asked about, never guessed: years of two figures, days before the month, and 1990.1, which is January
/// only where the column keeps the 0 of October.
Mended mend_day(const Field& field, const std::string& text, const std::function<Habit()>& habit);

} // namespace rdlz::staging
