#pragma once

#include "desk/scoring/accounts.hpp"
#include "desk/scoring/rules.hpp"
#include "desk/scoring/subjects.hpp"
#include "score/candidates.hpp"
#include "score/listing.hpp"

#include <memory>
#include <optional>
#include <string>

namespace rdlz::score {
class Scorer;
}

namespace rdlz::desk {

/// A year's points of one congress's deputies, or of groups, stations or departments: computed anew each time, never
/// kept.
struct Tally {
    Congress congress;
    Period period;
    RulesInForce rules;
    std::vector<score::Standing> standings;
    score::Ranking ranking;
    std::optional<score::Candidates> candidates; ///< none where the scheme proposes nobody
};
/// By the scheme adopted for deputies of the congress's level. Throws Error(refused) where none is in force, where it
/// is not sound, or where the congress changed in the period and the scheme does not say whose points count.
Tally tally(const Names& names, const Congress& congress, const Period& period);
/// The scheme adopted for such subjects, in the versions that the period touches.
RulesInForce adopted_rules(const Names& names, const Question& question);
/// Why the editions that a period touches cannot be counted together, whoever they score; empty where they can.
std::vector<std::string> conflicts_in(const Names& names, const Period& period);
/// By other rules: what would be. `see` looks at each statement while its lines are at hand.
Tally tally_by(const Names& names, const Question& question, RulesInForce rules, const score::See& see = {});

/// The statements of one congress's deputies, line by line, for those who are asked for.
class Statements {
public:
    Statements(const Names& names, const Congress& congress, const Period& period);
    ~Statements();
    Statements(const Statements&) = delete;
    Statements& operator=(const Statements&) = delete;

    const RulesInForce& rules() const { return rules_; }
    /// What stands on a statement without points.
    const score::Listing& listing() const { return listing_; }
    const Accounts& accounts() const { return accounts_; }
    score::Statement of(const Mandate& mandate) const;
    /// Throws Error(refused) for who holds no seat there in the period.
    score::Statement of(Id<Person> person) const;

private:
    const Names& names_;
    Congress congress_;
    Period period_;
    RulesInForce rules_;
    Accounts accounts_;
    std::unique_ptr<score::Scorer> scorer_;
    score::Listing listing_;
};

/// One subject's statement, line by line.
struct Account {
    RulesInForce rules;
    score::Statement statement;
};
/// By the code its accounts have. Throws Error(refused) where it has none in the period.
Account statement_for(const Names& names, const Question& question, const std::string& code);

/// The congress an office's points are for: the one named, or its own. Throws Error(refused) for one above it.
Congress scoring_scope(const Names& names, const std::string& congress);

} // namespace rdlz::desk
