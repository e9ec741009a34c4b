#pragma once

#include "naive.hpp"

#include <set>

// Step 10: who stands where, and who is proposed. People are indices into the results.

namespace rdlz::naive {

struct Ranked {
    std::string part;
    int rank = 0;
    bool tied = false;
    bool operator==(const Ranked&) const = default;
};

struct Ranks {
    std::map<std::size_t, Ranked> ranked;
    std::set<std::size_t> leaders; ///< not ranked, each for the first reason that holds
    std::set<std::size_t> classes;
    std::set<std::size_t> newcomers;
};
Ranks ranks_of(const score::Scheme& scheme, const std::vector<Result>& people);

struct Proposed {
    std::set<std::size_t> chosen;
    std::map<std::string, std::set<std::size_t>> undecided; ///< by part: equals of whom some must be chosen
    std::map<std::string, std::int64_t> open;               ///< by part: places left for them
    std::map<std::string, std::int64_t> seats;              ///< of every part that has ranked people
    std::map<std::size_t, Fraction> near; ///< the best of those below the cut, and the points they lack
    std::set<std::size_t> barred; ///< ranked and good enough to be proposed, and kept off the list by something else
};
Proposed proposal_of(const score::Scheme& scheme, const std::vector<Result>& people, const Ranks& ranks);

} // namespace rdlz::naive
