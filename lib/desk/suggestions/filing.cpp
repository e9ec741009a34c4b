#include "desk/suggestions/filing.hpp"

#include "core/message.hpp"
#include "core/text.hpp"
#include "desk/congresses.hpp"
#include "desk/deputy/deputies.hpp"
#include "desk/suggestions/seating.hpp"
#include "store/lookup.hpp"
#include "store/records.hpp"

#include <algorithm>

namespace rdlz::desk {

namespace {

/// 4 · 四 · 第四次会议 · 十八届四次
std::optional<std::int64_t> session_number(const std::string& written) {
    auto text = half_width(written);
    if (const auto term = text.find("届"); term != std::string::npos) text.erase(0, term + std::string("届").size());
    for (const std::string tail : {"会议", "次"})
        if (text.ends_with(tail)) text.resize(text.size() - tail.size());
    if (text.starts_with("第")) text.erase(0, std::string("第").size());
    for (std::int64_t number = 1; number < 100; ++number)
        if (text == std::to_string(number) || text == chinese_number(number)) return number;
    return {};
}

bool is_between_sessions(const std::string& text) { return text.empty() || text == "闭会" || text == "闭会期间"; }

/// False where the congress named is not there.
bool settle_congress(const Store& store, Suggestion& suggestion, const std::string& text, const Object& object) {
    if (text.empty()) return true;
    try {
        suggestion.congress = resolve<Congress>(store, text);
        return true;
    } catch (const Error& error) {
        object(objection_of(error, "congress"));
        return false;
    }
}

Id<Session> settle_session(const Store& store, Id<Congress> congress, const std::string& text, const Object& object) {
    if (is_between_sessions(text)) return {};
    const auto number = session_number(text);
    if (!number) {
        object({Status::usage, "session", say("'{}' is not a session", text),
                tr("write its number: 4; nothing where it was filed between sessions (闭会)")});
        return {};
    }
    const auto found = select<Session>(store, {{{"congress", congress.value}, {"number", *number}}, false, {}});
    if (!found.empty()) return found.front().id;
    const auto code = code_of(store, shape<Congress>, congress.value);
    object({Status::not_found, "session", say("'{}' has no session {} in the store", code, *number),
            say("write it down first: 'rdlz congress session {} --number {} --opened-on DATE'", code, *number)});
    return {};
}

void settle_origin(const Store& store, Suggestion& suggestion, const Object& object) {
    const auto origin = origin_of(store, suggestion.congress);
    if (suggestion.origin == Origin::unsaid) suggestion.origin = origin;
    if ((suggestion.origin == Origin::own) == (origin == Origin::own)) return;
    object({Status::refused, "origin",
            say("'{}' cannot be of a suggestion filed with '{}'", word(suggestion.origin).chinese,
                code_of(store, shape<Congress>, suggestion.congress.value)),
            say("write {} ({}), or check the congress", word(origin).machine, word(origin).chinese)});
}

std::vector<Id<Mandate>> settle_cosigners(const Seating& seating, const Mandate& lead, const FilingWords& words,
                                          const Object& object) {
    std::vector<Id<Mandate>> all;
    std::vector<Id<Person>> met{lead.person};
    for (const auto& text : words.cosigners) {
        const auto seat = seating.cosigner(text, lead);
        if (!seat) continue;
        if (std::find(met.begin(), met.end(), seat->person) != met.end())
            object({Status::refused, "cosigners", say("'{}' signs twice", text),
                    tr("the lead is no co-signer, and each co-signer signs once")});
        met.push_back(seat->person);
        all.push_back(seat->id);
    }
    return all;
}

std::vector<Id<Opinion>> settle_opinions(const Store& store, const FilingWords& words, const Object& object) {
    std::vector<Id<Opinion>> all;
    for (const auto& text : words.opinions) {
        const auto found = candidates(store, shape<Opinion>, text);
        if (found.empty()) {
            object({Status::not_found, "opinions", say("there is no opinion '{}'", text),
                    tr("'rdlz intake list' shows those taken down")});
            continue;
        }
        if (fetch(store, Id<Opinion>{found.front()})->nature == Nature::accusation)
            object({Status::refused, "opinions", say("opinion '{}' is an accusation (检举控告)", text),
                    tr("it is sealed and goes only where the law says; it never becomes a suggestion")});
        all.push_back({found.front()});
    }
    return all;
}

} // namespace

Origin origin_of(const Store& store, Id<Congress> congress) {
    const auto region = fetch(store, congress)->region;
    const auto homes = home_regions(store);
    if (homes.front().id == region) return Origin::own;
    const bool above =
        std::any_of(homes.begin(), homes.end(), [region](const Region& home) { return home.id == region; });
    return above ? Origin::upper : Origin::township;
}

Links settle_filing(const Store& store, Suggestion& suggestion, const FilingWords& words, const Object& object) {
    Links links;
    links.opinions = settle_opinions(store, words, object);
    if (!settle_congress(store, suggestion, words.congress, object)) return links;
    const Seating seating(store, suggestion, object);
    const auto lead = seating.lead(words.lead, suggestion.congress);
    if (!lead) return links;
    suggestion.lead = lead->id;
    if (!suggestion.congress) suggestion.congress = lead->congress;
    suggestion.session = settle_session(store, suggestion.congress, words.session, object);
    settle_origin(store, suggestion, object);
    links.cosigners = settle_cosigners(seating, *lead, words, object);
    return links;
}

void check_filing(const Store& store, const Suggestion& suggestion, Date today, const Object& object) {
    object_far_ahead("filed_on", *suggestion.filed_on, today, object);
    if (suggestion.number.empty()) return;
    const Filter same{{{"congress", suggestion.congress.value}, {"number", suggestion.number}}, false, {}};
    for (const auto& other : select<Suggestion>(store, same)) {
        const bool one_series = other.session == suggestion.session &&
                                (suggestion.session || other.filed_on->year() == suggestion.filed_on->year());
        if (other.id != suggestion.id && one_series)
            object({Status::refused, "number",
                    say("the number '{}' is that of '{}'", suggestion.number, other.code.text),
                    tr("a number is given once in a session, and once a year between sessions")});
    }
}

} // namespace rdlz::desk
