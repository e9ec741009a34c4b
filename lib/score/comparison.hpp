#pragma once

#include "score/candidates.hpp"

#include <set>

namespace rdlz::score {

/// What one kind of limit took over all deputies: how often caps bite.
struct Bite {
    std::string name; ///< of the rule or category; empty for the total
    CutBy by = CutBy::rule_cap;
    std::size_t deputies = 0;
    Points points;
};

/// Everything that comes of one scheme for one congress.
struct Outcome {
    std::vector<Standing> standings;
    Ranking ranking;
    std::optional<Candidates> candidates; ///< none where the scheme proposes nobody
    std::vector<Bite> bites;              ///< most points first

    std::set<std::string> proposed() const; ///< codes of the deputies
};
Outcome outcome_of(Versions versions, const Period& period, const Pull& pull);

/// One deputy under two schemes; internal.
struct Moved {
    Subject subject;
    Points before;
    Points after;
    int rank_before = 0; ///< 0 where not ranked
    int rank_after = 0;
    bool proposed_before = false;
    bool proposed_after = false;
};
/// Everyone who stands in either, in the order of the second's ranking, then of their codes.
std::vector<Moved> compare(const Outcome& before, const Outcome& after);

/// What would come of a rule worth more or less; internal.
struct Sensitivity {
    std::string rule;
    int percent = 0;                ///< +10 or −10
    std::vector<std::string> enter; ///< codes of the deputies who would be proposed
    std::vector<std::string> leave; ///< who would not
};
/// Every rule, one after the other, worth so many per cent more and less; only those that change the list of
/// candidates. The accounts are scored twice for each rule.
std::vector<Sensitivity> sensitivity_of(const Scheme& scheme, const Period& period,
                                        const std::vector<Account>& accounts, int percent);

/// A rule with every value so many per cent higher or lower, in four decimals.
Rule scaled(Rule rule, int percent);

} // namespace rdlz::score
