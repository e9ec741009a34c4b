#pragma once

#include "command.hpp"
#include "desk/scoring/scoring.hpp"

namespace rdlz::cli {

/// Whose points, and of when: what every verb of the year's process takes beside its own words.
struct Course {
    std::string congress; ///< as typed
    std::string subject;  ///< as typed, by the verbs that score others than deputies as well
    void declare(Options& options);
    void declare_subject(Options& options);
};

/// What is meant by them: the office's own congress, its deputies and the current year where nothing is said. Throws
/// Error (usage) for what cannot be scored.
desk::Question question_of(const desk::Names& names, const Course& course, const Context& context);

/// What the column of names is called.
const char* name_heading(score::SubjectKind subject);

/// Equals that the scheme does not settle need a recorded decision: they are named, and the status says so.
Status tell_undecided(const Context& context, const desk::Tally& tally);

} // namespace rdlz::cli
