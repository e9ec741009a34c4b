#pragma once

#include "domain/suggestion.hpp"

#include <optional>
#include <span>
#include <string>
#include <vector>

namespace rdlz::casework {

/// Where a suggestion stands (状态). Computed from its steps, kept nowhere.
enum class State {
    filed,       ///< nothing but the filing
    revising,    ///< sent back to the deputy
    refused,     ///< not handled as a suggestion
    accepted,    ///< waits for its assignment
    channelled,  ///< with the government office, court or party organ, which hands it down
    assigned,    ///< with a unit that has not signed for it
    handling,    ///< signed for
    handed_back, ///< waits for another unit
    answered,    ///< waits for the deputy's rating
    unsatisfied, ///< to be handled again
    rated,       ///< satisfied or basically; waits to be closed
    closed
};
inline constexpr std::array<Word, 12> state_words{{{"filed", "已提出（待审核）"},
                                                   {"revising", "退回修改"},
                                                   {"refused", "不作为建议处理"},
                                                   {"accepted", "已受理（待交办）"},
                                                   {"channelled", "已交办（待分办）"},
                                                   {"assigned", "已交办（待签收）"},
                                                   {"handling", "办理中"},
                                                   {"handed-back", "退办（待改派）"},
                                                   {"answered", "已答复（待评价）"},
                                                   {"unsatisfied", "不满意（重新办理）"},
                                                   {"rated", "已评价（待销号）"},
                                                   {"closed", "办结"}}};
constexpr const Word& word_of(State state) { return state_words[static_cast<std::size_t>(state)]; }
/// What a step is called in messages, in the language spoken.
std::string step_name(Step step);

/// One unit's hold of the case, from its own assignment on; a new one for each time it is assigned.
struct Assignment {
    Id<Department> department;
    Part part = Part::unsaid;
    int round = 1;
    std::optional<Date> assigned_on = {};
    bool received = false; ///< also where the day is not known
    std::optional<Date> received_on = {};
    bool handed_back = false;
    std::optional<Date> handed_back_on = {};
    bool answered = false;
    std::optional<Date> answered_on = {};  ///< 落款, of its last answer in the round
    std::optional<Date> delivered_on = {}; ///< 送达
    bool replaced = false;                 ///< another unit or another round has taken its place

    bool holds() const { return !handed_back && !replaced; }
    bool owes_answer() const { return part == Part::lead || part == Part::separate; }
};

/// An answer to the deputy; what an assisting unit wrote to the leading one is none.
struct Answer {
    std::size_t event = 0; ///< its place in the events given
    Id<Department> department;
    int round = 1;
    std::optional<Date> signed_on;
    std::optional<Date> delivered_on;
    std::string answer_class;
    std::string document;
};

struct RatingGiven {
    std::size_t event = 0;
    int round = 1;
    std::optional<Date> on;
    Rating rating = Rating::unsaid;
};

/// One handling, from assignment to rating; an unsatisfied deputy begins the next.
struct Round {
    int number = 1;
    std::optional<Date> began_on; ///< its first known assignment; of a later round else the rating that caused it
};

/// Something a complete file would hold (缺项).
struct Gap {
    enum class Kind { date, unit, answer_class, rating, step };
    Kind kind = Kind::date;
    Step step = Step::unsaid;
    std::string text() const; ///< in the language spoken
};

/// Two known dates that cannot both be right.
struct Disorder {
    std::size_t event = 0; ///< its place in the events given
    std::string text;      ///< in the language spoken
};

/// What the steps of one case add up to.
struct History {
    State state = State::filed;
    std::optional<Date> filed_on;
    std::optional<Date> accepted_on;
    std::optional<Date> first_assigned_on; ///< the legal clock's start; never moved by a re-assignment
    std::optional<Date> closed_on;
    std::vector<Assignment> assignments;
    std::vector<Answer> answers;
    std::vector<RatingGiven> ratings;
    std::vector<Round> rounds;     ///< at least one
    std::vector<int> event_rounds; ///< of each event given, the round it belongs to
    std::vector<Step> skipped;     ///< steps a later one proves to have been passed over
    std::vector<Gap> missing;
    std::vector<Disorder> disorders;
    bool any_late_entry = false; ///< something was typed in afterwards (补录)

    int round() const { return static_cast<int>(rounds.size()); }
    Rating first_rating() const; ///< 初次评价, never overwritten
    Rating last_rating() const;
    /// Leading and separate units that hold it; the channel where none does.
    std::vector<Id<Department>> lead_units() const;
    std::vector<Id<Department>> assisting_units() const;
    const Assignment* assignment_of(Id<Department> department) const; ///< its latest; nullptr where it never had it
    const Answer* last_answer() const;
    bool is_open() const { return state != State::refused && state != State::closed; }
};

/// Reads the steps of one case. Steps come in the order they happened; those marked 补录 are put where they belong.
History history_of(const Suggestion& suggestion, std::span<const SuggestionEvent> events);

/// The steps that had happened by a day; of unknown days those followed by a known one, or by none later.
std::vector<SuggestionEvent> until(std::span<const SuggestionEvent> events, Date as_of);

/// Whether one more step may be written down, and how it is to be marked.
struct Verdict {
    std::vector<std::string> refusals; ///< empty where it may; each says which dates cannot be
    bool late = false;                 ///< it belongs before a step already there: mark it 补录
    std::vector<Step> skipped;         ///< steps it passes over
};
/// Only an answer before the filing and dates out of order are refused: offices type afterwards, from paper and phone.
Verdict may_follow(const Suggestion& suggestion, std::span<const SuggestionEvent> events, const SuggestionEvent& next);

} // namespace rdlz::casework
