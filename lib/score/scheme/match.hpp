#pragma once

#include "domain/fact.hpp"
#include "domain/words.hpp"

#include <array>
#include <string>
#include <string_view>
#include <vector>

namespace rdlz::score {

/// What rules ask of a fact beside its kind, and look up in tables.
enum class Attribute { type, role, status, outcome, level, form, organizer, rater };

/// One demand on an attribute: that the fact has one of the words, or none of them.
struct Condition {
    Attribute attribute = Attribute::type;
    std::vector<std::string> words;
    bool refuses = false;
};

/// Which facts a rule or a minimum speaks of.
struct Match {
    std::string kind;
    std::vector<Condition> conditions;

    bool fits(const Fact& fact) const;
};

/// The word of an attribute of which a fact has one: of every attribute but the outcome.
const std::string& word_of(const Fact& fact, Attribute attribute);
/// Whether a word holds of a fact; several outcomes may hold at once.
bool has_word(const Fact& fact, Attribute attribute, std::string_view word);

} // namespace rdlz::score

namespace rdlz {

template<>
inline constexpr std::array<Word, 8> words<score::Attribute>{{{"type", "类型"},
                                                              {"role", "角色"},
                                                              {"status", "出席情况"},
                                                              {"outcome", "结果"},
                                                              {"level", "级别"},
                                                              {"form", "形式"},
                                                              {"organizer", "组织单位"},
                                                              {"rater", "评分主体"}}};

} // namespace rdlz
