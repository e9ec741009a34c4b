#include "items.hpp"

#include <algorithm>
#include <set>

namespace rdlz::naive {

namespace {

using Facts = std::vector<const Fact*>;

Facts facts_of(const Case& one, const score::Rule& rule, const score::Match& match) {
    Facts out;
    for (const auto& fact : one.facts)
        if (one.window(rule).holds(fact.earned_on) && fits(match, fact)) out.push_back(&fact);
    return out;
}

Fraction units_of(const Facts& facts, const score::Rule& rule) {
    std::set<std::string> seen;
    Fraction out;
    for (std::size_t i = 0; i < facts.size(); ++i) {
        if (rule.combine == score::Combine::once && !seen.insert(key_of(*facts[i], rule.over, i)).second) continue;
        out += rule.per == score::Per::quantity ? Fraction(facts[i]->quantity) : Fraction(1);
    }
    return out;
}

Fraction points_of_target(const Case& one, const score::Rule& rule, Line& line) {
    line.have = units_of(facts_of(one, rule, rule.match), rule);
    line.of = rule.target->expected;
    return Fraction(rule.award.points) + Fraction(rule.target->step) * (line.have - line.of);
}

Fraction steps_below(const Fraction& short_of, score::PerPoint way) {
    if (way == score::PerPoint::exact) return short_of;
    return Fraction::ratio(way == score::PerPoint::whole ? short_of.floor() : short_of.ceiling(), 1);
}

std::optional<Fraction> points_of_band(const score::Ratio& ratio, const Fraction& percent) {
    for (const auto& band : ratio.bands)
        if (!band.from || Fraction(*band.from) <= percent) return band.points;
    return {};
}

std::optional<Fraction> points_of_ratio(const Case& one, const score::Rule& rule, Line& line) {
    const auto& ratio = *rule.ratio;
    const auto all = facts_of(one, rule, ratio.of);
    Facts counting;
    for (const auto* fact : all)
        if (fits(rule.match, *fact)) counting.push_back(fact);
    line.have = counted(counting, ratio.count);
    line.of = counted(all, ratio.count);
    if (line.of == 0) return ratio.empty ? std::optional<Fraction>(*ratio.empty) : std::nullopt;
    const auto percent = Fraction(100) * line.have / line.of;
    if (!ratio.bands.empty()) return points_of_band(ratio, percent);
    const auto short_of = Fraction(ratio.target) - percent;
    const Fraction full = rule.award.points;
    return short_of <= 0 ? full : full - Fraction(ratio.step) * steps_below(short_of, ratio.per_point);
}

/// The mean of the marks of one group, each ballot counted once; nothing where the group is missing.
std::optional<Fraction> mean_of(const Facts& marks, const std::string& group, const score::Scheme& scheme) {
    Fraction sum;
    Fraction ballots;
    for (const auto* mark : marks) {
        if (mark->rater != group) continue;
        sum += Fraction(mark->quantity) * mark->participants;
        ballots += mark->participants;
    }
    if (ballots == 0) return {};
    const auto way = scheme.rounding ? scheme.rounding->way : score::Way::half_up;
    return Fraction::ratio((sum / ballots * Points::scale).rounded(way), Points::scale);
}

struct Marks {
    Fraction weighted;
    Fraction weights; ///< of the groups that are there
    bool missing = false;
};

Marks marks_of(const Case& one, const score::Rule& rule) {
    Marks out;
    const auto marks = facts_of(one, rule, rule.match);
    for (const auto& [group, weight] : rule.raters->weights) {
        const auto mean = mean_of(marks, group, one.last());
        out.missing = out.missing || !mean;
        if (!mean) continue;
        out.weighted += Fraction(weight) * *mean;
        out.weights += weight;
    }
    return out;
}

std::optional<Fraction> points_of_raters(const Case& one, const score::Rule& rule, Line& line) {
    const auto marks = marks_of(one, rule);
    line.unsettled = marks.missing && rule.raters->missing == score::Missing::stop;
    if (line.unsettled) return Fraction(0);
    if (marks.missing && rule.raters->missing == score::Missing::nothing) return {};
    if (marks.weights == 0) return {};
    line.have = marks.weighted / marks.weights;
    line.of = rule.raters->full;
    return Fraction(rule.award.points) * line.have / line.of;
}

std::optional<Fraction> points_of(const Case& one, const score::Rule& rule, Line& line) {
    if (rule.target) return points_of_target(one, rule, line);
    return rule.ratio ? points_of_ratio(one, rule, line) : points_of_raters(one, rule, line);
}

} // namespace

std::optional<Line> line_of_whole(const Case& one, const Item& item) {
    if (!item.rule->of_the_whole() || !item.current || !one.concerns(*item.rule)) return {};
    Line out;
    const auto points = points_of(one, *item.rule, out);
    if (!points) return {};
    out.source = score::Source::whole;
    out.rule = item.name;
    out.version = item.version;
    out.category = item.category;
    out.award = *points;
    out.credit = out.points = settled(*points, one.last());
    return out;
}

} // namespace rdlz::naive
