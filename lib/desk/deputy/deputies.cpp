#include "desk/deputy/deputies.hpp"

#include "core/message.hpp"
#include "core/text.hpp"
#include "desk/congresses.hpp"
#include "store/lookup.hpp"
#include "store/records.hpp"

#include <algorithm>
#include <array>

namespace rdlz::desk {

namespace {

GroupingKind kind_of(const Store& store, const Membership& place) {
    return place.grouping ? fetch(store, place.grouping)->kind : GroupingKind::unsaid; // unsaid: a station
}

/// Open places that the new one takes the place of.
std::vector<Membership> rivals(const Store& store, const Membership& place) {
    std::vector<Membership> found;
    const auto kind = kind_of(store, place);
    for (const auto& other : select<Membership>(store, {{{"deputy", place.person.value}, {"until", {}}}, false, {}}))
        if (kind_of(store, other) == kind && other.mandate == place.mandate) found.push_back(other);
    return found;
}

bool same_place(const Membership& left, const Membership& right) {
    return left.station == right.station && left.grouping == right.grouping &&
           (right.role.empty() || left.role == right.role);
}

/// Ends an open place the day before the next one begins; where no day is left to it, it never was.
void give_way(Store& store, Membership place, const std::optional<Date>& next) {
    if (!next || place.since >= next) return mark_void(store, shape<Membership>, place.id.value);
    place.until = next->plus_days(-1);
    update(store, place);
}

void check_place(const Store& store, const Membership& place) {
    const auto seats = mandates_of(store, place.person);
    if (std::all_of(seats.begin(), seats.end(), [](const Mandate& seat) { return seat.until.has_value(); }))
        throw Error(Status::refused,
                    say("'{}' has no seat that is open: places close with the last one",
                        code_of(store, shape<Person>, place.person.value)),
                    tr("'rdlz deputy show' shows them"));
    if (place.station) check_open(*fetch(store, place.station));
}

void check_seat(const Store& store, const Mandate& wanted, const Mandate& other) {
    if (other.until) return;
    if (other.congress == wanted.congress)
        throw Error(Status::refused,
                    say("'{}' sits in '{}' already", code_of(store, shape<Person>, wanted.person.value),
                        code_of(store, shape<Congress>, wanted.congress.value)));
    const auto own = *fetch(store, fetch(store, wanted.congress)->region);
    const auto held = *fetch(store, fetch(store, other.congress)->region);
    if (!contains(store, own, held) && !contains(store, held, own))
        throw Error(Status::refused,
                    say("nobody may sit for '{}' and '{}' at once: neither contains the other", held.name, own.name),
                    tr("选举法 48; check the levels"));
}

Id<Grouping> known_grouping(const Store& store, GroupingKind kind, const std::string& name, Id<Congress> congress) {
    if (const auto found = find_grouping(store, kind, name, congress)) return *found;
    std::vector<std::string> names;
    for (const auto& each : select<Grouping>(store, {{{"kind", std::string(word(kind).machine)}}, false, "name"}))
        names.push_back(each.name);
    const auto near = nearest(name, names);
    throw Error(Status::not_found, say("there is no {} '{}'", word(kind).chinese, name),
                near ? say("did you mean '{}'?", *near) : std::string(tr("make it with --new")));
}

} // namespace

bool contains(const Store& store, const Region& outer, const Region& inner) {
    for (std::optional<Region> at = inner; at; at = at->parent ? fetch(store, at->parent) : std::nullopt)
        if (at->id == outer.id) return true;
    return false;
}

std::vector<Region> home_regions(const Store& store) {
    std::vector<Region> chain;
    for (auto at = fetch(store, home_congress(store).region); at;
         at = at->parent ? fetch(store, at->parent) : std::nullopt)
        chain.push_back(*at);
    return chain;
}

std::optional<Congress> congress_on(const Store& store, Id<Region> region, Date day) {
    std::optional<Congress> found;
    for (const auto& congress : select<Congress>(store, {{{"region", region.value}}, false, "term"}))
        if (!(congress.opened_on > day) && !(congress.ended_on && *congress.ended_on <= day)) found = congress;
    return found;
}

Congress congress_for(const Store& store, Level level, const std::optional<Region>& place, Date day) {
    std::optional<Region> region;
    if (level == Level::township) region = place;
    else
        for (const auto& home : home_regions(store))
            if (home.level == level) region = home;
    if (!region)
        throw Error(Status::refused, say("the level '{}' has no region here", word(level).chinese),
                    tr("import the regions first, or check the level"));
    if (!region->has_congress || region->level != level)
        throw Error(Status::refused,
                    say("'{}' has no people's congress: a deputy of the level '{}' cannot belong to it", region->name,
                        word(level).chinese),
                    tr("a street or a zone has none; check the level or the delegation"));
    const auto congress = congress_on(store, region->id, day);
    if (!congress)
        throw Error(Status::refused, say("no congress of '{}' is in the store", region->name),
                    tr("use 'rdlz congress add' or 'congress open'"));
    return *congress;
}

void check_mandate(const Store& store, const Mandate& mandate) {
    for (const auto& other : mandates_of(store, mandate.person))
        if (!(other.id == mandate.id)) check_seat(store, mandate, other);
}

Id<Mandate> add_mandate(Store& store, const Mandate& mandate) {
    check_mandate(store, mandate);
    return insert(store, mandate);
}

Mandate open_seat(const Store& store, Id<Person> person, const std::string& congress) {
    const auto wanted = congress.empty() ? Id<Congress>{} : resolve<Congress>(store, congress);
    std::vector<Mandate> open;
    for (const auto& mandate : mandates_of(store, person))
        if (!mandate.until && (!wanted || mandate.congress == wanted)) open.push_back(mandate);
    const auto code = code_of(store, shape<Person>, person.value);
    if (open.empty())
        throw Error(Status::refused, say("'{}' has no such seat that is open", code),
                    tr("'rdlz deputy show' shows them"));
    if (open.size() > 1)
        throw Error(Status::refused, say("'{}' has several seats", code), tr("say which with --congress"));
    return open.front();
}

Membership place_named(Store& store, Id<Person> person, const PlaceWords& words, bool make) {
    Membership place;
    place.person = person;
    const std::array<std::string, 4> named{words.station, words.group, words.delegation, words.constituency};
    if (std::count_if(named.begin(), named.end(), [](const std::string& text) { return !text.empty(); }) != 1)
        throw Error(Status::usage, tr("name exactly one of --station, --group, --delegation and --constituency"));
    if (!words.station.empty()) {
        place.station = resolve<Station>(store, words.station);
        return place;
    }
    const auto kind = !words.group.empty()        ? GroupingKind::group
                      : !words.delegation.empty() ? GroupingKind::delegation
                                                  : GroupingKind::constituency;
    Id<Congress> congress;
    if (kind != GroupingKind::group) {
        const auto seat = open_seat(store, person, words.congress);
        place.mandate = seat.id;
        congress = seat.congress;
    }
    const auto name = words.group + words.delegation + words.constituency;
    place.grouping = make ? grouping_named(store, kind, name, congress) : known_grouping(store, kind, name, congress);
    return place;
}

std::optional<Id<Grouping>> find_grouping(const Store& store, GroupingKind kind, const std::string& name,
                                          Id<Congress> congress) {
    const Filter same{{{"kind", std::string(word(kind).machine)},
                       {"name", name},
                       {"congress", congress ? Value(congress.value) : Value()}},
                      false,
                      {}};
    const auto found = select<Grouping>(store, same);
    return found.empty() ? std::nullopt : std::optional(found.front().id);
}

Id<Grouping> grouping_named(Store& store, GroupingKind kind, const std::string& name, Id<Congress> congress) {
    if (const auto found = find_grouping(store, kind, name, congress)) return *found;
    Grouping grouping;
    grouping.kind = kind;
    grouping.name = name;
    grouping.congress = congress;
    return insert(store, grouping);
}

void check_open(const Station& station) {
    if (station.closed_on)
        throw Error(Status::refused,
                    say("station '{}' was closed on {} already", station.code.text, station.closed_on->str()));
}

bool assign(Store& store, Membership place, const std::optional<Date>& moved_on) {
    const auto others = rivals(store, place);
    if (std::any_of(others.begin(), others.end(), [&](const Membership& other) { return same_place(other, place); }))
        return false;
    check_place(store, place);
    if (moved_on && !others.empty()) place.since = moved_on;
    for (const auto& other : others) give_way(store, other, place.since);
    insert(store, place);
    return true;
}

int release(Store& store, const Membership& same, Date last_day) {
    int ended = 0;
    for (auto place : select<Membership>(store, {{{"deputy", same.person.value}, {"until", {}}}, false, {}})) {
        if (place.station != same.station || place.grouping != same.grouping) continue;
        if (place.since > last_day)
            throw Error(Status::refused,
                        say("a place held since {} cannot end on {}", place.since->str(), last_day.str()),
                        tr("check the day"));
        place.until = last_day;
        update(store, place);
        ++ended;
    }
    return ended;
}

} // namespace rdlz::desk
