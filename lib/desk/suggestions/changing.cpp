#include "desk/suggestions/changing.hpp"

#include "casework/states.hpp"
#include "core/message.hpp"
#include "desk/suggestions/cases.hpp"
#include "desk/suggestions/filing.hpp"
#include "store/lookup.hpp"
#include "store/records.hpp"

#include <algorithm>

namespace rdlz::desk {

namespace {

/// What was out of order before may stay so; nothing new may be.
void check_order(const casework::History& before, const casework::History& after) {
    for (const auto& disorder : after.disorders) {
        const auto same = [&disorder](const casework::Disorder& other) { return other.text == disorder.text; };
        if (std::none_of(before.disorders.begin(), before.disorders.end(), same))
            throw Error(Status::refused, disorder.text, tr("check the days; 'rdlz suggestion show' shows them all"));
    }
}

/// The lead, session and congress that the record has, in words.
FilingWords words_of(const Store& store, const Suggestion& suggestion) {
    FilingWords words;
    words.congress = code_of(store, shape<Congress>, suggestion.congress.value);
    words.lead = code_of(store, shape<Person>, fetch(store, suggestion.lead)->person.value);
    if (suggestion.session) words.session = code_of(store, shape<Session>, suggestion.session.value);
    return words;
}

/// Fills plain fields and takes lead and session into the words; true where the seats must be looked at again.
bool read(const Names& names, const Entries& entries, Record& record, FilingWords& words) {
    bool again = false;
    for (const auto& [field, text] : entries) {
        again = again || field == "lead" || field == "session" || field == "filed_on" || field == "origin";
        if (field == "lead") words.lead = text;
        else if (field == "session") words.session = text;
        else fill(names, record, {{field, text}});
    }
    return again;
}

Links found(const Store& store, Suggestion suggestion, std::vector<std::string> cosigners,
            std::vector<std::string> opinions) {
    auto words = words_of(store, suggestion);
    words.cosigners = std::move(cosigners);
    words.opinions = std::move(opinions);
    return settle_filing(store, suggestion, words, end_with);
}

} // namespace

void change_suggestion(Store& store, const Names& names, const Correction& correction) {
    const auto before = *fetch(store, correction.suggestion);
    auto record = record_of(before);
    auto words = words_of(store, before);
    const bool again = read(names, correction.entries, record, words);
    require_complete(record);
    auto after = value_of<Suggestion>(record);
    if (again) settle_filing(store, after, words, end_with);
    check_filing(store, after, correction.today, end_with);
    const auto events = events_of(store, correction.suggestion);
    check_order(casework::history_of(before, events), casework::history_of(after, events));
    if (record_of(after).values != record_of(before).values) update(store, after);
    if (!correction.cosigners.empty() || !correction.opinions.empty())
        add_links(store, after.id, found(store, after, correction.cosigners, correction.opinions));
    if (!correction.drop_cosigners.empty() || !correction.drop_opinions.empty())
        drop_links(store, after.id, found(store, after, correction.drop_cosigners, correction.drop_opinions));
}

std::map<Id<SuggestionEvent>, int> step_numbers(const Store& store, Id<Suggestion> suggestion) {
    std::map<Id<SuggestionEvent>, int> numbers;
    int number = 0;
    each(store, shape<SuggestionEvent>, {{{"suggestion", suggestion.value}}, true, {}},
         [&](const Record& record) { numbers[{record.id}] = ++number; });
    return numbers;
}

SuggestionEvent step_numbered(const Store& store, Id<Suggestion> suggestion, const std::string& number) {
    const auto numbers = step_numbers(store, suggestion);
    for (const auto& event : events_of(store, suggestion))
        if (std::to_string(numbers.at(event.id)) == number) return event;
    throw Error(Status::not_found,
                say("'{}' has no step '{}'", code_of(store, shape<Suggestion>, suggestion.value), number),
                tr("'rdlz suggestion show' numbers them"));
}

void change_step(Store& store, const Names& names, const SuggestionEvent& step, const Entries& entries) {
    auto record = record_of(step);
    fill(names, record, entries);
    require_complete(record);
    const auto after = value_of<SuggestionEvent>(record);
    if (record.values == record_of(step).values) return;
    const auto suggestion = *fetch(store, step.suggestion);
    auto events = events_of(store, step.suggestion);
    const auto before = casework::history_of(suggestion, events);
    std::replace_if(
        events.begin(), events.end(), [&](const SuggestionEvent& each) { return each.id == step.id; }, after);
    check_order(before, casework::history_of(suggestion, events));
    update(store, after);
}

} // namespace rdlz::desk
