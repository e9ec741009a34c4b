#include "desk/stations.hpp"

#include "core/message.hpp"
#include "domain/deputy.hpp"
#include "store/records.hpp"

#include <algorithm>

namespace rdlz::desk {

namespace {

void require_leaf(const Store& store, const Station& station, Id<Station> merged_into) {
    if (station.closed_on)
        throw Error(Status::refused,
                    say("station '{}' was closed on {} already", station.code.text, station.closed_on->str()));
    if (merged_into == station.id) throw Error(Status::refused, tr("a station cannot be merged into itself"));
    for (const auto& below : select<Station>(store, {{{"parent", station.id.value}}, false, {}}))
        if (!below.closed_on)
            throw Error(Status::refused, say("station '{}' still hangs below '{}'", below.code.text, station.code.text),
                        tr("give it another parent first, or close it first"));
}

/// A place ends the day before the station does, so that the next one can begin on the very day.
void move_place(Store& store, Membership place, Date on, Id<Station> merged_into) {
    place.until = std::max(on.plus_days(-1), place.since.value_or(on.plus_days(-1)));
    update(store, place);
    if (!merged_into) return;
    Membership next;
    next.person = place.person;
    next.station = merged_into;
    next.role = place.role;
    next.since = on;
    insert(store, next);
}

} // namespace

int close_station(Store& store, Id<Station> id, Date on, Id<Station> merged_into) {
    auto station = *fetch(store, id);
    require_leaf(store, station, merged_into);
    station.closed_on = on;
    station.merged_into = merged_into;
    update(store, station);
    int moved = 0;
    for (const auto& place : select<Membership>(store, {{{"station", id.value}, {"until", {}}}, false, {}})) {
        move_place(store, place, on, merged_into);
        ++moved;
    }
    return moved;
}

} // namespace rdlz::desk
