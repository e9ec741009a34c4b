#pragma once

#include "desk/scoring/scoring.hpp"
#include "domain/process.hpp"
#include "store/records.hpp"

#include <optional>
#include <vector>

namespace rdlz::desk {

/// A list of candidates as it was written down.
struct ProposedList {
    Selection selection;
    std::vector<Candidate> candidates; ///< equals that a decision must tell apart are among them
};
/// The list of a period; nothing where none was written down.
std::optional<ProposedList> proposed_list(const Store& store, Id<Congress> congress, const Period& period);

/// Writes down who is proposed, in place of an earlier list that nothing was decided on yet; gives its code. Throws
/// Error(refused) where the scheme proposes nobody, where decisions build on a list already, and where the period is
/// sealed.
std::string record_selection(Store& store, const Tally& tally, Date today);

/// A filter for the records of one congress and period.
Filter of_period(Id<Congress> congress, const Period& period);

/// Someone who is not proposed, and why (临界名单、未列入名单): internal, printed on no sheet.
struct Aside {
    enum class Why { excluded, barred, near, tied };
    Why why = Why::excluded;
    std::size_t standing = 0;
    std::string part;
    std::string reason; ///< in the language spoken
};
/// Those tied at the cut, those just below it from the top down, those barred, those excluded.
std::vector<Aside> asides_of(const Tally& tally);

} // namespace rdlz::desk
