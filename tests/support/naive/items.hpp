#pragma once

#include "case.hpp"

namespace rdlz::naive {

/// All rules of one name over the versions.
struct Item {
    std::string name;
    std::size_t version = 0; ///< the newest that has it
    const score::Rule* rule = nullptr;
    std::size_t category = 0; ///< of the last version
    bool current = false;     ///< whether the last version has it
};

/// In the order of the last version, then those that only older ones have.
std::vector<Item> items_of(score::Versions versions);

/// The rule of that name in one version; nullptr where it has none.
const score::Rule* rule_named(const score::Scheme& scheme, const std::string& name);

/// A rule's category as an index into the last version's. Throws Refused where that has none of the code.
std::size_t category_of(score::Versions versions, const score::Scheme& version, const score::Rule& rule);

/// Rounded once, as a version says. Throws Refused where it says nothing and four decimals are not enough.
Fraction settled(const Fraction& exact, const score::Scheme& version);

/// What a fact is worth under a rule, before units and shares; nothing where it is not credited.
struct Value {
    Fraction points;
    bool unsettled = false;
};
std::optional<Value> value_of(const score::Rule& rule, const Fact& fact);

/// What of an award one participant is credited, rounded.
Fraction credited(const Fraction& award, const Fact& fact, const score::Rule& rule, const score::Scheme& version);

/// Step 3 for one item: its lines of facts, what is converted, combined and needed already cut.
std::vector<Line> lines_of_facts(const Case& one, const Item& item);
/// Step 3 for one item of the whole period: its line, if there is one.
std::optional<Line> line_of_whole(const Case& one, const Item& item);

/// Takes so much away from a line for one reason.
void cut(Line& line, score::CutBy by, Fraction amount);
void cut_whole(Line& line, score::CutBy by);

} // namespace rdlz::naive
