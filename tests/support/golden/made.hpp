#pragma once

#include <map>
#include <string>

namespace rdlz::golden {

/// Texts by the name of the file that keeps them.
using Texts = std::map<std::string, std::string>;

/// Everything that is kept, made anew from tests/data/county as of 2024-11-30. Throws std::runtime_error where a
/// command on the way fails.
Texts everything_made();

} // namespace rdlz::golden
