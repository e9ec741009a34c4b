#include "desk/suggestions/seating.hpp"

#include "core/message.hpp"
#include "core/text.hpp"
#include "desk/suggestions/filing.hpp"
#include "store/lookup.hpp"
#include "store/records.hpp"

namespace rdlz::desk {

std::optional<Mandate> Seating::lead(const std::string& text, Id<Congress> congress) const {
    const auto people = found(text, "lead");
    if (people.empty()) return {};
    if (!congress) return own_seat(text, people);
    const auto seats = seats_in(people, congress);
    if (seats.empty() && !suggestion_.by_reference.empty()) return own_seat(text, people);
    if (seats.empty())
        object_({Status::refused, "lead", no_seat(text, congress),
                 tr("a deputy files with the congress he sits in (代表法 24); where a rule allows another, name that "
                    "rule with --by-reference (参照依据)")});
    return the_one(text, "lead", seats);
}

std::optional<Mandate> Seating::cosigner(const std::string& text, const Mandate& lead) const {
    const auto people = found(text, "cosigners");
    auto seats = seats_in(people, suggestion_.congress);
    if (seats.empty()) seats = seats_in(people, lead.congress);
    if (!people.empty() && seats.empty())
        object_({Status::refused, "cosigners", no_seat(text, suggestion_.congress),
                 tr("co-signers sit in the congress it is filed with; check the name and the day")});
    return the_one(text, "cosigners", seats);
}

std::vector<std::int64_t> Seating::found(const std::string& text, std::string_view field) const {
    auto people = candidates(store_, shape<Person>, text);
    if (!people.empty()) return people;
    try {
        resolve(store_, shape<Person>, text); // for its words
    } catch (const Error& error) {
        object_(objection_of(error, field));
    }
    return {};
}

std::vector<Mandate> Seating::seats_in(const std::vector<std::int64_t>& people, Id<Congress> congress) const {
    std::vector<Mandate> seats;
    for (const auto& seat : seats_of(people))
        if (seat.congress == congress) seats.push_back(seat);
    return seats;
}

std::vector<Mandate> Seating::seats_of(const std::vector<std::int64_t>& people) const {
    const auto day = suggestion_.filed_on;
    std::vector<Mandate> seats;
    for (const auto person : people)
        for (auto& seat : mandates_of(store_, {person}))
            if (seat.since <= day && (!seat.until || seat.until >= day)) seats.push_back(std::move(seat));
    return seats;
}

/// The only seat held on the day, or the one in our own congress.
std::optional<Mandate> Seating::own_seat(const std::string& text, const std::vector<std::int64_t>& people) const {
    auto seats = seats_of(people);
    if (seats.empty())
        object_({Status::refused, "lead",
                 say("'{}' holds no seat in any congress on {}", text, suggestion_.filed_on->str()),
                 tr("check the day of filing; 'rdlz deputy show' shows the seats")});
    if (seats.size() > 1) seats = ours(text, seats);
    return seats.empty() ? std::nullopt : std::optional(seats.front());
}

std::vector<Mandate> Seating::ours(const std::string& text, const std::vector<Mandate>& seats) const {
    std::vector<Mandate> home;
    std::vector<std::string> all;
    for (const auto& seat : seats) {
        all.push_back(code_of(store_, shape<Mandate>, seat.id.value));
        if (origin_of(store_, seat.congress) == Origin::own) home.push_back(seat);
    }
    if (home.size() == 1) return home;
    object_({Status::refused, "lead", say("'{}' may mean several seats: {}", text, joined(all, ", ")),
             tr("write the deputy's code, and name the congress it is filed with")});
    return {};
}

std::optional<Mandate> Seating::the_one(const std::string& text, std::string_view field,
                                        const std::vector<Mandate>& seats) const {
    if (seats.size() == 1) return seats.front();
    if (seats.empty()) return {};
    std::vector<std::string> people;
    for (const auto& seat : seats) people.push_back(code_of(store_, shape<Person>, seat.person.value));
    object_({Status::refused, field, say("'{}' is the name of several: {}", text, joined(people, ", ")),
             tr("write the code of the one meant")});
    return {};
}

std::string Seating::no_seat(const std::string& text, Id<Congress> congress) const {
    return say("'{}' holds no seat in '{}' on {}", text, code_of(store_, shape<Congress>, congress.value),
               suggestion_.filed_on->str());
}

} // namespace rdlz::desk
