#pragma once

#include "desk/names.hpp"
#include "desk/suggestions/cases.hpp"
#include "domain/fact.hpp"
#include "store/merits/of_subject.hpp"

#include <map>
#include <unordered_map>
#include <unordered_set>
#include <vector>

namespace rdlz::desk {

/// Whether an act serves a seat: another one of the same person, this one, or none, because one must be named.
enum class Serves { another, unnamed, this_one };

/// Turns records into facts, in the kinds that score::fact_kinds names. Keeps the period's activities and the days of
/// change sets at hand, so that no fact needs a question of its own; made for one book.
class FactSources {
public:
    FactSources(const Names& names, Period period);

    /// What all attendances of an activity have in common, kept small: a year may hold hundreds of thousands.
    struct HeldActivity {
        std::string code;
        Date starts_on;
        std::optional<Date> ends_on;
        Date entered_on;
        Points half_days;
        bool cancelled = false;
        const std::string* type = nullptr; ///< these four are kept once for all that share them
        const std::string* level = nullptr;
        const std::string* form = nullptr;
        const std::string* organizer = nullptr;
    };
    /// Nothing where it is not of the period.
    const HeldActivity* activity(Id<Activity> id) const;
    /// The activity itself, without anybody who attended.
    static Fact fact_of(const HeldActivity& activity);
    /// One attendance, typed in on a day; the activity was held.
    Fact attendance(const HeldActivity& activity, const AttendanceRow& row, Date entered_on) const;
    /// The visit, and each of its opinions, as one received them (role received or raised) or as a station's.
    void add_visit(const VisitWithOpinions& held, std::vector<Fact>& into) const;
    /// One suggestion, without a signer yet.
    Fact suggestion(const Case& one);
    /// What stands beside activities: the deeds, ratings … that refer to a subject by a field; of deputies as far as
    /// they serve a seat.
    using Claim = std::function<Serves(Id<Mandate> named, Date day)>;
    void add_merits(std::string_view field, std::int64_t id, const Claim& claim, std::vector<Fact>& into);
    Date entered(std::int64_t change_set);
    const Period& period() const { return period_; }

private:
    void gather_activities();
    const std::string* shared(const std::string& word);
    /// Of each kind of record the subjects that have any in the period, for one field that refers to them.
    using Subjects = std::vector<std::unordered_set<std::int64_t>>;
    const Subjects& subjects(std::string_view field);
    const Names& names_;
    Period period_;
    std::unordered_set<std::string> words_;
    std::unordered_map<std::int64_t, HeldActivity> activities_;
    std::map<std::string, Subjects, std::less<>> subjects_; ///< by field, in the order of merit_sorts
    std::unordered_map<std::int64_t, Date> entered_;        ///< by change set
};

} // namespace rdlz::desk
