#pragma once

#include "desk/names.hpp"
#include "score/scheme/scheme.hpp"

#include <functional>
#include <string>
#include <vector>

namespace rdlz::desk {

/// What a scheme may say of the county's own, of the lists as `codes` gives them.
score::LocalWords local_words(const std::function<policy::CodeList(std::string_view list)>& codes);

/// Where a version of a scheme came from.
struct SchemeSource {
    std::string edition;     ///< the policy's name
    std::string fingerprint; ///< short print of its text
};

/// The scheme for one kind of subject over a period: its versions, oldest first, and where each came from.
struct RulesInForce {
    std::vector<score::Scheme> versions;
    std::vector<SchemeSource> sources; ///< beside the versions

    const score::Scheme& scheme() const { return versions.back(); }
    const SchemeSource& source() const { return sources.back(); }
};

/// Whom a scheme is wanted for; the level says nothing for stations and departments.
struct Scored {
    score::SubjectKind subject = score::SubjectKind::deputy;
    Level level = Level::unsaid;
};

/// The adopted schemes for such subjects: the one in force when the period begins, and those that take effect within
/// it. Where none is in force at the beginning, the first one counts from there. Throws Error (refused) where none is,
/// or where one is not sound.
RulesInForce rules_for(const Names& names, const Scored& scored, const Period& period);

/// The same by name and day, as a sheet names them: 《…》（2024年1月1日起施行）. Empty where none is adopted.
std::string rules_named(const Names& names, const Scored& scored, const Period& period);

/// A scheme that is not adopted, from its text. Throws Error (bad input) naming the first problem, and Error (refused)
/// where it scores other subjects than those.
RulesInForce draft_rules(const Names& names, const std::string& file, const std::string& text,
                         score::SubjectKind subject = score::SubjectKind::deputy);

} // namespace rdlz::desk
