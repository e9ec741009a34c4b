#include "desk/scoring/books/sources.hpp"

#include "desk/merits/merits.hpp"
#include "desk/scoring/books/merit_facts.hpp"
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

std::vector<std::string> opinion_outcomes(const OpinionDeed& opinion) {
    std::vector<std::string> outcomes{std::string(word(opinion.outcome).machine)};
    if (opinion.resolved == Resolved::yes) outcomes.emplace_back("resolved");
    if (opinion.rating == Rating::satisfied) outcomes.emplace_back("satisfied");
    if (opinion.suggestion) outcomes.emplace_back("suggestion");
    return outcomes;
}

} // namespace

FactSources::FactSources(const Names& names, Period period) : names_(names), period_(std::move(period)) {
    gather_activities();
}

const std::string* FactSources::shared(const std::string& word) { return &*words_.insert(word).first; }

void FactSources::gather_activities() {
    each(names_.store(), shape<Activity>, {{}, false, "id"}, [this](const Record& record) {
        const auto activity = value_of<Activity>(record);
        if (!period_.holds(*activity.starts_on)) return;
        activities_[record.id] = {activity.code.text,
                                  *activity.starts_on,
                                  activity.ends_on,
                                  entered(record.made_by),
                                  Points::whole(activity.half_days.value_or(1)),
                                  activity.cancelled,
                                  shared(activity.type),
                                  shared(activity.level),
                                  shared(activity.form),
                                  shared(activity.organizer)};
    });
}

Fact FactSources::fact_of(const HeldActivity& activity) {
    Fact fact;
    fact.kind = "activity";
    fact.type = *activity.type;
    fact.earned_on = activity.starts_on;
    fact.ends_on = activity.ends_on;
    fact.entered_on = activity.entered_on;
    fact.object = activity.code;
    fact.level = *activity.level;
    fact.form = *activity.form;
    fact.organizer = *activity.organizer;
    fact.quantity = activity.half_days;
    fact.source = "activity " + activity.code;
    return fact;
}

const FactSources::HeldActivity* FactSources::activity(Id<Activity> id) const {
    const auto found = activities_.find(id.value);
    return found == activities_.end() ? nullptr : &found->second;
}

Date FactSources::entered(std::int64_t change_set) {
    const auto [known, first] = entered_.try_emplace(change_set);
    if (first) known->second = entered_on(names_.store(), change_set);
    return known->second;
}

Fact FactSources::attendance(const HeldActivity& activity, const AttendanceRow& row, Date entered_on) const {
    auto fact = fact_of(activity);
    fact.source = "attendance " + activity.code;
    fact.entered_on = entered_on;
    fact.role = row.role;
    fact.status = word(row.presence).machine;
    if (row.spoke) fact.outcomes.emplace_back("spoke");
    if (row.half_days) fact.quantity = *row.half_days;
    fact.declared = row.state == Confirmation::declared;
    return fact;
}

void FactSources::add_visit(const VisitWithOpinions& held, std::vector<Fact>& into) const {
    const auto& visit = held.visit;
    Fact fact;
    fact.kind = "reception";
    fact.earned_on = *visit.received_on;
    fact.entered_on = held.entered_on;
    fact.object = visit.code.text;
    fact.form = visit.channel;
    fact.source = "intake " + visit.code.text;
    into.push_back(fact);
    fact.kind = "opinion";
    fact.role = visit.raised_by == RaisedBy::deputy ? "raised" : "received";
    for (const auto& opinion : held.opinions) {
        fact.object = opinion.code;
        fact.entered_on = std::max(held.entered_on, opinion.entered_on);
        fact.outcomes = opinion_outcomes(opinion);
        fact.source = "opinion " + opinion.code;
        into.push_back(fact);
    }
}

Fact FactSources::suggestion(const Case& one) {
    Fact fact;
    fact.kind = "suggestion";
    fact.earned_on = *one.suggestion.filed_on;
    fact.entered_on = entered(one.lead.made_by);
    fact.object = one.suggestion.code.text;
    fact.outcomes = outcomes_of(one);
    fact.participants = 1 + static_cast<int>(one.cosigners.size());
    for (const auto& opinion : one.opinions) fact.converted_from.push_back(opinion.code.text);
    fact.source = "suggestion " + one.suggestion.code.text;
    return fact;
}

const FactSources::Subjects& FactSources::subjects(std::string_view field) {
    const auto kept = subjects_.find(field);
    if (kept != subjects_.end()) return kept->second;
    auto& found = subjects_[std::string(field)];
    for (const auto& sort : merit_sorts())
        found.push_back(sort.has(field) ? subjects_with(names_.store(), {*sort.shape, field, 0, sort.day, period_})
                                        : std::unordered_set<std::int64_t>());
    return found;
}

void FactSources::add_merits(std::string_view field, std::int64_t id, const Claim& claim, std::vector<Fact>& into) {
    const auto& known = subjects(field);
    for (std::size_t i = 0; i < known.size(); ++i) {
        if (known[i].count(id) == 0) continue;
        const auto& sort = merit_sorts()[i];
        each_record_of(names_.store(), {*sort.shape, field, id, sort.day, period_}, [&](const Record& record) {
            auto fact = merit_fact(record);
            const Id<Mandate> named{sort.has("mandate") ? record.number("mandate") : 0};
            const auto serves = fact && claim ? claim(named, fact->earned_on) : Serves::this_one;
            if (!fact || serves == Serves::another) return;
            fact->unnamed = serves == Serves::unnamed;
            fact->entered_on = entered(record.made_by);
            into.push_back(std::move(*fact));
        });
    }
}

} // namespace rdlz::desk
