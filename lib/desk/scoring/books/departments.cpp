#include "desk/scoring/books/departments.hpp"

#include "store/records.hpp"

#include <algorithm>

namespace rdlz::desk {

namespace {

/// What is asked of one unit's hold of a case.
struct Held {
    const Case& one;
    const casework::Assignment& assignment;
    policy::AnsweredBy by;
    Date as_of;

    const Handling* handling() const {
        for (const auto& each : one.handlings)
            if (each.round == assignment.round) return &each;
        return nullptr;
    }
    std::optional<Date> assigned_on() const {
        return assignment.assigned_on ? assignment.assigned_on : one.history.first_assigned_on;
    }
    /// By the day that policy asks for; the other one where it is not known.
    std::optional<Date> answered_on() const {
        const auto& delivered = assignment.delivered_on;
        if (by == policy::AnsweredBy::delivery) return delivered ? delivered : assignment.answered_on;
        return assignment.answered_on ? assignment.answered_on : delivered;
    }
};

std::string role_of(Part part) {
    if (part == Part::lead) return "lead";
    return part == Part::assist ? "assist" : "branch";
}

/// An assisting unit owes the deputy no answer: it is neither on time nor late.
void add_punctuality(const Held& held, std::vector<std::string>& outcomes) {
    const auto* handling = held.handling();
    if (!held.assignment.owes_answer() || handling == nullptr || !handling->deadline) return;
    const auto last = handling->deadline->due.last;
    if (!held.assignment.answered) {
        if (held.as_of > last) outcomes.emplace_back("late");
    } else if (const auto day = held.answered_on()) {
        outcomes.emplace_back(*day <= last ? "on-time" : "late");
    }
}

std::vector<std::string> outcomes_of(const Held& held) {
    std::vector<std::string> outcomes;
    if (held.assignment.answered) outcomes.emplace_back("answered");
    else if (held.one.history.is_open()) outcomes.emplace_back("open");
    add_punctuality(held, outcomes);
    for (const auto& answer : held.one.history.answers)
        if (answer.department == held.assignment.department && answer.round == held.assignment.round &&
            !answer.answer_class.empty())
            outcomes.push_back("answer-" + answer.answer_class);
    const auto* handling = held.handling();
    if (held.assignment.owes_answer() && handling != nullptr && handling->rating != Rating::unsaid)
        outcomes.emplace_back(word(handling->rating).machine);
    return outcomes;
}

/// What was handed back, passed on unanswered or only handed down is no handling.
bool is_handling(const casework::Assignment& assignment) {
    return assignment.part != Part::channel && !assignment.handed_back && (!assignment.replaced || assignment.answered);
}

} // namespace

DepartmentBook::DepartmentBook(const Names& names, Id<Congress> congress, const Period& period)
    : names_(names),
      period_(period),
      sources_(std::make_unique<FactSources>(names, period)),
      departments_(select<Department>(names.store())) {
    std::erase_if(departments_,
                  [&](const Department& unit) { return unit.closed_on && *unit.closed_on <= period.from; });
    gather_handlings(congress);
}

void DepartmentBook::gather_handlings(Id<Congress> congress) {
    CaseFilter filter;
    filter.congress = congress;
    filter.only_ours = true;
    each_case(names_, filter, period_.to, [this](const Case& one) { add_handlings(one); });
}

void DepartmentBook::add_handlings(const Case& one) {
    const auto rules = rules_of(names_.book(), one.history);
    auto fact = sources_->suggestion(one);
    fact.kind = "handling";
    for (const auto& assignment : one.history.assignments) {
        const Held held{one, assignment, rules.answered_by, period_.to};
        const auto day = held.assigned_on();
        if (!is_handling(assignment) || !day || !period_.holds(*day)) continue;
        fact.earned_on = *day;
        fact.role = role_of(assignment.part);
        fact.outcomes = outcomes_of(held);
        fact.participants = 1;
        fact.source = fmt::format("suggestion {} round {}", one.suggestion.code.text, assignment.round);
        handlings_[assignment.department.value].push_back(fact);
    }
}

score::Account DepartmentBook::account(const Department& department) const {
    score::Account account;
    auto& subject = account.subject;
    subject.code = department.code.text;
    subject.name = department.name;
    subject.role_class = word(department.branch).chinese;
    if (department.closed_on) subject.until = department.closed_on->plus_days(-1);
    subject.sort_name = department.name + department.code.text;
    if (const auto found = handlings_.find(department.id.value); found != handlings_.end())
        account.facts = found->second;
    sources_->add_merits("department", department.id.value, {}, account.facts);
    for (auto& fact : account.facts) fact.subject = subject.code;
    return account;
}

score::Pull DepartmentBook::pull() const {
    const auto all =
        score::pull_each(departments_, [this](const Department& department) { return account(department); });
    return [all](score::Account& next) {
        while (all(next))
            if (!next.facts.empty()) return true;
        return false;
    };
}

} // namespace rdlz::desk
