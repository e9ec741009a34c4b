#include "score/account.hpp"

#include "domain/activity.hpp"
#include "domain/tenure.hpp"

#include <algorithm>
#include <tuple>
#include <utility>

namespace rdlz::score {

namespace {

auto order_of(const Fact& fact) {
    return std::tie(fact.earned_on, fact.kind, fact.object, fact.source, fact.role, fact.type, fact.status,
                    fact.outcomes, fact.quantity, fact.level, fact.form, fact.organizer, fact.rater,
                    fact.converted_from, fact.place, fact.participants, fact.chosen);
}

bool same_record(const Fact& left, const Fact& right) {
    return !left.source.empty() && std::tie(left.kind, left.object, left.source, left.role, left.earned_on) ==
                                       std::tie(right.kind, right.object, right.source, right.role, right.earned_on);
}

bool on_duty(const Fact& fact) { return fact.kind == "reception" || came(fact); }

void add_days(const Fact& fact, std::vector<Date>& days) {
    const auto filled = (fact.quantity.units + 2 * Points::scale - 1) / (2 * Points::scale);
    const int span = fact.earned_on.days_until(fact.ends_on.value_or(fact.earned_on)) + 1;
    const auto count = std::clamp<std::int64_t>(filled, 1, std::max(span, 1));
    for (int day = 0; day < count; ++day) days.push_back(fact.earned_on.plus_days(day));
}

bool comes_before(const Fact& left, const Fact& right) { return order_of(left) < order_of(right); }

/// Moves the facts of a sort out of the others, keeping the order of both.
template<class Belongs>
void set_aside(std::vector<Fact>& facts, std::vector<Fact>& aside, const Belongs& belongs) {
    if (std::none_of(facts.begin(), facts.end(), belongs)) return;
    std::vector<Fact> kept;
    for (auto& fact : facts) (belongs(fact) ? aside : kept).push_back(std::move(fact));
    facts = std::move(kept);
}

int month_number(Date day) { return day.year() * 12 + day.month(); }

} // namespace

void complete(Account& account) {
    if (const auto further = std::exchange(account.further, {})) further(account.facts);
}

SortedFacts sort_facts(const Period& span, const std::optional<Date>& closes, Account account) {
    complete(account);
    SortedFacts out;
    out.past = std::move(account.past);
    auto& facts = account.facts;
    std::erase_if(facts, [&](const Fact& fact) { return !span.holds(fact.earned_on); });
    if (!std::is_sorted(facts.begin(), facts.end(), comes_before)) std::sort(facts.begin(), facts.end(), comes_before);
    set_aside(facts, out.apart,
              [&](const Fact& fact) { return fact.unnamed || !holds_on(account.subject, fact.earned_on); });
    set_aside(facts, out.declared, [](const Fact& fact) { return fact.declared; });
    if (closes) set_aside(facts, out.late, [&](const Fact& fact) { return fact.entered_on > *closes; });
    facts.erase(std::unique(facts.begin(), facts.end(), same_record), facts.end());
    out.counting = std::move(facts);
    out.subject = std::move(account.subject);
    return out;
}

bool came(const Fact& fact) { return rdlz::came(from_machine<Presence>(fact.status).value_or(Presence::unsaid)); }

int duty_days(const std::vector<Fact>& facts, const Period& period) {
    std::vector<Date> days;
    for (const auto& fact : facts)
        if (on_duty(fact) && period.holds(fact.earned_on)) add_days(fact, days);
    std::sort(days.begin(), days.end());
    return static_cast<int>(std::unique(days.begin(), days.end()) - days.begin());
}

Months months_in_office(const Subject& subject, const Period& period) {
    const auto from = std::max(period.from, subject.since.value_or(period.from));
    const auto to = std::min(period.to, subject.until.value_or(period.to));
    const int all = month_number(period.to) - month_number(period.from) + 1;
    return {from <= to ? month_number(to) - month_number(from) + 1 : 0, all};
}

} // namespace rdlz::score
