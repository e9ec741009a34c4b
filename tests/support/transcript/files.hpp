#pragma once

#include <iosfwd>
#include <string>
#include <vector>

namespace rdlz::transcript {

/// The commands that prepare and look at files. Returns their status; throws std::runtime_error for an unknown one.
int on_files(const std::vector<std::string>& words, std::istream& in, std::ostream& out);

/// What stands after "|".
std::string filtered(const std::string& text, const std::vector<std::string>& filter);

std::string content_of(const std::string& file);

} // namespace rdlz::transcript
