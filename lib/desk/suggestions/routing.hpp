#pragma once

#include "desk/names.hpp"

#include <optional>
#include <string>
#include <vector>

namespace rdlz::desk {

/// An assignment (交办) of one day: the first step to an office that hands down (政府办公室, 法院, 党委部门 …), the
/// second to the units that handle the case, or both.
struct Routing {
    Id<Suggestion> suggestion;
    std::optional<Date> on;
    bool late_entry = false;
    std::string actor;
    std::string reason;
    std::string six_months; ///< who decided on the class of six months, and why; empty: nobody
    std::vector<Id<Department>> to, lead, assist, separate;
};

/// Writes the assignment; gives the remarks. One unit leads, or several handle it separately. A government department
/// gets its cases from the government office, never as the first step.
std::vector<std::string> route(Store& store, const Names& names, const Routing& routing, Date today);

} // namespace rdlz::desk
