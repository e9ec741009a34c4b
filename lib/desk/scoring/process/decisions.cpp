#include "desk/scoring/process/decisions.hpp"

#include "calendar/calendar.hpp"
#include "core/message.hpp"
#include "store/lookup.hpp"
#include "store/records.hpp"

#include <algorithm>
#include <map>
#include <tuple>

namespace rdlz::desk {

namespace {

std::string stage_text(Stage stage) { return std::string(word(stage).chinese); }

/// The decision of the furthest stage, of several there the last.
const Decision& furthest(const Chain& chain) {
    return std::max_element(chain.decisions.begin(), chain.decisions.end(),
                            [](const Decided& left, const Decided& right) {
                                return std::tie(left.decision.stage, left.decision.id.value) <
                                       std::tie(right.decision.stage, right.decision.id.value);
                            })
        ->decision;
}

/// What was decided before what is recorded already, and changed no name, may be written down afterwards (补录).
bool catches_up(const Decided& decided, const Decision& last) {
    return decided.names.empty() && decided.decision.stage < last.stage &&
           decided.decision.decided_on <= last.decided_on;
}

void check_order(const Chain& chain, const Decided& decided) {
    const auto& decision = decided.decision;
    if (chain.decisions.empty() || catches_up(decided, furthest(chain))) {
        if (decision.decided_on < chain.list.selection.selected_on)
            throw Error(Status::refused,
                        say("{} is before the day the list was written down, {}", decision.decided_on->str(),
                            chain.list.selection.selected_on->str()),
                        tr("write the day with --on; write the list down on its own day with 'score select --as-of'"));
        return;
    }
    const auto& last = furthest(chain);
    if (last.stage == Stage::announced)
        throw Error(Status::refused, say("the list was announced on {}", last.decided_on->str()),
                    tr("nothing is decided of it any more"));
    if (decision.stage < last.stage)
        throw Error(
            Status::refused,
            say("{} comes before {}, which is recorded already", stage_text(decision.stage), stage_text(last.stage)),
            tr("'rdlz score decisions' lists what was decided"));
    if (decision.decided_on < last.decided_on)
        throw Error(Status::refused,
                    say("{} is before {}, the day of the decision before it", decision.decided_on->str(),
                        last.decided_on->str()),
                    tr("write the day with --on"));
}

void check_names(const Store& store, const Chain& chain, const Decided& decided) {
    auto current = chain.current();
    for (const auto& name : decided.names) {
        const auto at = std::find(current.begin(), current.end(), name.person);
        const auto code = code_of(store, shape<Person>, name.person.value);
        if (name.change == NameChange::added && at != current.end())
            throw Error(Status::refused, say("'{}' is on the list already", code));
        if (name.change == NameChange::removed && at == current.end())
            throw Error(Status::refused, say("'{}' is not on the list", code),
                        tr("'rdlz score decisions' shows who is"));
        if (name.change == NameChange::added) current.push_back(name.person);
        else current.erase(at);
    }
}

/// Who is added must be one of the congress's deputies.
void check_seats(const Store& store, const Chain& chain, const Decided& decided) {
    const auto& selection = chain.list.selection;
    for (const auto& name : decided.names)
        if (name.change == NameChange::added &&
            !mandate_on(store, name.person, selection.congress, *decided.decision.decided_on))
            throw Error(Status::refused,
                        say("'{}' holds no seat in '{}' on {}", code_of(store, shape<Person>, name.person.value),
                            fetch(store, selection.congress)->name, decided.decision.decided_on->str()),
                        tr("'rdlz deputy show' shows the seats; check the person and the day"));
}

/// What the decision leaves unsaid, the scheme says.
void complete(Decision& decision, const score::Publicity& rule) {
    if (!decision.days && rule.days > 0) decision.days = rule.days;
    if (decision.receiver.empty()) decision.receiver = rule.receiver;
    if (decision.phone.empty()) decision.phone = rule.phone;
    if (decision.address.empty()) decision.address = rule.address;
}

void check_publicity(Decision& decision, const score::Scheme& scheme) {
    if (decision.stage != Stage::publicised) return;
    if (scheme.publicity) complete(decision, *scheme.publicity);
    if (decision.days.value_or(0) < 1)
        throw Error(Status::usage, tr("a publicity lasts at least one working day"), tr("write how many with --days"));
    if (decision.receiver.empty())
        throw Error(Status::usage, tr("a publicity says who receives objections"), tr("write it with --receiver"));
    if (!decision.starts_on) decision.starts_on = decision.decided_on;
    if (decision.starts_on < decision.decided_on)
        throw Error(Status::refused,
                    say("the publicity would begin before it is decided: {}", decision.starts_on->str()),
                    tr("write its first day with --from"));
    decision.ends_on = last_open_day(*decision.starts_on, *decision.days);
}

void check_answers(const Store& store, const Selection& selection) {
    for (const auto& appeal :
         select<Appeal>(store, of_period(selection.congress, {*selection.starts_on, *selection.ends_on, {}})))
        if (appeal.answer == AppealAnswer::unsaid)
            throw Error(Status::refused, say("objection {} is not answered yet", appeal.code.text),
                        tr("answer it with 'rdlz score answer'"));
}

void check_announcement(const Store& store, const Chain& chain, const Decision& decision, const score::Scheme& scheme) {
    if (decision.stage != Stage::announced) return;
    const auto* open = chain.last(Stage::publicised);
    if (open == nullptr && scheme.publicity && scheme.publicity->days > 0)
        throw Error(Status::refused, tr("the list was not publicised yet"),
                    tr("record it with 'rdlz score decide publicised'"));
    if (open != nullptr && decision.decided_on <= open->ends_on)
        throw Error(Status::refused, say("objections can be raised until the end of {}", open->ends_on->str()),
                    tr("a list is announced after the last day of its publicity"));
    check_answers(store, chain.list.selection);
}

} // namespace

std::vector<Id<Person>> Chain::current() const {
    std::vector<Id<Person>> all;
    for (const auto& candidate : list.candidates)
        if (!candidate.undecided) all.push_back(candidate.person);
    for (const auto& decided : decisions)
        for (const auto& name : decided.names) {
            std::erase(all, name.person);
            if (name.change == NameChange::added) all.push_back(name.person);
        }
    return all;
}

const Decision* Chain::last(Stage stage) const {
    const auto found = std::find_if(decisions.rbegin(), decisions.rend(),
                                    [stage](const Decided& each) { return each.decision.stage == stage; });
    return found == decisions.rend() ? nullptr : &found->decision;
}

std::vector<Id<Person>> Chain::undecided() const {
    std::map<std::string, bool> settled; // by part: a decision spoke of one of its equals
    for (const auto& candidate : list.candidates) {
        if (!candidate.undecided) continue;
        for (const auto& decided : decisions)
            for (const auto& name : decided.names) settled[candidate.part] |= name.person == candidate.person;
    }
    std::vector<Id<Person>> open;
    for (const auto& candidate : list.candidates)
        if (candidate.undecided && !settled[candidate.part] && last(Stage::announced) == nullptr)
            open.push_back(candidate.person);
    return open;
}

std::optional<Chain> chain_of(const Store& store, Id<Congress> congress, const Period& period) {
    auto list = proposed_list(store, congress, period);
    if (!list) return {};
    Chain chain{std::move(*list), {}};
    for (auto& decision : select<Decision>(store, {{{"selection", chain.list.selection.id.value}}, false, {}})) {
        auto names = select<DecidedName>(store, {{{"decision", decision.id.value}}, false, {}});
        chain.decisions.push_back({std::move(decision), std::move(names)});
    }
    return chain;
}

void record_decision(Store& store, const Chain& chain, Decided decided, const score::Scheme& scheme) {
    auto& decision = decided.decision;
    decision.selection = chain.list.selection.id;
    check_order(chain, decided);
    check_names(store, chain, decided);
    check_seats(store, chain, decided);
    check_publicity(decision, scheme);
    check_announcement(store, chain, decision, scheme);
    const auto id = insert(store, decision);
    for (auto name : decided.names) {
        name.decision = id;
        insert(store, name);
    }
}

Date last_open_day(Date first, std::int64_t workdays) {
    return calendar::Calendar::built_in().plus_workdays(first.plus_days(-1), static_cast<int>(workdays));
}

} // namespace rdlz::desk
