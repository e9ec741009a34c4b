#pragma once

#include "domain/deputy.hpp"
#include "store/store.hpp"

#include <functional>
#include <map>
#include <string>
#include <vector>

namespace rdlz::desk {

/// One seat of a person as it was on a day.
struct Seat {
    Mandate mandate;
    const Congress* congress = nullptr;
    Level level = Level::unsaid;
    std::string delegation;
    std::string constituency;
};

/// A deputy as of a day: person, seats and places that hold on it.
struct DeputyView {
    Person person;
    std::vector<Seat> seats; ///< highest level first
    std::vector<const Station*> stations;
    std::vector<std::string> station_roles; ///< beside `stations`
    std::vector<std::string> groups;

    std::string levels() const; ///< 省、县（市、区）
    std::string station_names() const;
    bool belongs_to(Id<Station> station) const;       ///< true where no station is meant
    const Seat* seat_in(Id<Congress> congress) const; ///< nullptr where there is none
};

/// A place in a station or group that a person has or had, with its days.
struct Place {
    std::string name;
    std::string role;
    bool is_station = false;
    std::optional<Date> since;
    std::optional<Date> until;
};

/// Which deputies are wanted; an empty id asks for nothing.
struct RosterFilter {
    Id<Station> station;
    Id<Congress> congress;
    std::string delegation;
    std::string group;
    bool all = false; ///< also those whose seats have all ended, with the seats and places they had
};

/// The roster as of a day. Keeps congresses, stations and groupings at hand; persons pass through one by one.
class Roster {
public:
    Roster(const Store& store, Date day);
    DeputyView view(const Person& person, bool all = false) const&;
    DeputyView view(const Person& person, bool all = false) const&& = delete; // a view points into its roster
    void each(const RosterFilter& filter, const std::function<void(const DeputyView&)>& take) const;
    std::vector<Place> places(Id<Person> person) const; ///< oldest first, ended ones too
    const Congress* congress(Id<Congress> id) const;
    const Station* station(Id<Station> id) const;
    Level level(Id<Congress> id) const;

private:
    bool holds(const std::optional<Date>& since, const std::optional<Date>& until, bool all) const;
    void add_seats(DeputyView& view, bool all) const;
    void add_places(DeputyView& view, bool all) const;
    const Store& store_;
    Date day_;
    std::map<std::int64_t, Congress> congresses_;
    std::map<std::int64_t, Level> levels_; ///< by congress
    std::map<std::int64_t, Station> stations_;
    std::map<std::int64_t, Grouping> groupings_;
};

} // namespace rdlz::desk
