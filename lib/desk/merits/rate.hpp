#pragma once

#include "domain/deputy.hpp"
#include "store/store.hpp"

#include <string>
#include <vector>

namespace rdlz::desk {

/// How many deputies of a congress reported to their voters in its term (述职率): each counts once, however often.
struct DutyRate {
    std::string delegation; ///< empty: all of them, or those without one
    int in_office = 0;      ///< on the day
    int reported = 0;       ///< of these
    /// Two decimals, per cent; empty where nobody is in office.
    std::string rate() const;
};
/// By delegation, the last line all together; as of a day. Reports of other seats of a deputy do not count.
std::vector<DutyRate> duty_rates(const Store& store, const Congress& congress, Date as_of);

} // namespace rdlz::desk
