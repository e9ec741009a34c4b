#include "desk/ledgers/voters.hpp"

#include "core/text.hpp"
#include "desk/periods/counting.hpp"
#include "store/lookup.hpp"
#include "store/records.hpp"

#include <unordered_map>
#include <unordered_set>
#include <utility>

namespace rdlz::desk {

namespace {

OpinionRow row_of(const Scope& scope, OpinionView view) {
    forget_later(view.opinion, scope.as_of);
    std::vector<std::string> names;
    for (const auto person : view.deputies)
        names.push_back(scope.names.shown(*shape<VisitDeputy>.find("deputy"), person.value, true));
    const auto station = scope.names.shown(*shape<Visit>.find("station"), view.visit.station.value, true);
    const auto department = view.opinion.department ? scope.names.shown(*shape<Opinion>.find("department"),
                                                                        view.opinion.department.value, true)
                                                    : std::string();
    if (!scope.unmask) mask(view);
    return {std::move(view), station, joined(names, "、"), department};
}

/// The visits of a scope in the order of their days, and which of their opinions count in it.
class Visits {
public:
    explicit Visits(const Scope& scope) : scope_(scope), counting_(scope) {
        std::unordered_map<std::int64_t, Date> days;
        each(scope.names.store(), shape<Visit>, {{}, false, "received_on, code"}, [&](const Record& record) {
            const bool here = !scope.station || record.number("station") == scope.station.value;
            const auto day = *Date::parse(record.text("received_on"));
            if (!here || !counting_.searched().holds(day)) return;
            visits_.push_back(record.id);
            days.emplace(record.id, day);
        });
        if (counting_.any()) list_opinions(days);
        std::erase_if(visits_, [&](std::int64_t visit) {
            return !scope.period.holds(days.at(visit)) && !with_moved_.contains(visit);
        });
    }
    std::vector<std::string> remarks() const { return counting_.lines(); }
    bool next(std::vector<OpinionRow>& part) {
        if (at_ == visits_.size()) return false;
        const auto record = fetch(scope_.names.store(), shape<Visit>, visits_[at_++]);
        const auto visit = value_of<Visit>(*record);
        const bool own = scope_.period.holds(*visit.received_on);
        bool counted = is_counted(visit, record->made_by);
        for (auto& view : opinions_of(scope_.names.store(), visit)) {
            const auto moved = moved_.find(view.opinion.id.value);
            const auto listing = moved == moved_.end() ? Listing::here : moved->second;
            if (moved == moved_.end() ? !own : !is_in(listing)) continue;
            part.push_back(row_of(scope_, std::move(view)));
            part.back().mark = mark_of(listing);
            part.back().view.first_of_visit = std::exchange(counted, false);
        }
        return true;
    }

private:
    /// Whether the visit itself, with the people who came, counts in this sheet: on the first of its rows here.
    bool is_counted(const Visit& visit, std::int64_t made_by) const {
        return !counting_.any() ||
               is_in(counting_.listing({*visit.received_on, made_by, {{&shape<Visit>, visit.id.value}}}));
    }
    void list_opinions(const std::unordered_map<std::int64_t, Date>& days) {
        each(scope_.names.store(), shape<Opinion>, {}, [&](const Record& record) {
            const auto visit = record.number("visit");
            const auto day = days.find(visit);
            if (day == days.end()) return;
            const auto listing = counting_.note({day->second, record.made_by, {{&shape<Visit>, visit}}});
            if (listing == Listing::here || listing == Listing::outside) return;
            moved_.emplace(record.id, listing);
            if (is_in(listing)) with_moved_.insert(visit);
        });
    }
    const Scope& scope_;
    Counting counting_;
    std::vector<std::int64_t> visits_;
    std::unordered_map<std::int64_t, Listing> moved_; ///< opinions that count elsewhere than on their day
    std::unordered_set<std::int64_t> with_moved_;
    std::size_t at_ = 0;
};

} // namespace

report::DataSet opinion_rows(const Scope& scope, std::string_view name,
                             std::function<void(const OpinionRow& row, report::DataRow& cells)> print) {
    auto visits = std::make_shared<Visits>(scope);
    auto data = in_parts<OpinionRow>(
        name, [visits](std::vector<OpinionRow>& part) { return visits->next(part); }, std::move(print));
    data.remarks = visits->remarks();
    return data;
}

} // namespace rdlz::desk
