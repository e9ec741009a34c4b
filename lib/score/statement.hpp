#pragma once

#include "score/account.hpp"
#include "score/judgement.hpp"

namespace rdlz::score {

/// One deputy's points, line by line, like a bank's statement: the lines add up to the total exactly.
struct Statement {
    Subject subject;
    std::vector<Fact> facts; ///< those that count in the period; lines point into them
    std::vector<Line> lines;
    Totals totals;
    Judgement judgement;
    int duty_days = 0;
};

/// What is kept of each deputy for ranking.
struct Standing {
    Subject subject;
    Totals totals;
    Judgement judgement;
    int duty_days = 0;
};

/// All stages for one deputy.
Statement statement_of(const Scheme& scheme, const Period& period, Account account);
/// All stages for all, one deputy at a time.
std::vector<Standing> standings_of(const Scheme& scheme, const Period& period, const Pull& pull);

/// The rule a line stands for, or what it is beside: base, floor.
std::string line_name(const Scheme& scheme, const Line& line);
/// What a limit did, for people: "cap of the rule, 10: −2.5".
std::string cut_text(const Cut& cut);

} // namespace rdlz::score
