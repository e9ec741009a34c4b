#pragma once

#include "desk/names.hpp"
#include "score/listing.hpp"

#include <string>

namespace rdlz::desk {

/// What a record listed without points is, in the words of sheets: 参加活动 学习培训 出席; a mark with its group and
/// ballots; where the rule counts quantities, how much; of a group's statement the member whose it is.
std::string listed_words(const Names& names, const score::Statement& statement, const score::Listed& listed);
/// The same for machines: activity training present.
std::string listed_code(const score::Statement& statement, const score::Listed& listed);

/// What a line of a statement stands for: its fact; else what was counted of the whole period: 全年情况（9/10）.
std::string line_words(const Names& names, score::Versions versions, const score::Statement& statement,
                       const score::Line& line);
/// The same for machines: the fact's code, or the count.
std::string line_code(score::Versions versions, const score::Statement& statement, const score::Line& line);

/// The code of the record that proves a fact: HD0031, LS0004.
std::string record_code(const Fact& fact);
/// What several records concern in common, where a fact has more than its own record to name; else empty.
std::string common_item(const Fact& fact);

} // namespace rdlz::desk
