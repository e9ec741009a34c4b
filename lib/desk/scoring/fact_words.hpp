#pragma once

#include "desk/names.hpp"
#include "score/statement.hpp"

#include <string>

namespace rdlz::desk {

/// What a fact of a statement is, in the words of sheets: 参加活动 学习培训 出席; a mark with its group and ballots; of
/// a group's statement with the member whose it is.
std::string fact_words(const Names& names, const score::Statement& statement, const Fact& fact);
/// The same for machines: activity training present.
std::string fact_code(const score::Statement& statement, const Fact& fact);

/// What a line of a statement stands for: its fact; else what was counted of the whole period: 全年情况（9/10）.
std::string line_words(const Names& names, const score::Statement& statement, const score::Line& line);
/// The same for machines: the fact's code, or the count.
std::string line_code(const score::Statement& statement, const score::Line& line);

} // namespace rdlz::desk
