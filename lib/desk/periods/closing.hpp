#pragma once

#include "desk/ledgers/batch.hpp"
#include "desk/periods/closings.hpp"

#include <string>
#include <vector>

namespace rdlz::desk {

/// A period on its way to being closed.
struct ToClose {
    Congress congress;
    std::string text; ///< the period as it was written
    Date today;
    std::string program; ///< the version that makes the sheets
};

/// What a closing kept, and a ledger that could not be made and why: an office without a scheme has no ranking.
struct Unprinted {
    std::string report;
    std::string why;
};
struct ClosingDone {
    PeriodClosing closing;
    std::int64_t sheets = 0;
    std::vector<Unprinted> unprinted;
};

/// Closes a period: makes every monthly ledger out of sight, and keeps what it is by its print. Throws Error(refused)
/// where the period is not over, is closed already, or shares days with a closed one without lying in it or around it;
/// Error(usage) where it is no period.
ClosingDone close_period(Store& store, const ToClose& wanted);

/// What is still open in a period; a closing waits for none of it.
struct OpenMatters {
    std::int64_t opinions = 0; ///< referred, without a result
    std::int64_t declared = 0; ///< declared, not confirmed
    std::int64_t stations = 0; ///< whose sheets of its months did not come back
};
OpenMatters open_in(const Store& store, const Period& period);

} // namespace rdlz::desk
