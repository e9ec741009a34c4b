#pragma once

#include "desk/deputy/deputies.hpp"

#include <map>
#include <optional>
#include <string>
#include <unordered_map>
#include <utility>

namespace rdlz::desk {

/// What the lines of a roster refer to again and again and never change: places, the congresses that sit there, open
/// stations, and the groupings that the lines found. Each is looked up once.
class Surroundings {
public:
    Surroundings(Store& store, Date today) : store_(store), today_(today) {}

    /// The township that a line is about, named by the delegation; where that is none of the tree's, by the station.
    const std::optional<Region>& place(const std::string& delegation, const std::string& station);
    /// The congress of a level there. Throws Error(refused) where none sits.
    const Congress& congress(Level level, const std::optional<Region>& place);
    /// Throws Error(refused) where the station was closed.
    void require_open(Id<Station> station);
    Id<Grouping> grouping(GroupingKind kind, const std::string& name, Id<Congress> congress);
    /// Groupings founded by a line that was taken back are gone with it.
    void forget_groupings() { groupings_.clear(); }

private:
    std::optional<Region> find_place(const std::string& delegation, const std::string& station) const;

    Store& store_;
    Date today_;
    std::string key_; ///< of the question at hand
    std::unordered_map<std::string, std::optional<Region>> places_;
    std::map<std::pair<Level, std::int64_t>, Congress> congresses_;
    std::unordered_map<std::int64_t, bool> open_;
    std::unordered_map<std::string, Id<Grouping>> groupings_;
};

} // namespace rdlz::desk
