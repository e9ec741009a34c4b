#pragma once

#include "store/store.hpp"

namespace rdlz {

/// A store as it stood before a change set was made: a private copy, as Store::open_as_known makes one for a day.
Store open_before(const Store& store, std::int64_t change_set);

} // namespace rdlz
