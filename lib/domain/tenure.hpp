#pragma once

#include "core/period.hpp"

namespace rdlz {

/// Whether something that has a first and a last day (a mandate, a place in a group, a subject's time in office) holds
/// on a day; a first day not known is before all, a last one not there is after all.
template<class Dated>
bool holds_on(const Dated& dated, Date day) {
    return !(dated.since > day) && (!dated.until || *dated.until >= day);
}

/// The same on any day of a period.
template<class Dated>
bool holds_in(const Dated& dated, const Period& period) {
    return !(dated.since > period.to) && (!dated.until || *dated.until >= period.from);
}

} // namespace rdlz
