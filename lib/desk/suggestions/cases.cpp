#include "desk/suggestions/cases.hpp"

#include "core/message.hpp"
#include "core/text.hpp"
#include "store/records.hpp"

#include <algorithm>

namespace rdlz::desk {

namespace {

/// Puts cases together; the calendar is read once.
class Gatherer {
public:
    Gatherer(const Names& names, Date as_of)
        : names_(names),
          as_of_(as_of),
          calendar_(calendar::Calendar::built_in()),
          warning_(names.book().warning(as_of)) {}

    Case gather(const Record& record) const {
        Case found;
        found.suggestion = value_of<Suggestion>(record);
        const auto& suggestion = found.suggestion;
        found.events = casework::until(events_of(names_.store(), suggestion.id), as_of_);
        found.history = casework::history_of(suggestion, found.events);
        if (suggestion.session) found.session = fetch(names_.store(), suggestion.session);
        found.lead = signer(suggestion.lead, record.made_by);
        add_cosigners(found);
        add_opinions(found);
        add_handlings(found);
        return found;
    }

private:
    Signer signer(Id<Mandate> mandate, std::int64_t made_by) const {
        Signer found;
        found.made_by = made_by;
        found.mandate = fetch(names_.store(), mandate).value_or(Mandate{});
        found.person = fetch(names_.store(), found.mandate.person).value_or(Person{});
        return found;
    }

    void add_cosigners(Case& into) const {
        for (const auto& each : select(names_.store(), shape<Cosigner>, of(into.suggestion)))
            into.cosigners.push_back(signer(value_of<Cosigner>(each).mandate, each.made_by));
    }

    void add_opinions(Case& into) const {
        for (const auto& each : select<SuggestionOpinion>(names_.store(), of(into.suggestion)))
            if (auto opinion = fetch(names_.store(), each.opinion)) into.opinions.push_back(std::move(*opinion));
    }

    void add_handlings(Case& into) const {
        const auto rules = rules_of(names_.book(), into.history);
        const bool again = into.history.state == casework::State::unsatisfied;
        const int rounds = into.history.round() + (again ? 1 : 0);
        for (int round = 1; round <= rounds; ++round) into.handlings.push_back(handling(into, round, rules));
        const auto& now = into.now();
        if (into.history.is_open() && now.deadline && !now.answered)
            into.standing = casework::standing_of(now.deadline->due, as_of_, warning_);
    }

    Handling handling(const Case& of, int round, const policy::SuggestionRules& rules) const {
        Handling out;
        out.round = round;
        const auto closed_on = of.session ? of.session->closed_on : std::nullopt;
        if (of.is_ours() && !of.suggestion.history) // nobody can be late any more
            out.deadline = casework::deadline_of({of.suggestion, of.history, closed_on, round}, rules, calendar_);
        out.answered = casework::answered_of(of.history, round, out.deadline, rules.answered_by);
        for (const auto& rating : of.history.ratings)
            if (rating.round == round) out.rating = rating.rating;
        return out;
    }

    static Filter of(const Suggestion& suggestion) { return {{{"suggestion", suggestion.id.value}}, false, {}}; }

    const Names& names_;
    Date as_of_;
    calendar::Calendar calendar_;
    policy::WarningRules warning_;
};

bool holds(const casework::History& history, Id<Department> department) {
    return std::any_of(history.assignments.begin(), history.assignments.end(),
                       [department](const auto& each) { return each.holds() && each.department == department; });
}

bool fits(const Suggestion& suggestion, const CaseFilter& filter, Date as_of) {
    if (suggestion.filed_on > as_of || (filter.only_ours && suggestion.origin != Origin::own)) return false;
    return !filter.filed || filter.filed->holds(*suggestion.filed_on);
}

bool fits(const Case& found, const CaseFilter& filter) {
    if (filter.state && found.history.state != *filter.state) return false;
    if (filter.department && !holds(found.history, filter.department)) return false;
    return !filter.only_open || found.history.is_open();
}

} // namespace

std::vector<SuggestionEvent> events_of(const Store& store, Id<Suggestion> suggestion) {
    return select<SuggestionEvent>(store, {{{"suggestion", suggestion.value}}, false, {}});
}

policy::SuggestionRules rules_of(const policy::Book& book, const casework::History& history) {
    const auto day = history.first_assigned_on ? history.first_assigned_on : history.filed_on;
    return book.suggestion(day.value_or(Date()));
}

void each_case(const Names& names, const CaseFilter& filter, Date as_of, const std::function<void(const Case&)>& take) {
    const Gatherer gatherer(names, as_of);
    Filter asked;
    if (filter.congress) asked.equal.emplace_back("congress", filter.congress.value);
    each(names.store(), shape<Suggestion>, asked, [&](const Record& record) {
        if (!fits(value_of<Suggestion>(record), filter, as_of)) return;
        const auto found = gatherer.gather(record);
        if (fits(found, filter)) take(found);
    });
}

Case case_of(const Names& names, Id<Suggestion> suggestion, Date as_of) {
    return Gatherer(names, as_of).gather(*fetch(names.store(), shape<Suggestion>, suggestion.value));
}

casework::State state_named(const std::string& text) {
    std::vector<std::string> all;
    for (std::size_t i = 0; i < casework::state_words.size(); ++i) {
        const auto& [machine, chinese] = casework::state_words[i];
        if (text == machine || text == chinese || text == chinese.substr(0, chinese.find("（")))
            return static_cast<casework::State>(i);
        all.push_back(fmt::format("{} {}", machine, chinese));
    }
    throw Error(Status::usage, say("'{}' is no state of a suggestion", text),
                say("write one of: {}", joined(all, ", ")));
}

std::string unit_names(const Names& names, const std::vector<Id<Department>>& units) {
    std::vector<std::string> all;
    for (const auto unit : units)
        all.push_back(names.shown(*shape<SuggestionEvent>.find("department"), unit.value, true));
    return joined(all, "、");
}

} // namespace rdlz::desk
