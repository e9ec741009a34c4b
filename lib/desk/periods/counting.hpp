#pragma once

#include "desk/ledgers/scope.hpp"
#include "desk/periods/closings.hpp"

#include <map>
#include <string>
#include <vector>

namespace rdlz::desk {

/// A row of the store whose history decides where something counts.
struct RowOf {
    const Shape* shape = nullptr;
    std::int64_t id = 0;
};

/// In which sheet things count, once periods are closed: what came into a closed period afterwards (补报) counts on the
/// day on which it was typed, everything else on its own day. So the sheets of closed months add up to the year's.
class Counting {
public:
    explicit Counting(const Scope& scope);

    /// Whether anything could count elsewhere than on its day.
    bool any() const { return !closings_.empty(); }
    /// The days to look through for what counts in the scope's period.
    const Period& searched() const { return searched_; }

    /// Something on its way into a sheet: its day, the change set that made it, and the rows (its own, its whole's) of
    /// which a later correction may have brought it in.
    struct Entry {
        Date day;
        std::int64_t made_by = 0;
        std::vector<RowOf> rows;
    };
    enum class Place { here, late, later, outside }; ///< late: here, from a closed period; later: in a later sheet
    Place place(const Entry& entry) const;
    /// The same, noted for the lines under the sheet.
    Place note(const Entry& entry);
    /// 其中补报2024年6月 3 件; empty where nothing late was noted.
    std::vector<std::string> lines() const;

private:
    struct Move {
        std::int64_t change_set;
        std::optional<Date> before; ///< nothing: it counted nowhere before
    };
    using Moves = std::map<std::pair<const Shape*, std::int64_t>, std::vector<Move>>;
    using Counts = std::vector<std::pair<std::string, std::int64_t>>;

    void read_moves();
    std::int64_t came_into(const Closed& closed, const Entry& entry) const;
    const Closed* missed(const Entry& entry) const;
    Date typed(const Closed& missed, const Entry& entry) const;
    Place place(const Entry& entry, const Closed* missed) const;

    const Scope& scope_;
    std::vector<Closed> closings_;
    Period searched_;
    bool closed_itself_ = false; ///< asked for as it is now: nothing is kept out of it
    Moves moves_;
    mutable std::map<std::int64_t, Date> days_; ///< of change sets
    Counts late_, later_;
};

} // namespace rdlz::desk
