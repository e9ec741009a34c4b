#pragma once

#include "domain/deputy.hpp"
#include "store/store.hpp"

#include <string>
#include <vector>

namespace rdlz::desk {

/// What joining two persons did.
struct Merging {
    int moved = 0;                  ///< records that now name the one kept
    int doubled = 0;                ///< records both had, voided once
    std::vector<std::string> apart; ///< headings of what was said differently of the other and is no longer shown
};

/// Makes one of two entries that are the same person (重复录入): every record of `other` becomes one of `kept`, seats
/// of the same congress become one seat, blanks are filled from the other, and the other's code keeps leading to the
/// one kept. Throws Error(refused) where the two say different things of one seat or one attendance.
Merging merge(Store& store, Id<Person> kept, Id<Person> other);

} // namespace rdlz::desk
