#include "desk/congresses.hpp"

#include "core/message.hpp"
#include "store/lookup.hpp"
#include "store/records.hpp"
#include "store/settings.hpp"

#include <algorithm>

namespace rdlz::desk {

namespace {

void close_places(Store& store, const Filter& filter, Date last_day, bool of_stations_and_groups) {
    for (auto place : select<Membership>(store, filter)) {
        if (of_stations_and_groups && place.mandate) continue;
        place.until = std::max(last_day, place.since.value_or(last_day));
        update(store, place);
    }
}

bool has_open_mandate(const Store& store, Id<Person> person) {
    const auto all = mandates_of(store, person);
    return std::any_of(all.begin(), all.end(), [](const Mandate& mandate) { return !mandate.until; });
}

/// The newest term of the region before this one that has not ended.
std::optional<Congress> term_before(const Store& store, const Congress& congress) {
    std::optional<Congress> before;
    for (const auto& other : select<Congress>(store, {{{"region", congress.region.value}}, false, "term"}))
        if (*other.term < *congress.term && !other.ended_on) before = other;
    return before;
}

int end_term(Store& store, Congress congress, Date day) {
    congress.ended_on = day;
    update(store, congress);
    const auto open = select<Mandate>(store, {{{"congress", congress.id.value}, {"until", {}}}, false, {}});
    for (auto mandate : open) {
        mandate.end_reason = EndReason::term_over;
        end_mandate(store, mandate, std::max(day.plus_days(-1), mandate.since.value_or(day.plus_days(-1))));
    }
    return static_cast<int>(open.size());
}

Congress existing_or(const Store& store, const Congress& wanted) {
    const auto found = select<Congress>(store, {{{"region", wanted.region.value}, {"term", *wanted.term}}, false, {}});
    return found.empty() ? wanted : found.front();
}

} // namespace

std::string chinese_number(std::int64_t number) {
    static constexpr std::array<const char*, 10> digits{"", "一", "二", "三", "四", "五", "六", "七", "八", "九"};
    const auto tens = static_cast<std::size_t>(number / 10 % 10);
    std::string text = tens == 0 ? "" : (tens == 1 ? std::string() : std::string(digits[tens])) + "十";
    return text + digits[static_cast<std::size_t>(number % 10)];
}

std::string congress_name(const std::string& region, std::int64_t term) {
    return region + "第" + chinese_number(term) + "届人民代表大会";
}

Congress home_congress(const Store& store) {
    const auto code = office(store).congress;
    if (const auto found = fetch_by_code(store, shape<Congress>, code)) return value_of<Congress>(*found);
    throw Error(Status::refused, say("the congress this office serves, '{}', is not in the store yet", code),
                tr("import the regions, or use 'rdlz congress add'"));
}

void complete_congress(const Store& store, Congress& congress) {
    const auto region = *fetch(store, congress.region);
    if (!region.has_congress)
        throw Error(Status::refused, say("'{}' has no people's congress", region.name),
                    tr("a street or a zone has none; name the region that has one"));
    if (congress.term.value_or(0) < 1 || *congress.term > 99)
        throw Error(Status::usage, tr("a term is a number from 1 to 99"));
    const auto same = select<Congress>(store, {{{"region", region.id.value}, {"term", *congress.term}}, false, {}});
    if (!congress.id && !same.empty())
        throw Error(Status::refused,
                    say("'{}' has its term {} already: '{}'", region.name, *congress.term, same.front().code.text),
                    tr("change that one, or check the term"));
    if (congress.code.text.empty()) congress.code.text = fmt::format("{}-{}", region.code.text, *congress.term);
    if (congress.name.empty()) congress.name = congress_name(region.name, *congress.term);
}

int open_congress(Store& store, const Congress& wanted, Date first_session) {
    auto congress = existing_or(store, wanted);
    if (congress.opened_on)
        throw Error(Status::refused,
                    say("'{}' was opened on {} already", congress.code.text, congress.opened_on->str()));
    const auto before = term_before(store, congress);
    if (wanted.seats) congress.seats = wanted.seats;
    if (wanted.mobile_seats) congress.mobile_seats = wanted.mobile_seats;
    congress.opened_on = first_session;
    complete_congress(store, congress);
    if (congress.id) update(store, congress);
    else congress.id = insert(store, congress);
    add_session(store, {{}, congress.id, 1, first_session, {}});
    return before ? end_term(store, *before, first_session) : 0;
}

void add_session(Store& store, const Session& session) {
    if (session.closed_on && *session.closed_on < *session.opened_on)
        throw Error(Status::usage, tr("a session cannot close before it opens"));
    const Filter same{{{"congress", session.congress.value}, {"number", *session.number}}, false, {}};
    if (auto known = select<Session>(store, same); !known.empty()) {
        known.front().opened_on = session.opened_on;
        if (session.closed_on) known.front().closed_on = session.closed_on;
        update(store, known.front());
    } else {
        insert(store, session);
    }
}

void end_mandate(Store& store, Mandate mandate, Date last_day) {
    if (mandate.since > last_day) // nothing is less than any day
        throw Error(Status::refused, say("a seat held since {} cannot end on {}", mandate.since->str(), last_day.str()),
                    tr("check the day"));
    mandate.until = last_day;
    update(store, mandate);
    close_places(store, {{{"mandate", mandate.id.value}, {"until", {}}}, false, {}}, last_day, false);
    if (!has_open_mandate(store, mandate.person))
        close_places(store, {{{"deputy", mandate.person.value}, {"until", {}}}, false, {}}, last_day, true);
}

} // namespace rdlz::desk
