#pragma once

#include "desk/ledgers/scope.hpp"

namespace rdlz::desk {

/// A deputy of a congress above the office's own who belonged to a station of the county: our county organises and
/// records (代表法 58), the congress itself judges.
struct UpperDeputy {
    Person person;
    std::vector<Mandate>
        seats; ///< above the office's own, highest first; never those of its own or of lower congresses
    Level level = Level::unsaid; ///< of the highest
    std::string congress;
    std::string delegation;
    std::string station;
};

/// All of a scope's period: by level, delegation and station, then by the strokes of the names.
std::vector<UpperDeputy> upper_deputies(const Scope& scope);

} // namespace rdlz::desk
