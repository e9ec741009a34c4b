#pragma once

#include "desk/names.hpp"
#include "score/account.hpp"
#include "score/scheme/scheme.hpp"

namespace rdlz::desk {

/// Whose points are asked for, and of when.
struct Question {
    Congress congress; ///< whose deputies and groups; whose suggestions the departments handle
    Period period;
    score::SubjectKind subject = score::SubjectKind::deputy;
};

/// The accounts of all subjects of that kind, one after the other, as a scheme of these versions asks for them.
score::Pull accounts_of(const Names& names, const Question& question, score::Versions versions);

/// The code by which the accounts know what a person typed: of a deputy, a station, a unit; of a group its name.
/// Throws Error (not found) as every reference does.
std::string subject_code(const Store& store, score::SubjectKind subject, const std::string& typed);

} // namespace rdlz::desk
