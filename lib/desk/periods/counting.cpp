#include "desk/periods/counting.hpp"

#include "core/text.hpp"
#include "desk/periods/days.hpp"
#include "store/deeds.hpp"
#include "store/history/changes.hpp"

#include <algorithm>

namespace rdlz::desk {

namespace {

Period hull(Period period, const std::vector<Closed>& closings) {
    for (const auto& each : closings) {
        period.from = std::min(period.from, *each.closing.starts_on);
        period.to = std::max(period.to, *each.closing.ends_on);
    }
    return period;
}

const std::string* text_before(const RowChange::Cell& cell) {
    return cell.before ? std::get_if<std::string>(&*cell.before) : nullptr;
}

/// It was not held, or not confirmed: then it counted nowhere.
bool counted_nowhere(const RowChange::Cell& cell) {
    if (cell.column == "state") return text_before(cell) != nullptr;
    const auto* flag = cell.before ? std::get_if<std::int64_t>(&*cell.before) : nullptr;
    return cell.column == "cancelled" && flag != nullptr && *flag != 0;
}

template<class Counts>
void count(Counts& counts, const std::string& phrase) {
    const auto found =
        std::find_if(counts.begin(), counts.end(), [&](const auto& each) { return each.first == phrase; });
    if (found == counts.end()) counts.emplace_back(phrase, 1);
    else ++found->second;
}

template<class Counts>
std::string listed(const Counts& counts) {
    std::vector<std::string> all;
    for (const auto& [phrase, number] : counts) all.push_back(fmt::format("{} {} 件", phrase, number));
    return joined(all, "、");
}

} // namespace

Counting::Counting(const Scope& scope) : scope_(scope), closings_(standing_closings(scope.names.store())) {
    std::erase_if(closings_, [&](const Closed& each) { return each.closing.congress != scope.congress.id; });
    searched_ = hull(scope.period, closings_);
    closed_itself_ = std::any_of(closings_.begin(), closings_.end(),
                                 [&](const Closed& each) { return each.closing.has_days(scope.period); });
    if (any()) read_moves();
}

/// What was brought into a period, or made to count, by correcting it after the first closing.
void Counting::read_moves() {
    const auto first =
        std::min_element(closings_.begin(), closings_.end(),
                         [](const Closed& left, const Closed& right) { return left.change_set < right.change_set; });
    each_later_correction(scope_.names.store(), first->change_set, [&](std::int64_t set, const RowChange& row) {
        const auto* shape = shape_of_table(row.table);
        if (shape == nullptr) return;
        for (const auto& cell : row.cells) {
            const auto* text = text_before(cell);
            if (counted_nowhere(cell)) moves_[{shape, row.row}].push_back({set, {}});
            else if (cell.column == day_field(*shape) && text != nullptr)
                moves_[{shape, row.row}].push_back({set, Date::parse(*text)});
        }
    });
}

/// The change set that brought something into a closed period last.
std::int64_t Counting::came_into(const Closed& closed, const Entry& entry) const {
    auto last = entry.made_by;
    for (const auto& row : entry.rows)
        if (const auto found = moves_.find({row.shape, row.id}); found != moves_.end())
            for (const auto& move : found->second)
                if (!move.before || !closed.holds(*move.before)) last = std::max(last, move.change_set);
    return last;
}

/// The closed period that something came too late for.
const Closed* Counting::missed(const Entry& entry) const {
    std::vector<const Closed*> found;
    for (const auto& each : closings_)
        if (each.holds(entry.day) && came_into(each, entry) > each.change_set) found.push_back(&each);
    return shortest(found);
}

/// The day it counts on instead: that of the typing or, where that was closed already, the first day after.
Date Counting::typed(const Closed& missed, const Entry& entry) const {
    const auto set = came_into(missed, entry);
    const auto [known, first] = days_.emplace(set, Date());
    if (first) known->second = entered_on(scope_.names.store(), set);
    auto day = known->second;
    const auto closed = [&] {
        return std::find_if(closings_.begin(), closings_.end(),
                            [&](const Closed& each) { return each.change_set < set && each.holds(day); });
    };
    for (auto over = closed(); over != closings_.end(); over = closed()) day = over->closing.ends_on->plus_days(1);
    return day;
}

Counting::Place Counting::place(const Entry& entry, const Closed* missed) const {
    const bool own = scope_.period.holds(entry.day);
    if (missed == nullptr) return own ? Place::here : Place::outside;
    const bool counts = scope_.period.holds(typed(*missed, entry));
    if (own) return counts || closed_itself_ ? Place::here : Place::later;
    return counts ? Place::late : Place::outside;
}

Counting::Place Counting::place(const Entry& entry) const { return place(entry, missed(entry)); }

Counting::Place Counting::note(const Entry& entry) {
    const auto* closed = missed(entry);
    const auto found = place(entry, closed);
    if (found == Place::late) count(late_, closed->closing.period);
    if (found == Place::later) count(later_, closed->closing.period);
    return found;
}

std::vector<std::string> Counting::lines() const {
    std::vector<std::string> all;
    if (!late_.empty()) all.push_back("其中补报" + listed(late_));
    if (!later_.empty()) all.push_back("另有补报" + listed(later_) + "，列入录入时的期间");
    return all;
}

} // namespace rdlz::desk
