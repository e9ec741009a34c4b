#pragma once

#include "casework/states.hpp"

namespace rdlz::casework {

/// Goes through the steps of a case once, in their order, and writes its history.
class Walk {
public:
    explicit Walk(std::optional<Date> filed_on);
    void take(std::size_t index, const SuggestionEvent& event);
    History finish() &&;

private:
    void note_gaps(const SuggestionEvent& event);
    void open_round(const SuggestionEvent& event);
    void review(const SuggestionEvent& event);
    void route(const SuggestionEvent& event);
    void receive(const SuggestionEvent& event);
    void hand_back(const SuggestionEvent& event);
    void answer(const SuggestionEvent& event);
    void rate(const SuggestionEvent& event);
    void close(const SuggestionEvent& event);

    Assignment* holder(Id<Department> department);
    Assignment& held_by(const SuggestionEvent& event);
    std::optional<Date> assigned_on(const Assignment& assignment) const;
    void take_over(const SuggestionEvent& event);
    void count_answered(const SuggestionEvent& event, Assignment* own);
    std::optional<Date> first_answer_in_round() const;
    std::optional<Date> last_rating_in_round() const;
    bool has_rating() const;
    bool has_answer() const;

    void in_order(Step first, std::optional<Date> earlier, Step then, std::optional<Date> later);
    void disorder(std::string text);
    State state() const;
    State unit_state() const;
    void name_skipped();
    void skip(Step step, bool absent);

    History history_;
    std::size_t index_ = 0;
    Step review_ = Step::unsaid;
    bool routed_ = false;
    bool closed_ = false;
    bool to_be_redone_ = false; ///< rated unsatisfied, and nothing has begun since
    bool unsigned_ = false;     ///< a unit answered that never signed for the case
};

} // namespace rdlz::casework
