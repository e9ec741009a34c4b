#include "desk/periods/counting.hpp"

#include "core/text.hpp"

#include <algorithm>

namespace rdlz::desk {

namespace {

/// Where months come to run from another day, the new month shares days with the closed one before it, and leaves them
/// to it. A year holds months however they run.
bool crosses(const Period& period, const Period& closed) {
    const bool share = period.from <= closed.to && closed.from <= period.to;
    const bool within = period.from <= closed.from && closed.to <= period.to;
    const bool around = closed.from <= period.from && period.to <= closed.to;
    return share && !within && !around && period.from.days_until(period.to) <= 2 * closed.from.days_until(closed.to);
}

} // namespace

Counting::Counting(const Scope& scope)
    : period_(scope.period),
      timeline_(scope.names.store(), scope.congress.id),
      searched_(timeline_.around(scope.period)) {
    if (!timeline_.any()) return;
    for (auto& each : standing_closings(scope.names.store())) {
        if (each.closing.congress != scope.congress.id) continue;
        closed_itself_ = closed_itself_ || each.closing.has_days(period_);
        if (crosses(period_, each.closing.span())) crossing_.push_back(std::move(each));
    }
}

/// The crossing period that lists a day, of several the one closed last.
const Closed* Counting::crossing(Date day) const {
    const auto found =
        std::find_if(crossing_.rbegin(), crossing_.rend(), [day](const Closed& each) { return each.holds(day); });
    return found == crossing_.rend() ? nullptr : &*found;
}

Counted Counting::counted(const Entry& entry) const {
    auto found = timeline_.counted(entry);
    if (const auto* other = crossing(found.day)) found.kept_by = &other->closing;
    return found;
}

Listing Counting::listing(const Entry& entry, const Counted& counted) const {
    const bool own = period_.holds(entry.day);
    if (period_.holds(counted.day) && crossing(counted.day) == nullptr) {
        if (own) return Listing::here;
        return counted.kept_by == nullptr ? Listing::late : Listing::moved;
    }
    if (!own) return Listing::outside;
    if (closed_itself_) return Listing::here;
    return counted.kept_by == nullptr ? Listing::later : Listing::kept;
}

Listing Counting::listing(const Entry& entry) const { return listing(entry, counted(entry)); }

Listing Counting::note(const Entry& entry) {
    const auto counted = this->counted(entry);
    const auto found = listing(entry, counted);
    if (found == Listing::here || found == Listing::outside) return found;
    auto& counts = noted_[found];
    const auto& period = (counted.kept_by == nullptr ? counted.late_for : counted.kept_by)->period;
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
    add(Listing::kept, "另有已列入", "，不再重复列入");
    return all;
}

std::string_view mark_of(Listing listing) {
    if (listing == Listing::late) return "补报";
    return listing == Listing::moved ? "日期更正" : "";
}

} // namespace rdlz::desk
