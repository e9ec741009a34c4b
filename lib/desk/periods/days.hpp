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

/// The day that a record counts by as it stands, its own or that of the whole; none where it has none.
std::optional<Date> day_of(const Store& store, const Record& record);

/// Whether a correction made something count that counted nowhere before: it was not held, or not confirmed.
bool counted_nowhere(const RowChange::Cell& cell);

} // namespace rdlz::desk
