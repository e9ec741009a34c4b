#pragma once

#include "score/ranking.hpp"

namespace rdlz::score {

/// Equals at the cut whom the scheme does not tell apart: a decision must be recorded.
struct Undecided {
    std::string part;
    std::size_t seats = 0; ///< how many of them can be proposed
    std::vector<std::size_t> standings;
};

/// Who stands next below the cut, and by how much (临界名单); internal.
struct Near {
    std::size_t standing = 0;
    std::string part;
    Points gap; ///< points below the last one proposed, or who may be; of equals there the lowest
};

/// The fourth stage: who is proposed (建议人选). Points propose; whoever decides, decides.
struct Candidates {
    std::vector<Place> chosen; ///< with their rank; part by part, best first
    std::vector<Undecided> undecided;
    std::vector<Near> near;
    std::vector<std::size_t> barred; ///< would have been proposed, but missed a minimum or sits no more; internal
};

/// Throws Error (refused) where the scheme names no candidates.
Candidates propose(const Scheme& scheme, const std::vector<Standing>& standings, const Ranking& ranking);

} // namespace rdlz::score
