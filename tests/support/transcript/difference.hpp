#pragma once

#include <string>
#include <vector>

namespace rdlz::transcript {

/// What must change in the first to become the second, in the form of `diff -u`: three lines around each change.
std::string difference(const std::vector<std::string>& before, const std::vector<std::string>& after);

} // namespace rdlz::transcript
