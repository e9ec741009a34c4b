#pragma once

#include "store/history/undo.hpp"

#include <optional>

namespace rdlz::desk {

/// What an undo or a redo did: the change sets concerned in the order they were dealt with, and the rows written.
struct Undoing {
    std::vector<ChangeSet> sets;
    std::int64_t rows = 0;
};

/// Takes a change back as a change of its own. Without a number: the newest one in effect, if `actor` made it.
/// What rests on it goes with it under `cascade`, newest first; otherwise it is named and Error(refused) is thrown, as
/// it is where a lock lies on the change.
Undoing undo(Store& store, std::optional<std::int64_t> number, bool cascade, const std::string& actor);

/// Puts back what an undo took: all that went with it comes back together. Without a number: the newest undo.
Undoing redo(Store& store, std::optional<std::int64_t> number);

/// Why a change can never be undone: it founded the store, recorded a decision or a seal, lies in a sealed or closed
/// period, or adopted a local rule that others were entered under. Nothing where it can.
std::optional<Error> lock_on(const Store& store, const ChangeSet& set);

} // namespace rdlz::desk
