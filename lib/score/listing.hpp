#pragma once

#include "score/evaluation/rulebook.hpp"
#include "score/statement.hpp"

namespace rdlz::score {

/// How a record is listed without points of its own (列示): as what a line for the whole period was made of, or beside
/// the lines with the reason why it counts for nothing.
enum class Aside {
    counted,    ///< under such a line: it went into the count
    compared,   ///< under such a line: it was looked at, and not counted
    repeated,   ///< under such a line: another one stands for the same thing
    declared,   ///< still to be confirmed
    late,       ///< typed after the count had closed
    apart,      ///< done before or after the days in office
    unnamed,    ///< serves several seats and names none, where the scheme asks for one
    outside,    ///< a rule speaks of it, on other days of the year
    incomplete, ///< a rule counts such together, and not all that it needs is there
    no_cell,    ///< a rule speaks of it, and no cell of its table has its word
    no_word,    ///< a rule looks up a word that was not written down
    nothing,    ///< a rule speaks of it, and gives nothing for such
    no_rule     ///< no rule speaks of it
};

/// A record that a statement lists.
struct Listed {
    const Fact* fact = nullptr; ///< of the statement, which outlives it
    Aside why = Aside::declared;
    std::string rule{};       ///< the rule that speaks of it, of several the one that asks most; none where none does
    std::string word{};       ///< that the table does not have, or the name of what was not written
    bool by_quantity = false; ///< the rule counts quantities
    bool under = false;       ///< a line for the whole period
};
/// Whether a rule counts quantities, not facts.
bool counts_quantity(const Rule& rule);

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
std::string aside_text(const Listed& listed);

} // namespace rdlz::score

namespace rdlz {

template<>
inline constexpr std::array<Word, 13> words<score::Aside>{{{"counted", "计入"},
                                                           {"compared", "未计入"},
                                                           {"repeated", "同一事项，不重复计"},
                                                           {"declared", "待核实"},
                                                           {"late", "计分截止后录入"},
                                                           {"apart", "不在任职期间"},
                                                           {"unnamed", "未注明代表职务"},
                                                           {"outside", "不在计分日期"},
                                                           {"incomplete", "数据不全"},
                                                           {"no-cell", "分值表无此项"},
                                                           {"no-word", "未填写查分项"},
                                                           {"nothing", "该条不计分"},
                                                           {"no-rule", "办法未规定计分"}}};

} // namespace rdlz
