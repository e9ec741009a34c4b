#pragma once

#include "desk/periods/closings.hpp"
#include "store/history/changes.hpp"

#include <string>
#include <vector>

namespace rdlz::desk {

/// A record whose day lies in a closed period and that was typed, moved there or confirmed afterwards (补报).
struct LateRecord {
    std::string noun; ///< of its type, in English
    std::string code; ///< its own, or that of the whole and of the deputy
    Date day;
    Date entered_on;
    std::string actor;
    std::int64_t change_set = 0;
};

/// A change since a closing that wrote rows lying in its period, and how many of them.
struct LaterChange {
    ChangeSet set;
    std::int64_t rows = 0;
};

struct SinceClosing {
    std::vector<LateRecord> late;
    std::vector<LaterChange> changes;
};
/// What was typed since, in the order it was typed.
SinceClosing since(const Store& store, const Closed& closed);

/// The closed periods that a change typed or moved records into: they count as late.
std::vector<PeriodClosing> typed_into(const Store& store, std::int64_t change_set);

} // namespace rdlz::desk
