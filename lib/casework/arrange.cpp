#include "casework/arrange.hpp"

#include "casework/states.hpp"

#include <algorithm>

namespace rdlz::casework {

namespace {

/// How far along the ordinary course of a case a step stands.
int rank(const SuggestionEvent& event) {
    switch (event.step) {
    case Step::unsaid: return 0;
    case Step::accepted:
    case Step::revise:
    case Step::refused: return 1;
    case Step::routed: return event.part == Part::channel ? 2 : 3;
    case Step::received: return 4;
    case Step::handed_back: return 5;
    case Step::answered: return 6;
    case Step::rated: return 7;
    case Step::closed: return 8;
    }
    return 0;
}

/// A step of the case as a whole; the others are one unit's own, and two units work side by side.
bool is_of_case(const SuggestionEvent& event) {
    const int at = rank(event);
    return at <= 2 || at >= 7 || !event.department;
}

bool must_precede(const SuggestionEvent& first, const SuggestionEvent& second) {
    if (rank(first) >= rank(second)) return false;
    if (!is_of_case(first) && !is_of_case(second) && first.department != second.department) return false;
    return !first.happened_on || !second.happened_on || *first.happened_on <= *second.happened_on;
}

class Arrangement {
public:
    explicit Arrangement(std::span<const SuggestionEvent> events) : events_(events) {}

    void take(std::size_t index) {
        const auto& event = events_[index];
        const auto start = order_.begin() + (event.happened_on ? 0 : open_round());
        const auto before =
            std::find_if(start, order_.end(), [&](std::size_t other) { return must_precede(event, events_[other]); });
        order_.insert(event.late_entry ? before : order_.end(), index);
    }

    std::vector<std::size_t> order() && { return std::move(order_); }

private:
    /// Where the round now open begins: a late step without a date is taken to belong to it.
    std::ptrdiff_t open_round() const {
        for (auto at = std::ssize(order_); at > 0; --at) {
            const auto& event = events_[order_[static_cast<std::size_t>(at - 1)]];
            if (event.step == Step::rated && event.rating == Rating::unsatisfied) return at;
        }
        return 0;
    }

    std::span<const SuggestionEvent> events_;
    std::vector<std::size_t> order_;
};

bool had_happened(std::span<const SuggestionEvent> events, std::size_t index, Date as_of) {
    for (; index < events.size(); ++index)
        if (events[index].happened_on) return *events[index].happened_on <= as_of;
    return true;
}

} // namespace

std::vector<std::size_t> arranged(std::span<const SuggestionEvent> events) {
    Arrangement arrangement(events);
    for (std::size_t i = 0; i < events.size(); ++i) arrangement.take(i);
    return std::move(arrangement).order();
}

std::vector<SuggestionEvent> until(std::span<const SuggestionEvent> events, Date as_of) {
    std::vector<SuggestionEvent> out;
    for (std::size_t i = 0; i < events.size(); ++i) {
        if (!had_happened(events, i, as_of)) continue;
        out.push_back(events[i]);
        if (auto& delivered = out.back().delivered_on; delivered && as_of < *delivered) delivered.reset();
    }
    return out;
}

} // namespace rdlz::casework
