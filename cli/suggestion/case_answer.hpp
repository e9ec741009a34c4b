#pragma once

#include "desk/suggestions/cases.hpp"
#include "output.hpp"

namespace rdlz::cli {

struct Context;

/// Columns and cells of suggestions, as list, show and due share them.
void add_column(Answer& answer, const Context& context, const char* name, const char* heading);
/// By when it is to be answered: first assignment, both limits, reminder day and what is left, as one record.
Answer limits_of(const desk::Case& found, const Context& context);
/// The two limits and the reminder day.
void add_limits(std::vector<Answer::Cell>& row, const desk::Handling& handling);
/// 剩12天, 超期3天, 按期答复; nothing where there is no clock.
Answer::Cell remaining(const desk::Case& found, const Context& context);
Answer::Cell remaining(const casework::Standing& standing, const Context& context);
Answer::Cell state_cell(casework::State state, const Context& context);
Answer::Cell units_cell(const desk::Names& names, const std::vector<Id<Department>>& units);
Answer::Cell date_cell(const std::optional<Date>& date);
Answer::Cell flag_cell(bool flag, const Context& context);

} // namespace rdlz::cli
