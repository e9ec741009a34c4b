#pragma once

#include "desk/ledgers/scope.hpp"
#include "desk/periods/timeline.hpp"

#include <map>
#include <string>
#include <vector>

namespace rdlz::desk {

/// Where something stands, seen from one sheet: in it for its own day, late (补报) or by the day it had when a closed
/// sheet listed it; or not in it, though its day lies there: in a later sheet, or in the closed one that listed it.
enum class Listing { here, late, moved, later, kept, outside };
constexpr bool is_in(Listing listing) {
    return listing == Listing::here || listing == Listing::late || listing == Listing::moved;
}

/// What a sheet's note says of it: that it came late, or was moved; mostly nothing.
std::string_view mark_of(Listing listing);

/// In which sheet things count, so that the sheets of closed months add up to the year's.
class Counting {
public:
    explicit Counting(const Scope& scope);

    /// Whether anything could count elsewhere than on its day.
    bool any() const { return timeline_.any(); }
    /// The days to look through for what counts in the scope's period.
    const Period& searched() const { return searched_; }

    Listing listing(const Entry& entry) const;
    /// The same, noted for the lines under the sheet.
    Listing note(const Entry& entry);
    /// 其中补报2024年6月 3 件; empty where nothing but what lies there was noted.
    std::vector<std::string> lines() const;

private:
    const Closed* crossing(Date day) const;
    Counted counted(const Entry& entry) const;
    Listing listing(const Entry& entry, const Counted& counted) const;

    Period period_;
    Timeline timeline_;
    Period searched_;
    bool closed_itself_ = false;   ///< asked for as it is now: nothing is kept out of it
    std::vector<Closed> crossing_; ///< closed periods of about the same length that share some of the days
    /// How many there are of each closed period.
    std::map<Listing, std::vector<std::pair<std::string, std::int64_t>>> noted_;
};

} // namespace rdlz::desk
