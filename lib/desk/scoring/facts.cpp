#include "desk/scoring/facts.hpp"

#include "desk/suggestions/cases.hpp"
#include "domain/tenure.hpp"
#include "store/lookup.hpp"
#include "store/records.hpp"

#include <algorithm>

namespace rdlz::desk {

FactBook::FactBook(const Names& names, Id<Congress> congress, const Period& period, score::Credit credit)
    : names_(names),
      roster_(names.store(), period.to),
      period_(period),
      credit_(credit),
      sources_(std::make_shared<FactSources>(names, period)),
      past_(names.store(), congress, period.from) {
    for (const auto& mandate : select<Mandate>(names.store(), {{{"congress", congress.value}}, false, "deputy"}))
        if (holds_in(mandate, period)) mandates_.push_back(mandate);
    if (!mandates_.empty()) gather_suggestions(congress);
}

void FactBook::gather_suggestions(Id<Congress> congress) {
    CaseFilter filter;
    filter.congress = congress;
    filter.filed = period_;
    each_case(names_, filter, period_.to, [&](const Case& one) {
        auto fact = sources_->suggestion(one);
        fact.role = "lead";
        suggestions_[one.lead.mandate.id.value].push_back(fact);
        fact.role = "cosigner";
        for (const auto& cosigner : one.cosigners) {
            ++fact.place;
            fact.entered_on = sources_->entered(cosigner.made_by);
            suggestions_[cosigner.mandate.id.value].push_back(fact);
        }
    });
}

/// An act done in a named seat is that seat's; one that serves several is credited as the scheme says. Whoever holds no
/// other seat on that day need not name the one.
Serves FactBook::Credited::serves(Id<Mandate> named, Date day) const {
    if (named) return named == seat ? Serves::this_one : Serves::another;
    if (std::none_of(others.begin(), others.end(), [day](const Mandate& other) { return holds_on(other, day); }))
        return Serves::this_one;
    return by_name ? Serves::unnamed : Serves::another;
}

FactBook::Credited FactBook::credited(const Mandate& mandate) const {
    Credited found{mandate.id, credit_ == score::Credit::named, {}};
    if (credit_ == score::Credit::each) return found;
    for (auto& other : mandates_of(names_.store(), mandate.person)) {
        const bool above = roster_.level(other.congress) < roster_.level(mandate.congress);
        if (other.id != mandate.id && (credit_ == score::Credit::named || above))
            found.others.push_back(std::move(other));
    }
    return found;
}

void FactBook::add_activities(const Mandate& mandate, const Credited& credited, score::Account& account) const {
    std::vector<std::pair<AttendanceRow, Date>> rows;
    each_attendance_row(names_.store(), mandate.person, [&](const AttendanceRow& row) {
        if (row.state != Confirmation::returned) rows.emplace_back(row, sources_->entered(row.made_by));
    });
    const std::shared_ptr<const FactSources> sources = sources_;
    account.further = [sources, credited, rows = std::move(rows), code = account.subject.code](auto& facts) {
        facts.reserve(facts.size() + rows.size());
        for (const auto& [row, entered_on] : rows) {
            const auto* activity = sources->activity(row.activity);
            if (activity == nullptr || activity->cancelled) continue;
            const auto serves = credited.serves(row.mandate, activity->starts_on);
            if (serves == Serves::another) continue;
            facts.push_back(sources->attendance(*activity, row, entered_on));
            facts.back().unnamed = serves == Serves::unnamed;
            facts.back().subject = code;
        }
    };
}

void FactBook::add_receptions(const Mandate& mandate, const Credited& credited, std::vector<Fact>& facts) const {
    each_visit_with_opinions(names_.store(), {mandate.person, {}, period_}, [&](const VisitWithOpinions& held) {
        const auto serves = credited.serves({}, *held.visit.received_on);
        if (serves == Serves::another) return;
        const auto first = facts.size();
        sources_->add_visit(held, facts);
        for (auto i = first; i < facts.size(); ++i) facts[i].unnamed = serves == Serves::unnamed;
    });
}

const Roster& FactBook::roster_at(Date day) const {
    auto& kept = rosters_[day];
    if (!kept) kept = std::make_unique<Roster>(names_.store(), day);
    return *kept;
}

Subject FactBook::subject_of(const Mandate& mandate) const {
    const auto person = *fetch(names_.store(), mandate.person);
    // Who left keeps the delegation of the last day in office.
    const bool left = mandate.until && *mandate.until < period_.to;
    const auto view = (left ? roster_at(*mandate.until) : roster_).view(person);
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
    auto account = begun(mandate);
    score::complete(account);
    return account;
}

score::Account FactBook::begun(const Mandate& mandate) const {
    score::Account account;
    account.subject = subject_of(mandate);
    account.past = past_.of(mandate.person);
    const auto counting = credited(mandate);
    add_activities(mandate, counting, account);
    add_receptions(mandate, counting, account.facts);
    if (const auto found = suggestions_.find(mandate.id.value); found != suggestions_.end())
        account.facts.insert(account.facts.end(), found->second.begin(), found->second.end());
    sources_->add_merits(
        "deputy", mandate.person.value, [&](Id<Mandate> named, Date day) { return counting.serves(named, day); },
        account.facts);
    for (auto& fact : account.facts) fact.subject = account.subject.code;
    return account;
}

} // namespace rdlz::desk
