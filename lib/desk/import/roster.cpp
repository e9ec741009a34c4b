#include "core/message.hpp"
#include "core/text.hpp"
#include "desk/deputy/deputies.hpp"
#include "desk/import/forms.hpp"
#include "desk/import/importer.hpp"
#include "desk/records.hpp"
#include "store/lookup.hpp"

#include <algorithm>
#include <map>

namespace rdlz::desk {

namespace {

/// 县（市、区）、乡镇 → 县, 乡镇: brackets only list other names of the same level.
std::vector<std::string> level_words(const std::string& cell) {
    std::u32string bare;
    int depth = 0;
    for (const char32_t point : code_points(cell)) {
        if (point == U'（' || point == U'(') ++depth;
        else if (point == U'）' || point == U')') --depth;
        else if (depth == 0) bare += point;
    }
    return split(utf8(bare), "、，,;；/和");
}

std::optional<Level> level_of(const std::string& word) {
    static const std::map<std::string, Level> words{{"全国", Level::national},
                                                    {"省", Level::province},
                                                    {"自治区", Level::province},
                                                    {"直辖市", Level::province},
                                                    {"设区的市", Level::prefecture},
                                                    {"地级市", Level::prefecture},
                                                    {"市", Level::prefecture},
                                                    {"州", Level::prefecture},
                                                    {"自治州", Level::prefecture},
                                                    {"县", Level::county},
                                                    {"区", Level::county},
                                                    {"县级", Level::county},
                                                    {"县级市", Level::county},
                                                    {"乡镇", Level::township},
                                                    {"镇", Level::township},
                                                    {"乡", Level::township},
                                                    {"national", Level::national},
                                                    {"province", Level::province},
                                                    {"prefecture", Level::prefecture},
                                                    {"county", Level::county},
                                                    {"township", Level::township}};
    for (const auto* tail : {"", "代表", "级代表", "人大代表", "级"})
        if (word.ends_with(tail))
            if (const auto found = words.find(word.substr(0, word.size() - std::string(tail).size()));
                found != words.end())
                return found->second;
    return {};
}

/// A roster: one line a person, with the mandates (层级) and the places in the four groupings.
class RosterImporter : public Importer {
public:
    explicit RosterImporter(Store& store) : Importer(store), form_(roster_form()) {}
    const staging::Form& form() const override { return form_; }

    /// A grouping that the line founded is gone with it.
    void forget(const staging::Line& line) override {
        Importer::forget(line);
        groupings_.clear();
    }

