#pragma once

#include "casework/states.hpp"
#include "desk/names.hpp"
#include "desk/suggestions/objection.hpp"

#include <string>
#include <vector>

namespace rdlz::desk {

/// A case and a step about to be written into its history.
struct NextStep {
    const Suggestion& suggestion;
    const std::vector<SuggestionEvent>& events; ///< those already there, as they were typed
    SuggestionEvent event;
};

/// Objects to what cannot be: known dates out of order, a unit that does not hold the case, a rating without its word.
/// Offices type afterwards, from paper and phone: steps may be passed over or come late. A step that belongs before
/// others is marked 补录. Gives remarks for people.
std::vector<std::string> settle_step(const Names& names, NextStep& next, Date today, const Object& object);

/// Settles a step and writes it, or throws the first objection; gives the remarks.
std::vector<std::string> take_step(Store& store, const Names& names, const SuggestionEvent& event, Date today);

/// The unit named; where none is, the one that leads the case. Throws Error(usage) where several do.
Id<Department> unit_meant(const Store& store, Id<Suggestion> suggestion, const std::string& text);

/// A station has no seal and hands nothing on: refuses one as the one who acts, or as a unit.
void refuse_station(const Store& store, const std::string& text);

} // namespace rdlz::desk
