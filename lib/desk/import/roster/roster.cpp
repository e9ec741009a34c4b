#include "core/error.hpp"
#include "core/mask.hpp"
#include "core/message.hpp"
#include "core/text.hpp"
#include "desk/import/forms.hpp"
#include "desk/import/importer.hpp"
#include "desk/import/roster/card.hpp"
#include "desk/import/roster/levels.hpp"
#include "desk/import/roster/match.hpp"
#include "desk/import/roster/surroundings.hpp"
#include "desk/records.hpp"
#include "store/lookup.hpp"

namespace rdlz::desk {

namespace {

/// A roster: one line a person, with the mandates (层级) and the places in the four groupings.
class RosterImporter : public Importer {
public:
    explicit RosterImporter(Store& store) : Importer(store), form_(roster_form()) {}
    const staging::Form& form() const override { return form_; }
    bool passes_over_the_same() const override { return false; }

    void begin(const staging::Instructions& instructions) override {
        Importer::begin(instructions);
        const auto& book = names_.book();
        matcher_.emplace(store_, book.matching(instructions.today),
                         [this](std::int64_t person) { return line_of(person); });
        around_.emplace(store_, instructions.today);
        city_ = county_city(store_);
        keeps_card_numbers_ = book.privacy(instructions.today).keep_id_numbers;
    }

    /// The first roster of a store, and a large one: whom it names is found in memory.
    void expect(std::int64_t lines) override {
        constexpr std::int64_t many = 20000;
        if (lines < many || !expect_many(store_, rdlz::shape<Person>)) return;
        expect_many(store_, rdlz::shape<Mandate>);
        expect_many(store_, rdlz::shape<Membership>);
    }

    /// A grouping that the line founded is gone with it.
    void forget(const staging::Line& line) override {
        Importer::forget(line);
        around_->forget_groupings();
    }

    staging::Decision take(staging::Line& line) override {
        auto said = blank(rdlz::shape<Person>);
        fill(line, said);
        if (!line.has("name")) line.refuse("name", tr("the cell is empty"), tr("write the deputy's name"));
        const auto seats = seats_of(line);
        const auto before = existing(line, said, seats);
        auto person = before ? updated(line, *before, said) : std::move(said);
        take_card(line, person);
        const auto station = reference(line, "station", rdlz::shape<Station>);
        if (before) meet(line, before->id);
        if (line.stops()) return {};
        return write(line, std::move(person), before, {seats, station});
    }

private:
    struct Places {
        std::vector<Mandate> seats;
        std::optional<std::int64_t> station;
    };

    std::optional<Record> existing(staging::Line& line, const Record& said, const std::vector<Mandate>& seats) const {
        std::optional<Record> coded;
        if (line.has("code")) coded = by_code(line, "code", rdlz::shape<Person>);
        return coded && coded->voided_by != 0 ? std::nullopt : matcher_->find(line, said, seats, coded);
    }

    /// A deputy known, with what the line says of him; what it does not say stays.
    static Record updated(const staging::Line& line, const Record& before, const Record& said) {
        auto person = before;
        for (std::size_t i = 0; i < person.values.size(); ++i)
            if (const auto& field = person.shape->fields[i]; !field.is(derived) && line.has(field.name))
                person.values[i] = said.values[i];
        keep_as_known(line, before, person);
        return person;
    }

    /// A joined column (工作单位及职务) that says what unit and post already say together changes nothing, and nor does
    /// a name that is only written in another way: that takes the deputy's code.
    static void keep_as_known(const staging::Line& line, const Record& before, Record& person) {
        if (person.text("employer") == before.text("employer") + before.text("title"))
            person["employer"] = before["employer"];
        if (!line.has("code") && folded(person.text("name")) == folded(before.text("name")))
            person["name"] = before["name"];
    }

    /// The number of an identity card is checked, and kept only where a policy says so.
    void take_card(staging::Line& line, Record& person) {
        const auto number = card_number(line, person);
        if (!number) return;
        if (!keeps_card_numbers_) {
            if (!told_of_cards_)
                line.note("id_number", tr("these numbers are checked and not kept: no policy says so"));
            told_of_cards_ = true;
        } else if (const auto held = person.text("id_number"); !held.empty() && held != *number && !line.has("code")) {
            line.refuse("id_number", say("'{}' has another number: {}", person.code(), masked_phone(held)),
                        tr("write the deputy's code where it is the same person, or another code where it is not"));
        } else {
            person["id_number"] = *number;
        }
    }

    /// Most lines say what the line before them said.
    const std::vector<Level>& levels_said(staging::Line& line) {
        const auto& text = line.text("levels");
        if (text == levels_read_.first && !text.empty()) return levels_read_.second;
        const auto told = line.problems.size();
        levels_read_ = {text, read_levels(line, city_)};
        if (line.problems.size() != told) levels_read_.first.clear();
        return levels_read_.second;
    }

    std::vector<Mandate> seats_of(staging::Line& line) {
        std::vector<Mandate> seats;
        const auto& place = around_->place(line.text("delegation"), line.text("station"));
        for (const auto level : levels_said(line)) add_seat(line, level, place, seats);
        return seats;
    }

    void add_seat(staging::Line& line, Level level, const std::optional<Region>& place, std::vector<Mandate>& seats) {
        try {
            const auto& congress = around_->congress(level, place);
            Mandate seat;
            seat.congress = congress.id;
            seat.since = instructions_.since ? instructions_.since : congress.opened_on;
            Record record = record_of(seat);
            fill(line, record);
            seats.push_back(value_of<Mandate>(record));
        } catch (const Error& error) {
            if (error.status() != Status::refused) throw;
            line.refuse("levels", error.text(), error.hint());
        }
    }

