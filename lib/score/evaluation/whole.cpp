#include "score/evaluation/whole.hpp"

#include "score/arithmetic.hpp"
#include "score/evaluation/counting.hpp"

#include <algorithm>
#include <map>
#include <set>

namespace rdlz::score {

namespace {

using Facts = std::vector<Fact>;

/// What a rule of the whole period comes to; nothing where it gives no line.
struct Outcome {
    Exact points;
    Measured measured;
    bool unsettled = false;
};

Exact exact(Points points) { return {points.units, 1}; }

bool is_weighed(const Raters& raters, const std::string& group) {
    return std::any_of(raters.weights.begin(), raters.weights.end(),
                       [&](const auto& one) { return one.first == group; });
}

const Match& compared_of(const Rule& rule) { return rule.ratio ? rule.ratio->of : rule.match; }

/// One rule of the whole period over one subject's facts.
class Whole {
public:
    Whole(const Scheme& scheme, const Item& item, const Facts& facts)
        : scheme_(scheme), rule_(*item.rule), window_(item.windows.back()), facts_(facts) {}

    std::optional<Outcome> outcome() const {
        if (rule_.target) return of_target();
        return rule_.ratio ? of_ratio() : of_raters();
    }

    /// What the rule looks at, and what of it counts.
    std::vector<Taken> taken() const {
        std::vector<Taken> out;
        std::set<std::string> seen;
        for (std::size_t i = 0; i < facts_.size(); ++i)
            if (window_.holds(facts_[i].earned_on) && compared_of(rule_).fits(facts_[i]))
                out.push_back({i, counts(i, seen)});
        return out;
    }

    /// The same for people: of several facts of one thing that counts once, one stands for all.
    std::vector<Taken> told() const {
        auto all = taken();
        if (rule_.target)
            for (auto& one : all) one.repeated = !one.counted;
        if (rule_.ratio && rule_.ratio->count == Count::objects) tell_repeated(all, Over::object);
        if (rule_.ratio && rule_.ratio->count == Count::days) tell_repeated(all, Over::day);
        return all;
    }

private:
    void tell_repeated(std::vector<Taken>& all, Over over) const {
        std::set<std::string> seen;
        for (const bool counted : {true, false})
            for (auto& one : all)
                if (one.counted == counted && !one.repeated)
                    one.repeated = !seen.insert(key_of(facts_[one.fact], one.fact, over)).second;
        for (auto& one : all) one.counted = one.counted && !one.repeated;
    }

    bool counts(std::size_t place, std::set<std::string>& seen) const {
        const auto& fact = facts_[place];
        if (rule_.target) return rule_.combine != Combine::once || seen.insert(key_of(fact, place, rule_.over)).second;
        return rule_.ratio ? rule_.match.fits(fact) : is_weighed(*rule_.raters, fact.rater);
    }

    std::optional<Outcome> of_target() const {
        Points units;
        for (const auto& one : taken())
            if (one.counted) units += rule_.per == Per::quantity ? facts_[one.fact].quantity : Points::whole(1);
        const auto beside = Exact::product(rule_.target->step, units - rule_.target->expected);
        return Outcome{Exact::product(rule_.award.points, Points::whole(1)) + beside, {units, rule_.target->expected}};
    }

    std::optional<Outcome> of_ratio() const {
        const auto& ratio = *rule_.ratio;
        Counting above(ratio.count);
        Counting below(ratio.count);
        for (const auto& one : taken()) {
            below.add(facts_[one.fact], one.fact);
            if (one.counted) above.add(facts_[one.fact], one.fact);
        }
        const Measured measured{above.sum(), below.sum()};
        if (measured.of > Points{}) return Outcome{of_percentage(ratio, measured), measured};
        if (!ratio.empty) return {};
        return Outcome{exact(*ratio.empty), measured};
    }

    Exact of_percentage(const Ratio& ratio, const Measured& measured) const {
        if (ratio.bands.empty()) return below_target(ratio, measured);
        const Wide hundredfold = static_cast<Wide>(measured.have.units) * 100 * Points::scale;
        for (const auto& band : ratio.bands)
            if (!band.from || static_cast<Wide>(band.from->units) * measured.of.units <= hundredfold)
                return exact(band.points);
        return {};
    }

