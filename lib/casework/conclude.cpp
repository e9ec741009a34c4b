#include "casework/walk.hpp"

namespace rdlz::casework {

History Walk::finish() && {
    history_.state = state();
    if (!closed_) history_.closed_on.reset();
    name_skipped();
    return std::move(history_);
}

State Walk::state() const {
    if (closed_) return State::closed;
    const bool unread = history_.assignments.empty() && history_.answers.empty() && history_.ratings.empty();
    if (unread && review_ == Step::refused) return State::refused;
    if (unread && review_ == Step::revise) return State::revising;
    if (unread) return review_ == Step::accepted ? State::accepted : State::filed;
    if (to_be_redone_) return State::unsatisfied;
    if (has_rating() && !has_answer()) return State::rated; // the answer was passed over
    return unit_state();
}

State Walk::unit_state() const {
    bool owing = false;
    bool owed = false;
    bool signed_for = false;
    bool handed_back = false;
    for (const auto& each : history_.assignments) {
        if (each.round != history_.round()) continue;
        handed_back = handed_back || (each.owes_answer() && each.handed_back && !each.replaced);
        if (!each.holds() || !each.owes_answer()) continue;
        owing = true;
        owed = owed || !each.answered;
        signed_for = signed_for || each.received || each.answered;
    }
    if (has_answer() && !owed) return has_rating() ? State::rated : State::answered;
    if (!owing) return handed_back ? State::handed_back : State::channelled;
    return signed_for ? State::handling : State::assigned;
}

void Walk::skip(Step step, bool absent) {
    if (!absent) return;
    history_.skipped.push_back(step);
    history_.missing.push_back({Gap::Kind::step, step});
}

void Walk::name_skipped() {
    const bool ended = closed_ || !history_.ratings.empty();
    const bool answered = !history_.answers.empty();
    const bool begun = ended || answered || !history_.assignments.empty();
    skip(Step::accepted, begun && review_ != Step::accepted);
    skip(Step::routed, begun && !routed_);
    skip(Step::received, unsigned_);
    skip(Step::answered, ended && !answered);
    skip(Step::rated, closed_ && history_.ratings.empty());
}

} // namespace rdlz::casework
