#include "desk/periods/timeline.hpp"

#include "desk/periods/days.hpp"
#include "store/deeds.hpp"

#include <algorithm>

namespace rdlz::desk {

namespace {

const std::string* text_of(const std::optional<Value>& value) {
    return value ? std::get_if<std::string>(&*value) : nullptr;
}

} // namespace

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
}

void Timeline::read_opening(std::int64_t change_set, const RowChange& row) {
    if (shape_of_table(row.table) != &shape<PeriodClosing>) return;
    for (auto& lock : locks_)
        if (lock.closed.closing.id.value == row.row && !lock.closed.closing.stands() && !lock.opened_by) {
            lock.opened_by = change_set;
            openings_.push_back(change_set);
        }
}

void Timeline::read_move(std::int64_t change_set, const RowChange& row) {
    const auto* shape = shape_of_table(row.table);
    if (shape == nullptr) return;
    for (const auto& cell : row.cells) {
        if (counted_nowhere(cell)) moves_[{shape, row.row}].push_back({change_set, {}});
        if (cell.column != day_field(*shape) || text_of(cell.before) == nullptr) continue;
        const auto before = Date::parse(*text_of(cell.before));
        if (!before) continue;
        moves_[{shape, row.row}].push_back({change_set, before});
        moved_.push_back(*before);
        if (const auto* after = text_of(cell.after))
            if (const auto day = Date::parse(*after)) moved_.push_back(*day);
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

/// The days it had, each with the change set that gave it; first that from which on it counted.
std::vector<Timeline::Step> Timeline::steps(const Entry& entry) const {
    std::vector<Move> moves;
    for (const auto& row : entry.rows)
        if (const auto found = moves_.find({row.shape, row.id}); found != moves_.end())
            std::copy_if(found->second.begin(), found->second.end(), std::back_inserter(moves),
                         [&](const Move& move) { return move.change_set > entry.made_by; });
    std::stable_sort(moves.begin(), moves.end(),
                     [](const Move& left, const Move& right) { return left.change_set < right.change_set; });
    std::vector<Step> steps;
    auto day = entry.day;
    auto made_by = entry.made_by;
    for (auto move = moves.rbegin(); move != moves.rend(); ++move) {
        if (!move->before) {
            made_by = move->change_set;
            break;
        }
        steps.push_back({move->change_set, day});
        day = *move->before;
    }
    steps.push_back({made_by, day});
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
    if (missed == nullptr) return {step.day, {}, {}};
    const auto [known, first] = days_.emplace(step.change_set, Date());
    if (first) known->second = entered_on(store_, step.change_set);
    auto day = known->second;
    while (const auto* closed = standing(day, step.change_set)) day = closed->closing.ends_on->plus_days(1);
    return {day, missed->closing.period, {}};
}

Counted Timeline::counted(const Entry& entry) const {
    const auto steps = this->steps(entry);
    auto opening = std::upper_bound(openings_.begin(), openings_.end(), steps.front().change_set);
    auto found = typed(steps.front());
    for (std::size_t i = 0; i < steps.size(); ++i) {
        const auto* listing = i == 0 ? nullptr : standing(found.day, steps[i].change_set);
        if (listing != nullptr) found.kept_by = listing->closing.period;
        else if (i > 0) found = typed(steps[i]);
        const auto until = i + 1 == steps.size() ? std::nullopt : std::optional(steps[i + 1].change_set);
        for (; opening != openings_.end() && (!until || *opening < *until); ++opening)
            if (standing(found.day, *opening) == nullptr && standing(steps[i].day, *opening) == nullptr)
                found = {steps[i].day, {}, {}}; // no sheet lists it now, and its own period is open
    }
    return found;
}

} // namespace rdlz::desk
