#pragma once

#include "domain/shapes.hpp"
#include "store/store.hpp"

#include <functional>
#include <optional>
#include <string>
#include <vector>

namespace rdlz {

/// The header of one change set: one command, one transaction.
struct ChangeSet {
    std::int64_t id = 0;
    Moment at;
    std::string actor;
    std::string command;
    std::string reason;
    std::int64_t row_count = 0;
    bool recorded = false;            ///< it wrote records; a voter looked at unmasked only leaves its header
    std::vector<std::int64_t> undoes; ///< the change sets it took back; empty where it did something of its own
    bool is_redo = false;             ///< what it took back is an undo
    std::int64_t undone_by = 0;       ///< the undo in effect that took it back; 0 where none did
    std::int64_t applied_at = 0;      ///< the change set that brought it into effect last: itself, or a redo of it

    bool in_effect() const { return undone_by == 0; }
    bool is_undo() const { return !undoes.empty(); }
};

/// One row as a change set changed it: for each column what stood there and what stands now (nothing: not part of it).
struct RowChange {
    enum class Kind { made, changed, removed };
    struct Cell {
        std::string column;
        std::optional<Value> before;
        std::optional<Value> after;
    };
    Kind kind = Kind::changed;
    std::string table;
    std::int64_t row = 0;
    std::vector<Cell> cells; ///< of a changed row only what differs
};

/// Which store this is, and how far it has come: by its founding, and by the last change of its records.
struct Revision {
    std::string founding; ///< print of the change set that founded it
    std::int64_t change = 0;
    std::string digest;
    bool operator==(const Revision&) const = default;
};
Revision revision(const Store& store);

std::vector<ChangeSet> change_sets(const Store& store); ///< newest first
std::optional<ChangeSet> change_set(const Store& store, std::int64_t id);
void each_row_change(const Store& store, std::int64_t change_set, const std::function<void(const RowChange&)>& take);
/// What later change sets did to rows that were there: each with its change set, in order. What they made or removed is
/// passed over, which costs nothing for large imports.
void each_later_correction(const Store& store, std::int64_t after,
                           const std::function<void(std::int64_t change_set, const RowChange&)>& take);

} // namespace rdlz
