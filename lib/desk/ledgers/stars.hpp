#pragma once

#include "desk/ledgers/scope.hpp"
#include "desk/scoring/process/result.hpp"
#include "report/template.hpp"

namespace rdlz::desk {

/// What the summary sheet and the publicity sheet say beside the points: their words and who is proposed.
SheetText sheet_text(const Scope& scope);

/// The words of the publicity: who decided and when, its days, who receives objections; as far as they are recorded.
void add_publicity_words(const Scope& scope, report::Variables& variables);

/// The word for the honour (通报表扬) as the policy in force says it. 表彰 is a controlled word: it needs a basis, the
/// policy's own or the one given.
std::string commend_word(const Scope& scope, const std::string& basis);

} // namespace rdlz::desk
