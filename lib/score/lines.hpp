#pragma once

#include "score/scheme/scheme.hpp"

#include <optional>
#include <string>
#include <vector>

namespace rdlz::score {

/// Why a line counts less (or, of a loss, less of a loss) than it was credited.
enum class CutBy {
    combined,  ///< only one of several hits counts
    exclusive, ///< another rule was credited for the same thing
    converted, ///< it grew into something that counts instead
    needs,     ///< there are not as many as the rule needs
    required,  ///< a minimum was missed that the rule stands on
    each_cap,  ///< of one thing, one day, one month or one quarter
    role_cap,
    rule_cap,
    category_cap,
    total_cap,
    each_floor,
    role_floor,
    rule_floor,
    category_floor,
    total_floor
};

/// What one limit took from a line; negative where a floor gave back.
struct Cut {
    CutBy by = CutBy::combined;
    Points limit; ///< the cap or floor; nothing for combinations
    Points amount;
};

/// What a line stands for: a fact, or what grew out of none: the base, a pool's start, a count or a percentage of the
/// whole period, the weight of a category, a floor.
enum class Source { fact, base, start, whole, weight, floor };

/// What of the whole period a line was given for: 5 of 3 expected, 9 of 10, a mean mark of 87.5.
struct Measured {
    Points have;
    Points of;
};

/// Why a line stands at nothing though nothing was cut.
enum class Idle {
    no,
    marks,  ///< marks of a group are missing
    choice, ///< a number is to be chosen
    share   ///< no share for this role, or this place among the participants
};

/// One line of a statement: a fact credited under a rule.
struct Line {
    Source source = Source::fact;
    std::size_t fact = 0;                ///< index into the facts it was made from
    std::size_t version = 0;             ///< of the versions of the scheme: the one whose rule it is
    std::optional<std::size_t> rule;     ///< of that version; none for the base and for a category's weight and floor
    std::optional<std::size_t> category; ///< none for the base
    Points award;                        ///< before the share and before rounding
    Points credit;                       ///< after the share, rounded, before any limit
    Points points;                       ///< what counts in the end
    bool unsettled = false;              ///< a number must be chosen first, or a group's marks are missing
    Measured measured;                   ///< of a line for the whole period
    std::vector<Cut> cuts;               ///< credit − points, limit by limit

    Idle idle() const {
        if (unsettled) return source == Source::whole ? Idle::marks : Idle::choice;
        return source == Source::fact && award != Points{} && credit == Points{} ? Idle::share : Idle::no;
    }
};

} // namespace rdlz::score

namespace rdlz {

// The machine words stand in what is sealed: they keep their meaning.
template<>
inline constexpr std::array<Word, 15> words<score::CutBy>{{{"combined", "同一事项只计一次"},
                                                           {"exclusive", "与其他条款不重复计分"},
                                                           {"converted", "已转化，按转化后的事项计"},
                                                           {"needs", "未达到条款要求的次数"},
                                                           {"required", "未达到最低要求"},
                                                           {"each-cap", "单项或单日、单月上限"},
                                                           {"role-cap", "角色上限"},
                                                           {"rule-cap", "本条上限"},
                                                           {"category-cap", "本类上限"},
                                                           {"total-cap", "总分上限"},
                                                           {"each-floor", "单项或单日、单月下限"},
                                                           {"role-floor", "角色下限"},
                                                           {"rule-floor", "本条下限"},
                                                           {"category-floor", "本类下限"},
                                                           {"total-floor", "总分下限"}}};
template<>
inline constexpr std::array<Word, 4> words<score::Idle>{
    {{"", ""}, {"marks-missing", "缺评分，待定"}, {"to-choose", "待酌定分值"}, {"no-share", "按分配办法不计"}}};
template<>
inline constexpr std::array<Word, 6> words<score::Source>{{{"fact", "履职记录"},
                                                           {"base", "基础分"},
                                                           {"start", "起评分"},
                                                           {"whole", "全年情况"},
                                                           {"weight", "按权重折算"},
                                                           {"floor", "下限补足"}}};

} // namespace rdlz
