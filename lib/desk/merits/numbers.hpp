#pragma once

#include "desk/suggestions/objection.hpp"
#include "domain/record.hpp"

namespace rdlz::desk {

/// The numbers of a deed, a duty report, a rating or a manual line: writes 1 where one is left out that counts, and
/// objects to what cannot be (more votes than voters, a mark above 100, a place behind the last).
void check_numbers(Record& record, const Object& object);

} // namespace rdlz::desk