    staging::Decision write(staging::Line& line, Record person, const std::optional<Record>& before,
                            const Places& places) {
        staging::Decision decision = keep(line, person, before);
        const Id<Person> id{person.id};
        matcher_->add(person, places.seats);
        if (!before) return enter(line, id, places), decision;
        bool more = false;
        for (const auto& seat : places.seats) more = write_seat(line, id, seat, decision.differences) || more;
        more = write_places(line, id, places) || more;
        if (before && more && decision.action == staging::Action::unchanged) decision.action = staging::Action::change;
        return decision;
    }

    /// Seats and places of somebody new: there are none yet that they could meet.
    void enter(const staging::Line& line, Id<Person> person, const Places& places) {
        for (auto seat : places.seats) {
            seat.person = person;
            seat.id = places.seats.size() > 1 ? add_mandate(store_, seat) : insert(store_, seat);
            for (const auto& place : places_of_seat(line, seat)) insert(store_, place);
        }
        for (const auto& place : places_beside(line, person, places)) {
            if (place.station) around_->require_open(place.station);
            insert(store_, place);
        }
    }

    bool write_seat(const staging::Line& line, Id<Person> person, Mandate seat,
                    std::vector<staging::Difference>& differences) {
        bool made = false;
        auto held = mandate_on(store_, person, seat.congress, instructions_.today);
        if (held) {
            made = change_seat(line, *held, seat, differences);
        } else {
            seat.person = person;
            seat.id = add_mandate(store_, seat);
            held = seat;
            made = true;
        }
        for (const auto& place : places_of_seat(line, *held)) made = assign(store_, place, moved_on()) || made;
        return made;
    }

    /// Delegation and constituency.
    std::vector<Membership> places_of_seat(const staging::Line& line, const Mandate& seat) {
        std::vector<Membership> found;
        for (const auto kind : {GroupingKind::delegation, GroupingKind::constituency}) {
            const auto& name = line.text(word(kind).machine);
            if (name.empty()) continue;
            Membership place;
            place.person = seat.person;
            place.mandate = seat.id;
            place.grouping = around_->grouping(kind, name, seat.congress);
            place.since = seat.since;
            found.push_back(std::move(place));
        }
        return found;
    }

    /// A seat held already takes what the file says of it, and keeps what the file does not say. A certificate number
    /// on a line of two seats says nothing about which of them bears it.
    bool change_seat(const staging::Line& line, Mandate& held, const Mandate& seat,
                     std::vector<staging::Difference>& differences) {
        const auto before = record_of(held);
        auto after = before;
        for (const auto* name : {"since", "role_class", "reelected"})
            if (line.has(name)) after[name] = record_of(seat)[name];
        if (line.has("certificate") && (held.certificate.empty() || level_words(line.text("levels")).size() == 1))
            after["certificate"] = seat.certificate;
        const auto found = this->differences(before, after);
        if (found.empty()) return false;
        differences.insert(differences.end(), found.begin(), found.end());
        held = value_of<Mandate>(after);
        update(store_, held);
        return true;
    }

    /// Who is found in another place than before moved on the day told, or today.
    Date moved_on() const { return instructions_.since.value_or(instructions_.today); }

    bool write_places(const staging::Line& line, Id<Person> person, const Places& places) {
        bool made = false;
        for (const auto& place : places_beside(line, person, places)) made = assign(store_, place, moved_on()) || made;
        return made;
    }

    /// Station and group.
    std::vector<Membership> places_beside(const staging::Line& line, Id<Person> person, const Places& places) {
        std::vector<Membership> found;
        Membership place;
        place.person = person;
        place.since = instructions_.since ? instructions_.since : places.seats.front().since;
        if (line.has("group")) {
            place.grouping = around_->grouping(GroupingKind::group, line.text("group"), {});
            found.push_back(place);
        }
        if (places.station) {
            place.grouping = {};
            place.station = {*places.station};
            place.role = line.text("station_role");
            found.push_back(std::move(place));
        }
        return found;
    }

    staging::Form form_;
    std::optional<Matcher> matcher_;
    std::optional<Surroundings> around_;
    std::pair<std::string, std::vector<Level>> levels_read_;
    std::string city_; ///< the city of county level that the office works for, if it is one
    bool keeps_card_numbers_ = false;
    bool told_of_cards_ = false;
};

} // namespace

staging::Form roster_form() {
    auto form = staging::form_of(shape<Person>, "deputy");
    staging::add_column(form, "levels", "层级", true);
    staging::add_column(form, "constituency", "选区");
    staging::add_column(form, "delegation", "代表团");
    staging::add_column(form, "group", "代表小组");
    staging::add_column(form, "station", "联络站");
    staging::add_column(form, "station_role", "站内职务");
    staging::add_column(form, "id_number", "身份证号");
    for (const auto& field : shape<Mandate>.fields)
        if (!field.is(derived) && !field.is(fixed)) {
            staging::add_column(form, std::string(field.name), std::string(field.heading));
            form.columns.back().field = &field;
        }
    return form;
}

std::unique_ptr<Importer> roster_importer(Store& store) { return std::make_unique<RosterImporter>(store); }

} // namespace rdlz::desk
