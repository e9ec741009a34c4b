#pragma once

#include "store/history/changeset.hpp"
#include "store/history/recorder.hpp"

#include <vector>

namespace rdlz {

/// The rows that a change set created beside those of its content; empty in all but large ones.
std::vector<CreatedRange> created_ranges(const Store& store, std::int64_t change_set);
std::vector<CreatedRange> created_ranges(const Store& store, std::int64_t change_set, std::int64_t chunk);

/// Each of those rows with the values it was created with: what stands in it, less what later change sets did to it.
void each_created(const Store& store, std::int64_t change_set, const std::function<void(const RecordedRow&)>& take);

/// Every row of a change set: those created, then those of its content.
void each_row(const Store& store, std::int64_t change_set, const std::function<void(const RecordedRow&)>& take);

} // namespace rdlz
