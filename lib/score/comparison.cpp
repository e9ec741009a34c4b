#include "score/comparison.hpp"

#include <algorithm>
#include <map>
#include <tuple>

namespace rdlz::score {

namespace {

/// Collects what limits took, statement by statement.
class Biting {
public:
    explicit Biting(Versions versions) : versions_(versions) {}

    void add(const Statement& statement) {
        std::map<Key, Points> taken;
        for (const auto& line : statement.lines)
            for (const auto& cut : line.cuts)
                if (cut.amount > Points{}) taken[{cut.by, name_of(line, cut.by)}] += cut.amount;
        for (const auto& [key, points] : taken) {
            auto& bite = bites_[key];
            ++bite.deputies;
            bite.points += points;
        }
    }

    std::vector<Bite> all() const {
        std::vector<Bite> out;
        for (const auto& [key, bite] : bites_) out.push_back({key.second, key.first, bite.deputies, bite.points});
        std::stable_sort(out.begin(), out.end(),
                         [](const Bite& left, const Bite& right) { return left.points > right.points; });
        return out;
    }

private:
    using Key = std::pair<CutBy, std::string>;
    std::string name_of(const Line& line, CutBy by) const {
        if (by == CutBy::total_cap || by == CutBy::total_floor) return {};
        const bool of_category = by == CutBy::category_cap || by == CutBy::category_floor;
        if (of_category && line.category) return versions_.back().categories[*line.category].name;
        return line_name(versions_, line);
    }
    Versions versions_;
    std::map<Key, Bite> bites_;
};

std::map<std::string, Moved> by_code(const Outcome& before, const Outcome& after) {
    std::map<std::string, Moved> out;
    for (const auto& standing : before.standings) {
        out[standing.subject.code].subject = standing.subject;
        out[standing.subject.code].before = standing.totals.total;
    }
    for (const auto& standing : after.standings) {
        out[standing.subject.code].subject = standing.subject;
        out[standing.subject.code].after = standing.totals.total;
    }
    for (const auto& place : before.ranking.places)
        out[before.standings[place.standing].subject.code].rank_before = place.rank;
    for (const auto& place : after.ranking.places)
        out[after.standings[place.standing].subject.code].rank_after = place.rank;
    for (const auto& code : before.proposed()) out[code].proposed_before = true;
    for (const auto& code : after.proposed()) out[code].proposed_after = true;
    return out;
}

std::set<std::string> proposed_by(const Scheme& scheme, const Period& period, const std::vector<Account>& accounts) {
    Outcome out;
    out.standings = standings_of(scheme, period, pull_each(accounts, [](const Account& account) { return account; }));
    out.candidates = propose(scheme, out.standings, rank(scheme, out.standings));
    return out.proposed();
}

std::vector<std::string> only_in(const std::set<std::string>& these, const std::set<std::string>& those) {
    std::vector<std::string> out;
    std::set_difference(these.begin(), these.end(), those.begin(), those.end(), std::back_inserter(out));
    return out;
}

} // namespace

std::set<std::string> Outcome::proposed() const {
    std::set<std::string> out;
    if (!candidates) return out;
    for (const auto& place : candidates->chosen) out.insert(standings[place.standing].subject.code);
    return out;
}

Outcome outcome_of(Versions versions, const Period& period, const Pull& pull) {
    Outcome out;
    Biting biting(versions);
    out.standings =
        standings_of(versions, period, pull, [&biting](const Statement& statement) { biting.add(statement); });
    out.bites = biting.all();
    out.ranking = rank(versions.back(), out.standings);
    if (versions.back().candidates) out.candidates = propose(versions.back(), out.standings, out.ranking);
    return out;
}

std::vector<Moved> compare(const Outcome& before, const Outcome& after) {
    auto all = by_code(before, after);
    std::vector<Moved> out;
    for (const auto& place : after.ranking.places) {
        const auto found = all.find(after.standings[place.standing].subject.code);
        out.push_back(std::move(found->second));
        all.erase(found);
    }
    for (auto& [code, moved] : all) out.push_back(std::move(moved));
    return out;
}

std::vector<Sensitivity> sensitivity_of(const Scheme& scheme, const Period& period,
                                        const std::vector<Account>& accounts, int percent) {
    std::vector<Sensitivity> out;
    if (!scheme.candidates) return out;
    const auto now = proposed_by(scheme, period, accounts);
    for (std::size_t i = 0; i < scheme.rules.size(); ++i)
        for (const int by : {percent, -percent}) {
            auto other = scheme;
            other.rules[i] = scaled(other.rules[i], by);
            if (!other.rounding) other.rounding = Rounding{Points{1}, Way::half_up}; // a tenth more may not end
            const auto then = proposed_by(other, period, accounts);
            if (then != now) out.push_back({scheme.rules[i].name, by, only_in(then, now), only_in(now, then)});
        }
    return out;
}

Rule scaled(Rule rule, int percent) {
    const auto scale = [percent](Points& points) { points = points.share(100 + percent, 100); };
    scale(rule.award.points);
    for (auto& cell : rule.award.table)
        if (!cell.most) scale(cell.points); // within a range a person chose
    if (rule.award.otherwise) scale(*rule.award.otherwise);
    if (rule.steps) scale(rule.steps->further);
    if (rule.target) scale(rule.target->step);
    if (rule.start) scale(*rule.start);
    if (!rule.ratio) return rule;
    scale(rule.ratio->step);
    if (rule.ratio->empty) scale(*rule.ratio->empty);
    for (auto& band : rule.ratio->bands) scale(band.points);
    return rule;
}

} // namespace rdlz::score
