#pragma once

#include "casework/deadlines.hpp"
#include "core/period.hpp"
#include "desk/names.hpp"

#include <functional>
#include <optional>
#include <vector>

namespace rdlz::desk {

/// A deputy who signed, and the seat signed for.
struct Signer {
    Mandate mandate;
    Person person;
    std::int64_t made_by = 0; ///< change set that put the signature down: of the lead that of the suggestion
};

/// One handling (a round: 初次办理, 重新办理) as it stands on a day.
struct Handling {
    int round = 1;
    std::optional<casework::Deadline> deadline; ///< only of our own suggestions, once they are assigned
    std::optional<casework::Answered> answered; ///< nothing while an answer is owed
    Rating rating = Rating::unsaid;             ///< what the lead deputy said of it last
};

/// A suggestion with all that hangs on it, as of a day: what ledgers, due lists and facts are made from.
struct Case {
    Suggestion suggestion;
    std::optional<Session> session; ///< none where it was filed between sessions (闭会期间)
    Signer lead;
    std::vector<Signer> cosigners;       ///< as they signed
    std::vector<Opinion> opinions;       ///< that it grew out of
    std::vector<SuggestionEvent> events; ///< that had happened, as they were typed
    casework::History history;
    std::vector<Handling> handlings;            ///< at least one; after 不满意 also the one that is called for
    std::optional<casework::Standing> standing; ///< while an answer is owed: how near its last day is

    /// Ours to assign (本级): it has our clock. Others are followed only, in no count and no due list.
    bool is_ours() const { return suggestion.origin == Origin::own; }
    const Handling& now() const { return handlings.back(); }
    bool is_late() const { return standing && standing->is_overdue(); }
};

/// Which cases are wanted; what is not set asks nothing.
struct CaseFilter {
    Id<Congress> congress;
    std::optional<Period> filed; ///< filed in it
    std::optional<casework::State> state;
    Id<Department> department; ///< holds it now, in whatever part
    bool only_ours = false;
    bool only_open = false;
};

/// All cases filed by a day, in the order of their codes, each read when its turn comes: memory stays flat.
void each_case(const Names& names, const CaseFilter& filter, Date as_of, const std::function<void(const Case&)>& take);
/// One case as of a day, also where it was filed later.
Case case_of(const Names& names, Id<Suggestion> suggestion, Date as_of);

/// handling, 办理中, 已答复 or 已答复（待评价）; throws Error(usage) listing the words where it is none.
casework::State state_named(const std::string& text);
/// Names of units as tables show them, 、 between them.
std::string unit_names(const Names& names, const std::vector<Id<Department>>& units);
/// The local rule that a case is handled under: the one in force when it was first assigned, or filed.
policy::SuggestionRules rules_of(const policy::Book& book, const casework::History& history);
/// The steps of a case as they were typed, voided ones left out.
std::vector<SuggestionEvent> events_of(const Store& store, Id<Suggestion> suggestion);

} // namespace rdlz::desk
