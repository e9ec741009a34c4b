#include "desk/scoring/facts.hpp"

#include "desk/suggestions/cases.hpp"
#include "store/deeds.hpp"
#include "store/lookup.hpp"
#include "store/records.hpp"

#include <algorithm>

namespace rdlz::desk {

namespace {

/// The last answer's class, the last rating, and what became of the file.
std::vector<std::string> outcomes_of(const Case& one) {
    std::vector<std::string> outcomes;
    std::string answer_class;
    const auto has = [&](Step step) {
        return std::any_of(one.events.begin(), one.events.end(),
                           [step](const SuggestionEvent& event) { return event.step == step; });
    };
    for (const auto& event : one.events)
        if (event.step == Step::answered && !event.answer_class.empty()) answer_class = event.answer_class;
    if (has(Step::refused)) outcomes.emplace_back("refused");
    else if (has(Step::accepted) || has(Step::routed)) outcomes.emplace_back("accepted");
    if (one.suggestion.key) outcomes.emplace_back("key");
    if (has(Step::answered)) outcomes.emplace_back("answered");
    if (!answer_class.empty()) outcomes.push_back("answer-" + answer_class);
    const auto rated = std::find_if(one.handlings.rbegin(), one.handlings.rend(),
                                    [](const auto& handling) { return handling.rating != Rating::unsaid; });
    if (rated != one.handlings.rend()) outcomes.emplace_back(word(rated->rating).machine);
    if (!one.opinions.empty()) outcomes.emplace_back("from-opinion");
    return outcomes;
}

Fact suggestion_fact(const Names& names, const Case& one) {
    Fact fact;
    fact.kind = "suggestion";
    fact.earned_on = *one.suggestion.filed_on;
    fact.entered_on =
        entered_on(names.store(), fetch(names.store(), shape<Suggestion>, one.suggestion.id.value)->made_by);
    fact.object = one.suggestion.code.text;
    fact.outcomes = outcomes_of(one);
    fact.participants = 1 + static_cast<int>(one.cosigners.size());
    fact.source = "suggestion " + one.suggestion.code.text;
    return fact;
}

std::vector<std::string> opinion_outcomes(const OpinionDeed& opinion) {
    std::vector<std::string> outcomes{std::string(word(opinion.outcome).machine)};
    if (opinion.resolved == Resolved::yes) outcomes.emplace_back("resolved");
    if (opinion.rating == Rating::satisfied) outcomes.emplace_back("satisfied");
    if (opinion.suggestion) outcomes.emplace_back("suggestion");
    return outcomes;
}

Fact activity_fact(const AttendedActivity& attended) {
    const auto& [attendance, activity, entered] = attended;
    Fact fact;
    fact.kind = "activity";
    fact.type = activity.type;
    fact.earned_on = *activity.starts_on;
    fact.ends_on = activity.ends_on;
    fact.entered_on = entered;
    fact.object = activity.code.text;
    fact.role = attendance.role;
    fact.status = word(attendance.presence).machine;
    if (!attendance.spoke.empty()) fact.outcomes.emplace_back("spoke");
    fact.level = activity.level;
    fact.form = activity.form;
    fact.organizer = activity.organizer;
    fact.quantity = attendance.half_days.value_or(Points::whole(activity.half_days.value_or(1)));
    fact.source = "attendance " + activity.code.text;
    return fact;
}

bool overlaps(const Mandate& mandate, const Period& period) {
    return !(mandate.since > period.to) && (!mandate.until || *mandate.until >= period.from);
}

} // namespace

FactBook::FactBook(const Names& names, Id<Congress> congress, const Period& period, score::Credit credit)
    : names_(names), roster_(names.store(), period.to), period_(period), credit_(credit) {
    for (const auto& mandate : select<Mandate>(names.store(), {{{"congress", congress.value}}, false, "deputy"}))
        if (overlaps(mandate, period)) mandates_.push_back(mandate);
    gather_suggestions();
}

void FactBook::gather_suggestions() {
    if (mandates_.empty()) return;
    CaseFilter filter;
    filter.congress = mandates_.front().congress;
    filter.filed = period_;
    each_case(names_, filter, period_.to, [&](const Case& one) {
        auto fact = suggestion_fact(names_, one);
        fact.role = "lead";
        suggestions_[one.lead.mandate.id.value].push_back(fact);
        fact.role = "cosigner";
        for (const auto& cosigner : one.cosigners) {
            ++fact.place;
            suggestions_[cosigner.mandate.id.value].push_back(fact);
        }
    });
}

/// An act attended in a named seat is that seat's; one that serves all is credited as the scheme says.
bool FactBook::counts_for(const Mandate& mandate, Id<Mandate> named, Date day) const {
    if (named) return named == mandate.id;
    if (credit_ == score::Credit::named) return false;
    if (credit_ != score::Credit::highest) return true;
    const auto all = mandates_of(names_.store(), mandate.person);
    return std::none_of(all.begin(), all.end(), [&](const Mandate& other) {
        const bool open = !(other.since > day) && (!other.until || *other.until >= day);
        return open && roster_.level(other.congress) < roster_.level(mandate.congress);
    });
}

void FactBook::add_activities(const Mandate& mandate, score::Account& account) const {
    each_attendance(names_.store(), mandate.person, period_, [&](const AttendedActivity& attended) {
        if (counts_for(mandate, attended.attendance.mandate, *attended.activity.starts_on))
            account.facts.push_back(activity_fact(attended));
    });
}

void FactBook::add_receptions(const Mandate& mandate, score::Account& account) const {
    std::vector<ReceivedVisit> visits;
    each_received_visit(names_.store(), mandate.person, period_,
                        [&](const ReceivedVisit& received) { visits.push_back(received); });
    for (const auto& [visit, entered] : visits) {
        if (!counts_for(mandate, {}, *visit.received_on)) continue;
        Fact fact;
        fact.kind = "reception";
        fact.earned_on = *visit.received_on;
        fact.entered_on = entered;
        fact.object = visit.code.text;
        fact.form = visit.channel;
        fact.source = "intake " + visit.code.text;
        account.facts.push_back(fact);
        fact.kind = "opinion";
        fact.role = visit.raised_by == RaisedBy::deputy ? "raised" : "received";
        each_opinion_of_visit(names_.store(), visit.id, [&](const OpinionDeed& opinion) {
            fact.object = opinion.code;
            fact.outcomes = opinion_outcomes(opinion);
            fact.source = "opinion " + opinion.code;
            account.facts.push_back(fact);
        });
    }
}

Subject FactBook::subject_of(const Mandate& mandate) const {
    const auto person = *fetch(names_.store(), mandate.person);
    // Who left keeps the delegation of the last day in office.
    const bool left = mandate.until && *mandate.until < period_.to;
    const auto last = left ? std::optional<Roster>(std::in_place, names_.store(), *mandate.until) : std::nullopt;
    const auto view = (last ? *last : roster_).view(person);
    Subject subject;
    subject.code = person.code.text;
    subject.name = person.name;
    if (const auto* seat = view.seat_in(mandate.congress)) subject.delegation = seat->delegation;
    if (!view.stations.empty()) subject.station = view.stations.front()->name;
    if (!view.groups.empty()) subject.group = view.groups.front();
    subject.role_class = mandate.role_class;
    subject.leader = person.leader;
    subject.since = mandate.since;
    subject.until = mandate.until;
    subject.sort_name = person.name + person.code.text;
    return subject;
}

score::Account FactBook::account(const Mandate& mandate) const {
    score::Account account;
    account.subject = subject_of(mandate);
    add_activities(mandate, account);
    add_receptions(mandate, account);
    if (const auto found = suggestions_.find(mandate.id.value); found != suggestions_.end())
        account.facts.insert(account.facts.end(), found->second.begin(), found->second.end());
    for (auto& fact : account.facts) fact.subject = account.subject.code;
    return account;
}

score::Pull FactBook::pull() {
    return [this](score::Account& next) {
        if (at_ == mandates_.size()) return false;
        next = account(mandates_[at_++]);
        return true;
    };
}

} // namespace rdlz::desk
