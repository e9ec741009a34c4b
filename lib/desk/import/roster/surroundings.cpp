#include "desk/import/roster/surroundings.hpp"

#include "store/lookup.hpp"
#include "store/records.hpp"

namespace rdlz::desk {

const std::optional<Region>& Surroundings::place(const std::string& delegation, const std::string& station) {
    key_.assign(delegation).append(1, '\n').append(station);
    if (const auto known = places_.find(key_); known != places_.end()) return known->second;
    return places_[key_] = find_place(delegation, station);
}

std::optional<Region> Surroundings::find_place(const std::string& delegation, const std::string& station) const {
    const auto regions = candidates(store_, shape<Region>, delegation);
    if (regions.size() == 1) return fetch(store_, Id<Region>{regions.front()});
    const auto stations = candidates(store_, shape<Station>, station);
    return stations.size() == 1 ? fetch(store_, fetch(store_, Id<Station>{stations.front()})->region) : std::nullopt;
}

const Congress& Surroundings::congress(Level level, const std::optional<Region>& place) {
    const std::pair key{level, place ? place->id.value : 0};
    if (const auto known = congresses_.find(key); known != congresses_.end()) return known->second;
    return congresses_[key] = congress_for(store_, level, place, today_);
}

void Surroundings::require_open(Id<Station> station) {
    auto& is_open = open_[station.value];
    if (!is_open) check_open(*fetch(store_, station));
    is_open = true;
}

Id<Grouping> Surroundings::grouping(GroupingKind kind, const std::string& name, Id<Congress> congress) {
    key_.assign(std::to_string(congress.value)).append(1, static_cast<char>('a' + static_cast<int>(kind))).append(name);
    auto& known = groupings_[key_];
    if (!known) known = grouping_named(store_, kind, name, congress);
    return known;
}

} // namespace rdlz::desk
