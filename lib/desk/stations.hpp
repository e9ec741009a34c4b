#pragma once

#include "domain/station.hpp"
#include "store/store.hpp"

namespace rdlz::desk {

/// Closes a station (撤并) on a day: its members' places end that day, and go on in the station it is merged into, if
/// one is named. Gives how many places moved or ended. Refuses where it is closed already or another hangs below it.
int close_station(Store& store, Id<Station> station, Date on, Id<Station> merged_into);

} // namespace rdlz::desk
