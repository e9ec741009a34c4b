#include "ranks.hpp"

#include "case.hpp"

#include <algorithm>

namespace rdlz::naive {

namespace {

using People = std::vector<Result>;

std::string part_of(const Subject& subject, score::Partition by) {
    switch (by) {
    case score::Partition::all: return "";
    case score::Partition::delegation: return subject.delegation;
    case score::Partition::role_class: return subject.role_class;
    case score::Partition::group: return subject.group;
    case score::Partition::station: return subject.station;
    }
    throw std::logic_error("no such partition");
}

std::vector<Fraction> measures_of(const Result& one, const std::vector<score::MeasureKey>& keys) {
    std::vector<Fraction> out;
    for (const auto& key : keys) {
        if (key.measure == score::Measure::total) out.push_back(one.total);
        if (key.measure == score::Measure::duty_days) out.push_back(one.duty_days);
        if (key.measure == score::Measure::category) out.push_back(one.categories.at(key.category));
    }
    return out;
}

std::vector<Fraction> worth(const score::Scheme& scheme, const Result& one) {
    if (scheme.ranking.order.empty()) return {one.total};
    return measures_of(one, scheme.ranking.order);
}

bool excluded(const score::Scheme& scheme, const Result& one, std::size_t index, Ranks& out) {
    if (scheme.ranking.leaders_excluded && one.subject.leader) return out.leaders.insert(index).second;
    if (contains(scheme.ranking.classes_excluded, one.subject.role_class)) return out.classes.insert(index).second;
    const auto part_of_year = one.months_of_period > 12 ? 12 : one.months_of_period; // in twelfths
    if (12 * one.months < part_of_year * scheme.ranking.months) return out.newcomers.insert(index).second;
    return false;
}

/// Everybody of one part of the congress, and those of them who can be proposed.
struct Part {
    std::string name;
    std::int64_t all = 0;
    std::int64_t ranked = 0;
    std::vector<std::size_t> able;
    std::vector<std::size_t> barred;
};

std::int64_t seats_of(const score::CandidateRule& rule, const Part& part) {
    for (const auto& [name, seats] : rule.quota)
        if (name == part.name) return seats;
    if (!rule.percent) return rule.top.value_or(0);
    const auto of = Fraction(rule.of == score::Of::all ? part.all : part.ranked);
    return static_cast<std::int64_t>((of * *rule.percent / Fraction(100)).rounded(rule.rounding));
}

class Choice {
public:
    Choice(const score::Scheme& scheme, const People& people) : scheme_(scheme), people_(people) {}

    /// Whoever has fewer than `seats` better ones is at or above the cut; equals that do not all fit are settled as
    /// the scheme says.
    void choose(const Part& part, std::int64_t seats, Proposed& out) const {
        const auto& rule = *scheme_.candidates;
        const bool keys = rule.ties == score::Ties::keys;
        std::set<std::size_t> equals;
        std::int64_t sure = 0;
        for (const auto one : part.able) {
            const auto better = count(part, one, keys, true);
            const auto same = count(part, one, keys, false);
            if (better >= seats) continue;
            const bool fits = better + same <= seats || rule.ties == score::Ties::include_all;
            (fits ? out.chosen : equals).insert(one);
            if (fits) ++sure;
        }
        for (const auto one : part.barred)
            if (count(part, one, keys, true) < seats) out.barred.insert(one);
        note_near(part, out.chosen, equals, out.near);
        if (equals.empty()) return;
        out.undecided[part.name] = equals;
        out.open[part.name] = seats - sure;
    }

private:
    /// Nobody below the cut is better than they; the gap is to whoever has the lowest total of the last above it.
    void note_near(const Part& part, const std::set<std::size_t>& chosen, const std::set<std::size_t>& equals,
                   std::map<std::size_t, Fraction>& near) const {
        const bool keys = scheme_.candidates->ties == score::Ties::keys;
        std::set<std::size_t> above;
        std::set<std::size_t> below;
        for (const auto one : part.able) (chosen.contains(one) || equals.contains(one) ? above : below).insert(one);
        if (above.empty() || below.empty()) return;
        auto last = worth_of(*above.begin(), keys);
        for (const auto one : above) last = std::min(last, worth_of(one, keys));
        std::optional<Fraction> lowest;
        for (const auto one : above)
            if (worth_of(one, keys) == last && (!lowest || people_[one].total < *lowest)) lowest = people_[one].total;
        auto best = worth_of(*below.begin(), keys);
        for (const auto one : below) best = std::max(best, worth_of(one, keys));
        for (const auto one : below)
            if (worth_of(one, keys) == best) near[one] = *lowest - people_[one].total;
    }

    std::vector<Fraction> worth_of(std::size_t one, bool keys) const {
        auto out = worth(scheme_, people_[one]);
        if (!keys) return out;
        for (const auto& more : measures_of(people_[one], scheme_.candidates->keys)) out.push_back(more);
        return out;
    }

    /// How many of the part stand above one, or equal to it (itself too).
    std::int64_t count(const Part& part, std::size_t one, bool keys, bool above) const {
        return std::count_if(part.able.begin(), part.able.end(), [&](std::size_t other) {
            return above ? worth_of(other, keys) > worth_of(one, keys) : worth_of(other, keys) == worth_of(one, keys);
        });
    }

    const score::Scheme& scheme_;
    const People& people_;
};

} // namespace

Ranks ranks_of(const score::Scheme& scheme, const People& people) {
    Ranks out;
    std::vector<std::size_t> ranked;
    for (std::size_t i = 0; i < people.size(); ++i)
        if (!excluded(scheme, people[i], i, out)) ranked.push_back(i);
    for (const auto one : ranked) {
        Ranked place{part_of(people[one].subject, scheme.ranking.by), 1, false};
        for (const auto other : ranked) {
            if (other == one || part_of(people[other].subject, scheme.ranking.by) != place.part) continue;
            if (worth(scheme, people[other]) > worth(scheme, people[one])) ++place.rank;
            if (worth(scheme, people[other]) == worth(scheme, people[one])) place.tied = true;
        }
        out.ranked[one] = place;
    }
    return out;
}

Proposed proposal_of(const score::Scheme& scheme, const People& people, const Ranks& ranks) {
    const auto& rule = *scheme.candidates;
    std::map<std::string, Part> parts;
    Proposed out;
    for (std::size_t i = 0; i < people.size(); ++i) {
        auto& part = parts[part_of(people[i].subject, rule.by)];
        part.name = part_of(people[i].subject, rule.by);
        ++part.all;
        if (!ranks.ranked.contains(i)) continue;
        ++part.ranked;
        if (rule.least && people[i].total < Fraction(*rule.least)) continue;
        (people[i].bars.empty() ? part.able : part.barred).push_back(i);
    }
    for (const auto& [name, part] : parts) {
        if (part.ranked > 0) out.seats[name] = seats_of(rule, part);
        Choice(scheme, people).choose(part, seats_of(rule, part), out);
    }
    return out;
}

} // namespace rdlz::naive
