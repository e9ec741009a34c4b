#pragma once

#include "desk/intake/intake.hpp"
#include "desk/ledgers/scope.hpp"

namespace rdlz::desk {

/// One opinion on its way into a ledger, with the names its ids stand for.
struct OpinionRow {
    OpinionView view;
    std::string station;
    std::string deputies;
    std::string department;
    std::string_view mark{}; ///< that it came late or was moved, once periods are closed
};

/// The opinions of a scope's visits, visit by visit. Voters are masked unless the scope says otherwise; what was asked
/// to be kept secret and every accusation stay sealed whatever it says.
report::DataSet opinion_rows(const Scope& scope, std::string_view name,
                             std::function<void(const OpinionRow& row, report::DataRow& cells)> print);

} // namespace rdlz::desk
