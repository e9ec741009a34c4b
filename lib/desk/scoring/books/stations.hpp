#pragma once

#include "desk/scoring/books/sources.hpp"
#include "score/account.hpp"

#include <map>
#include <vector>

namespace rdlz::desk {

/// The stations that stood in a period and what they held, took down and did in it, as facts. In their subject the
/// region stands for the delegation, and the kind of station is the class a scheme may treat apart.
class StationBook {
public:
    StationBook(const Names& names, const Period& period);
    /// By code.
    const std::vector<Station>& stations() const { return stations_; }
    score::Account account(const Station& station) const;
    score::Pull pull() const;

private:
    void gather_activities(const Names& names);
    Subject subject_of(const Station& station) const;
    const Names& names_;
    Period period_;
    std::unique_ptr<FactSources> sources_;
    std::vector<Station> stations_;
    std::map<std::int64_t, std::vector<Fact>> activities_; ///< by station
};

} // namespace rdlz::desk
