#include "desk/deputy/roster.hpp"

#include "core/text.hpp"
#include "store/lookup.hpp"
#include "store/records.hpp"

#include <algorithm>

namespace rdlz::desk {

namespace {

template<class T>
std::map<std::int64_t, T> by_id(const Store& store) {
    std::map<std::int64_t, T> found;
    for (auto& each : select<T>(store)) found.emplace(each.id.value, std::move(each));
    return found;
}

template<class T>
const T* find(const std::map<std::int64_t, T>& all, std::int64_t id) {
    const auto at = all.find(id);
    return at == all.end() ? nullptr : &at->second;
}

bool wanted(const DeputyView& view, const RosterFilter& filter) {
    const auto has = [](const auto& list, const auto& test) { return std::any_of(list.begin(), list.end(), test); };
    if (view.seats.empty() && !filter.all) return false;
    if (!view.belongs_to(filter.station)) return false;
    if (filter.congress && view.seat_in(filter.congress) == nullptr) return false;
    if (!filter.delegation.empty() &&
        !has(view.seats, [&](const Seat& seat) { return seat.delegation == filter.delegation; }))
        return false;
    return filter.group.empty() || has(view.groups, [&](const std::string& group) { return group == filter.group; });
}

} // namespace

std::string DeputyView::levels() const {
    std::vector<std::string> words;
    for (const auto& seat : seats) words.emplace_back(word(seat.level).chinese);
    return joined(words, "、");
}

std::string DeputyView::station_names() const {
    std::vector<std::string> names;
    for (const auto* station : stations) names.push_back(station->name);
    return joined(names, "、");
}

bool DeputyView::belongs_to(Id<Station> station) const {
    return !station ||
           std::any_of(stations.begin(), stations.end(), [&](const Station* each) { return each->id == station; });
}

const Seat* DeputyView::seat_in(Id<Congress> congress) const {
    const auto found =
        std::find_if(seats.begin(), seats.end(), [&](const Seat& seat) { return seat.mandate.congress == congress; });
    return found == seats.end() ? nullptr : &*found;
}

Roster::Roster(const Store& store, Date day)
    : store_(store),
      day_(day),
      congresses_(by_id<Congress>(store)),
      stations_(by_id<Station>(store)),
      groupings_(by_id<Grouping>(store)) {
    const auto regions = by_id<Region>(store);
    for (const auto& [id, congress] : congresses_) levels_[id] = regions.at(congress.region.value).level;
}

const Congress* Roster::congress(Id<Congress> id) const { return find(congresses_, id.value); }
const Station* Roster::station(Id<Station> id) const { return find(stations_, id.value); }

Level Roster::level(Id<Congress> id) const {
    const auto* found = find(levels_, id.value);
    return found == nullptr ? Level::unsaid : *found;
}

bool Roster::holds(const std::optional<Date>& since, const std::optional<Date>& until, bool all) const {
    return all || (!(since > day_) && (!until || *until >= day_));
}

void Roster::add_seats(DeputyView& view, bool all) const {
    for (auto& mandate : mandates_of(store_, view.person.id))
        if (holds(mandate.since, mandate.until, all))
            view.seats.push_back({mandate, congress(mandate.congress), level(mandate.congress), {}, {}});
    std::stable_sort(view.seats.begin(), view.seats.end(),
                     [](const Seat& left, const Seat& right) { return left.level < right.level; });
}

void Roster::add_places(DeputyView& view, bool all) const {
    for (const auto& place : select<Membership>(store_, {{{"deputy", view.person.id.value}}, false, {}})) {
        if (!holds(place.since, place.until, all)) continue;
        if (const auto* at = station(place.station)) {
            view.stations.push_back(at);
            view.station_roles.push_back(place.role);
        }
        const auto* grouping = find(groupings_, place.grouping.value);
        if (grouping == nullptr) continue;
        if (grouping->kind == GroupingKind::group) view.groups.push_back(grouping->name);
        for (auto& seat : view.seats)
            if (seat.mandate.id == place.mandate)
                (grouping->kind == GroupingKind::delegation ? seat.delegation : seat.constituency) = grouping->name;
    }
}

std::vector<Place> Roster::places(Id<Person> person) const {
    std::vector<Place> found;
    for (const auto& place : select<Membership>(store_, {{{"deputy", person.value}}, false, "since"})) {
        const auto* at = station(place.station);
        const auto* grouping = find(groupings_, place.grouping.value);
        if (at != nullptr) found.push_back({at->name, place.role, true, place.since, place.until});
        else if (grouping != nullptr && grouping->kind == GroupingKind::group)
            found.push_back({grouping->name, place.role, false, place.since, place.until});
    }
    return found;
}

DeputyView Roster::view(const Person& person, bool all) const& {
    DeputyView view;
    view.person = person;
    add_seats(view, all);
    add_places(view, all);
    return view;
}

void Roster::each(const RosterFilter& filter, const std::function<void(const DeputyView&)>& take) const {
    rdlz::each(store_, shape<Person>, {}, [&](const Record& record) {
        const auto person = value_of<Person>(record);
        const auto view = this->view(person, filter.all);
        if (wanted(view, filter)) take(view);
    });
}

} // namespace rdlz::desk
