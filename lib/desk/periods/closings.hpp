#pragma once

#include "desk/names.hpp"
#include "domain/periods/closing.hpp"

#include <optional>
#include <string>
#include <vector>

namespace rdlz::desk {

/// A closing, and the change set that made it: what was typed from there on is not in its sheets.
struct Closed {
    PeriodClosing closing;
    std::int64_t change_set = 0;

    bool holds(Date day) const { return *closing.starts_on <= day && day <= *closing.ends_on; }
};

/// All closings, those opened again too, in the order they were made; none where the store is older than closings.
std::vector<Closed> closings(const Store& store);
/// Those that stand.
std::vector<Closed> standing_closings(const Store& store);
/// Of several the one with the fewest days; nullptr where there is none.
const Closed* shortest(const std::vector<const Closed*>& closings);

/// The standing closing of a congress's period, however the period is written: by the days it stands for, or by what
/// was written when it was closed. Throws Error(usage) where it is no period.
std::optional<Closed> closing_asked(const Names& names, Id<Congress> congress, const std::string& text);
/// The same by its code too, and where none stands the last that was opened again. Throws Error(refused) where there
/// never was one.
Closed require_closing(const Names& names, Id<Congress> congress, const std::string& text);

/// The ledgers kept by a closing, as they were made.
std::vector<ClosedSheet> sheets_of(const Store& store, const PeriodClosing& closing);

/// Opens a period again: its closing stays on the record, with the day and the reason. Throws Error(refused) where that
/// was done already.
void reopen(Store& store, PeriodClosing closing, Date today, const std::string& reason);

} // namespace rdlz::desk
