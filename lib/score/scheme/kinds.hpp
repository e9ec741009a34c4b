#pragma once

#include "score/scheme/match.hpp"

#include <map>
#include <span>
#include <string>
#include <string_view>
#include <vector>

namespace rdlz::score {

/// The words an attribute can have on facts of one kind.
struct AttributeWords {
    Attribute attribute;
    std::string_view words;  ///< separated by blanks; a word ending in * stands for all that begin so
    std::string_view list{}; ///< the policy code list that names more of them; where it is empty any word may come
    bool open = false;       ///< any other word may come always: the office writes them itself
};

/// One kind of fact: what the records give, and what rules may ask of it.
struct FactKind {
    std::string_view name;    ///< as a scheme writes it
    std::string_view chinese; ///< as people say it
    std::string_view counts;  ///< what its quantity counts, for people (English, translated where shown)
    std::span<const AttributeWords> attributes;
    std::string_view grows_from{}; ///< the kind that facts of this one may grow out of (converted_from); none: empty

    const AttributeWords* find(Attribute attribute) const; ///< nullptr where facts of this kind never have it
};

/// Every kind of fact there is. Whoever derives facts from records must give exactly these:
/// - activity: one attendance of an activity that was held; subject the mandate it was attended in; type the activity
///   type; status the Presence word; role as written; outcome "spoke" where points were made; level, form and organizer
///   of the activity; quantity half-days (of the attendance, else of the activity, else 1); object the activity's code;
///   earned_on its first day, ends_on its last.
/// - reception: one deputy who received one visit; form the channel; object the visit's code; earned_on the day.
/// - opinion: one deputy who took down an opinion (role received) or raised it (role raised); form the channel;
///   outcomes answered, elsewhere, referred (how it was dealt with), resolved, satisfied, suggestion (it became one);
///   object the opinion's code; earned_on the day of the visit.
/// - suggestion: one signer (role lead or cosigner) of one suggestion filed with the congress; participants all
///   signers, place 1 for the lead; outcomes accepted, refused, key, answered, answer-A … (the class of the last
///   answer), satisfied, basically, unsatisfied (the last rating), from-opinion; object its code; earned_on the day it
///   was filed; converted_from the codes of the opinions it grew out of.
/// - duty-report: one report of a deputy to the voters; form oral or written; outcome satisfied, basically or
///   unsatisfied (what most votes said); object its code; earned_on the day.
/// - deed: one deed of a deputy, station, group or unit; type the deed type; role, level, form and organizer as
/// written;
///   outcomes its words; quantity, participants and place as written; object its item, else its code; chosen the points
///   a person chose; earned_on the day it was done.
/// - rating: the mark of one group of raters; rater the group; quantity the mean mark; participants the ballots; object
///   its code; earned_on the day.
/// - manual: one manual line; quantity the points, also less than none; object its item, else its code; earned_on the
///   day of what they are for.
/// - handling: one unit's handling of a suggestion assigned to it; role lead, assist or branch; outcomes answered or
///   open, on-time or late, answer-A …, satisfied, basically, unsatisfied (the deputy's last word on that handling);
///   object the suggestion; earned_on the day of the assignment.
/// Of stations: activity (status held or cancelled; participants those that held it jointly), reception, opinion, deed
/// and rating. Of units: handling, deed and rating. Of groups: what their members did, and deeds. What is only declared
/// comes with Fact::declared: attendance and deeds.
std::span<const FactKind> fact_kinds();
/// By name; nullptr where there is none.
const FactKind* fact_kind(std::string_view name);
std::vector<std::string> kind_names();

/// What the county's own code lists hold, for checking a scheme against them; an empty list is not checked against.
struct LocalWords {
    std::map<std::string, std::vector<std::string>, std::less<>> lists; ///< codes, by the name of the policy code list

    const std::vector<std::string>& of(std::string_view list) const;
};

/// Whether facts of a kind can ever have a word.
bool can_have(const AttributeWords& attribute, std::string_view word, const LocalWords& local);
/// The words a person could have meant.
std::vector<std::string> words_of(const AttributeWords& attribute, const LocalWords& local);

} // namespace rdlz::score
