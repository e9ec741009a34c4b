#pragma once

#include "core/date.hpp"
#include "core/points.hpp"

#include <optional>
#include <string>
#include <vector>

namespace rdlz {

/// Whom a scheme of one congress may credit: a mandate, without row ids, so that facts of many stores can be gathered.
struct Subject {
    std::string code; ///< the deputy's code
    std::string name;
    std::string delegation; ///< 代表团 on the last day of the period
    std::string station;    ///< 所在联络站 on that day
    std::string group;
    std::string role_class; ///< empty, or the class a scheme treats apart
    bool leader = false;
    std::optional<Date> since; ///< in office from
    std::optional<Date> until; ///< in office to
    std::string sort_name;     ///< orders people where everything else is equal
};

/// One creditable thing one subject did or failed to do (事实); derived from what was recorded once.
struct Fact {
    std::string subject; ///< Subject::code; of what a group's member did, the member's
    std::string kind;    ///< one of score::fact_kinds: activity, reception, deed …
    std::string type;    ///< of an activity or a deed: its policy code; otherwise empty
    Date earned_on;
    std::optional<Date> ends_on; ///< the last day of an act that ran over several
    Date entered_on;
    std::string object; ///< code of the record it concerns (HD0031, JY0117)
    std::string role;   ///< lead, cosigner, or the attendance's own role
    std::string status; ///< of an attendance: the Presence word; of a station's activity: held, cancelled
    std::vector<std::string> outcomes; ///< accepted, key, answered, answer-A, satisfied, from-opinion …
    std::string level;
    std::string form;
    std::string organizer;
    std::string rater;                       ///< who rated, where the fact is a rating
    std::vector<std::string> converted_from; ///< codes of the opinions it grew out of
    Points quantity = Points::whole(1);      ///< half-days, items, a mark, points typed by hand
    int participants = 1;                    ///< how many share it
    int place = 1;                           ///< the place of this one among them, from 1
    std::string source;                      ///< the record that proves it: "attendance HD0031"
    std::optional<Points> chosen;            ///< what a person chose within the range a table leaves open
    bool declared = false;                   ///< said and not yet confirmed: listed, and never counted
    bool unnamed = false; ///< serves several seats and names none, where one must be named: listed, and never counted
};

} // namespace rdlz
