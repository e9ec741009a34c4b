#pragma once

#include "desk/periods/closings.hpp"
#include "desk/periods/days.hpp"

#include <map>
#include <optional>
#include <utility>
#include <vector>

namespace rdlz::desk {

/// A row of the store whose history decides where something counts.
struct RowOf {
    const Shape* shape = nullptr;
    std::int64_t id = 0;
};

/// Something on its way into a sheet: its day, the change set that made it, and the rows (its own, its whole's) of
/// which a later correction may have brought it in, or moved it.
struct Entry {
    Date day;
    std::int64_t made_by = 0;
    std::vector<RowOf> rows;
    bool if_came = false; ///< an attendance counts only where the deputy came
};
/// That of a record as it stands; nothing for what counts nowhere: voided, only declared or returned, not held.
std::optional<Entry> entry_of(const Store& store, const Record& record);

/// Where something counts, once periods are closed. The closings are the timeline's.
struct Counted {
    Date day;                                 ///< on which it counts
    const PeriodClosing* late_for = nullptr;  ///< it came too late for this one; none where it counts on its own day
    const PeriodClosing* kept_by = nullptr;   ///< its sheet lists it, though its day was corrected since
    const PeriodClosing* listed_by = nullptr; ///< its sheet lists it, and it stands
    std::int64_t change_set = 0;              ///< which brought it to that day
};

/// What typing, correcting, closing and opening again did, in their order. What came into a closed period afterwards
/// (补报) counts on the day on which it was typed or, where that was closed too, the first day after. What the sheet of
/// a closed period lists stays counted there while that closing stands, wherever its day is moved. So each thing counts
/// once.
class Timeline {
public:
    Timeline(const Store& store, Id<Congress> congress);
    Timeline(const Timeline&) = delete;
    Timeline& operator=(const Timeline&) = delete;

    /// Whether anything could count elsewhere than on its day.
    bool any() const { return !locks_.empty(); }
    /// A period with all the days that have ever been closed, or moved to or from since.
    Period around(Period period) const;
    Counted counted(const Entry& entry) const;

private:
    /// A closing while it stands: after its own change set and before that which opened it again.
    struct Lock {
        Closed closed;
        std::optional<std::int64_t> opened_by;

        bool stood(std::int64_t change_set) const {
            return closed.change_set < change_set && (!opened_by || change_set < *opened_by);
        }
    };
    /// A closing, or its being opened again.
    struct Event {
        std::int64_t change_set;
        const Lock* lock;
        bool opens;
    };
    /// What a correction changed: the day, or whether it counted at all.
    struct Move {
        std::int64_t change_set;
        std::optional<Date> before;
        std::optional<Turn> turn;
        std::optional<Turn> came;
    };
    /// How something stood from one change set on.
    struct Step {
        std::int64_t change_set;
        Date day;
        bool counts;
    };
    class Following;
    using Row = std::pair<const Shape*, std::int64_t>;

    void read(const Store& store);
    void read_opening(std::int64_t change_set, const RowChange& row);
    void read_move(std::int64_t change_set, const RowChange& row);
    std::vector<Move> moves_of(const Entry& entry) const;
    std::vector<Step> steps(const Entry& entry) const;
    const Closed* standing(Date day, std::int64_t change_set) const;
    Counted typed(const Step& step) const;

    const Store& store_;
    std::vector<Lock> locks_;
    std::vector<Event> events_; ///< in the order of their change sets
    std::map<Row, std::vector<Move>> moves_;
    std::vector<Date> moved_;                   ///< days that something was moved to or from
    mutable std::map<std::int64_t, Date> days_; ///< of change sets
};

} // namespace rdlz::desk
