#pragma once

#include "desk/names.hpp"
#include "domain/activity.hpp"

#include <string>
#include <vector>

namespace rdlz::desk {

/// What a station was to hold of one type, and what it held. The months, quarters … of the plan that end within the
/// period count, each by itself: two activities in May do not make up for none in June.
struct PlanLine {
    Id<Station> station;              ///< none: all stations together, a joint activity once
    std::string type;                 ///< empty: all types together
    int required = 0;                 ///< 应开展场次
    int held = 0;                     ///< 已开展场次, planned or not
    int counted = 0;                  ///< of the required ones
    int owed = 0;                     ///< 欠开展场次: required in a month, quarter … that is over, and not held
    int cancelled = 0;                ///< written down as not held
    std::vector<std::string> reasons; ///< why not

    /// 完成率, counted of required, two decimals; empty where nothing was required.
    std::string rate() const;
};

/// Planned against done (年度活动计划完成情况).
struct PlanStanding {
    std::vector<PlanLine> lines;  ///< by station, then in the order of the plan
    std::vector<PlanLine> totals; ///< by type, the last of all types; of one station only that
    int joint = 0;                ///< 其中联合开展: held by several stations, once each in the totals
};

/// As of a day, of one station or of all. Throws Error(refused) where no plan is in force.
PlanStanding plan_standing(const Names& names, const Period& period, Date as_of, Id<Station> station);
/// The same, and nothing where no plan is in force.
std::optional<PlanStanding> plan_standing_if_any(const Names& names, const Period& period, Date as_of,
                                                 Id<Station> station);

} // namespace rdlz::desk
