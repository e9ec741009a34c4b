#include "desk/ledgers/deeds/upper.hpp"

#include "desk/congresses.hpp"
#include "domain/tenure.hpp"
#include "report/name_order.hpp"
#include "store/lookup.hpp"
#include "store/records.hpp"

#include <algorithm>

namespace rdlz::desk {

namespace {

/// The congresses above the office's own, with their levels.
std::map<std::int64_t, std::pair<Congress, Level>> congresses_above(const Store& store) {
    const auto own = fetch(store, home_congress(store).region)->level;
    std::map<std::int64_t, std::pair<Congress, Level>> found;
    for (const auto& congress : select<Congress>(store)) {
        const auto level = fetch(store, congress.region)->level;
        if (level != Level::unsaid && level < own) found.emplace(congress.id.value, std::pair(congress, level));
    }
    return found;
}

/// Puts the seats of upper congresses together, person by person.
class Gathering {
public:
    explicit Gathering(const Scope& scope)
        : scope_(scope), store_(scope.names.store()), above_(congresses_above(store_)) {}

    std::vector<UpperDeputy> all() const {
        std::map<std::int64_t, std::vector<Mandate>> seats;
        for (const auto& [id, congress] : above_)
            for (auto& seat : select<Mandate>(store_, {{{"congress", id}}, false, "deputy"}))
                if (holds_in(seat, scope_.period)) seats[seat.person.value].push_back(std::move(seat));
        std::vector<UpperDeputy> found;
        for (auto& [person, held] : seats)
            if (auto deputy = deputy_of({person}, std::move(held)); !deputy.station.empty())
                found.push_back(std::move(deputy));
        return found;
    }

private:
    UpperDeputy deputy_of(Id<Person> person, std::vector<Mandate> seats) const {
        std::stable_sort(seats.begin(), seats.end(), [this](const Mandate& left, const Mandate& right) {
            return level_of(left) < level_of(right);
        });
        UpperDeputy deputy;
        deputy.person = *fetch(store_, person);
        deputy.level = level_of(seats.front());
        deputy.congress = above_.at(seats.front().congress.value).first.name;
        deputy.seats = std::move(seats);
        for (const auto& place : select<Membership>(store_, {{{"deputy", person.value}}, false, "since"}))
            if (holds_in(place, scope_.period)) add_place(place, deputy);
        return deputy;
    }

    void add_place(const Membership& place, UpperDeputy& deputy) const {
        const bool here = !scope_.station || place.station == scope_.station;
        if (place.station && here) deputy.station = fetch(store_, place.station)->name;
        if (!place.grouping || place.mandate != deputy.seats.front().id) return;
        const auto grouping = *fetch(store_, place.grouping);
        if (grouping.kind == GroupingKind::delegation || deputy.delegation.empty()) deputy.delegation = grouping.name;
    }

    Level level_of(const Mandate& seat) const { return above_.at(seat.congress.value).second; }

    const Scope& scope_;
    const Store& store_;
    std::map<std::int64_t, std::pair<Congress, Level>> above_;
};

} // namespace

std::vector<UpperDeputy> upper_deputies(const Scope& scope) {
    auto found = Gathering(scope).all();
    const report::NameOrder strokes(report::NameOrder::By::strokes);
    const auto key = [&strokes](const UpperDeputy& one) {
        return std::tuple(one.level, one.delegation, one.station, strokes.key(one.person.name), one.person.code.text);
    };
    std::vector<std::pair<decltype(key(found.front())), std::size_t>> order;
    for (std::size_t i = 0; i < found.size(); ++i) order.emplace_back(key(found[i]), i);
    std::sort(order.begin(), order.end());
    std::vector<UpperDeputy> sorted;
    for (const auto& [ignored, at] : order) sorted.push_back(std::move(found[at]));
    return sorted;
}

} // namespace rdlz::desk
