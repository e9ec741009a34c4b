#pragma once

#include "command.hpp"
#include "desk/ledgers/batch.hpp"
#include "report/template.hpp"

#include <iosfwd>
#include <string>

namespace rdlz::cli {

/// A design from an office's own file. Throws Error(bad_input) after every problem was written to `err`.
report::Template design_of_file(const std::string& file, std::ostream& err);

/// Puts what was written into its folder, and records that it left the office.
void place(const Context& context, const desk::Scope& scope, desk::Batch& batch);

} // namespace rdlz::cli
