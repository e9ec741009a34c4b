#include "desk/scoring/books/groups.hpp"

#include "domain/tenure.hpp"
#include "store/records.hpp"

#include <algorithm>

namespace rdlz::desk {

GroupBook::GroupBook(const Names& names, Id<Congress> congress, const Period& period, score::Credit credit)
    : names_(names), deputies_(names, congress, period, credit) {
    for (const auto& mandate : deputies_.mandates()) seats_[mandate.person.value].push_back(mandate);
    gather_members();
}

void GroupBook::gather_members() {
    const auto& period = deputies_.sources().period();
    for (auto& group : select<Grouping>(names_.store(), {{{"kind", std::string("group")}}, false, "name"})) {
        for (auto& place : select<Membership>(names_.store(), {{{"grouping", group.id.value}}, false, "deputy"})) {
            if (holds_in(place, period) && seats_.count(place.person.value) > 0)
                members_[group.id.value].push_back(std::move(place));
        }
        if (members_.count(group.id.value) > 0) groups_.push_back(std::move(group));
    }
}

score::Account GroupBook::account(const Grouping& group) const {
    score::Account account;
    account.subject.code = account.subject.name = account.subject.group = account.subject.sort_name = group.name;
    for (const auto& place : members_.at(group.id.value))
        for (const auto& seat : seats_.at(place.person.value)) {
            auto member = deputies_.account(seat);
            for (auto& fact : member.facts) {
                if (!holds_on(place, fact.earned_on) || !holds_on(member.subject, fact.earned_on)) continue;
                fact.source += " " + member.subject.code;
                account.facts.push_back(std::move(fact));
            }
        }
    deputies_.sources().add_merits("group", group.id.value, {}, account.facts);
    for (auto& fact : account.facts)
        if (fact.subject.empty()) fact.subject = group.name;
    return account;
}

score::Pull GroupBook::pull() const {
    return score::pull_each(groups_, [this](const Grouping& group) { return account(group); });
}

} // namespace rdlz::desk
