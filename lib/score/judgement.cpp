#include "score/judgement.hpp"

#include <set>

namespace rdlz::score {

namespace {

Points counted(const Minimum& minimum, const std::vector<Fact>& facts) {
    std::set<std::string> things;
    std::int64_t number = 0;
    Points quantity;
    for (const auto& fact : facts) {
        if (!minimum.match.fits(fact)) continue;
        ++number;
        quantity += fact.quantity;
        things.insert(minimum.count == Count::days ? fact.earned_on.str() : fact.object);
    }
    if (minimum.count == Count::quantity) return quantity;
    const bool facts_count = minimum.count == Count::facts;
    return Points::whole(facts_count ? number : static_cast<std::int64_t>(things.size()));
}

/// What is asked of a deputy: all of it, a part by month, or nothing.
std::optional<Points> asked(const Scheme& scheme, const Minimum& minimum, const Months& months) {
    if (months.in_office == months.all || scheme.part_year == PartYear::same) return minimum.least;
    if (scheme.part_year == PartYear::exempt) return {};
    const auto whole = minimum.least.units * months.in_office;
    return Points{(whole + months.all - 1) / months.all};
}

std::optional<std::size_t> band_of(const Scheme& scheme, const Totals& totals) {
    const auto judged = scheme.assembly.bonus_lifts_band ? totals.total : totals.total - totals.added;
    for (std::size_t i = 0; i < scheme.bands.size(); ++i)
        if (!scheme.bands[i].from || judged >= *scheme.bands[i].from) return i;
    return {};
}

} // namespace

Judgement judge(const Scheme& scheme, const Evidence& evidence) {
    Judgement out;
    out.barred =
        evidence.subject.until && *evidence.subject.until < evidence.period.to; // nobody is proposed who sits no more
    const auto months = months_in_office(evidence.subject, evidence.period);
    for (std::size_t i = 0; i < scheme.minimums.size(); ++i) {
        const auto& minimum = scheme.minimums[i];
        const auto need = asked(scheme, minimum, months);
        const auto have = counted(minimum, evidence.facts);
        if (!need || have >= *need) continue;
        out.missed.push_back({i, have, *need});
        out.barred = out.barred || minimum.bars;
    }
    out.band = band_of(scheme, evidence.totals);
    return out;
}

} // namespace rdlz::score
