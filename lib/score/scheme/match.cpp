#include "score/scheme/match.hpp"

#include <algorithm>

namespace rdlz::score {

namespace {

bool holds(const Fact& fact, const Condition& condition) {
    const bool one = std::any_of(condition.words.begin(), condition.words.end(),
                                 [&](const std::string& word) { return has_word(fact, condition.attribute, word); });
    return one != condition.refuses;
}

} // namespace

const std::string& word_of(const Fact& fact, Attribute attribute) {
    static constexpr std::array<std::string Fact::*, 8> members{
        &Fact::type, &Fact::role, &Fact::status, nullptr, &Fact::level, &Fact::form, &Fact::organizer, &Fact::rater};
    return fact.*members[static_cast<std::size_t>(attribute)];
}

bool has_word(const Fact& fact, Attribute attribute, std::string_view word) {
    if (attribute != Attribute::outcome) return word_of(fact, attribute) == word;
    return std::find(fact.outcomes.begin(), fact.outcomes.end(), word) != fact.outcomes.end();
}

bool Match::fits(const Fact& fact) const {
    return fact.kind == kind && std::all_of(conditions.begin(), conditions.end(),
                                            [&](const Condition& condition) { return holds(fact, condition); });
}

} // namespace rdlz::score
