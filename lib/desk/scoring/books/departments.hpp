#pragma once

#include "desk/scoring/books/sources.hpp"
#include "score/account.hpp"

#include <map>
#include <vector>

namespace rdlz::desk {

/// The units that handle suggestions of one congress, and how they handled those assigned to them in a period, as
/// facts; as the cases stand at its end. Only our own suggestions (本级) count: of others the clock is not ours. The
/// system of a unit (政府部门, 法院 …) is the class a scheme may treat apart.
class DepartmentBook {
public:
    DepartmentBook(const Names& names, Id<Congress> congress, const Period& period);
    /// By code.
    const std::vector<Department>& departments() const { return departments_; }
    score::Account account(const Department& department) const;
    /// Those of whom anything is known: who was assigned nothing stands in no ranking.
    score::Pull pull() const;

private:
    void gather_handlings(Id<Congress> congress);
    void add_handlings(const Case& one);
    const Names& names_;
    Period period_;
    std::unique_ptr<FactSources> sources_;
    std::vector<Department> departments_;
    std::map<std::int64_t, std::vector<Fact>> handlings_; ///< by department
};

} // namespace rdlz::desk
