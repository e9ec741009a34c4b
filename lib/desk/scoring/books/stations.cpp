#include "desk/scoring/books/stations.hpp"

#include "store/lookup.hpp"
#include "store/records.hpp"

namespace rdlz::desk {

namespace {

bool stood(const Station& station, const Period& period) {
    return !(station.opened_on > period.to) && (!station.closed_on || *station.closed_on > period.from);
}

} // namespace

StationBook::StationBook(const Names& names, const Period& period)
    : names_(names), period_(period), sources_(std::make_unique<FactSources>(names, period)) {
    for (auto& station : select<Station>(names.store()))
        if (stood(station, period)) stations_.push_back(std::move(station));
    gather_activities(names);
}

/// A joint activity (联合开展) is one object of several stations, which share it in the order they are named.
void StationBook::gather_activities(const Names& names) {
    std::map<std::int64_t, std::vector<Id<Station>>> held_by;
    for (const auto& link : select<ActivityStation>(names.store(), {{}, false, "activity, station"}))
        if (sources_->activity(link.activity) != nullptr) held_by[link.activity.value].push_back(link.station);
    for (const auto& [id, stations] : held_by) {
        const auto& activity = *sources_->activity({id});
        auto fact = FactSources::fact_of(activity);
        fact.status = activity.cancelled ? "cancelled" : "held";
        fact.participants = static_cast<int>(stations.size());
        fact.place = 0;
        for (const auto station : stations) {
            ++fact.place;
            activities_[station.value].push_back(fact);
        }
    }
}

Subject StationBook::subject_of(const Station& station) const {
    Subject subject;
    subject.code = station.code.text;
    subject.name = station.name;
    subject.station = station.name;
    subject.delegation = names_.shown(*shape<Station>.find("region"), station.region.value, true);
    subject.role_class = names_.code_name("station_kind", station.kind);
    subject.since = station.opened_on;
    if (station.closed_on) subject.until = station.closed_on->plus_days(-1);
    subject.sort_name = station.name + station.code.text;
    return subject;
}

score::Account StationBook::account(const Station& station) const {
    score::Account account;
    account.subject = subject_of(station);
    if (const auto found = activities_.find(station.id.value); found != activities_.end())
        account.facts = found->second;
    each_visit_with_opinions(names_.store(), {{}, station.id, period_},
                             [&](const VisitWithOpinions& held) { sources_->add_visit(held, account.facts); });
    sources_->add_merits("station", station.id.value, {}, account.facts);
    for (auto& fact : account.facts) fact.subject = account.subject.code;
    return account;
}

score::Pull StationBook::pull() const {
    return score::pull_each(stations_, [this](const Station& station) { return account(station); });
}

} // namespace rdlz::desk
