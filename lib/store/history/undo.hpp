#pragma once

#include "store/history/changes.hpp"

namespace rdlz {

/// The later change sets in effect, oldest first, that rest on one: they changed or refer to what it made, changed the
/// same fields of the same rows, or went on with a case whose steps it wrote.
std::vector<std::int64_t> resting_on(const Store& store, const ChangeSet& set);

/// Writes the opposite of what a change set wrote, as a part of the one being made; gives how many rows.
/// Throws Error(refused) where a row is no longer as the change set left it, or its content was erased.
std::int64_t take_back(Store& store, const ChangeSet& set);

/// Whether a change set adopted a local rule.
bool adopted_policy(const Store& store, std::int64_t change_set);

} // namespace rdlz
