#pragma once

#include "desk/names.hpp"
#include "desk/suggestions/cases.hpp"
#include "domain/fact.hpp"
#include "store/merits/of_subject.hpp"

#include <map>
#include <unordered_map>
#include <vector>

namespace rdlz::desk {

/// Turns records into facts, in the kinds that score::fact_kinds names. Keeps the period's activities and the days of
/// change sets at hand, so that no fact needs a question of its own; made for one book.
class FactSources {
public:
    FactSources(const Names& names, Period period);

    struct HeldActivity {
        Fact fact; ///< whatever all its attendances have in common
        bool cancelled = false;
    };
    /// Nothing where it is not of the period.
    const HeldActivity* activity(Id<Activity> id) const;
    /// One attendance, typed in on a day; the activity was held.
    Fact attendance(const HeldActivity& activity, const AttendanceRow& row, Date entered_on) const;
    /// The visit, and each of its opinions, as one received them (role received or raised) or as a station's.
    void add_visit(const VisitWithOpinions& held, std::vector<Fact>& into) const;
    /// One suggestion, without a signer yet.
    Fact suggestion(const Case& one);
    /// What stands beside activities: the deeds, ratings … that refer to a subject by a field.
    using Keeps = std::function<bool(Id<Mandate> named, Date day)>;
    void add_merits(std::string_view field, std::int64_t id, const Keeps& keeps, std::vector<Fact>& into);
    Date entered(std::int64_t change_set);
    const Period& period() const { return period_; }

private:
    void gather_activities();
    /// Of each kind of record the subjects that have any in the period, for one field that refers to them.
    using Subjects = std::vector<std::unordered_set<std::int64_t>>;
    const Subjects& subjects(std::string_view field);
    const Names& names_;
    Period period_;
    std::unordered_map<std::int64_t, HeldActivity> activities_;
    std::map<std::string, Subjects, std::less<>> subjects_;      ///< by field, in the order of merit_sorts
    std::unordered_map<std::int64_t, Date> entered_;             ///< by change set
    std::unordered_map<std::int64_t, std::int64_t> suggestions_; ///< the change set that made each
};

} // namespace rdlz::desk
