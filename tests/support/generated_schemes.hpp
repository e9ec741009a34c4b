#pragma once

#include "dice.hpp"
#include "score/account.hpp"
#include "score/scheme/scheme.hpp"

#include <array>
#include <string>
#include <vector>

// Schemes, facts and subjects by chance, sound ones: nothing in them that a check of the scheme would refuse.

namespace rdlz::test {

/// The attributes that facts of one kind have here, and their words.
struct KindWords {
    std::string kind;
    std::vector<std::pair<score::Attribute, std::vector<std::string>>> attributes;
};
const std::vector<KindWords>& kinds_of_facts();
const KindWords& words_of_kind(const std::string& kind);

extern const std::vector<std::string> role_classes;
extern const std::vector<std::string> band_names;
extern const std::vector<std::string> minimum_names;
extern const std::vector<std::string> counter_names;

/// What is alike in all versions of one scheme.
struct Frame {
    std::vector<std::string> kinds;      ///< of facts; few, so that rules and facts meet
    std::vector<std::string> categories; ///< codes
    std::vector<bool> whole;             ///< by the number in a rule's name: whether it is for the whole period
    bool fine = false;                   ///< points that do not end early, such as 0.3333
    bool losses = true;                  ///< whether anything may take points away
};
inline std::string rule_name(std::size_t number) { return "rule " + std::to_string(number); }

score::Match some_match(Dice& dice, const std::string& kind);
score::Rule some_rule(Dice& dice, const Frame& frame, std::size_t number);
std::vector<score::EachLimit> some_each(Dice& dice);
score::YearWindow some_window(Dice& dice);
std::optional<score::Rounding> some_rounding(Dice& dice);

score::Scheme some_scheme(Dice& dice, const Frame& frame);
Frame some_frame(Dice& dice);

/// One county's year: a scheme in one to three versions that follow one another, and a period.
struct World {
    Frame frame;
    std::vector<score::Scheme> versions;
    Period period;
};
World some_world(Dice& dice);

Period some_period(Dice& dice);
Fact some_fact(Dice& dice, const Frame& frame, int number);
std::vector<Fact> some_facts(Dice& dice, const Frame& frame, int most);
score::Account some_account(Dice& dice, const Frame& frame, int number);

} // namespace rdlz::test
