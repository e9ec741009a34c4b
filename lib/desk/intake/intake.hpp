#pragma once

#include "calendar/calendar.hpp"
#include "desk/names.hpp"
#include "domain/suggestion.hpp"
#include "store/records.hpp"

#include <functional>
#include <string>
#include <vector>

namespace rdlz::desk {

/// Takes down visits and their opinions under the rules of the trade. Made for one command.
class IntakeDesk {
public:
    IntakeDesk(Store& store, const Names& names, Date today);

    /// Checks and writes a visit; gives its row. Refuses a day to come, a name on an anonymous visit, a deputy who held
    /// no seat on the day.
    std::int64_t record(const Record& visit, const std::vector<Id<Person>>& deputies);
    /// Checks and writes an opinion of a visit. Refuses what `check` finds.
    std::int64_t add(const Record& opinion);
    /// A visit changed must still agree with its deputies and opinions; days counted from what changed are counted
    /// anew.
    void change(const Record& visit_or_opinion);
    void void_opinion(const Record& opinion); ///< refuses the last one of its visit

    /// Throws Error(refused) where the opinion breaks a rule: an accusation on its way to the accused unit, a referral
    /// before the visit, a matter sent elsewhere without saying where. Fills the day it is due where policy says one.
    void complete(const Visit& visit, Opinion& opinion) const;
    void complete(Visit& visit) const;

private:
    void check_accusation(const Opinion& opinion) const;
    void add_due(const Visit& visit, Opinion& opinion) const;
    void forget_counted_due(Opinion& opinion) const;
    void change_visit(Visit visit);
    Store& store_;
    const Names& names_;
    Date today_;
    calendar::Calendar calendar_;
};

/// An opinion with its visit, as lists and ledgers show it. What was asked to be kept secret, and every accusation, is
/// already taken out of it.
struct OpinionView {
    Visit visit;
    Opinion opinion;
    std::vector<Id<Person>> deputies;
    std::vector<std::string> suggestions; ///< codes of the suggestions it went into
    bool first_of_visit = true;           ///< visits are counted on their first opinion
    bool sealed = false;                  ///< nothing personal is left in it
};
/// A text of a sealed visit, with nothing of who brought it.
std::string without(const Visit& visit, const std::string& text);
/// Stars what is personal in it, the voter's name in the words too.
void mask(OpinionView& view);

struct OpinionFilter {
    Id<Station> station;
    std::optional<Date> from; ///< received on or after
    std::optional<Date> to;
    std::string category;
    std::string nature;
};
/// In the order of the visits' days and codes, then of the opinions' codes.
void each_opinion(const Store& store, const OpinionFilter& filter, const std::function<void(const OpinionView&)>& take);
/// Leaves out of an opinion what happened after a day (--as-of): referral, result, feedback.
void forget_later(Opinion& opinion, Date day);
/// One visit's opinions.
std::vector<OpinionView> opinions_of(const Store& store, const Visit& visit);

} // namespace rdlz::desk
