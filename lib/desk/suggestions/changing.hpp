#pragma once

#include "desk/records.hpp"
#include "domain/suggestion.hpp"

#include <map>
#include <string>
#include <vector>

namespace rdlz::desk {

/// What was wrong about a suggestion and how it is right.
struct Correction {
    Id<Suggestion> suggestion;
    Entries entries; ///< fields as typed; lead and session in words
    std::vector<std::string> cosigners, drop_cosigners;
    std::vector<std::string> opinions, drop_opinions;
    Date today;
};

/// Refuses a lead without a seat in its congress on the day of filing, and days that put its steps out of order.
void change_suggestion(Store& store, const Names& names, const Correction& correction);

/// The numbers that people call the steps of a case by, from 1 as they were typed; a voided step keeps its own.
std::map<Id<SuggestionEvent>, int> step_numbers(const Store& store, Id<Suggestion> suggestion);
/// Throws Error(not_found) where there is none of that number, or it is voided.
SuggestionEvent step_numbered(const Store& store, Id<Suggestion> suggestion, const std::string& number);
/// Corrects one step. Refuses days that put the steps out of order.
void change_step(Store& store, const Names& names, const SuggestionEvent& step, const Entries& entries);

} // namespace rdlz::desk
