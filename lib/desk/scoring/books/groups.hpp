#pragma once

#include "desk/scoring/facts.hpp"

#include <vector>

namespace rdlz::desk {

/// The deputies' groups, and the facts of those of their members who sit in one congress, while they belong to the
/// group, beside the groups' own deeds. Groups have no code: the name stands for it. The source of a member's fact
/// names the member, so that two members at one activity are two facts of one object.
class GroupBook {
public:
    GroupBook(const Names& names, Id<Congress> congress, const Period& period, score::Credit credit);
    /// By name, those that had such a member in the period.
    const std::vector<Grouping>& groups() const { return groups_; }
    score::Account account(const Grouping& group) const;
    score::Pull pull() const;

private:
    void gather_members();
    const Names& names_;
    FactBook deputies_;
    std::vector<Grouping> groups_;
    std::map<std::int64_t, std::vector<Membership>> members_; ///< by group
    std::map<std::int64_t, std::vector<Mandate>> seats_;      ///< in the congress, by person
};

} // namespace rdlz::desk
