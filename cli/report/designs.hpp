#pragma once

#include "report/template.hpp"

#include <iosfwd>
#include <string>

namespace rdlz::cli {

/// A design from an office's own file. Throws Error(bad_input) after every problem was written to `err`.
report::Template design_of_file(const std::string& file, std::ostream& err);

} // namespace rdlz::cli
