#pragma once

#include "desk/deputy/roster.hpp"
#include "desk/names.hpp"
#include "score/account.hpp"
#include "score/scheme/choices.hpp"

#include <map>
#include <set>
#include <string>
#include <vector>

namespace rdlz::desk {

/// The deputies of one congress and what they did in a period, as facts: derived from what was recorded once, in the
/// kinds that score::fact_kinds names. Accounts are made one deputy at a time; only suggestions are gathered
/// beforehand.
class FactBook {
public:
    FactBook(const Names& names, Id<Congress> congress, const Period& period, score::Credit credit);
    /// By delegation and code, whoever held a seat in the congress in the period.
    const std::vector<Mandate>& mandates() const { return mandates_; }
    score::Account account(const Mandate& mandate) const;
    score::Pull pull();

private:
    void gather_suggestions();
    void add_activities(const Mandate& mandate, score::Account& account) const;
    void add_receptions(const Mandate& mandate, score::Account& account) const;
    bool counts_for(const Mandate& mandate, Id<Mandate> named, Date day) const;
    Subject subject_of(const Mandate& mandate) const;
    const Names& names_;
    Roster roster_;
    Period period_;
    score::Credit credit_;
    std::vector<Mandate> mandates_;
    std::map<std::int64_t, std::vector<Fact>> suggestions_; ///< by mandate
    std::size_t at_ = 0;
};

} // namespace rdlz::desk
