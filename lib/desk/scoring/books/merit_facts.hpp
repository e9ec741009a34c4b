#pragma once

#include "domain/fact.hpp"
#include "domain/record.hpp"

#include <optional>

namespace rdlz::desk {

/// The fact that a deed, a duty report, a rating or a manual line is; nothing where it was returned. The day it was
/// entered is for whoever knows the change set.
std::optional<Fact> merit_fact(const Record& record);

} // namespace rdlz::desk
