#pragma once

#include "desk/scoring/subjects.hpp"
#include "store/merits/entries.hpp"

#include <string>
#include <vector>

namespace rdlz::desk {

/// What is asked of entry dates: how late is late, and how long the last weeks are.
struct EntryLimits {
    int late_after = 30; ///< days from the event to the typing
    int last_days = 21;  ///< of the period
};

/// How one person typed (录入情况): hints for somebody to read, never a penalty.
struct RecorderEntries {
    std::string recorder;
    std::int64_t entries = 0;
    std::int64_t late = 0;
    std::int64_t in_last_weeks = 0;
    Date busiest; ///< the day on which most was typed
    std::int64_t on_busiest = 0;
    int median_delay = 0; ///< days
};
/// By recorder, whatever happened in the period.
std::vector<RecorderEntries> entries_by_recorder(const Store& store, const Period& period, const EntryLimits& limits);

/// What the records say of one deputy beside points; internal.
struct DeputyEntries {
    Subject subject;
    std::int64_t facts = 0;
    std::int64_t late = 0;
    std::int64_t in_last_weeks = 0;
    int duty_days = 0;
    std::int64_t invited = 0;  ///< activities called to
    std::int64_t attended = 0; ///< of those, come to
    std::int64_t led = 0;      ///< suggestions
    std::int64_t cosigned = 0;
};
/// In the order of the fact book: by delegation and code.
std::vector<DeputyEntries> entries_by_deputy(const Names& names, const Question& question, const EntryLimits& limits);

} // namespace rdlz::desk
