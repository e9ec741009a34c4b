#pragma once

#include "core/period.hpp"
#include "domain/fact.hpp"

#include <functional>
#include <vector>

namespace rdlz::score {

/// What an earlier year came to, as it was sealed; counters over years read it.
struct PastYear {
    int year = 0;
    bool in_term = false; ///< of the same term of the congress as the present year
    std::string band;
    std::vector<std::string> missed;                    ///< names of the minimums
    std::vector<std::pair<std::string, Points>> counts; ///< by the name of a counter: its facts of that year
    bool announced = false;                             ///< 履职之星 of that year
};

/// One subject and all facts about it; a deputy without any exists too.
struct Account {
    Subject subject;
    std::vector<Fact> facts;
    std::vector<PastYear> past{}; ///< each year once, in any order
    /// Adds the facts that are cheaper made where they are counted, which may be on another thread; none where empty.
    std::function<void(std::vector<Fact>& facts)> further{};
};
/// Makes the further facts now.
void complete(Account& account);

/// Hands over one account after the other, in any order; false when there are no more. Memory is needed for one
/// deputy at a time, never for all facts. The account handed in is to be overwritten.
using Pull = std::function<bool(Account& account)>;
/// The accounts made of a list that outlives them, one after the other.
template<class Item, class Make>
Pull pull_each(const std::vector<Item>& all, Make account_of) {
    return [&all, account_of = std::move(account_of), at = std::size_t(0)](Account& next) mutable {
        if (at == all.size()) return false;
        next = account_of(all[at++]);
        return true;
    };
}

/// The facts of an account, put in an order that does not depend on the typing, each record once.
struct SortedFacts {
    Subject subject;
    std::vector<PastYear> past;
    std::vector<Fact> counting;
    std::vector<Fact> declared; ///< still to be confirmed
    std::vector<Fact> late;     ///< typed after the count had closed
    std::vector<Fact> apart;    ///< done before or after the days in office, or for a seat not named
};
/// Leaves out what was done outside a span of days.
SortedFacts sort_facts(const Period& span, const std::optional<Date>& closes, Account account);

/// Whether the subject was there, from beginning to end or for a part.
bool came(const Fact& fact);

/// Distinct dates on duty (履职天数) in a period: activities attended and receptions. Of an act over several days, as
/// many days as its half-days fill.
int duty_days(const std::vector<Fact>& facts, const Period& period);

/// The months of a period in which a subject was in office, and all of its months.
struct Months {
    int in_office = 0;
    int all = 0;
};
Months months_in_office(const Subject& subject, const Period& period);

} // namespace rdlz::score
