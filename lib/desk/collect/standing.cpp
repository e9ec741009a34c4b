#include "desk/collect/standing.hpp"

#include "store/records.hpp"

namespace rdlz::desk {

std::optional<Receipt> last_receipt(const Store& store, Id<Collection> collection) {
    auto found = select<Receipt>(store, {{{"collection", collection.value}}, false, {}});
    return found.empty() ? std::nullopt : std::optional(std::move(found.back()));
}

StationStanding standing_of(const Store& store, const Station& station, Month month) {
    StationStanding found{station, Standing::unsent, collection_of(store, station.id, month), {}};
    if (!found.sent) return found;
    found.standing = Standing::missing;
    found.receipt = last_receipt(store, found.sent->id);
    if (!found.receipt) return found;
    found.standing = found.receipt->zero ? Standing::zero : found.receipt->late ? Standing::late : Standing::received;
    return found;
}

std::vector<StationStanding> standings(const Store& store, const CollectionMonth& month) {
    std::vector<StationStanding> all;
    for (const auto& station : open_stations(store, month.period))
        all.push_back(standing_of(store, station, month.month));
    return all;
}

} // namespace rdlz::desk
