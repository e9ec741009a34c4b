#pragma once

#include "desk/scoring/process/selection.hpp"

#include <string>
#include <vector>

namespace rdlz::desk {

/// One body's decision with the names it put on the list or took from it.
struct Decided {
    Decision decision;
    std::vector<DecidedName> names;
};

/// A list and everything decided of it, in order.
struct Chain {
    ProposedList list;
    std::vector<Decided> decisions;

    /// Who stands on the list now: those proposed, with those added and without those removed.
    std::vector<Id<Person>> current() const;
    const Decision* last(Stage stage) const; ///< nullptr where there is none of that stage
    /// The equals at the cut that no decision has spoken of.
    std::vector<Id<Person>> undecided() const;
};
std::optional<Chain> chain_of(const Store& store, Id<Congress> congress, const Period& period);

/// Writes down a body's decision; a publicity takes from the scheme what it does not say itself. Throws Error(refused)
/// where no list was written down, where it comes before another one in time or stage, where a name is on the list
/// already or not on it, where a publicity has no days, and where an announcement comes before the publicity's last
/// day, before an objection's answer, after another announcement, or without the publicity that the scheme asks for.
void record_decision(Store& store, const Chain& chain, Decided decided, const score::Scheme& scheme);

/// The last day of a publicity that begins on a day (itself counted) and lasts so many working days.
Date last_open_day(Date first, std::int64_t workdays);

} // namespace rdlz::desk
