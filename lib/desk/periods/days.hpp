#pragma once

#include "store/history/changes.hpp"

#include <functional>
#include <string_view>

namespace rdlz::desk {

/// Which field of a record type holds the day it counts by; empty where it has none of its own.
std::string_view day_field(const Shape& shape);

/// Every day that a changed row counts by or counted by: as it stands, and as the change had it before and after. What
/// is only a part of something counts by the day of the whole.
void each_day_of(const Store& store, const RowChange& row, const std::function<void(Date day)>& take);

/// The day that a value writes.
std::optional<Date> day_in(const std::optional<Value>& value);
/// The record it is only a part of, where it has no day of its own: the visit of an opinion.
std::optional<Record> whole_of(const Store& store, const Record& record);
/// The day that a record counts by as it stands, its own or that of the whole; none where it has none.
std::optional<Date> day_of(const Store& store, const Record& record);

/// Whether a correction decided if something counts at all, by saying that it is held or not, confirmed or not: what it
/// was before and what it became.
struct Turn {
    bool counted = false;
    bool counts = false;
};
std::optional<Turn> turn_of(const RowChange::Cell& cell);
/// Whether it decided if a deputy came: so an attendance counts for whoever asks only for those.
std::optional<Turn> coming_of(const RowChange::Cell& cell);

} // namespace rdlz::desk
