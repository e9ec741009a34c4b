#include "casework/walk.hpp"

#include "core/message.hpp"

#include <algorithm>
#include <array>

namespace rdlz::casework {

std::string step_name(Step step) {
    static constexpr std::array names{N_("filed"),
                                      N_("accepted"),
                                      N_("sent back for revision"),
                                      N_("not taken as a suggestion"),
                                      N_("assigned"),
                                      N_("signed for"),
                                      N_("handed back"),
                                      N_("answered"),
                                      N_("rated"),
                                      N_("closed")};
    return tr(names[static_cast<std::size_t>(step)]);
}

Walk::Walk(std::optional<Date> filed_on) {
    history_.filed_on = filed_on;
    history_.rounds.push_back({});
}

void Walk::take(std::size_t index, const SuggestionEvent& event) {
    index_ = index;
    history_.any_late_entry = history_.any_late_entry || event.late_entry;
    note_gaps(event);
    in_order(Step::unsaid, history_.filed_on, event.step, event.happened_on);
    open_round(event);
    history_.event_rounds.resize(std::max(history_.event_rounds.size(), index + 1), 1);
    history_.event_rounds[index] = history_.round();
    switch (event.step) {
    case Step::unsaid: break;
    case Step::accepted:
    case Step::revise:
    case Step::refused: return review(event);
    case Step::routed: return route(event);
    case Step::received: return receive(event);
    case Step::handed_back: return hand_back(event);
    case Step::answered: return answer(event);
    case Step::rated: return rate(event);
    case Step::closed: return close(event);
    }
}

void Walk::note_gaps(const SuggestionEvent& event) {
    const bool of_unit = event.step >= Step::routed && event.step <= Step::answered;
    if (!event.happened_on) history_.missing.push_back({Gap::Kind::date, event.step});
    if (of_unit && !event.department) history_.missing.push_back({Gap::Kind::unit, event.step});
    if (event.step == Step::answered && event.part != Part::assist && event.answer_class.empty())
        history_.missing.push_back({Gap::Kind::answer_class, event.step});
    if (event.step == Step::rated && event.rating == Rating::unsaid)
        history_.missing.push_back({Gap::Kind::rating, event.step});
}

/// After an unsatisfied rating the next step of a unit begins a round; whoever held the case holds it on.
void Walk::open_round(const SuggestionEvent& event) {
    const bool begins = event.step >= Step::routed && event.step <= Step::answered;
    if (!begins) return;
    closed_ = false;
    if (!to_be_redone_) return;
    to_be_redone_ = false;
    const auto rated_on = last_rating_in_round();
    history_.rounds.push_back(
        {history_.round() + 1, event.step == Step::routed && event.happened_on ? event.happened_on : rated_on});
    const auto before = history_.assignments.size();
    for (std::size_t i = 0; i < before; ++i) {
        auto held = history_.assignments[i];
        history_.assignments[i].replaced = true;
        if (event.step == Step::routed || !held.holds()) continue;
        held = {held.department, held.part, history_.round(), rated_on, held.received};
        history_.assignments.push_back(held);
    }
}

void Walk::review(const SuggestionEvent& event) {
    review_ = event.step;
    if (event.step != Step::accepted) return;
    history_.accepted_on = event.happened_on;
    in_order(Step::accepted, event.happened_on, Step::routed, history_.first_assigned_on);
}

void Walk::route(const SuggestionEvent& event) {
    routed_ = true;
    in_order(Step::accepted, history_.accepted_on, Step::routed, event.happened_on);
    in_order(Step::routed, history_.first_assigned_on, Step::routed, event.happened_on);
    if (!history_.first_assigned_on) history_.first_assigned_on = event.happened_on;
    auto& round = history_.rounds.back();
    if (!round.began_on) round.began_on = event.happened_on;
    take_over(event);
    const Part part = event.part == Part::unsaid ? Part::lead : event.part;
    history_.assignments.push_back({event.department, part, round.number, event.happened_on});
}

/// A new leading unit takes the place of the old one, a unit's new assignment that of its own old one.
void Walk::take_over(const SuggestionEvent& event) {
    const bool leads = event.part == Part::lead || event.part == Part::unsaid;
    for (auto& assignment : history_.assignments)
        if (assignment.department == event.department || (leads && assignment.part == Part::lead))
            assignment.replaced = true;
}

void Walk::receive(const SuggestionEvent& event) {
    auto& held = held_by(event);
    in_order(Step::routed, assigned_on(held), Step::received, event.happened_on);
    in_order(Step::received, event.happened_on, Step::answered, held.answered_on);
    held.received = true;
    held.received_on = event.happened_on;
}

void Walk::hand_back(const SuggestionEvent& event) {
    auto& held = held_by(event);
    in_order(Step::routed, assigned_on(held), Step::handed_back, event.happened_on);
    in_order(Step::received, held.received_on, Step::handed_back, event.happened_on);
    held.handed_back = true;
    held.handed_back_on = event.happened_on;
}

void Walk::answer(const SuggestionEvent& event) {
    auto* own = holder(event.department);
    if (own == nullptr && history_.assignments.empty()) own = &held_by(event);
    in_order(Step::routed, own != nullptr ? assigned_on(*own) : history_.first_assigned_on, Step::answered,
             event.happened_on);
    if (own != nullptr) in_order(Step::received, own->received_on, Step::answered, event.happened_on);
    if (event.happened_on && event.delivered_on && *event.delivered_on < *event.happened_on)
        disorder(say("delivered on {}, but signed only on {}", event.delivered_on->str(), event.happened_on->str()));
    in_order(Step::answered, event.happened_on, Step::rated, last_rating_in_round());
    count_answered(event, own);
}

void Walk::count_answered(const SuggestionEvent& event, Assignment* own) {
    const bool assists =
        event.part == Part::assist || (event.part == Part::unsaid && own != nullptr && own->part == Part::assist);
    const bool above = !assists && (own == nullptr || !own->owes_answer()); // the government answers in its own name
    for (auto& assignment : history_.assignments) {
        if (&assignment != own && !(above && assignment.holds() && assignment.owes_answer())) continue;
        assignment.answered = true;
        assignment.answered_on = event.happened_on;
        assignment.delivered_on = event.delivered_on;
        unsigned_ = unsigned_ || (assignment.owes_answer() && !assignment.received);
    }
    if (assists) return;
    history_.answers.push_back({index_, event.department, history_.round(), event.happened_on, event.delivered_on,
                                event.answer_class, event.document});
}

void Walk::rate(const SuggestionEvent& event) {
    in_order(Step::answered, first_answer_in_round(), Step::rated, event.happened_on);
    history_.ratings.push_back({index_, history_.round(), event.happened_on, event.rating});
    to_be_redone_ = event.rating == Rating::unsatisfied;
}

void Walk::close(const SuggestionEvent& event) {
    in_order(Step::answered, first_answer_in_round(), Step::closed, event.happened_on);
    in_order(Step::rated, last_rating_in_round(), Step::closed, event.happened_on);
    closed_ = true;
    history_.closed_on = event.happened_on;
}

/// The hold a unit's step belongs to; without a unit named, the leading one's.
Assignment* Walk::holder(Id<Department> department) {
    auto& all = history_.assignments;
    const auto found = std::find_if(all.rbegin(), all.rend(), [department](const Assignment& each) {
        return each.holds() && (department ? each.department == department : each.owes_answer());
    });
    return found == all.rend() ? nullptr : &*found;
}

/// The same, made up where the assignment itself was never written down.
Assignment& Walk::held_by(const SuggestionEvent& event) {
    if (auto* found = holder(event.department)) return *found;
    const Part part = event.part == Part::unsaid ? Part::lead : event.part;
    return history_.assignments.emplace_back(Assignment{event.department, part, history_.round()});
}

std::optional<Date> Walk::assigned_on(const Assignment& assignment) const {
    return assignment.assigned_on ? assignment.assigned_on : history_.first_assigned_on;
}

std::optional<Date> Walk::first_answer_in_round() const {
    std::optional<Date> first;
    for (const auto& answer : history_.answers)
        if (answer.round == history_.round() && answer.signed_on && (!first || *answer.signed_on < *first))
            first = answer.signed_on;
    return first;
}

std::optional<Date> Walk::last_rating_in_round() const {
    return has_rating() ? history_.ratings.back().on : std::nullopt;
}

bool Walk::has_rating() const { return !history_.ratings.empty() && history_.ratings.back().round == history_.round(); }
bool Walk::has_answer() const { return !history_.answers.empty() && history_.answers.back().round == history_.round(); }

void Walk::in_order(Step first, std::optional<Date> earlier, Step then, std::optional<Date> later) {
    if (!earlier || !later || *earlier <= *later) return;
    disorder(say("{} on {}, but {} only on {}", step_name(then), later->str(), step_name(first), earlier->str()));
}

void Walk::disorder(std::string text) { history_.disorders.push_back({index_, std::move(text)}); }

} // namespace rdlz::casework
