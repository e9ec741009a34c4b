#include "score/judgement.hpp"

#include "score/evaluation/counting.hpp"

#include <algorithm>

namespace rdlz::score {

namespace {

template<class Fits>
Points counted(Count count, const Rulebook& book, const std::vector<Fact>& facts, const Fits& fits) {
    Counting counting(count);
    for (std::size_t i = 0; i < facts.size(); ++i)
        if (book.year().holds(facts[i].earned_on) && fits(facts[i])) counting.add(facts[i], i);
    return counting.sum();
}

Points counted(const Minimum& minimum, const Rulebook& book, const std::vector<Fact>& facts) {
    return counted(minimum.count, book, facts, [&](const Fact& fact) {
        return minimum.match.fits(fact) || std::any_of(minimum.others.begin(), minimum.others.end(),
                                                       [&](const Match& other) { return other.fits(fact); });
    });
}

/// What is asked of a deputy: all of it, a part by month, or nothing.
std::optional<Points> asked(const Scheme& scheme, const Minimum& minimum, const Months& months) {
    if (months.in_office == months.all || scheme.part_year == PartYear::same) return minimum.least;
    if (scheme.part_year == PartYear::exempt) return {};
    if (scheme.part_year == PartYear::unsaid) return minimum.least; // stations and departments serve all year
    const auto whole = minimum.least.units * months.in_office;
    return Points{(whole + months.all - 1) / months.all};
}

/// One judgement in the making.
class Judging {
public:
    Judging(const Rulebook& book, const Evidence& evidence, Judgement& out)
        : book_(book), scheme_(book.last()), evidence_(evidence), out_(out) {}

    void run(const Totals& totals) {
        look_at_minimums();
        look_at_vetoes();
        look_at_grade(totals);
        look_at_counters();
        look_at_seat();
        look_at_earlier_years();
        out_.barred = !out_.bars.empty();
    }

private:
    void bar(BarredBy by, bool bars = true) {
        if (bars && std::find(out_.bars.begin(), out_.bars.end(), by) == out_.bars.end()) out_.bars.push_back(by);
    }

    void look_at_minimums() {
        for (const auto& missed : out_.missed) bar(BarredBy::minimum, scheme_.minimums[missed.minimum].bars);
    }

    void look_at_vetoes() {
        for (std::size_t i = 0; i < scheme_.vetoes.size(); ++i) {
            const auto& veto = scheme_.vetoes[i];
            const auto have =
                counted(veto.count, book_, evidence_.facts, [&](const Fact& fact) { return veto.match.fits(fact); });
            if (have < veto.least) continue;
            out_.vetoes.push_back({i, have});
            bar(BarredBy::veto, veto.bars);
        }
    }

    void look_at_grade(const Totals& totals) {
        const auto judged = scheme_.assembly.bonus_lifts_band ? totals.total : totals.total - totals.added;
        for (std::size_t i = 0; i < scheme_.bands.size() && !out_.band; ++i)
            if (!scheme_.bands[i].from || judged >= *scheme_.bands[i].from) out_.band = i;
        for (const auto& veto : out_.vetoes)
            if (const auto& worst = scheme_.vetoes[veto.place].band; worst && out_.band)
                out_.band = std::max(*out_.band, *worst);
    }

    bool has_it(const Counter& counter) const {
        if (!counter.band.empty()) return out_.band && scheme_.bands[*out_.band].name == counter.band;
        return std::any_of(out_.missed.begin(), out_.missed.end(), [&](const Missed& missed) {
            return scheme_.minimums[missed.minimum].name == counter.missed;
        });
    }
    static bool had_it(const Counter& counter, const PastYear& year) {
        if (!counter.band.empty()) return year.band == counter.band;
        return std::find(year.missed.begin(), year.missed.end(), counter.missed) != year.missed.end();
    }
    const PastYear* past_of(int year) const {
        for (const auto& past : evidence_.past)
            if (past.year == year) return &past;
        return nullptr;
    }

    Points years_with(const Counter& counter) const {
        std::int64_t years = has_it(counter) ? 1 : 0;
        if (counter.over == Years::consecutive) {
            const auto* past = past_of(this_year() - 1);
            for (; years > 0 && past != nullptr && had_it(counter, *past); past = past_of(past->year - 1)) ++years;
            return Points::whole(years);
        }
        for (const auto& past : evidence_.past)
            if (past.year < this_year() && (counter.over == Years::all || past.in_term) && had_it(counter, past))
                ++years;
        return Points::whole(years);
    }

    Points facts_of_years(const Counter& counter) {
        auto sum =
            counted(Count::facts, book_, evidence_.facts, [&](const Fact& fact) { return counter.match->fits(fact); });
        out_.counts.emplace_back(counter.name, sum);
        for (const auto& past : evidence_.past)
            for (const auto& [name, count] : past.counts)
                if (name == counter.name && past.year < this_year() && (counter.over == Years::all || past.in_term))
                    sum += count;
        return sum;
    }

    void look_at_counters() {
        for (std::size_t i = 0; i < scheme_.counters.size(); ++i) {
            const auto& counter = scheme_.counters[i];
            const auto have = counter.match ? facts_of_years(counter) : years_with(counter);
            if (have < counter.least) continue;
            out_.counters.push_back({i, have});
            bar(BarredBy::counter, counter.bars);
        }
    }

    void look_at_seat() {
        const auto& until = evidence_.subject.until;
        bar(BarredBy::seat_ended, until && *until < book_.period().to);
    }

    void look_at_earlier_years() {
        if (!scheme_.candidates) return;
        const auto& earlier = scheme_.candidates->earlier;
        for (int back = 1; back <= earlier.years; ++back) {
            const auto* past = past_of(this_year() - back);
            bar(BarredBy::earlier_band, past == nullptr || past->band != earlier.band);
        }
        for (int back = 1; back <= earlier.rest; ++back) {
            const auto* past = past_of(this_year() - back);
            bar(BarredBy::rest, past != nullptr && past->announced);
        }
    }

    int this_year() const { return book_.period().to.year(); }

    const Rulebook& book_;
    const Scheme& scheme_;
    const Evidence& evidence_;
    Judgement& out_;
};

} // namespace

std::vector<Missed> missed_minimums(const Rulebook& book, const Evidence& evidence) {
    std::vector<Missed> out;
    const auto months = months_in_office(evidence.subject, book.period());
    for (std::size_t i = 0; i < book.last().minimums.size(); ++i) {
        const auto& minimum = book.last().minimums[i];
        const auto need = asked(book.last(), minimum, months);
        if (!need) continue;
        const auto have = counted(minimum, book, evidence.facts);
        if (have < *need) out.push_back({i, have, *need});
    }
    return out;
}

Judgement judge(const Rulebook& book, const Evidence& evidence, const Totals& totals, std::vector<Missed> missed) {
    Judgement out;
    out.missed = std::move(missed);
    Judging(book, evidence, out).run(totals);
    return out;
}

} // namespace rdlz::score
