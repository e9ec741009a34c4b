#include "desk/activities/plan.hpp"
#include "desk/ledgers/summaries/ranked.hpp"
#include "store/records.hpp"

namespace rdlz::desk {

namespace {

/// What the year's plan asked of one station, and what it held: what a rank rests on.
struct Planned {
    int required = 0;
    int held = 0;
    int counted = 0;
};

/// By station; nothing where no plan is adopted.
std::optional<std::map<std::int64_t, Planned>> planned_in(const Scope& scope) {
    const auto standing = plan_standing_if_any(scope.names, scope.year_so_far(), scope.as_of, scope.station);
    if (!standing) return {};
    std::map<std::int64_t, Planned> found;
    for (const auto& line : standing->lines) {
        auto& sum = found[line.station.value];
        sum.required += line.required;
        sum.held += line.held;
        sum.counted += line.counted;
    }
    return found;
}

void print(const Planned& planned, report::DataRow& cells) {
    cells.set("required", planned.required);
    cells.set("held", planned.held);
    cells.set("counted", planned.counted);
    if (planned.required > 0) cells.set("rate", Points::whole(planned.counted).share(1, planned.required));
}

} // namespace

report::DataSet station_score_data(const Scope& scope) {
    auto planned = planned_in(scope);
    auto stations = std::make_shared<std::map<std::string, Station>>();
    for (auto& station : select<Station>(scope.names.store())) stations->emplace(station.code.text, std::move(station));
    return summary(scope, "station-scores",
                   [&scope, planned, stations](const score::Standing& standing, report::DataRow& cells) {
                       const auto& subject = standing.subject;
                       const auto& station = stations->at(subject.code);
                       if (scope.station && station.id != scope.station) return false;
                       cells.set("code", subject.code);
                       cells.set("name", subject.name);
                       put(cells, "township", subject.delegation);
                       put(cells, "kind", subject.role_class);
                       if (station.parent) cells.set("above", fetch(scope.names.store(), station.parent)->name);
                       const auto found = planned ? planned->find(station.id.value)
                                                  : std::map<std::int64_t, Planned>::const_iterator();
                       if (planned) print(found == planned->end() ? Planned() : found->second, cells);
                       return true;
                   });
}

} // namespace rdlz::desk
