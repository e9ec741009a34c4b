#include "score/ranking.hpp"

#include <algorithm>
#include <tuple>

namespace rdlz::score {

namespace {

std::optional<ExcludedBy> exclusion(const RankingRule& rule, const Standing& standing) {
    const auto& subject = standing.subject;
    if (rule.leaders_excluded && subject.leader) return ExcludedBy::leader;
    const bool named = std::find(rule.classes_excluded.begin(), rule.classes_excluded.end(), subject.role_class) !=
                       rule.classes_excluded.end();
    if (named) return ExcludedBy::role_class;
    // Of a part of the year, the same part of the months.
    const auto least = rule.months * std::min(standing.all_months, 12);
    return std::int64_t(standing.months) * 12 < least ? std::optional(ExcludedBy::months) : std::nullopt;
}

/// Orders standings as the scheme says; `after` is negative, zero or positive.
class Order {
public:
    Order(const std::vector<MeasureKey>& keys, const std::vector<Standing>& standings)
        : keys_(keys), standings_(standings) {}

    bool equal(std::size_t left, std::size_t right) const {
        return std::all_of(keys_.begin(), keys_.end(), [&](const MeasureKey& key) {
            return measured(standings_[left], key) == measured(standings_[right], key);
        });
    }
    /// Best first; equals by name, then by code, so that the order of typing never shows.
    bool operator()(const Place& left, const Place& right) const {
        if (left.part != right.part) return left.part < right.part;
        for (const auto& key : keys_) {
            const auto one = measured(standings_[left.standing], key);
            const auto other = measured(standings_[right.standing], key);
            if (one != other) return one > other;
        }
        return by_name(left) < by_name(right);
    }

private:
    std::tuple<const std::string&, const std::string&> by_name(const Place& place) const {
        const auto& subject = standings_[place.standing].subject;
        return {subject.sort_name, subject.code};
    }

    const std::vector<MeasureKey>& keys_;
    const std::vector<Standing>& standings_;
};

void give_ranks(std::vector<Place>& places, const Order& order) {
    int number = 0;
    for (std::size_t i = 0; i < places.size(); ++i) {
        auto& place = places[i];
        const bool same_part = i > 0 && places[i - 1].part == place.part;
        number = same_part ? number + 1 : 1;
        place.tied = same_part && order.equal(places[i - 1].standing, place.standing);
        place.rank = place.tied ? places[i - 1].rank : number;
        if (place.tied) places[i - 1].tied = true;
    }
}

} // namespace

Points measured(const Standing& standing, const MeasureKey& key) {
    if (key.measure == Measure::total) return standing.totals.total;
    if (key.measure == Measure::duty_days) return Points::whole(standing.duty_days);
    return standing.totals.categories[key.category];
}

std::string part_of(const Subject& subject, Partition by) {
    switch (by) {
    case Partition::delegation: return subject.delegation;
    case Partition::role_class: return subject.role_class;
    case Partition::group: return subject.group;
    case Partition::station: return subject.station;
    case Partition::all: break;
    }
    return {};
}

Ranking rank(const Scheme& scheme, const std::vector<Standing>& standings) {
    Ranking out;
    for (std::size_t i = 0; i < standings.size(); ++i) {
        const auto& subject = standings[i].subject;
        if (const auto by = exclusion(scheme.ranking, standings[i])) out.excluded.push_back({i, *by});
        else out.places.push_back({i, part_of(subject, scheme.ranking.by), 0, false});
    }
    const Order order(scheme.ranking.order, standings);
    std::sort(out.places.begin(), out.places.end(), order);
    give_ranks(out.places, order);
    return out;
}

} // namespace rdlz::score
