#include "desk/periods/counting.hpp"

#include "core/text.hpp"

#include <algorithm>

namespace rdlz::desk {

namespace {

bool is_closed_itself(const Scope& scope) {
    const auto standing = standing_closings(scope.names.store());
    return std::any_of(standing.begin(), standing.end(), [&](const Closed& each) {
        return each.closing.congress == scope.congress.id && each.closing.has_days(scope.period);
    });
}

} // namespace

Counting::Counting(const Scope& scope)
    : period_(scope.period),
      timeline_(scope.names.store(), scope.congress.id),
      searched_(timeline_.around(scope.period)),
      closed_itself_(timeline_.any() && is_closed_itself(scope)) {}

Listing Counting::listing(const Entry& entry, const Counted& counted) const {
    const bool own = period_.holds(entry.day);
    if (period_.holds(counted.day)) {
        if (own) return Listing::here;
        return counted.kept_by.empty() ? Listing::late : Listing::moved;
    }
    if (!own) return Listing::outside;
    if (closed_itself_) return Listing::here;
    return counted.kept_by.empty() ? Listing::later : Listing::kept;
}

Listing Counting::listing(const Entry& entry) const { return listing(entry, timeline_.counted(entry)); }

Listing Counting::note(const Entry& entry) {
    const auto counted = timeline_.counted(entry);
    const auto found = listing(entry, counted);
    if (found == Listing::here || found == Listing::outside) return found;
    auto& counts = noted_[found];
    const auto& period = counted.kept_by.empty() ? counted.late_for : counted.kept_by;
    const auto same =
        std::find_if(counts.begin(), counts.end(), [&](const auto& each) { return each.first == period; });
    if (same == counts.end()) counts.emplace_back(period, 1);
    else ++same->second;
    return found;
}

std::vector<std::string> Counting::lines() const {
    std::vector<std::string> all;
    const auto add = [&](Listing listing, const std::string& before, const std::string& after) {
        const auto found = noted_.find(listing);
        if (found == noted_.end()) return;
        std::vector<std::string> periods;
        for (const auto& [period, number] : found->second) periods.push_back(fmt::format("{} {} 件", period, number));
        all.push_back(before + joined(periods, "、") + after);
    };
    add(Listing::late, "其中补报", "");
    add(Listing::moved, "其中月结后更正日期，仍列入", "");
    add(Listing::later, "另有补报", "，列入录入时的期间");
    add(Listing::kept, "另有更正日期前已列入", "，不再重复列入");
    return all;
}

std::string_view mark_of(Listing listing) {
    if (listing == Listing::late) return "补报";
    return listing == Listing::moved ? "日期更正" : "";
}

} // namespace rdlz::desk
