#include "score/totals.hpp"

#include <algorithm>
#include <functional>

namespace rdlz::score {

namespace {

/// A limit on the lines that belong to something.
struct Bound {
    CutBy by = CutBy::rule_cap;
    Points limit;
    std::function<bool(const Line&)> covers;
};

void cut(Line& line, const Bound& bound, Points amount) {
    line.points = line.points - amount;
    line.cuts.push_back({bound.by, bound.limit, amount});
}

Points sum(const std::vector<Line>& lines, const Bound& bound, bool gains_only) {
    Points out;
    for (const auto& line : lines)
        if ((!gains_only || line.points > Points{}) && bound.covers(line)) out += line.points;
    return out;
}

/// Takes an excess from the gains, the last ones first.
void take(std::vector<Line>& lines, const Bound& bound, Points excess) {
    for (auto line = lines.rbegin(); line != lines.rend() && excess > Points{}; ++line) {
        if (line->points <= Points{} || !bound.covers(*line)) continue;
        const auto amount = std::min(excess, line->points);
        cut(*line, bound, amount);
        excess = excess - amount;
    }
}

/// Gives a shortfall back to the losses, the last ones first; returns what no loss could take.
Points give_back(std::vector<Line>& lines, const Bound& bound, Points shortfall) {
    for (auto line = lines.rbegin(); line != lines.rend() && shortfall > Points{}; ++line) {
        if (line->points >= Points{} || !bound.covers(*line)) continue;
        const auto amount = std::min(shortfall, -line->points);
        cut(*line, bound, -amount);
        shortfall = shortfall - amount;
    }
    return shortfall;
}

Line extra(Source source, std::optional<std::size_t> rule, std::optional<std::size_t> category, Points points) {
    Line line;
    line.source = source;
    line.rule = rule;
    line.category = category;
    line.award = line.credit = line.points = points;
    return line;
}

/// Holds the limits of a scheme over the lines of one subject.
class Holding {
public:
    Holding(const Scheme& scheme, std::vector<Line>& lines, const std::vector<Fact>& facts)
        : scheme_(scheme), lines_(lines), facts_(facts) {}

    void run() {
        hold_caps();
        add_starts();
        hold_floors();
        hold_total();
    }

private:
    std::function<bool(const Line&)> in_rule(std::size_t rule) const {
        return [rule](const Line& line) { return line.rule == rule; };
    }
    std::function<bool(const Line&)> in_role(std::size_t rule, const std::string& role) const {
        return [this, rule, role](const Line& line) {
            return line.rule == rule && line.source == Source::fact && facts_[line.fact].role == role;
        };
    }
    std::function<bool(const Line&)> in_category(std::size_t category) const {
        return [category](const Line& line) { return line.category == category; };
    }

    void hold_cap(const std::optional<Points>& cap, CutBy by, std::function<bool(const Line&)> covers) {
        if (!cap) return;
        const Bound bound{by, *cap, std::move(covers)};
        take(lines_, bound, sum(lines_, bound, true) - *cap);
    }

    /// Returns what no loss could take: the points that a floor above zero gives.
    Points hold_floor(const std::optional<Points>& floor, CutBy by, std::function<bool(const Line&)> covers) {
        if (!floor) return {};
        const Bound bound{by, *floor, std::move(covers)};
        return give_back(lines_, bound, *floor - sum(lines_, bound, false));
    }

    void hold_caps() {
        for (std::size_t i = 0; i < scheme_.rules.size(); ++i) {
            for (const auto& [role, limits] : scheme_.rules[i].role_limits)
                hold_cap(limits.cap, CutBy::role_cap, in_role(i, role));
            hold_cap(scheme_.rules[i].limits.cap, CutBy::rule_cap, in_rule(i));
        }
        for (std::size_t i = 0; i < scheme_.categories.size(); ++i)
            hold_cap(scheme_.categories[i].limits.cap, CutBy::category_cap, in_category(i));
    }

    void add_starts() {
        std::vector<Line> starts;
        if (scheme_.assembly.base != Points{}) starts.push_back(extra(Source::base, {}, {}, scheme_.assembly.base));
        for (std::size_t i = 0; i < scheme_.rules.size(); ++i)
            if (const auto& start = scheme_.rules[i].start)
                starts.push_back(extra(Source::start, i, scheme_.rules[i].category, *start));
        lines_.insert(lines_.begin(), starts.begin(), starts.end());
    }

    void add_floor(std::optional<std::size_t> rule, std::optional<std::size_t> category, Points points) {
        if (points > Points{}) lines_.push_back(extra(Source::floor, rule, category, points));
    }

    void hold_floors() {
        for (std::size_t i = 0; i < scheme_.rules.size(); ++i) {
            const auto& rule = scheme_.rules[i];
            for (const auto& [role, limits] : rule.role_limits)
                add_floor(i, rule.category, hold_floor(limits.floor, CutBy::role_floor, in_role(i, role)));
            add_floor(i, rule.category, hold_floor(rule.limits.floor, CutBy::rule_floor, in_rule(i)));
        }
        for (std::size_t i = 0; i < scheme_.categories.size(); ++i)
            add_floor({}, i, hold_floor(scheme_.categories[i].limits.floor, CutBy::category_floor, in_category(i)));
    }

    bool is_bonus(const Line& line) const {
        return line.category && scheme_.categories[*line.category].kind == CategoryKind::bonus;
    }

    void hold_total() {
        const auto& assembly = scheme_.assembly;
        if (assembly.limits.cap) {
            const Bound bound{CutBy::total_cap, *assembly.limits.cap,
                              [&](const Line& line) { return assembly.cap_holds_bonus || !is_bonus(line); }};
            take(lines_, bound, sum(lines_, bound, false) - *assembly.limits.cap);
        }
        add_floor({}, {}, hold_floor(assembly.limits.floor, CutBy::total_floor, [](const Line&) { return true; }));
    }

    const Scheme& scheme_;
    std::vector<Line>& lines_;
    const std::vector<Fact>& facts_;
};

} // namespace

void hold_limits(const Scheme& scheme, std::vector<Line>& lines, const std::vector<Fact>& facts) {
    Holding(scheme, lines, facts).run();
}

Totals totals_of(const Scheme& scheme, const std::vector<Line>& lines) {
    Totals totals;
    totals.categories.resize(scheme.categories.size());
    for (const auto& line : lines) {
        totals.total += line.points;
        (line.category ? totals.categories[*line.category] : totals.base) += line.points;
    }
    for (std::size_t i = 0; i < scheme.categories.size(); ++i) {
        if (scheme.categories[i].kind == CategoryKind::bonus) totals.added += totals.categories[i];
        if (scheme.categories[i].kind == CategoryKind::deduction) totals.deducted += totals.categories[i];
    }
    return totals;
}

std::vector<Points> running(const std::vector<Line>& lines) {
    std::vector<Points> out;
    Points total;
    for (const auto& line : lines) out.push_back(total += line.points);
    return out;
}

} // namespace rdlz::score
