#include "desk/ledgers/summaries/ranked.hpp"
#include "desk/scoring/process/sealing.hpp"

namespace rdlz::desk {

namespace {

bool print_deputy(const score::Standing& standing, report::DataRow& cells) {
    cells.set("name", standing.subject.name);
    cells.set("delegation", standing.subject.delegation);
    cells.set("station", standing.subject.station);
    cells.set("days", Points::whole(standing.duty_days));
    return true;
}

/// A sealed place, as it was printed when it was sealed.
void print(const SealedPlace& place, report::DataRow& cells) {
    cells.set("rank", place.rank);
    cells.set("name", place.name);
    cells.set("delegation", place.delegation);
    cells.set("station", place.station);
    for (const auto& [key, points] : place.points)
        if (cells.has(key)) cells.set(key, points);
    cells.set("days", Points::whole(place.days));
    cells.set("signature", "");
    cells.set("note", place.tied ? "并列" : "");
}

report::DataSet sealed_data(const Seal& seal) {
    auto held = std::make_shared<SealedSummary>(summary_of(seal));
    std::erase_if(held->places, [](const SealedPlace& place) { return place.rank == 0; });
    auto at = std::make_shared<std::size_t>(0);
    return {"scores", summary_columns("scores", held->columns), [held, at](report::DataRow& cells) {
                if (*at == held->places.size()) return false;
                print(held->places[(*at)++], cells);
                return true;
            }};
}

} // namespace

report::DataSet score_data(const Scope& scope) {
    if (const auto sealed = seal_of(scope.names.store(), scope.congress.id, scope.year_so_far()))
        return sealed_data(*sealed);
    return summary(scope, "scores", print_deputy);
}

} // namespace rdlz::desk
