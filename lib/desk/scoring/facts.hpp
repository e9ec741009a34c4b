#pragma once

#include "desk/deputy/roster.hpp"
#include "desk/names.hpp"
#include "desk/scoring/books/sources.hpp"
#include "desk/scoring/process/past.hpp"
#include "score/account.hpp"
#include "score/scheme/choices.hpp"

#include <map>
#include <memory>
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
    /// The same, its attendances read but not yet made into facts: that can be done while the next account is read.
    score::Account begun(const Mandate& mandate) const;
    Subject subject_of(const Mandate& mandate) const;
    FactSources& sources() const { return *sources_; }

private:
    /// Which acts count for a seat.
    struct Credited {
        Id<Mandate> seat;
        bool by_name = false;        ///< an act that serves several seats must name the one
        std::vector<Mandate> others; ///< seats of the person beside this one: those above it, or all where acts are
                                     ///< credited as named

        Serves serves(Id<Mandate> named, Date day) const;
    };
    void gather_suggestions(Id<Congress> congress);
    Credited credited(const Mandate& mandate) const;
    void add_activities(const Mandate& mandate, const Credited& credited, score::Account& account) const;
    void add_receptions(const Mandate& mandate, const Credited& credited, std::vector<Fact>& facts) const;
    const Roster& roster_at(Date day) const;
    const Names& names_;
    Roster roster_;
    Period period_;
    score::Credit credit_;
    std::shared_ptr<FactSources> sources_; ///< shared with the accounts begun
    SealedYears past_;
    std::vector<Mandate> mandates_;
    std::map<std::int64_t, std::vector<Fact>> suggestions_;   ///< by mandate
    mutable std::map<Date, std::unique_ptr<Roster>> rosters_; ///< on the days on which somebody left
};

} // namespace rdlz::desk
