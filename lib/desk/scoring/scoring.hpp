#pragma once

#include "desk/scoring/facts.hpp"
#include "score/candidates.hpp"

#include <optional>
#include <string>

namespace rdlz::desk {

/// The scheme in force for the deputies of one congress in a period, and where it came from.
struct SchemeInForce {
    score::Scheme scheme;
    std::string edition;     ///< the policy's name
    std::string fingerprint; ///< short print of its text
};
/// The scheme adopted for a congress of this level and in force on the period's last day. Throws Error(refused) where
/// none is, where it is not sound, or where it is for another level (an office ranks the deputies of its own congress).
SchemeInForce scheme_for(const Names& names, const Congress& congress, const Period& period);

/// A year's points of one congress: computed anew each time, never kept.
struct Tally {
    Congress congress;
    Period period;
    SchemeInForce rule;
    std::vector<score::Standing> standings;
    score::Ranking ranking;
    std::optional<score::Candidates> candidates; ///< none where the scheme proposes nobody
};
Tally tally(const Names& names, const Congress& congress, const Period& period);

/// One deputy's statement, line by line.
struct Account {
    SchemeInForce rule;
    score::Statement statement;
};
Account statement_for(const Names& names, const Congress& congress, const Period& period, Id<Person> person);

/// The congress an office's points are for: the one named, or its own. Throws Error(refused) for one above it.
Congress scoring_scope(const Names& names, const std::string& congress);

} // namespace rdlz::desk
