#pragma once

#include "domain/deputy.hpp"
#include "score/account.hpp"
#include "store/store.hpp"

#include <cstdint>
#include <map>
#include <vector>

namespace rdlz::desk {

/// The sealed years of a congress and the ones before it in the same region, up to a day: what counters over years
/// read.
class SealedYears {
public:
    SealedYears(const Store& store, Id<Congress> congress, Date from);
    /// Empty where nothing of that person was sealed.
    std::vector<score::PastYear> of(Id<Person> person) const;

private:
    std::map<std::int64_t, std::vector<score::PastYear>> years_; ///< by person
};

} // namespace rdlz::desk
