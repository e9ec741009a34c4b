#pragma once

#include "domain/suggestion.hpp"

#include <string>

/// Steps of made-up cases, written in one line each.
namespace rdlz::casework::tests {

inline constexpr Id<Department> office{1}, water{2}, roads{3};

inline std::optional<Date> day(const std::string& iso) { return Date::parse(iso); }

inline Suggestion filed(const char* iso) {
    Suggestion suggestion;
    suggestion.filed_on = day(iso);
    return suggestion;
}

inline SuggestionEvent on(const char* iso, Step step) {
    SuggestionEvent event;
    event.step = step;
    event.happened_on = day(iso);
    return event;
}

inline SuggestionEvent to_unit(SuggestionEvent event, Id<Department> department, Part part = Part::unsaid) {
    event.department = department;
    event.part = part;
    return event;
}

inline SuggestionEvent answer(const char* iso, Id<Department> department, const char* answer_class) {
    auto event = to_unit(on(iso, Step::answered), department);
    event.answer_class = answer_class;
    return event;
}

inline SuggestionEvent rated(const char* iso, Rating rating) {
    auto event = on(iso, Step::rated);
    event.rating = rating;
    return event;
}

} // namespace rdlz::casework::tests
