#pragma once

#include "core/problem.hpp"

#include <array>
#include <string>
#include <vector>

namespace rdlz::staging {

/// What an import does with one row.
enum class Action { create, change, unchanged, skip };

/// One field of a record that exists and would be written anew.
struct Difference {
    std::string field;
    std::string before;
    std::string after;
};

/// The decision on one row.
struct Decision {
    int line = 0;
    Action action = Action::create;
    std::string record; ///< its code
    std::vector<Difference> differences;
};

/// What an import would do, or did: counts, the changes field by field, and every problem: the plan is what is
/// applied, or nothing is. Creations are only counted: memory stays flat whatever the size of the file.
struct Plan {
    std::string file;
    std::string digest; ///< SHA-256 of the file it was made from
    std::array<int, 4> counts{};
    std::vector<Decision> changes;
    std::vector<Problem> problems;
    std::vector<std::string> remarks;

    void decide(Decision decision) {
        ++counts[static_cast<std::size_t>(decision.action)];
        if (decision.action == Action::change) changes.push_back(std::move(decision));
    }
    int count(Action action) const { return counts[static_cast<std::size_t>(action)]; }
    bool refused() const { return any_refused(problems); }
};

} // namespace rdlz::staging
