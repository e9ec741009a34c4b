#pragma once

#include "core/period.hpp"
#include "store/store.hpp"

#include <functional>
#include <string>

namespace rdlz {

/// One record of something that happened: when, and when and by whom it was typed in.
struct Entry {
    std::string recorder; ///< who ran the command
    Date happened_on;
    Date entered_on;
};
/// Attendances, visits, suggestions, deeds, duty reports, ratings and manual lines of a period; old registers taken in
/// afterwards (历史补录) are left out.
void each_entry(const Store& store, const Period& period, const std::function<void(const Entry&)>& take);

} // namespace rdlz
