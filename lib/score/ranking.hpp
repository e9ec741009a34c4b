#pragma once

#include "score/statement.hpp"

namespace rdlz::score {

/// One deputy's rank (名次) within a part of the congress: 1, 2, 2, 4.
struct Place {
    std::size_t standing = 0; ///< index into the standings
    std::string part;         ///< the delegation, station, class … ranked within; empty for all
    int rank = 0;
    bool tied = false;
};

/// Why a deputy is not ranked; internal, printed on no sheet.
enum class ExcludedBy { leader, role_class, months };
struct Excluded {
    std::size_t standing = 0;
    ExcludedBy by = ExcludedBy::leader;
};

/// The third stage: who stands where (scoring order 12). Part by part, best first; equals by name.
struct Ranking {
    std::vector<Place> places;
    std::vector<Excluded> excluded;
};
Ranking rank(const Scheme& scheme, const std::vector<Standing>& standings);

/// A measure of a standing, as ranking and tie keys compare it.
Points measured(const Standing& standing, const MeasureKey& key);
/// The part of the congress a subject belongs to.
std::string part_of(const Subject& subject, Partition by);

} // namespace rdlz::score
