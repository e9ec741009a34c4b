#pragma once

#include "desk/names.hpp"
#include "domain/tally.hpp"

#include <optional>

namespace rdlz::desk {

/// Writes down a past total, or puts it right where one of the same period, measure and station is there; gives what
/// stood there. Refuses a period that is none, one that is not over, a negative number, and a total without its source.
std::optional<Tally> set_tally(Store& store, const Names& names, Tally tally, Date today);

/// Its number as it is printed: ※1240 据2021年工作总结.
std::string printed(const Tally& tally);

} // namespace rdlz::desk
