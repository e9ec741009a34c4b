#pragma once

#include "desk/scoring/process/sealing.hpp"

#include <string>
#include <vector>

namespace rdlz::desk {

/// Something about a seal that is not as it says.
struct Finding {
    std::string deputy; ///< code; empty where it is about the whole
    Difference what;
};

/// Whether a seal still says what was sealed: its print, and everything derived once more from what was known then, in
/// a private copy of the store in which every later change is taken back. Empty where all of it is equal.
std::vector<Finding> broken(const Store& store, const Scope& scope, const Seal& seal);

/// A deputy whose points would be others if the period were counted today.
struct Moved {
    std::string deputy;
    Points sealed;
    Points now;
    Points adjusted; ///< the sum of the corrections written down beside the seal
    std::vector<Difference> what;
};
/// What was typed, changed or voided since and would change the result: candidates for adjustments.
std::vector<Moved> moved_since(const Scope& scope, const Seal& seal);

/// The store as it stood when a period was sealed. Throws Error(refused) where it cannot be told any more.
Store open_sealed(const Store& store, const Seal& seal);

} // namespace rdlz::desk
