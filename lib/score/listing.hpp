#pragma once

#include "score/evaluation/rulebook.hpp"
#include "score/statement.hpp"

namespace rdlz::score {

/// How a record is listed without points of its own (列示): as what a line for the whole period was made of, or beside
/// the lines with the reason why it counts for nothing.
enum class Aside {
    counted,    ///< under such a line: it went into the count
    compared,   ///< under such a line: it was looked at, and not counted
    declared,   ///< still to be confirmed
    late,       ///< typed after the count had closed
    no_cell,    ///< a rule speaks of it, and no cell of its table has its word
    incomplete, ///< a rule counts such together, and not all that it needs is there
    outside,    ///< a rule speaks of it, on other days of the year
    no_rule     ///< no rule gives anything for it
};

/// A record that a statement lists.
struct Listed {
    const Fact* fact = nullptr; ///< of the statement, which outlives it
    Aside why = Aside::declared;
    std::string rule{}; ///< the rule that speaks of it; none where no rule does
};

/// Finds what a statement lists without points, so that nothing recorded of the period is missing on it. Made when a
/// statement is shown: points do not need it.
class Listing {
public:
    /// What the versions are in outlives it. Throws what Rulebook throws.
    Listing(Versions versions, const Period& period) : book_(versions, period) {}

    /// The records of which a line for the whole period was made, in the order of the facts; of other lines none.
    std::vector<Listed> under(const Statement& statement, const Line& line) const;
    /// Every record of the period that stands in no line and under none, by day.
    std::vector<Listed> beside(const Statement& statement) const;

private:
    Listed reason(const Statement& statement, const Fact& fact) const;
    Rulebook book_;
};

/// Why it is listed, for people.
const char* aside_text(Aside why);

} // namespace rdlz::score

namespace rdlz {

template<>
inline constexpr std::array<Word, 8> words<score::Aside>{{{"counted", "计入"},
                                                          {"compared", "未计入"},
                                                          {"declared", "待核实"},
                                                          {"late", "计分截止后录入"},
                                                          {"no-cell", "分值表无此项"},
                                                          {"incomplete", "数据不全"},
                                                          {"outside", "不在计分日期"},
                                                          {"no-rule", "办法未规定计分"}}};

} // namespace rdlz
