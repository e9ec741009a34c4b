#include "core/message.hpp"
#include "desk/deputy/deputies.hpp"
#include "record/record.hpp"
#include "store/lookup.hpp"
#include "store/records.hpp"

namespace rdlz::cli {

namespace {

class AddDeputy : public Writes {
public:
    void declare(Options& options) override {
        person_.declare(options, shape<Person>, FieldOptions::Use::add);
        auto& congress = options.texts("--congress", congresses_, N_("the congress sat in: MH-18"), "CODE|NAME");
        congress.chinese = "--所属人大";
        congress.required = true;
        for (const auto* name : {"certificate", "since", "role_class", "reelected"})
            options.add(FieldOptions::option_of(*shape<Mandate>.find(name), seat_, false));
        options.text("--delegation", delegation_, N_("the delegation, of every congress named")).chinese = "--代表团";
        options.text("--constituency", constituency_, N_("the constituency or electing unit")).chinese = "--选区";
        options.text("--station", station_, N_("the liaison station"), "CODE|NAME").chinese = "--联络站";
        options.text("--group", group_, N_("the deputies' group")).chinese = "--代表小组";
        options.text("--station-role", role_, N_("what the deputy does there: 站长, 联络员 …")).chinese = "--站内职务";
    }
    Status run(Store& store, Context& context) override {
        const desk::Names names(store);
        auto person = desk::blank(shape<Person>);
        desk::fill(names, person, person_.entries);
        desk::require_complete(person);
        const Id<Person> id{insert(store, person)};
        for (const auto& congress : congresses_) add_seat(store, names, id, resolve<Congress>(store, congress));
        add_places(store, id);
        tell_code(context, N_("added {} {}"), shape<Person>, code_of(store, shape<Person>, id.value));
        return Status::done;
    }

private:
    void add_seat(Store& store, const desk::Names& names, Id<Person> person, Id<Congress> congress) {
        auto record = desk::blank(shape<Mandate>);
        desk::fill(names, record, seat_);
        auto seat = value_of<Mandate>(record);
        seat.person = person;
        seat.congress = congress;
        if (!seat.since) seat.since = fetch(store, congress)->opened_on;
        since_ = seat.since;
        seat.id = desk::add_mandate(store, seat);
        for (const auto& [kind, name] :
             {std::pair(GroupingKind::delegation, delegation_), std::pair(GroupingKind::constituency, constituency_)})
            if (!name.empty())
                desk::assign(
                    store,
                    {{}, person, seat.id, {}, desk::grouping_named(store, kind, name, congress), {}, seat.since, {}});
    }
    void add_places(Store& store, Id<Person> person) const {
        if (!station_.empty())
            desk::assign(store, {{}, person, {}, resolve<Station>(store, station_), {}, role_, since_, {}});
        if (!group_.empty())
            desk::assign(
                store,
                {{}, person, {}, {}, desk::grouping_named(store, GroupingKind::group, group_, {}), {}, since_, {}});
    }
    FieldOptions person_;
    desk::Entries seat_;
    std::vector<std::string> congresses_;
    std::string delegation_, constituency_, station_, group_, role_;
    std::optional<Date> since_;
};

} // namespace

Command deputy_add() { return command<AddDeputy>("add", "添加", N_("add a deputy with seats and places")); }

} // namespace rdlz::cli
