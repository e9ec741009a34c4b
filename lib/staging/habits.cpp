#include "staging/habits.hpp"

#include "core/text.hpp"
#include "staging/days.hpp"

#include <algorithm>

namespace rdlz::staging {

namespace {

void note(Habit& habit, std::string_view cell) {
    const auto text = half_width(trimmed(cell));
    habit.keeps_zero = habit.keeps_zero || (text.size() == 7 && text.ends_with(".10"));
    habit.counts_days = habit.counts_days || (is_day_number(text) && !may_be_month(text));
}

} // namespace

Habit Habits::of(std::size_t cell) const {
    if (columns_.empty()) look();
    return cell < columns_.size() ? columns_[cell] : Habit();
}

void Habits::look() const {
    auto table = tables::open(file_, options_);
    columns_.resize(std::max<std::size_t>(1, table.header().size()));
    for (tables::Row row; table.next(row);)
        for (std::size_t i = 0; i < std::min(row.cells.size(), columns_.size()); ++i) note(columns_[i], row.cells[i]);
}

} // namespace rdlz::staging
