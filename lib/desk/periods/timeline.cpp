#include "desk/periods/timeline.hpp"

#include "store/deeds.hpp"

#include <algorithm>
#include <limits>

namespace rdlz::desk {

std::optional<Entry> entry_of(const Store& store, const Record& record) {
    const auto counts = [](const Record& each) {
        const auto* shape = each.shape;
        return each.voided_by == 0 && (shape->find("state") == nullptr || each.text("state").empty()) &&
               (shape->find("cancelled") == nullptr || each.number("cancelled") == 0);
    };
    const auto day = day_of(store, record);
    if (!day || !counts(record)) return {};
    Entry entry{*day, record.made_by, {{record.shape, record.id}}};
    if (const auto whole = whole_of(store, record)) {
        if (!counts(*whole)) return {};
        entry.rows.push_back({whole->shape, whole->id});
    }
    return entry;
}

Timeline::Timeline(const Store& store, Id<Congress> congress) : store_(store) {
    for (auto& closed : closings(store))
        if (closed.closing.congress == congress) locks_.push_back({std::move(closed), {}});
    if (any()) read(store);
}

/// What was moved, made to count or opened again after the first closing.
void Timeline::read(const Store& store) {
    const auto first = std::min_element(locks_.begin(), locks_.end(), [](const Lock& left, const Lock& right) {
        return left.closed.change_set < right.closed.change_set;
    });
    each_later_correction(store, first->closed.change_set, [this](std::int64_t set, const RowChange& row) {
        read_opening(set, row);
        read_move(set, row);
    });
    for (const auto& lock : locks_) {
        events_.push_back({lock.closed.change_set, &lock, false});
        if (lock.opened_by) events_.push_back({*lock.opened_by, &lock, true});
    }
    std::sort(events_.begin(), events_.end(),
              [](const Event& left, const Event& right) { return left.change_set < right.change_set; });
}

void Timeline::read_opening(std::int64_t change_set, const RowChange& row) {
    if (shape_of_table(row.table) != &shape<PeriodClosing>) return;
    for (auto& lock : locks_)
        if (lock.closed.closing.id.value == row.row && !lock.closed.closing.stands()) lock.opened_by = change_set;
}

void Timeline::read_move(std::int64_t change_set, const RowChange& row) {
    const auto* shape = shape_of_table(row.table);
    if (shape == nullptr) return;
    for (const auto& cell : row.cells) {
        if (const auto turn = turn_of(cell)) moves_[{shape, row.row}].push_back({change_set, {}, turn, {}});
        if (const auto came = coming_of(cell)) moves_[{shape, row.row}].push_back({change_set, {}, {}, came});
        if (cell.column != day_field(*shape)) continue;
        const auto before = day_in(cell.before);
        if (!before) continue;
        moves_[{shape, row.row}].push_back({change_set, before, {}, {}});
        moved_.push_back(*before);
        if (const auto after = day_in(cell.after)) moved_.push_back(*after);
    }
}

Period Timeline::around(Period period) const {
    const auto take = [&period](Date from, Date to) {
        period.from = std::min(period.from, from);
        period.to = std::max(period.to, to);
    };
    for (const auto& lock : locks_) take(*lock.closed.closing.starts_on, *lock.closed.closing.ends_on);
    for (const auto day : moved_) take(day, day);
    return period;
}

/// The corrections since it was made, the last one first.
std::vector<Timeline::Move> Timeline::moves_of(const Entry& entry) const {
    std::vector<Move> moves;
    for (const auto& row : entry.rows)
        if (const auto found = moves_.find({row.shape, row.id}); found != moves_.end())
            std::copy_if(found->second.begin(), found->second.end(), std::back_inserter(moves),
                         [&](const Move& move) { return move.change_set > entry.made_by; });
    std::stable_sort(moves.begin(), moves.end(),
                     [](const Move& left, const Move& right) { return left.change_set > right.change_set; });
    return moves;
}

/// How it stood, from its making to today.
std::vector<Timeline::Step> Timeline::steps(const Entry& entry) const {
    std::vector<Step> steps;
    auto day = entry.day;
    bool counts = true;
    for (const auto& move : moves_of(entry)) {
        steps.push_back({move.change_set, day, counts});
        if (move.before) day = *move.before;
        if (move.turn) counts = move.turn->counted;
        if (move.came && entry.if_came) counts = move.came->counted;
    }
    steps.push_back({entry.made_by, day, counts});
    std::reverse(steps.begin(), steps.end());
    return steps;
}

/// The closing of the fewest days that holds a day and stood when a change set was made.
const Closed* Timeline::standing(Date day, std::int64_t change_set) const {
    std::vector<const Closed*> found;
    for (const auto& lock : locks_)
        if (lock.closed.holds(day) && lock.stood(change_set)) found.push_back(&lock.closed);
    return shortest(found);
}

Counted Timeline::typed(const Step& step) const {
    const auto* missed = standing(step.day, step.change_set);
    if (missed == nullptr) return {step.day, nullptr, nullptr, nullptr, step.change_set};
    const auto [known, first] = days_.emplace(step.change_set, Date());
    if (first) known->second = entered_on(store_, step.change_set);
    auto day = known->second;
    while (const auto* closed = standing(day, step.change_set)) day = closed->closing.ends_on->plus_days(1);
    return {day, &missed->closing, nullptr, nullptr, step.change_set};
}

/// Follows one thing through what befell it and the periods around it.
class Timeline::Following {
public:
    explicit Following(const Timeline& timeline) : timeline_(timeline) {}

    void take(const Step& step) {
        step_ = step;
        if (!step.counts) return;
        if (const auto* lists = listing(step.change_set)) found_.kept_by = &lists->closing;
        else found_ = timeline_.typed(step);
    }
    /// A sheet lists what counts in it while it is closed. Once none lists it any more, and its own period is open, it
    /// counts there.
    void take(const Event& event) {
        if (!step_.counts) return;
        if (!event.opens) {
            if (event.lock->closed.holds(found_.day)) listed_by_.push_back(event.lock);
        } else if (listing(event.change_set) == nullptr && timeline_.standing(step_.day, event.change_set) == nullptr) {
            found_ = {step_.day, nullptr, nullptr, nullptr, step_.change_set};
        }
    }
    Counted found() const {
        auto found = found_;
        if (const auto* lists = listing(std::numeric_limits<std::int64_t>::max())) found.listed_by = &lists->closing;
        return found;
    }

private:
    const Closed* listing(std::int64_t change_set) const {
        std::vector<const Closed*> found;
        for (const auto* lock : listed_by_)
            if (lock->stood(change_set)) found.push_back(&lock->closed);
        return shortest(found);
    }

    const Timeline& timeline_;
    Step step_{};
    Counted found_;
    std::vector<const Lock*> listed_by_;
};

Counted Timeline::counted(const Entry& entry) const {
    const auto steps = this->steps(entry);
    auto event = std::upper_bound(events_.begin(), events_.end(), entry.made_by,
                                  [](std::int64_t set, const Event& each) { return set < each.change_set; });
    Following following(*this);
    for (auto step = steps.begin(); step != steps.end(); ++step) {
        following.take(*step);
        const auto next = std::next(step);
        for (; event != events_.end() && (next == steps.end() || event->change_set < next->change_set); ++event)
            following.take(*event);
    }
    return following.found();
}

} // namespace rdlz::desk
