#pragma once

#include "desk/ledgers/batch.hpp"
#include "desk/periods/closings.hpp"

#include <string>
#include <vector>

namespace rdlz::desk {

/// The store as it stood when a period was closed, in a private copy. Throws Error(refused) where it cannot be told any
/// more.
Store open_closed(const Store& store, const Closed& closed);

/// What a closed period's sheets are about, in the store as it stood then.
Scope closed_scope(const Names& then, const Closed& closed);

/// A sheet that is not what was kept, and why; in the language spoken.
struct Deviation {
    std::string report;
    std::string why;
};
/// Compares sheets of a closed period, printed again by a program's version, with the prints kept.
std::vector<Deviation> deviations(const Store& store, const Closed& closed, const std::vector<LedgerFile>& files,
                                  const std::string& program);

} // namespace rdlz::desk
