#include "desk/import/roster/match.hpp"

#include "core/message.hpp"
#include "core/text.hpp"
#include "store/lookup.hpp"

#include <algorithm>
#include <array>

namespace rdlz::desk {

namespace {

using policy::MatchKey;

bool same_name(const Record& person, const std::string& folded_name) {
    return folded(person.text("name")) == folded_name;
}

/// A joined column (工作单位及职务) may say what unit and post say together.
bool same_unit(const Record& person, const std::string& unit) {
    const auto& employer = person.text("employer");
    return employer == unit || employer + person.text("title") == unit;
}

/// Two of one name are two people where both births are known and differ; of a phone it is likely.
bool differ(const Record& person, const Record& said, std::string_view trait) {
    return said[trait].index() != 0 && person[trait].index() != 0 && person[trait] != said[trait];
}

bool holds(const std::vector<Record>& people, const Record& person) {
    return std::any_of(people.begin(), people.end(), [&](const Record& each) { return each.id == person.id; });
}

/// A key that says who somebody is, where the others only make it likely.
bool is_strong(MatchKey key) { return key <= MatchKey::phone_name; }

Print print_of(MatchKey key, std::size_t who, std::string_view what) {
    return {1 + static_cast<unsigned>(key), who, what};
}

std::size_t hash_of(const std::string& name) { return std::hash<std::string>()(name); }

/// A number of one congress.
Print print_of(std::int64_t congress, const std::string& certificate) {
    return print_of(MatchKey::certificate, std::hash<std::int64_t>()(congress), certificate);
}

constexpr std::array<MatchKey, 3> keys_with_name{MatchKey::phone_name, MatchKey::name_born, MatchKey::name_employer};

const char* column_of(MatchKey key) {
    return key == MatchKey::phone_name ? "phone" : key == MatchKey::name_born ? "born" : "employer";
}

} // namespace

Matcher::Matcher(const Store& store, policy::MatchingRules rules, LineOf line_of)
    : store_(store), rules_(std::move(rules)), line_of_(std::move(line_of)) {
    each(store, shape<Person>, {{}, true, "id"}, [this](const Record& person) {
        add(person, {});
        known_until_ = person.id;
    });
    each(store, shape<Mandate>, {{}, false, "id"}, [this](const Record& seat) {
        if (const auto& number = seat.text("certificate"); !number.empty())
            prints_.add(print_of(seat.number("congress"), number), seat.number("deputy"));
    });
}

void Matcher::add(const Record& person, const std::vector<Mandate>& seats) {
    const auto name = folded(person.text("name"));
    const auto who = hash_of(name);
    prints_.add(Print(name), person.id);
    for (const auto key : keys_with_name)
        if (const auto what = person.text(column_of(key)); !what.empty())
            prints_.add(print_of(key, who, what), person.id);
    if (const auto title = person.text("title"); !title.empty())
        prints_.add(print_of(MatchKey::name_employer, who, person.text("employer") + title), person.id);
    for (const auto& seat : seats)
        if (!seat.certificate.empty()) prints_.add(print_of(seat.congress.value, seat.certificate), person.id);
}

/// All that a line will be looked up by, and added under if it is about somebody new.
void Matcher::expect(const Traits& traits) const {
    const auto who = hash_of(traits.name);
    prints_.expect(Print(traits.name));
    for (const auto key : keys_with_name) prints_.expect(print_of(key, who, traits.said.text(column_of(key))));
    prints_.expect(print_of(MatchKey::name_employer, who, traits.said.text("employer") + traits.said.text("title")));
    for (const auto& seat : traits.seats) prints_.expect(print_of(seat.congress.value, traits.certificate));
}

std::optional<Record> Matcher::find(staging::Line& line, const Record& said, const std::vector<Mandate>& seats,
                                    const std::optional<Record>& coded) const {
    const Traits traits{said, seats, coded, line.text("certificate"), folded(said.text("name"))};
    expect(traits);
    for (const auto key : rules_.deputy) {
        auto found = found_by(key, traits);
        if (found.empty()) continue;
        const bool likely_another = !coded && !said.code().empty() && !is_strong(key); // it bears a code of its own
        if (found.size() > 1 || !likely_another) return alone(line, key, std::move(found), traits);
    }
    if (said.code().empty()) tell_of_namesake(line, traits);
    return {};
}

/// A line with neither phone nor birth, or without one of them, may be about a namesake after all: whoever reads the
/// plan is told. Of many only the first few are looked at.
void Matcher::tell_of_namesake(staging::Line& line, const Traits& traits) const {
    constexpr std::size_t enough = 8;
    if (traits.name.empty() || (!traits.said.text("phone").empty() && !traits.said.text("born").empty())) return;
    auto ids = prints_.of(Print(traits.name));
    ids.resize(std::min(ids.size(), enough));
    for (const auto id : ids) {
        const auto person = fetch(store_, shape<Person>, id);
        if (!person || person->voided_by != 0 || !same_name(*person, traits.name)) continue;
        const bool apart = differ(*person, traits.said, "born") || differ(*person, traits.said, "phone") ||
                           !other_certificate(MatchKey::name_born, *person, traits).empty();
        if (!apart) return line.note("name", say("taken as a new deputy; of the same name is {}", described(*person)));
    }
}

/// The one whom a key led to; nothing, with the line refused, where it led to several or another key denies him.
std::optional<Record> Matcher::alone(staging::Line& line, MatchKey key, std::vector<Record> found,
                                     const Traits& traits) const {
    if (found.size() == 1) {
        if (contradicts(line, key, found.front(), traits)) return {};
        for (auto& other : denying(key, found.front(), traits)) found.push_back(std::move(other));
        if (found.size() == 1) return found.front();
    }
    refuse_several(line, key, found);
    return {};
}

/// Those of the same name to whom phone or birth lead instead. A unit is left behind too often to deny anybody.
std::vector<Record> Matcher::denying(MatchKey key, const Record& person, const Traits& traits) const {
    for (const auto other : rules_.deputy) {
        const bool tells = other == MatchKey::phone_name || other == MatchKey::name_born;
        const auto what = tells ? traits.said.text(column_of(other)) : std::string();
        if (key == MatchKey::code || other == key || what.empty()) continue;
        if (prints_.of(print_of(other, hash_of(traits.name), what)) == std::vector{person.id}) continue; // nobody else
        if (auto found = named(other, traits, what); !found.empty() && !holds(found, person)) return found;
    }
    return {};
}

void Matcher::refuse_several(staging::Line& line, MatchKey key, const std::vector<Record>& found) const {
    std::vector<std::string> all;
    for (const auto& person : found) all.push_back(described(person));
    line.in_conflict = true;
    line.refuse(key == MatchKey::certificate ? "certificate" : "name",
                say("'{}' may be any of these: {}", line.text("name"), joined(all, "; ")),
                tr("write the code of the one meant"));
}

std::vector<Record> Matcher::found_by(MatchKey key, const Traits& traits) const {
    switch (key) {
    case MatchKey::code: return traits.coded ? std::vector{*traits.coded} : std::vector<Record>();
    case MatchKey::certificate: return by_certificate(traits);
    default: return named(key, traits, traits.said.text(column_of(key)));
    }
}

/// Those of the name whose phone, month of birth or unit is the line's.
std::vector<Record> Matcher::named(MatchKey key, const Traits& traits, const std::string& what) const {
    std::vector<Record> found;
    if (what.empty() || traits.name.empty()) return found;
    for (const auto id : prints_.of(print_of(key, hash_of(traits.name), what))) {
        auto person = fetch(store_, shape<Person>, id);
        if (!person || person->voided_by != 0 || !same_name(*person, traits.name)) continue;
        const bool fits = key == MatchKey::name_employer
                              ? same_unit(*person, what) && !differ(*person, traits.said, "born")
                              : person->text(column_of(key)) == what;
        if (fits) found.push_back(std::move(*person));
    }
    return found;
}

/// A number belongs to a seat: it tells only in the congresses of the line, and there the seats that have not ended
/// come first.
std::vector<Record> Matcher::by_certificate(const Traits& traits) const {
    std::vector<Record> open;
    std::vector<Record> ended;
    if (traits.certificate.empty()) return {};
    for (const auto& seat : traits.seats)
        for (const auto id : prints_.of(print_of(seat.congress.value, traits.certificate)))
            for (const auto& held : mandates_of(store_, Id<Person>{id})) {
                if (!(held.congress == seat.congress) || held.certificate != traits.certificate) continue;
                auto person = fetch(store_, shape<Person>, id);
                auto& into = held.until ? ended : open;
                if (person && !holds(into, *person)) into.push_back(std::move(*person));
            }
    return open.empty() ? ended : open;
}

/// The number of a seat that a person holds in one of the line's congresses, where none of them bears the line's.
std::string Matcher::other_certificate(MatchKey key, const Record& person, const Traits& traits) const {
    if (key == MatchKey::certificate || traits.certificate.empty()) return {};
    std::string other;
    for (const auto& held : mandates_of(store_, Id<Person>{person.id})) {
        const bool meant =
            !held.until && std::any_of(traits.seats.begin(), traits.seats.end(),
                                       [&](const Mandate& seat) { return seat.congress == held.congress; });
        if (!meant) continue;
        if (held.certificate.empty() || held.certificate == traits.certificate) return {};
        other = held.certificate;
    }
    return other;
}

/// By his own code a deputy may be given another name or number; whose number it is already, he may not.
bool Matcher::certificates_agree(staging::Line& line, const Record& person, const Traits& traits) const {
    const auto bearers = by_certificate(traits);
    if (bearers.empty() || holds(bearers, person)) return true;
    line.in_conflict = true;
    line.refuse("certificate",
                say("the certificate '{}' is that of {}, not of {}", traits.certificate, described(bearers.front()),
                    described(person)),
                tr("correct the certificate or the code"));
    return false;
}

bool Matcher::contradicts(staging::Line& line, MatchKey key, const Record& person, const Traits& traits) const {
    if (key == MatchKey::code) return !certificates_agree(line, person, traits);
    if (traits.coded ? traits.coded->id != person.id : !traits.said.code().empty()) {
        line.refuse("code", say("the line has the code '{}' and is about {}", traits.said.code(), described(person)),
                    tr("write that deputy's code, or correct certificate and phone"));
    } else if (key == MatchKey::certificate && !traits.name.empty() && !same_name(person, traits.name)) {
        line.refuse("name", say("the certificate '{}' is that of {}", traits.certificate, described(person)),
                    tr("correct the certificate or the name; who has a new name is found by his code"));
    } else if (const auto other = other_certificate(key, person, traits); !other.empty()) {
        line.refuse("certificate", say("{} has the certificate '{}'", described(person), other),
                    tr("write that deputy's code, or another code where it is somebody else"));
    } else {
        return false;
    }
    line.in_conflict = true;
    return true;
}

/// 彭良有 (DB0001, 石桥镇河湾村, 石桥镇西片人大代表联络站); who was read from this file, by the line.
std::string Matcher::described(const Record& person) const {
    const auto line = person.id > known_until_ ? line_of_(person.id) : 0;
    std::vector<std::string> parts{line == 0 ? person.code() : say("line {}", line)};
    if (const auto unit = person.text("employer"); !unit.empty()) parts.push_back(unit);
    for (const auto& place : select<Membership>(store_, {{{"deputy", person.id}, {"until", {}}}, false, {}}))
        if (place.station) parts.push_back(name_of_record(store_, shape<Station>, place.station.value));
    return fmt::format("{} ({})", person.text("name"), joined(parts, ", "));
}

} // namespace rdlz::desk
