#pragma once

#include "score/account.hpp"
#include "score/evaluation/rulebook.hpp"
#include "score/totals.hpp"

namespace rdlz::score {

/// A minimum that was not reached, and what the scheme calls the consequence; internal.
struct Missed {
    std::size_t minimum = 0;
    Points have;
    Points need; ///< shrunk by month where the scheme says so, rounded up in the last decimal
};

/// A veto that was met, or a counter that came to its number: its place in the scheme, and what was counted; internal.
struct Reached {
    std::size_t place = 0;
    Points have;
};

/// Why a deputy is no candidate; internal, printed on no sheet.
enum class BarredBy {
    minimum,
    veto,
    counter,
    seat_ended,   ///< nobody is proposed who sits no more
    earlier_band, ///< the grades of earlier years
    rest          ///< announced too lately
};

/// What is found of one deputy (scoring order 11). Nothing here is ever a decision; none of it leaves the office.
struct Judgement {
    std::vector<Missed> missed;
    std::vector<Reached> vetoes;
    std::vector<Reached> counters;
    std::vector<std::pair<std::string, Points>> counts; ///< what counters of facts found in this period, by their names
    std::optional<std::size_t> band;
    std::vector<BarredBy> bars; ///< each reason once
    bool barred = false;        ///< something keeps the deputy off the list of candidates
};

/// Everything a judgement looks at.
struct Evidence {
    const Subject& subject;
    const std::vector<Fact>& facts;
    const std::vector<PastYear>& past;
};

/// The minimums that were not reached; they depend on facts alone.
std::vector<Missed> missed_minimums(const Rulebook& book, const Evidence& evidence);

/// What follows from facts, points and earlier years together.
Judgement judge(const Rulebook& book, const Evidence& evidence, const Totals& totals, std::vector<Missed> missed);

} // namespace rdlz::score

namespace rdlz {

template<>
inline constexpr std::array<Word, 6> words<score::BarredBy>{{{"minimum", "未达到最低要求"},
                                                             {"veto", "一票否决"},
                                                             {"counter", "多年累计"},
                                                             {"seat-ended", "职务已终止"},
                                                             {"earlier-band", "以往年度等次"},
                                                             {"rest", "近年已通报"}}};

} // namespace rdlz
