#include "assembly.hpp"

#include <algorithm>

namespace rdlz::naive {

namespace {

Fraction needed(const Case& one, const score::Minimum& minimum) {
    const int all = months_between(one.period.from, one.period.to);
    const int mine = months_in_office(one.subject, one.period);
    if (one.last().part_year == score::PartYear::exempt && mine < all) return 0;
    if (one.last().part_year != score::PartYear::by_month) return minimum.least;
    const auto shrunk = Fraction(minimum.least) * Fraction::ratio(mine, all);
    return Fraction::ratio((shrunk * Points::scale).ceiling(), Points::scale);
}

void count_vetoes(const Case& one, Result& result) {
    for (const auto& veto : one.last().vetoes) {
        const auto have = one.count({veto.match}, veto.count);
        result.vetoes.push_back({veto.name, have, have >= Fraction(veto.least), false, 0});
        if (veto.bars && result.vetoes.back().reached) result.bars.insert(Bar::veto);
    }
}

void grade(const Case& one, Result& result) {
    const auto& last = one.last();
    const auto points = last.assembly.bonus_lifts_band ? result.total : result.total - result.added;
    for (std::size_t i = last.bands.size(); i-- > 0;)
        if (!last.bands[i].from || Fraction(*last.bands[i].from) <= points) result.band = i;
    for (std::size_t i = 0; i < last.vetoes.size(); ++i) {
        const auto& band = last.vetoes[i].band;
        if (result.vetoes[i].reached && band && result.band) result.band = std::max(*result.band, *band);
    }
}

/// Whether a year had the grade or missed the minimum that a counter speaks of.
bool has(const score::PastYear& year, const score::Counter& counter) {
    if (!counter.band.empty()) return year.band == counter.band;
    return contains(year.missed, counter.missed);
}

const score::PastYear* year_of(const Result& result, int year) {
    for (const auto& past : result.past)
        if (past.year == year) return &past;
    return nullptr;
}

score::PastYear present(const Case& one, const Result& result) {
    score::PastYear out;
    out.year = result.year;
    if (result.band) out.band = one.last().bands[*result.band].name;
    for (const auto minimum : result.missed) out.missed.push_back(one.last().minimums[minimum].name);
    return out;
}

Fraction consecutive(const Case& one, const Result& result, const score::Counter& counter) {
    if (!has(present(one, result), counter)) return 0;
    int years = 1;
    for (const auto* past = year_of(result, result.year - years); past != nullptr && has(*past, counter);
         past = year_of(result, result.year - years))
        ++years;
    return years;
}

Fraction facts_of(const score::PastYear& year, const score::Counter& counter) {
    Fraction out;
    for (const auto& [name, count] : year.counts)
        if (name == counter.name) out += count;
    return out;
}

Fraction count_of(const Case& one, const Result& result, const score::Counter& counter) {
    if (counter.over == score::Years::consecutive) return consecutive(one, result, counter);
    auto out = counter.match ? one.count({*counter.match}, score::Count::facts)
                             : Fraction(has(present(one, result), counter) ? 1 : 0);
    for (const auto& past : result.past) {
        if (counter.over == score::Years::term && !past.in_term) continue;
        out += counter.match ? facts_of(past, counter) : Fraction(has(past, counter) ? 1 : 0);
    }
    return out;
}

void count_years(const Case& one, Result& result) {
    for (const auto& counter : one.last().counters) {
        const auto have = count_of(one, result, counter);
        const auto now = counter.match ? one.count({*counter.match}, score::Count::facts) : Fraction(0);
        result.counters.push_back(
            {counter.name, have, have >= Fraction(counter.least), counter.match.has_value(), now});
        if (counter.bars && result.counters.back().reached) result.bars.insert(Bar::counter);
    }
}

/// What earlier years ask of a candidate.
void look_back(const Case& one, Result& result) {
    if (!one.last().candidates) return;
    const auto& earlier = one.last().candidates->earlier;
    for (int back = 1; back <= earlier.years; ++back) {
        const auto* past = year_of(result, result.year - back);
        if (past == nullptr || past->band != earlier.band) result.bars.insert(Bar::earlier_band);
    }
    for (int back = 1; back <= earlier.rest; ++back) {
        const auto* past = year_of(result, result.year - back);
        if (past != nullptr && past->announced) result.bars.insert(Bar::rest);
    }
}

} // namespace

bool misses(const Case& one, const Result& result, const std::vector<std::string>& minimums) {
    return std::any_of(result.missed.begin(), result.missed.end(),
                       [&](std::size_t i) { return contains(minimums, one.last().minimums[i].name); });
}

void count_minimums(const Case& one, Result& result) {
    for (std::size_t i = 0; i < one.last().minimums.size(); ++i) {
        const auto& minimum = one.last().minimums[i];
        auto matches = minimum.others;
        matches.push_back(minimum.match);
        result.haves.push_back(one.count(matches, minimum.count));
        result.needs.push_back(needed(one, minimum));
        if (result.haves[i] >= result.needs[i]) continue;
        result.missed.push_back(i);
        if (minimum.bars) result.bars.insert(Bar::minimum);
    }
}

void judge(const Case& one, Result& result) {
    count_vetoes(one, result);
    grade(one, result);
    count_years(one, result);
    const auto& until = one.subject.until;
    if (until && *until < one.period.to) result.bars.insert(Bar::seat_ended);
    look_back(one, result);
}

} // namespace rdlz::naive
