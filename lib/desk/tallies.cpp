#include "desk/tallies.hpp"

#include "core/error.hpp"
#include "core/message.hpp"
#include "store/records.hpp"

namespace rdlz::desk {

namespace {

void check(const Tally& tally, const Names& names, Date today) {
    if (policy::require_period(tally.period, names.book()).to >= today)
        throw Error(Status::refused,
                    say("'{}' is not over: what happens in it is counted from its records", tally.period),
                    tr("a tally is for a past of which nothing else survives"));
    if (!tally.number || *tally.number < 0)
        throw Error(Status::usage, tr("a tally is a whole number, 0 or more"), tr("write it like 1240"));
    if (tally.source.empty())
        throw Error(Status::usage, tr("a tally needs its source"),
                    tr("name the paper, such as --source 2021年工作总结"));
}

} // namespace

std::optional<Tally> set_tally(Store& store, const Names& names, Tally tally, Date today) {
    check(tally, names, today);
    const auto key = record_of(tally);
    auto found = select<Tally>(
        store, {{{"period", key["period"]}, {"measure", key["measure"]}, {"station", key["station"]}}, false, {}});
    if (found.empty()) {
        insert(store, tally);
        return {};
    }
    tally.id = found.front().id;
    if (record_of(tally).values != record_of(found.front()).values) update(store, tally);
    return found.front();
}

std::string printed(const Tally& tally) { return fmt::format("※{} 据{}", tally.number.value_or(0), tally.source); }

} // namespace rdlz::desk
