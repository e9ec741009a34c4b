#include "core/text.hpp"
#include "desk/ledgers/scope.hpp"
#include "store/records.hpp"

namespace rdlz::desk {

namespace {

/// One seat of one deputy.
struct RosterRow {
    DeputyView view;
    Seat seat;
};

void print(const RosterRow& row, report::DataRow& cells) {
    const auto& person = row.view.person;
    const auto& seat = row.seat;
    cells.set("code", person.code.text);
    cells.set("delegation", seat.delegation);
    cells.set("name", person.name);
    cells.set("sex", chinese(person.sex));
    cells.set("nation", person.nation);
    cells.set("born", person.born);
    cells.set("education", person.education);
    cells.set("party", person.party);
    cells.set("employer", person.employer);
    cells.set("title", person.title);
    cells.set("position", position_of(person));
    cells.set("category", person.category);
    cells.set("level", chinese(seat.level));
    cells.set("congress", seat.congress->name);
    cells.set("constituency", seat.constituency);
    cells.set("certificate", seat.mandate.certificate);
    cells.set("group", joined(row.view.groups, "、"));
    cells.set("station", row.view.station_names());
    cells.set("station_role", joined(row.view.station_roles, "、"));
    cells.set("phone", person.phone);
    cells.set("reelected", seat.mandate.reelected ? "连任" : "");
    cells.set("role_class", seat.mandate.role_class);
    cells.set("since", seat.mandate.since);
    cells.set("note", person.note);
}

} // namespace

report::DataSet roster_data(const Scope& scope) {
    struct Source {
        Source(const Scope& of)
            : store(of.names.store()), station(of.station), roster(store, of.as_of), persons(select<Person>(store)) {}
        const Store& store;
        Id<Station> station;
        Roster roster;
        std::vector<Person> persons;
        std::size_t at = 0;
    };
    auto source = std::make_shared<Source>(scope);
    const auto more = [source](std::vector<RosterRow>& part) {
        if (source->at == source->persons.size()) return false;
        const auto view = source->roster.view(source->persons[source->at++]);
        if (view.belongs_to(source->station))
            for (const auto& seat : view.seats) part.push_back({view, seat});
        return true;
    };
    return in_parts<RosterRow>("roster", more, print);
}

} // namespace rdlz::desk
