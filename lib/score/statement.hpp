#pragma once

#include "score/account.hpp"
#include "score/judgement.hpp"

namespace rdlz::score {

/// One deputy's points, line by line, like a bank's statement: the lines add up to the total exactly.
struct Statement {
    Subject subject;
    std::vector<Fact> facts;    ///< those that count in the period; lines point into them
    std::vector<Fact> declared; ///< waiting to be confirmed; they count for nothing
    std::vector<Fact> late;     ///< typed after the count closed; they count for nothing
    std::vector<Fact> apart;    ///< done outside the days in office, or for a seat not named; they count for nothing
    std::vector<Line> lines;
    Totals totals;
    Judgement judgement;
    int duty_days = 0;
    int months = 0; ///< of the period, in office
    int all_months = 0;

    /// Lines that wait for a number to be chosen, or for marks.
    std::size_t unsettled() const;
};

/// What is kept of each deputy for ranking.
struct Standing {
    Subject subject;
    Totals totals;
    Judgement judgement;
    int duty_days = 0;
    int months = 0;
    int all_months = 0;
    std::size_t unsettled = 0;
    std::size_t declared = 0;
    std::size_t late = 0;
    std::size_t unnamed = 0;
};
Standing standing_of(Statement&& statement);

/// All stages for one deputy. Throws Error (refused) where points do not end and the scheme does not say how to round.
Statement statement_of(Versions versions, const Period& period, Account account);
Statement statement_of(const Scheme& scheme, const Period& period, Account account);

/// Looks at each statement as soon as it is made, in order.
using See = std::function<void(const Statement& statement)>;
/// All stages for all, in the order they are handed over. Accounts are pulled by the calling thread; where there is a
/// second core they are scored, and their statements seen, on it meanwhile. What was pulled is not kept.
std::vector<Standing> standings_of(Versions versions, const Period& period, const Pull& pull, const See& see = {});
std::vector<Standing> standings_of(const Scheme& scheme, const Period& period, const Pull& pull);

/// The rule a line stands for, or what it is beside: base, floor.
std::string line_name(Versions versions, const Line& line);
std::string line_name(const Scheme& scheme, const Line& line);
/// The same with the edition it is of, where several are in force in the period: 参加培训（2024-07-01）.
std::string dated_name(Versions versions, const Line& line);
/// Of a rule by its name and version.
std::string dated_name(Versions versions, std::size_t version, const std::string& rule);
/// What kept a line from its points, for people: its limits, or why it stands at nothing.
std::vector<std::string> limits_text(const Line& line);
/// What a limit is called, for people.
const char* cut_name(CutBy by);
/// What a limit did, for people: "cap of the rule, 10: −2.5".
std::string cut_text(const Cut& cut);

} // namespace rdlz::score