    staging::Decision take(staging::Line& line) override {
        const auto before = existing(line);
        auto person = before ? *before : blank(rdlz::shape<Person>);
        fill(line, person);
        if (before) keep_unit_apart(*before, person);
        if (!line.has("name")) line.refuse("name", tr("the cell is empty"), tr("write the deputy's name"));
        const auto seats = seats_of(line);
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

    /// Keys in order: own code → certificate → phone and name → name and month of birth → name and unit. The name
    /// alone never matches.
    std::optional<Record> existing(staging::Line& line) const {
        if (line.has("code")) return by_code(line, "code", rdlz::shape<Person>);
        if (line.has("certificate"))
            if (const auto found = candidates(store_, rdlz::shape<Person>, line.text("certificate")); found.size() == 1)
                return fetch(store_, rdlz::shape<Person>, found.front());
        return by_name(line);
    }

    /// A joined column (工作单位及职务) that says what unit and post already say together changes nothing.
    static void keep_unit_apart(const Record& before, Record& person) {
        if (person.text("employer") == before.text("employer") + before.text("title"))
            person["employer"] = before["employer"];
    }

    std::optional<Record> by_name(staging::Line& line) const {
        const auto alike = select(store_, rdlz::shape<Person>, {{{"name", tidy_name(line.text("name"))}}, false, {}});
        if (alike.empty()) return {};
        staging::Line quiet = line; // its problems are noted when the line itself is read
        for (const auto* key : {"phone", "born", "employer"}) {
            if (!line.has(key)) continue;
            std::vector<Record> fitting;
            for (const auto& person : alike)
                if (agrees(quiet, person, key) && (std::string_view(key) != "employer" || !born_apart(quiet, person)))
                    fitting.push_back(person);
            if (fitting.size() > 1) refuse_several(line, fitting);
            if (!fitting.empty()) return fitting.front();
        }
        return {};
    }

    static bool agrees(staging::Line& line, const Record& person, std::string_view key) {
        const auto value = line.value(key);
        return value.index() != 0 && person[key] == value;
    }

    /// Two of one name in one unit are two people where both births are known and differ.
    static bool born_apart(staging::Line& line, const Record& person) {
        return line.has("born") && person["born"].index() != 0 && !agrees(line, person, "born");
    }

    static void refuse_several(staging::Line& line, const std::vector<Record>& fitting) {
        std::vector<std::string> codes;
        for (const auto& person : fitting) codes.push_back(person.code());
        line.refuse("name", say("'{}' is the name of several: {}", line.text("name"), joined(codes, ", ")),
                    tr("write the code of the one meant"));
    }

    /// A township is named by the delegation; where that is none of the tree's, by the station.
    std::optional<Region> place_of(staging::Line& line) const {
        const auto regions = candidates(store_, rdlz::shape<Region>, line.text("delegation"));
        if (regions.size() == 1) return fetch(store_, Id<Region>{regions.front()});
        const auto stations = candidates(store_, rdlz::shape<Station>, line.text("station"));
        return stations.size() == 1 ? fetch(store_, fetch(store_, Id<Station>{stations.front()})->region)
                                    : std::nullopt;
    }

    std::vector<Mandate> seats_of(staging::Line& line) {
        std::vector<Mandate> seats;
        const auto place = place_of(line);
        const auto words = level_words(line.text("levels"));
        if (words.empty())
            line.refuse("levels", tr("the cell is empty"), tr("write the levels, such as 县（市、区）、乡镇"));
        for (const auto& each : words)
            if (const auto level = level_of(each)) add_seat(line, *level, place, seats);
            else
                line.refuse("levels",
                            say("'{}' names no congress of this region, of one above it or of one in it", each),
                            tr("write 全国, 省, 设区的市, 县 or 乡镇; nobody may sit for two regions of which neither "
                               "contains the other (选举法 48)"));
        return seats;
    }

    void add_seat(staging::Line& line, Level level, const std::optional<Region>& place, std::vector<Mandate>& seats) {
        try {
            const auto congress = congress_for(store_, level, place, instructions_.today);
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
        bool more = false;
        for (const auto& seat : places.seats) more = write_seat(line, id, seat, decision.differences) || more;
        more = write_places(line, id, places) || more;
        if (before && more && decision.action == staging::Action::unchanged) decision.action = staging::Action::change;
        return decision;
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
        for (const auto kind : {GroupingKind::delegation, GroupingKind::constituency}) {
            const auto name = line.text(word(kind).machine);
            if (name.empty()) continue;
            Membership place;
            place.person = person;
            place.mandate = held->id;
            place.grouping = grouping(kind, name, seat.congress);
            place.since = held->since;
            made = assign(store_, place, moved_on()) || made;
        }
        return made;
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
        Membership place;
        place.person = person;
        place.since = instructions_.since ? instructions_.since : places.seats.front().since;
        bool made = false;
        if (places.station) {
            place.station = {*places.station};
            place.role = line.text("station_role");
            made = assign(store_, place, moved_on());
        }
        if (!line.has("group")) return made;
        place.station = {};
        place.role.clear();
        place.grouping = grouping(GroupingKind::group, line.text("group"), {});
        return assign(store_, place, moved_on()) || made;
    }

    Id<Grouping> grouping(GroupingKind kind, const std::string& name, Id<Congress> congress) {
        auto& known = groupings_[{kind, name, congress.value}];
        if (!known) known = grouping_named(store_, kind, name, congress);
        return known;
    }

    staging::Form form_;
    std::map<std::tuple<GroupingKind, std::string, std::int64_t>, Id<Grouping>> groupings_;
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
    for (const auto& field : shape<Mandate>.fields)
        if (!field.is(derived) && !field.is(fixed)) {
            staging::add_column(form, std::string(field.name), std::string(field.heading));
            form.columns.back().field = &field;
        }
    return form;
}

std::unique_ptr<Importer> roster_importer(Store& store) { return std::make_unique<RosterImporter>(store); }

} // namespace rdlz::desk
