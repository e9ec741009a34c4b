#pragma once

#include "command.hpp"
#include "staging/plan.hpp"

namespace rdlz::cli {

/// What was understood of the file, then every refusal and the first notes.
void tell_findings(const Context& context, const staging::Plan& plan);
/// What would be written anew in a record that exists, field by field.
void tell_change(const Context& context, const staging::Decision& decision);
/// How many rows met with which decision.
Answer counts(const staging::Plan& plan);
/// The end of an import: its counts, or why nothing was changed.
Status conclude(const Context& context, const staging::Plan& plan);
void declare_rejects(Options& options, std::string& into);
/// Bad rows go into a file of their own: beside the input where they are really left, elsewhere when asked for.
void keep_rejects(const Context& context, const staging::Plan& plan, const std::string& asked);
/// A choice in the language spoken.
Answer::Cell cell(const Word& word);

} // namespace rdlz::cli
