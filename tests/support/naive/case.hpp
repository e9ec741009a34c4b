#pragma once

#include "naive.hpp"

namespace rdlz::naive {

/// One subject, its usable facts, and what the versions of the scheme say of days.
struct Case {
    score::Versions versions;
    Period period;
    Subject subject;
    std::vector<Fact> facts;
    std::vector<score::PastYear> past;
    std::size_t declared = 0;
    std::size_t late = 0;

    const score::Scheme& last() const { return versions.back(); }
    /// The year of the whole scheme, of which minimums, vetoes and counters speak.
    Period year() const;
    Period window(const score::Rule& rule) const;
    std::size_t version_of(const Fact& fact) const;
    /// Whether the rule speaks of the subject's role class.
    bool concerns(const score::Rule& rule) const;
    /// How much there is of the facts of the year that one of the matches fits.
    Fraction count(const std::vector<score::Match>& matches, score::Count count) const;
};

/// Step 1: facts that are confirmed, in time, of the days in office, each once, in an order that hangs on no typing.
Case case_of(score::Versions versions, const Period& period, const score::Account& account);

/// What makes two facts one thing; a fact at `place` that has no such thing is one of its own.
std::string key_of(const Fact& fact, score::Over over, std::size_t place);

/// Of the facts in their order.
Fraction counted(const std::vector<const Fact*>& facts, score::Count count);

int months_between(Date from, Date to);
/// Months of the period in which the subject was in office, a month begun counted whole.
int months_in_office(const Subject& subject, const Period& period);

bool fits(const score::Match& match, const Fact& fact);
bool contains(const std::vector<std::string>& words, const std::string& word);

} // namespace rdlz::naive
