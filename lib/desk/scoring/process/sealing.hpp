#pragma once

#include "desk/ledgers/scope.hpp"
#include "desk/scoring/process/result.hpp"

#include <optional>
#include <string>
#include <vector>

namespace rdlz::desk {

/// Closes a scope's period (定稿封存): rules, roster, facts and the whole result are written down as text. Throws
/// Error(refused) where it is sealed already, where it is not over and its count not closed, and where lines wait for a
/// number or marks, equals for a decision, objections for an answer, or a list for its announcement.
Seal seal(Store& store, const Scope& scope);

std::optional<Seal> seal_of(const Store& store, Id<Congress> congress, const Period& period);
/// The same; throws Error(refused) where the period is not sealed.
Seal require_seal(const Store& store, const Congress& congress, const Period& period);

/// What a seal says, read back from the store.
ResultText text_of(const Store& store, const Seal& seal);

/// The whole of a period as it would be sealed from what is known in a store, which may be a past one.
ResultText result_now(const Scope& scope);

/// One deputy's place in a sealed result, in the order of the ranking.
struct SealedPlace {
    std::string code, name, delegation, station, part;
    std::int64_t rank = 0; ///< 0 where the scheme leaves the deputy out of the ranking
    bool tied = false;
    std::map<std::string, Points> points; ///< total, base, added, deducted, category:CODE
    std::int64_t days = 0;
};
/// A sealed summary: its columns (category and name) and rows, and the words and stars of its sheets.
struct SealedSummary {
    std::vector<std::pair<std::string, std::string>> columns;
    std::vector<SealedPlace> places;
    SheetText sheets;
    std::vector<std::string> announced; ///< by code
};
SealedSummary summary_of(const Seal& seal);

/// Writes a correction beside a sealed total. Throws Error(refused) where the deputy has no account in the seal, or the
/// day is before the sealing; Error(usage) for 0 points.
void adjust(Store& store, const Seal& seal, Adjustment adjustment);
/// In the order they were written down.
std::vector<Adjustment> adjustments_of(const Store& store, const Seal& seal);
/// The deputy whom a sealed account is of: a later merge may have given the person another code.
std::string code_today(const Store& store, const std::string& sealed);
/// Their sums by the codes of the sealed accounts.
std::map<std::string, Points> adjusted_points(const Store& store, const Seal& seal);

} // namespace rdlz::desk