    /// So much less for each percentage point below the target.
    Exact below_target(const Ratio& ratio, const Measured& measured) const {
        // In ten-thousandths of a percentage point, over the denominator's own.
        const Wide have = static_cast<Wide>(measured.have.units) * 100 * Points::scale;
        const Wide of = measured.of.units;
        const Wide shortfall = ratio.target.units * of - have;
        if (shortfall <= 0) return exact(rule_.award.points);
        const Wide one_point = of * Points::scale;
        const Wide full = rule_.award.points.units;
        if (ratio.per_point == PerPoint::exact) return {full * one_point - ratio.step.units * shortfall, one_point};
        const bool begun = ratio.per_point == PerPoint::begun && shortfall % one_point != 0;
        return {full - ratio.step.units * (shortfall / one_point + (begun ? 1 : 0)), 1};
    }

    std::optional<Outcome> of_raters() const {
        const auto& raters = *rule_.raters;
        const auto means = means_of_groups();
        Exact sum;
        Wide weights = 0;
        for (const auto& [group, weight] : raters.weights) {
            const auto mean = means.find(group);
            if (mean == means.end() && raters.missing == Missing::nothing) return {};
            if (mean == means.end() && raters.missing != Missing::reweigh) return Outcome{{}, {}, true};
            if (mean == means.end()) continue;
            sum.numerator += static_cast<Wide>(weight.units) * mean->second.units;
            weights += weight.units;
        }
        if (weights == 0) return {};
        const Exact mark{sum.numerator, weights};
        return Outcome{{sum.numerator * rule_.award.points.units, weights * raters.full.units},
                       {mark.shown(), raters.full}};
    }

    /// Each group's mean mark over all its ballots, in four decimals.
    std::map<std::string, Points> means_of_groups() const {
        std::map<std::string, std::pair<Wide, Wide>> sums;
        for (const auto& one : taken()) {
            if (!one.counted) continue;
            const auto& fact = facts_[one.fact];
            auto& [marks, ballots] = sums[fact.rater];
            const auto count = std::max(fact.participants, 1);
            marks += static_cast<Wide>(fact.quantity.units) * count;
            ballots += count;
        }
        const auto way = scheme_.rounding ? scheme_.rounding->way : Way::half_up;
        std::map<std::string, Points> out;
        for (const auto& [group, sum] : sums) out[group] = rounded_mean(sum.first, sum.second, way);
        return out;
    }
    static Points rounded_mean(Wide marks, Wide ballots, Way way) {
        Scheme fourth;
        fourth.rounding = Rounding{Points{1}, way};
        return Exact{marks, ballots}.settled(fourth, {});
    }

    const Scheme& scheme_;
    const Rule& rule_;
    const Period& window_;
    const Facts& facts_;
};

} // namespace

void credit_whole(const Rulebook& book, const Subject& subject, const Facts& facts, std::vector<Draft>& out) {
    const auto last = book.versions().size() - 1;
    for (std::size_t i = 0; i < book.items().size(); ++i) {
        const auto& item = book.items()[i];
        const bool present = item.newest == last;
        if (!present || !item.rule->of_the_whole() || !speaks_of(*item.rule, subject)) continue;
        const auto outcome = Whole(book.last(), item, facts).outcome();
        if (!outcome) continue;
        Line line;
        line.source = Source::whole;
        line.version = last;
        line.rule = item.rules[last];
        line.category = item.category;
        line.award = outcome->points.shown();
        line.credit = line.points = outcome->points.settled(book.last(), item.rule->name);
        line.measured = outcome->measured;
        line.unsettled = outcome->unsettled;
        out.push_back({std::move(line), i, false});
    }
}

std::vector<Taken> taken_by(const Rulebook& book, const Line& line, const std::vector<Fact>& facts) {
    const auto item = book.item_of(line.version, *line.rule);
    return Whole(book.last(), book.items()[*item], facts).told();
}

bool speaks_of(const Rule& rule, const Fact& fact) {
    return compared_of(rule).fits(fact) && (!rule.raters || is_weighed(*rule.raters, fact.rater));
}

} // namespace rdlz::score
