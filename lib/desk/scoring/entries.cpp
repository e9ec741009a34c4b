#include "desk/scoring/entries.hpp"

#include "score/account.hpp"

#include <algorithm>
#include <map>

namespace rdlz::desk {

namespace {

/// The entries of one recorder while they are gathered.
struct Gathered {
    RecorderEntries sum;
    std::map<Date, std::int64_t> by_day;
    std::vector<int> delays;
};

bool in_last_weeks(Date entered, const Period& period, const EntryLimits& limits) {
    return entered > period.to.plus_days(-limits.last_days) && entered <= period.to;
}

RecorderEntries summed(Gathered gathered) {
    auto out = std::move(gathered.sum);
    for (const auto& [day, count] : gathered.by_day)
        if (count > out.on_busiest) {
            out.busiest = day;
            out.on_busiest = count;
        }
    auto& delays = gathered.delays;
    const auto middle = delays.begin() + static_cast<std::ptrdiff_t>(delays.size() / 2);
    std::nth_element(delays.begin(), middle, delays.end());
    out.median_delay = *middle;
    return out;
}

void add(const Entry& entry, const Period& period, const EntryLimits& limits, Gathered& into) {
    const int delay = std::max(entry.happened_on.days_until(entry.entered_on), 0);
    ++into.sum.entries;
    if (delay > limits.late_after) ++into.sum.late;
    if (in_last_weeks(entry.entered_on, period, limits)) ++into.sum.in_last_weeks;
    ++into.by_day[entry.entered_on];
    into.delays.push_back(delay);
}

DeputyEntries of_account(const score::Account& account, const Period& period, const EntryLimits& limits) {
    DeputyEntries out;
    out.subject = account.subject;
    for (const auto& fact : account.facts) {
        if (fact.declared || !period.holds(fact.earned_on)) continue;
        ++out.facts;
        if (fact.earned_on.days_until(fact.entered_on) > limits.late_after) ++out.late;
        if (in_last_weeks(fact.entered_on, period, limits)) ++out.in_last_weeks;
        if (fact.kind == "activity") ++out.invited;
        if (fact.kind == "activity" && score::came(fact)) ++out.attended;
        if (fact.kind == "suggestion") ++(fact.role == "lead" ? out.led : out.cosigned);
    }
    out.duty_days = score::duty_days(account.facts, period);
    return out;
}

} // namespace

std::vector<RecorderEntries> entries_by_recorder(const Store& store, const Period& period, const EntryLimits& limits) {
    std::map<std::string, Gathered> all;
    each_entry(store, period, [&](const Entry& entry) { add(entry, period, limits, all[entry.recorder]); });
    std::vector<RecorderEntries> out;
    for (auto& [recorder, gathered] : all) {
        gathered.sum.recorder = recorder;
        out.push_back(summed(std::move(gathered)));
    }
    return out;
}

std::vector<DeputyEntries> entries_by_deputy(const Names& names, const Question& question, const EntryLimits& limits) {
    score::Scheme each_for_itself;
    each_for_itself.credit = score::Credit::each;
    each_for_itself.term_change = score::TermChange::apart;
    const score::Versions versions(&each_for_itself, 1);
    const auto pull = accounts_of(names, question, versions);
    std::vector<DeputyEntries> out;
    for (score::Account account; pull(account); account = {}) {
        score::complete(account);
        out.push_back(of_account(account, question.period, limits));
    }
    return out;
}

} // namespace rdlz::desk
