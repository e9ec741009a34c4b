#pragma once

#include "desk/scoring/facts.hpp"
#include "desk/scoring/rules.hpp"
#include "desk/scoring/subjects.hpp"
#include "score/candidates.hpp"

#include <optional>
#include <string>

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
/// By other rules: what would be.
Tally tally_by(const Names& names, const Question& question, RulesInForce rules);

/// One deputy's statement, line by line.
struct Account {
    RulesInForce rules;
    score::Statement statement;
};
Account statement_for(const Names& names, const Congress& congress, const Period& period, Id<Person> person);
/// The same of any subject, by the code its accounts have. Throws Error(refused) where it has none in the period.
Account statement_for(const Names& names, const Question& question, const std::string& code);

/// Every statement of a congress, one deputy at a time, in the order of the fact book: by delegation and code.
void each_statement(const Names& names, const Congress& congress, const Period& period,
                    const std::function<void(const RulesInForce& rules, score::Statement&& statement)>& take);

/// The congress an office's points are for: the one named, or its own. Throws Error(refused) for one above it.
Congress scoring_scope(const Names& names, const std::string& congress);

} // namespace rdlz::desk
