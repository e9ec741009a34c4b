#pragma once

#include "domain/shapes.hpp"
#include "store/records.hpp"

namespace rdlz::desk {

/// Says that a record, and what is only a part of it (a visit's opinions, an activity's attendance), was never true.
/// Throws Error(refused) where something else still refers to it.
void void_record(Store& store, const Record& record);

} // namespace rdlz::desk
