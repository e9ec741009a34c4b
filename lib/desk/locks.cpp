#include "desk/locks.hpp"

#include "core/message.hpp"
#include "desk/periods/timeline.hpp"
#include "domain/process.hpp"
#include "store/records.hpp"

#include <algorithm>
#include <map>
#include <vector>

namespace rdlz::desk {

namespace {

/// The sealed and the closed periods, by what locks them.
class LockedPeriods {
public:
    explicit LockedPeriods(const Store& store) : store_(store) {
        for (const auto& seal : select<Seal>(store))
            locks_.push_back({{*seal.starts_on, *seal.ends_on, seal.period}, seal.code.text, false});
        for (const auto& [closing, made_by] : standing_closings(store)) {
            locks_.push_back({closing.span(), closing.code.text, true});
            if (!timelines_.contains(closing.congress.value))
                timelines_.emplace(std::piecewise_construct, std::forward_as_tuple(closing.congress.value),
                                   std::forward_as_tuple(store, closing.congress));
        }
    }

    struct Lock {
        Period period;
        std::string code;
        bool closing;
    };
    /// What lies over one of a row's days: a seal before a closing. Then the closed sheet that lists it for another
    /// day.
    const Lock* over(const RowChange& row) const {
        const Lock* found = nullptr;
        if (locks_.empty()) return found;
        each_day_of(store_, row, [&](Date day) {
            for (const auto& lock : locks_)
                if (found == nullptr && lock.period.holds(day)) found = &lock;
        });
        return found == nullptr ? listing(row) : found;
    }

private:
    const Lock* listing(const RowChange& row) const {
        const auto* shape = shape_of_table(row.table);
        const auto record = shape == nullptr ? std::nullopt : fetch(store_, *shape, row.row);
        const auto entry = record ? entry_of(store_, *record) : std::nullopt;
        if (!entry) return nullptr;
        for (const auto& [congress, timeline] : timelines_)
            if (const auto* closing = timeline.counted(*entry).listed_by)
                return &*std::find_if(locks_.begin(), locks_.end(),
                                      [&](const Lock& lock) { return lock.code == closing->code.text; });
        return nullptr;
    }

    const Store& store_;
    std::map<std::int64_t, Timeline> timelines_; ///< by congress
    std::vector<Lock> locks_;
};

bool is_decision(const std::string& table) { return table == "decision" || table == "decided_name"; }
bool is_seal(const std::string& table) { return table == "seal" || table == "sealed_account"; }
bool is_closing(const std::string& table) { return table == "period_closing" || table == "closed_sheet"; }

Error locked(const ChangeSet& set, const LockedPeriods::Lock& lock) {
    if (lock.closing)
        return {Status::refused,
                say("change {} wrote records of {}, which is closed ({})", set.id, lock.period.phrase, lock.code),
                tr("enter a correction with the records' own verbs, or open the period with 'rdlz period reopen'")};
    return {Status::refused,
            say("change {} wrote records of {}, which is sealed ({})", set.id, lock.period.phrase, lock.code),
            tr("correct the records with their own verbs, and the points with 'rdlz score adjust'")};
}

/// What a change did that nothing undoes.
std::optional<Error> lasting(const ChangeSet& set, const std::string& table) {
    if (is_decision(table))
        return Error(Status::refused, say("change {} recorded a decision; it stays on the record", set.id),
                     tr("record what was decided since with 'rdlz score decide'"));
    if (is_seal(table))
        return Error(Status::refused, say("change {} sealed a period; it stays sealed", set.id),
                     tr("'rdlz score adjust' writes a correction beside the sealed points"));
    if (is_closing(table))
        return Error(Status::refused, say("change {} closed a period, or opened it again", set.id),
                     tr("'rdlz period reopen' opens a period, 'rdlz period close' closes it once more"));
    return {};
}

} // namespace

std::optional<Error> process_lock(const Store& store, const ChangeSet& set) {
    const LockedPeriods periods(store);
    std::optional<Error> lock;
    each_row_change(store, set.id, [&](const RowChange& row) {
        if (lock) return;
        lock = lasting(set, row.table);
        if (lock) return;
        if (const auto* over = periods.over(row)) lock = locked(set, *over);
    });
    return lock;
}

} // namespace rdlz::desk
