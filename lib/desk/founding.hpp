#pragma once

#include "store/settings.hpp"

namespace rdlz::desk {

/// Founds a store: its office's words, and the calendar that views read.
void found(Store& store, const Office& office);

} // namespace rdlz::desk
