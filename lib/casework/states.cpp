#include "casework/states.hpp"

#include "casework/arrange.hpp"
#include "casework/walk.hpp"
#include "core/message.hpp"

#include <algorithm>

namespace rdlz::casework {

namespace {

std::vector<Id<Department>> units_where(const History& history, bool (*wanted)(const Assignment& assignment)) {
    std::vector<Id<Department>> out;
    for (const auto& assignment : history.assignments)
        if (assignment.holds() && assignment.department && wanted(assignment)) out.push_back(assignment.department);
    return out;
}

std::vector<std::string> new_texts(const std::vector<Disorder>& before, const std::vector<Disorder>& after) {
    std::vector<std::string> out;
    for (const auto& each : after)
        if (std::none_of(before.begin(), before.end(), [&each](const Disorder& old) { return old.text == each.text; }))
            out.push_back(each.text);
    return out;
}

} // namespace

std::string Gap::text() const {
    const auto name = step_name(step);
    switch (kind) {
    case Kind::date: return say("{}: the day is not known", name);
    case Kind::unit: return say("{}: the unit is not named", name);
    case Kind::answer_class: return say("{}: the class of the answer is missing", name);
    case Kind::rating: return say("{}: the rating itself is missing", name);
    case Kind::step: break;
    }
    return say("{}: not entered", name);
}

Rating History::first_rating() const { return ratings.empty() ? Rating::unsaid : ratings.front().rating; }
Rating History::last_rating() const { return ratings.empty() ? Rating::unsaid : ratings.back().rating; }
const Answer* History::last_answer() const { return answers.empty() ? nullptr : &answers.back(); }

std::vector<Id<Department>> History::lead_units() const {
    auto units = units_where(*this, [](const Assignment& each) { return each.owes_answer(); });
    if (!units.empty()) return units;
    return units_where(*this, [](const Assignment& each) { return each.part == Part::channel; });
}

std::vector<Id<Department>> History::assisting_units() const {
    return units_where(*this, [](const Assignment& each) { return each.part == Part::assist; });
}

const Assignment* History::assignment_of(Id<Department> department) const {
    const auto found = std::find_if(assignments.rbegin(), assignments.rend(),
                                    [department](const Assignment& each) { return each.department == department; });
    return found == assignments.rend() ? nullptr : &*found;
}

History history_of(const Suggestion& suggestion, std::span<const SuggestionEvent> events) {
    Walk walk(suggestion.filed_on);
    for (const auto index : arranged(events)) walk.take(index, events[index]);
    return std::move(walk).finish();
}

Verdict may_follow(const Suggestion& suggestion, std::span<const SuggestionEvent> events, const SuggestionEvent& next) {
    const auto before = history_of(suggestion, events);
    std::vector<SuggestionEvent> all(events.begin(), events.end());
    all.push_back(next);
    all.back().late_entry = true;
    Verdict verdict;
    verdict.late = arranged(all).back() != events.size();
    all.back().late_entry = verdict.late;
    const auto after = history_of(suggestion, all);
    verdict.refusals = new_texts(before.disorders, after.disorders);
    for (const auto step : after.skipped)
        if (std::find(before.skipped.begin(), before.skipped.end(), step) == before.skipped.end())
            verdict.skipped.push_back(step);
    return verdict;
}

} // namespace rdlz::casework
