#pragma once

#include "core/message.hpp"
#include "session.hpp"

#include <string>
#include <vector>

namespace rdlz::cli {

/// A variable of the environment, or empty.
std::string environment(const Session& session, const std::string& name);

/// --lang wherever it stands, so that even a wrong command is answered in the right language; then the environment.
Language language_of(const Session& session);
/// Without the option that is read before anything is said. Throws Error(usage) where it names no language known.
std::vector<std::string> without_language(const std::vector<std::string>& words);

} // namespace rdlz::cli
