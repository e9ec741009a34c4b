#pragma once

#include "score/account.hpp"
#include "score/totals.hpp"

namespace rdlz::score {

/// A minimum that was not reached, and what the scheme calls the consequence; internal.
struct Missed {
    std::size_t minimum = 0;
    Points have;
    Points need; ///< shrunk by month where the scheme says so, rounded up in the last decimal
};

/// What is found of one deputy (scoring order 11). Nothing here is ever a decision; none of it leaves the office.
struct Judgement {
    std::vector<Missed> missed;
    std::optional<std::size_t> band;
    bool barred = false; ///< a missed minimum, or the seat's end, keeps the deputy off the list of candidates
};

/// Everything a judgement looks at.
struct Evidence {
    const Subject& subject;
    const Period& period;
    const std::vector<Fact>& facts;
    const Totals& totals;
};

Judgement judge(const Scheme& scheme, const Evidence& evidence);

} // namespace rdlz::score
