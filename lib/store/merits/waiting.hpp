#pragma once

#include "core/period.hpp"
#include "domain/deed.hpp"
#include "store/store.hpp"

#include <cstdint>
#include <functional>
#include <optional>

namespace rdlz {

/// Which declarations are wanted; what is empty asks for nothing.
struct WaitingFilter {
    Confirmation state = Confirmation::declared;
    std::optional<Period> period; ///< the day of what was declared lies in it
    Id<Station> station;          ///< the station that held the activity; of a deed its own, or its deputy's on the day
    Id<Activity> activity;
};

/// The rows of attendance, or of deeds, that wait or were returned: the oldest day first, each with the day on which it
/// was typed in.
void each_waiting(const Store& store, const Shape& shape, const WaitingFilter& filter,
                  const std::function<void(std::int64_t id, Date entered_on)>& take);

} // namespace rdlz
