#pragma once

#include "desk/names.hpp"
#include "domain/fact.hpp"

#include <string>

namespace rdlz::desk {

/// What a fact is, in the words of sheets: 参加活动 学习培训 出席.
std::string fact_words(const Names& names, const Fact& fact);

} // namespace rdlz::desk
