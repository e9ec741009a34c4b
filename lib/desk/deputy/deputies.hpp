#pragma once

#include "domain/deputy.hpp"
#include "store/store.hpp"

#include <optional>
#include <string>
#include <vector>

namespace rdlz::desk {

/// The region an office works for (its congress's own), and the regions it lies in, nearest first.
std::vector<Region> home_regions(const Store& store);
bool contains(const Store& store, const Region& outer, const Region& inner);

/// The term of a region's congress in being on a day (the newest not ended; one not yet opened counts too).
std::optional<Congress> congress_on(const Store& store, Id<Region> region, Date day);
/// The congress of a level that deputies of a place sit in: the home county's, one it lies in, or the township's own.
/// Throws Error(refused) where the place has none (街道 and zones have no people's congress).
Congress congress_for(const Store& store, Level level, const std::optional<Region>& place, Date day);

/// Adds a seat. Refuses a second open seat in the same congress, and seats in regions of which neither contains the
/// other (选举法 48).
Id<Mandate> add_mandate(Store& store, const Mandate& mandate);
/// Those two refusals, for a seat that comes to a person another way.
void check_mandate(const Store& store, const Mandate& mandate);

/// A person's open seat in the congress named; where none is named, the only one. Throws Error(refused).
Mandate open_seat(const Store& store, Id<Person> person, const std::string& congress);

/// A place as typed: exactly one of the first four, and for a delegation or constituency the congress of its seat.
struct PlaceWords {
    std::string station, group, delegation, constituency, congress;
};
/// The place those words mean. A grouping that does not exist is made where `make` says so, and refused otherwise.
Membership place_named(Store& store, Id<Person> person, const PlaceWords& words, bool make);

/// A grouping by name, made where there is none yet.
Id<Grouping> grouping_named(Store& store, GroupingKind kind, const std::string& name, Id<Congress> congress);
/// The same, but nothing is made.
std::optional<Id<Grouping>> find_grouping(const Store& store, GroupingKind kind, const std::string& name,
                                          Id<Congress> congress);

/// Refuses a station that was closed.
void check_open(const Station& station);

/// Gives a person a place. A place of the same grouping kind that is open (for a delegation or constituency: of the
/// same mandate) ends the day before, or is voided where no day is left to it; the same place again changes nothing.
/// Refuses a person without an open seat, and a closed station. `moved_on` is its first day where it takes the place of
/// another, whatever the place itself says. True where something changed.
bool assign(Store& store, Membership place, const std::optional<Date>& moved_on = {});
/// Ends the open places of a person in the same station or grouping. Refuses a day before the first.
int release(Store& store, const Membership& same, Date last_day);

} // namespace rdlz::desk
