#pragma once

#include "command.hpp"
#include "desk/scoring/scoring.hpp"

namespace rdlz::cli {

/// Whose points, and of when: what every verb of the year's process takes beside its own words.
struct Course {
    std::string congress; ///< as typed
    void declare(Options& options);
};

/// The kind of subject named by a word; deputies where nothing is said. Throws Error (usage) for another word.
score::SubjectKind subject_kind(const std::string& word);
/// Declares --subject.
void declare_subject(Options& options, std::string& into);

/// What is meant by them. The office's own congress and the current year where nothing is said.
struct Span {
    Congress congress;
    Period period;
};
Span span_of(const desk::Names& names, const Course& course, const Context& context);

} // namespace rdlz::cli
