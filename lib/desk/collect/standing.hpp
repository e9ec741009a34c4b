#pragma once

#include "desk/collect/sending.hpp"
#include "domain/words.hpp"

#include <optional>
#include <vector>

namespace rdlz::desk {

/// How a station stands with its sheets of a month (采集情况). 零报告 says that nothing came in; 未报 says nothing.
enum class Standing { unsent, missing, received, late, zero };

} // namespace rdlz::desk

namespace rdlz {
template<>
inline constexpr std::array<Word, 5> words<desk::Standing>{
    {{"unsent", "未发"}, {"missing", "未报"}, {"received", "已收"}, {"late", "补报"}, {"zero", "零报告"}}};
} // namespace rdlz

namespace rdlz::desk {

struct StationStanding {
    Station station;
    Standing standing = Standing::unsent;
    std::optional<Collection> sent;
    std::optional<Receipt> receipt; ///< the last one
};

/// The last workbook of a collection that was taken.
std::optional<Receipt> last_receipt(const Store& store, Id<Collection> collection);
StationStanding standing_of(const Store& store, const Station& station, Month month);
/// Of every station that was open in the month.
std::vector<StationStanding> standings(const Store& store, const CollectionMonth& month);

} // namespace rdlz::desk
