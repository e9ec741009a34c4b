#include "score/candidates.hpp"

#include "core/error.hpp"
#include "core/message.hpp"
#include "score/arithmetic.hpp"

#include <algorithm>
#include <map>

namespace rdlz::score {

namespace {

using Places = std::vector<Place>;

/// Proposes within one part of the congress.
class Proposing {
public:
    Proposing(const CandidateRule& rule, const std::vector<Standing>& standings, Candidates& out)
        : rule_(rule), standings_(standings), out_(out) {}

    /// places: everyone ranked in the part, best first; seats: how many may be proposed.
    void run(const Places& places, std::size_t seats) {
        Places barred;
        auto eligible = sorted_eligible(places, barred);
        note_barred(eligible, barred, seats);
        const auto whole = whole_ties(eligible, seats);
        out_.chosen.insert(out_.chosen.end(), eligible.begin(), eligible.begin() + static_cast<std::ptrdiff_t>(whole));
        const auto next = settle_cut(eligible, whole, seats);
        note_near(eligible, next);
    }

private:
    Points total(const Place& place) const { return standings_[place.standing].totals.total; }

    bool compare(const Place& left, const Place& right) const {
        if (left.rank != right.rank) return left.rank < right.rank;
        for (const auto& key : rule_.keys) {
            const auto one = measured(standings_[left.standing], key);
            const auto other = measured(standings_[right.standing], key);
            if (one != other) return one > other;
        }
        return false;
    }

    /// Those whom nothing bars, best first, with the keys where the scheme names them.
    Places sorted_eligible(const Places& places, Places& barred) const {
        Places eligible;
        for (const auto& place : places) {
            if (rule_.least && total(place) < *rule_.least) continue;
            (standings_[place.standing].judgement.barred ? barred : eligible).push_back(place);
        }
        std::stable_sort(eligible.begin(), eligible.end(),
                         [this](const Place& left, const Place& right) { return compare(left, right); });
        return eligible;
    }

    /// Of those who are barred, whoever would have had a seat: fewer than there are seats stand above, equals aside.
    void note_barred(const Places& eligible, const Places& barred, std::size_t seats) {
        for (const auto& one : barred) {
            const auto above = std::count_if(eligible.begin(), eligible.end(),
                                             [&](const Place& other) { return compare(other, one); });
            if (static_cast<std::size_t>(above) < seats) out_.barred.push_back(one.standing);
        }
    }

    std::size_t end_of_ties(const Places& eligible, std::size_t from) const {
        auto to = from;
        while (to < eligible.size() && !compare(eligible[from], eligible[to])) ++to;
        return to;
    }

    /// How many of the best fill seats without dividing equals.
    std::size_t whole_ties(const Places& eligible, std::size_t seats) const {
        std::size_t taken = 0;
        while (taken < eligible.size() && end_of_ties(eligible, taken) <= seats) taken = end_of_ties(eligible, taken);
        return taken;
    }

    /// What to do with the equals that the cut would divide; returns how many of the eligible are dealt with.
    std::size_t settle_cut(const Places& eligible, std::size_t taken, std::size_t seats) {
        if (taken >= seats || taken == eligible.size()) return taken;
        const auto to = end_of_ties(eligible, taken);
        Undecided tied{eligible[taken].part, seats - taken, {}};
        for (auto i = taken; i < to; ++i)
            if (rule_.ties == Ties::include_all) out_.chosen.push_back(eligible[i]);
            else tied.standings.push_back(eligible[i].standing);
        if (!tied.standings.empty()) out_.undecided.push_back(std::move(tied));
        return to;
    }

    /// The total of the last who is above the cut; of several equals the lowest, in whatever order they came.
    Points last_total(const Places& eligible, std::size_t next) const {
        auto lowest = total(eligible[next - 1]);
        for (auto i = next - 1; i-- > 0 && !compare(eligible[i], eligible[next - 1]);)
            lowest = std::min(lowest, total(eligible[i]));
        return lowest;
    }

    void note_near(const Places& eligible, std::size_t next) {
        if (next == 0 || next >= eligible.size()) return;
        const auto last = last_total(eligible, next);
        for (auto i = next; i < end_of_ties(eligible, next); ++i)
            out_.near.push_back({eligible[i].standing, eligible[i].part, last - total(eligible[i])});
    }

    const CandidateRule& rule_;
    const std::vector<Standing>& standings_;
    Candidates& out_;
};

/// The ranked deputies by part; where candidates are taken from other parts than ranks, ranks are given anew.
std::map<std::string, Places> by_part(const Places& places) {
    std::map<std::string, Places> out;
    for (const auto& place : places) out[place.part].push_back(place);
    return out;
}

std::size_t seats_for(const CandidateRule& rule, const std::string& part, std::size_t ranked, std::size_t all) {
    for (const auto& [name, seats] : rule.quota)
        if (name == part) return static_cast<std::size_t>(seats);
    if (!rule.top && !rule.percent) return 0;
    if (rule.top) return static_cast<std::size_t>(*rule.top);
    const auto people = static_cast<std::int64_t>(rule.of == Of::all ? all : ranked);
    return static_cast<std::size_t>(quotient(people * rule.percent->units, 100 * Points::scale, rule.rounding));
}

Ranking ranked_within(const Scheme& scheme, const std::vector<Standing>& standings, const Ranking& ranking) {
    if (scheme.candidates->by == scheme.ranking.by) return ranking;
    Scheme other;
    other.ranking = scheme.ranking;
    other.ranking.by = scheme.candidates->by;
    return rank(other, standings);
}

} // namespace

Candidates propose(const Scheme& scheme, const std::vector<Standing>& standings, const Ranking& ranking) {
    if (!scheme.candidates)
        throw Error(Status::refused, say("the scheme '{}' proposes no candidates", scheme.name),
                    say("add [scheme.candidates] to it"));
    std::map<std::string, std::size_t> all;
    for (const auto& standing : standings) ++all[part_of(standing.subject, scheme.candidates->by)];
    Candidates out;
    Proposing proposing(*scheme.candidates, standings, out);
    for (const auto& [part, places] : by_part(ranked_within(scheme, standings, ranking).places))
        proposing.run(places, seats_for(*scheme.candidates, part, places.size(), all[part]));
    return out;
}

} // namespace rdlz::score
