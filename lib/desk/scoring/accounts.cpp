#include "desk/scoring/accounts.hpp"

#include "core/error.hpp"
#include "core/message.hpp"
#include "score/evaluation/window.hpp"
#include "store/records.hpp"

#include <algorithm>

namespace rdlz::desk {

namespace {

using score::TermChange;

/// The congress of the same region one term before or after, where both sat in the period.
std::optional<Congress> neighbour(const Store& store, const Congress& congress, const Period& period, int terms) {
    if (!congress.term) return {};
    for (const auto& other : select<Congress>(store, {{{"region", congress.region.value}}, false, "code"})) {
        if (other.term != *congress.term + terms) continue;
        const auto& later = terms > 0 ? other : congress;
        if (later.opened_on && period.from < *later.opened_on && *later.opened_on <= period.to) return other;
    }
    return {};
}

[[noreturn]] void refuse_change(const Congress& congress, const Period& period) {
    throw Error(Status::refused,
                say("in {} the congress changed: the scheme leaves open whose points count in '{}'", period.phrase,
                    congress.name),
                tr("write term_change = \"apart\", \"together\", \"incoming\" or \"outgoing\" under [scheme]"));
}

[[noreturn]] void refuse_term(const Congress& other) {
    throw Error(Status::refused, say("by the scheme only the points of '{}' count in this period", other.name),
                tr("name that congress with --congress"));
}

} // namespace

Accounts::Accounts(const Names& names, const Congress& congress, const Period& period, score::Versions versions) {
    const auto change = versions.back().term_change;
    const auto earlier = neighbour(names.store(), congress, period, -1);
    const auto later = neighbour(names.store(), congress, period, 1);
    if ((earlier || later) && change == TermChange::unsaid) refuse_change(congress, period);
    if (earlier && change == TermChange::outgoing) refuse_term(*earlier);
    if (later && (change == TermChange::incoming || change == TermChange::together)) refuse_term(*later);
    const auto span = score::span_of(versions, period);
    const auto credit = versions.back().credit;
    now_ = std::make_unique<FactBook>(names, congress.id, span, credit);
    if (earlier && change == TermChange::together)
        before_ = std::make_unique<FactBook>(names, earlier->id, span, credit);
}

/// Adds what the same person did in the term before, and counts both terms as one time in office.
void Accounts::join(const Mandate& mandate, score::Account& account) const {
    const auto& all = before_->mandates();
    const auto found =
        std::find_if(all.begin(), all.end(), [&](const Mandate& other) { return other.person == mandate.person; });
    if (found == all.end()) return;
    auto before = before_->account(*found);
    score::complete(account);
    std::move(before.facts.begin(), before.facts.end(), std::back_inserter(account.facts));
    account.subject.since = found->since;
}

score::Account Accounts::account(const Mandate& mandate) const {
    auto account = begun(mandate);
    score::complete(account);
    return account;
}

score::Account Accounts::begun(const Mandate& mandate) const {
    auto account = now_->begun(mandate);
    if (before_) join(mandate, account);
    return account;
}

score::Pull Accounts::pull() const {
    return score::pull_each(mandates(), [this](const Mandate& mandate) { return begun(mandate); });
}

} // namespace rdlz::desk
