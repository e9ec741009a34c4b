#include "desk/ledgers/scope.hpp"
#include "desk/scoring/process/sealing.hpp"

namespace rdlz::desk {

namespace {

constexpr std::string_view family = "category:";

using Categories = std::vector<std::pair<std::string, std::string>>; // code and name

/// "category:*" becomes one column for each ordinary category of the scheme.
std::vector<report::DataColumn> columns_of(const Categories& categories) {
    std::vector<report::DataColumn> columns;
    for (const auto& column : report::data_shape("scores").columns) {
        if (column.key != "category:*") {
            columns.push_back(column);
            continue;
        }
        for (const auto& [code, name] : categories)
            columns.push_back({std::string(family) + code, name, report::Format::points, false, false});
    }
    return columns;
}

Categories categories_of(const score::Scheme& scheme) {
    Categories found;
    for (const auto& category : scheme.categories)
        if (category.kind == score::CategoryKind::ordinary) found.emplace_back(category.code, category.name);
    return found;
}

void print(const Tally& tally, const score::Place& place, report::DataRow& cells) {
    const auto& standing = tally.standings[place.standing];
    const auto& categories = tally.rules.scheme().categories;
    cells.set("rank", place.rank);
    cells.set("name", standing.subject.name);
    cells.set("delegation", standing.subject.delegation);
    cells.set("station", standing.subject.station);
    for (std::size_t i = 0; i < categories.size(); ++i)
        if (categories[i].kind == score::CategoryKind::ordinary)
            cells.set(std::string(family) + categories[i].code, standing.totals.categories[i]);
    cells.set("base", standing.totals.base);
    cells.set("added", standing.totals.added);
    cells.set("deducted", standing.totals.deducted);
    cells.set("total", standing.totals.total);
    cells.set("days", Points::whole(standing.duty_days));
    cells.set("signature", "");
    cells.set("note", place.tied ? "并列" : "");
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
    return {"scores", columns_of(held->columns), [held, at](report::DataRow& cells) {
                if (*at == held->places.size()) return false;
                print(held->places[(*at)++], cells);
                return true;
            }};
}

} // namespace

report::DataSet score_data(const Scope& scope) {
    if (const auto sealed = seal_of(scope.names.store(), scope.congress.id, scope.year_so_far()))
        return sealed_data(*sealed);
    auto held = std::make_shared<const Tally>(tally(scope.names, scope.congress, scope.year_so_far()));
    auto at = std::make_shared<std::size_t>(0);
    return {"scores", columns_of(categories_of(held->rules.scheme())), [held, at](report::DataRow& cells) {
                if (*at == held->ranking.places.size()) return false;
                print(*held, held->ranking.places[(*at)++], cells);
                return true;
            }};
}

} // namespace rdlz::desk
