#pragma once

#include "domain/words.hpp"

#include <array>

namespace rdlz::score {

/// Where a category stands on the summary sheet (积分汇总表): a column of its own, 加分项, or 扣分项.
enum class CategoryKind { ordinary, bonus, deduction };
/// What points are multiplied by: the fact, or its quantity (half-days).
enum class Per { fact, quantity };
/// What becomes of several hits of one rule on one thing: all count, the first, or the highest.
enum class Combine { sum, once, highest };
/// What "one thing" is: the record, the day, the month, the quarter, the whole period, or the record that the fact's
/// own grew out of (a suggestion and the opinion it came from are then one).
enum class Over { object, day, month, quarter, period, origin };
/// Which cells count where several of a table fit one fact (several outcomes may hold): the first written, the highest,
/// or all of them.
enum class Several { first, highest, sum };
/// What a percentage point below a target is: only whole ones, each that is begun, or exact parts too.
enum class PerPoint { unsaid, whole, begun, exact };
/// What becomes of marks where a group of raters is missing: no points, the weights of the others, or nothing yet (the
/// program stops and says who is missing).
enum class Missing { unsaid, nothing, reweigh, stop };
/// Whom a scheme scores.
enum class SubjectKind { deputy, group, station, department };
/// Whose points count where the congress changes within a period: each mandate by itself, both of a re-elected person
/// together, only the new congress, or only the old.
enum class TermChange { unsaid, apart, together, incoming, outgoing };
/// Over what a counter counts years.
enum class Years { consecutive, term, all };
/// Which of several rules stands where they may not be added: the one that gives most, or the first one named.
enum class Keep { highest, first };
/// Which way a number that does not end is rounded. Half is away from zero.
enum class Way { unsaid, half_up, down, up };
/// What is counted for a minimum.
enum class Count { facts, quantity, objects, days };
/// Deputies in office for part of the period (届中补选、终止): nothing changes, minimums shrink by month, or do not
/// bind.
enum class PartYear { unsaid, same, by_month, exempt };
/// An act that serves two mandates is credited to each, to the highest, or to the one named in the record.
enum class Credit { unsaid, each, highest, named };
/// Within what deputies are ranked.
enum class Partition { all, delegation, role_class, group, station };
/// What is done where equals stand at the cut of the candidate list.
enum class Ties { unsaid, include_all, keys, stop };
/// Of how many deputies a percentage is taken.
enum class Of { unsaid, ranked, all };
/// What orders deputies.
enum class Measure { total, duty_days, category };

} // namespace rdlz::score

namespace rdlz {

template<>
inline constexpr std::array<Word, 3> words<score::CategoryKind>{
    {{"ordinary", "一般"}, {"bonus", "加分项"}, {"deduction", "扣分项"}}};
template<>
inline constexpr std::array<Word, 2> words<score::Per>{{{"fact", "次"}, {"quantity", "数量"}}};
template<>
inline constexpr std::array<Word, 3> words<score::Combine>{{{"sum", "累计"}, {"once", "计一次"}, {"highest", "就高"}}};
template<>
inline constexpr std::array<Word, 6> words<score::Over>{{{"object", "同一事项"},
                                                         {"day", "同日"},
                                                         {"month", "同月"},
                                                         {"quarter", "同季度"},
                                                         {"period", "本期"},
                                                         {"origin", "同一来源"}}};
template<>
inline constexpr std::array<Word, 3> words<score::Several>{{{"first", "在先"}, {"highest", "就高"}, {"sum", "累计"}}};
template<>
inline constexpr std::array<Word, 4> words<score::PerPoint>{
    {{"", ""}, {"whole", "满一个百分点"}, {"begun", "不足一个百分点按一个计"}, {"exact", "按实际比例"}}};
template<>
inline constexpr std::array<Word, 4> words<score::Missing>{
    {{"", ""}, {"nothing", "不计分"}, {"reweigh", "按其余比例折算"}, {"stop", "停止并列出"}}};
template<>
inline constexpr std::array<Word, 4> words<score::SubjectKind>{
    {{"deputy", "代表"}, {"group", "代表小组"}, {"station", "联络站"}, {"department", "承办单位"}}};
template<>
inline constexpr std::array<Word, 5> words<score::TermChange>{{{"", ""},
                                                               {"apart", "两届分别计"},
                                                               {"together", "连任合并计"},
                                                               {"incoming", "只计新一届"},
                                                               {"outgoing", "只计上一届"}}};
template<>
inline constexpr std::array<Word, 3> words<score::Years>{{{"consecutive", "连续"}, {"term", "本届"}, {"all", "累计"}}};
template<>
inline constexpr std::array<Word, 2> words<score::Keep>{{{"highest", "就高"}, {"first", "在先"}}};
template<>
inline constexpr std::array<Word, 4> words<score::Way>{
    {{"", ""}, {"half-up", "四舍五入"}, {"down", "舍去"}, {"up", "进一"}}};
template<>
inline constexpr std::array<Word, 4> words<score::Count>{
    {{"facts", "次数"}, {"quantity", "数量"}, {"objects", "件数"}, {"days", "天数"}}};
template<>
inline constexpr std::array<Word, 4> words<score::PartYear>{
    {{"", ""}, {"same", "不变"}, {"by-month", "按月折算"}, {"exempt", "不作要求"}}};
template<>
inline constexpr std::array<Word, 4> words<score::Credit>{
    {{"", ""}, {"each", "分别计分"}, {"highest", "计入最高一级"}, {"named", "计入登记的职务"}}};
template<>
inline constexpr std::array<Word, 5> words<score::Partition>{{{"all", "全体"},
                                                              {"delegation", "代表团"},
                                                              {"role-class", "职务类别"},
                                                              {"group", "代表小组"},
                                                              {"station", "联络站"}}};
template<>
inline constexpr std::array<Word, 4> words<score::Ties>{
    {{"", ""}, {"include-all", "并列均列入"}, {"keys", "按次序比较"}, {"stop", "由会议决定"}}};
template<>
inline constexpr std::array<Word, 3> words<score::Of>{{{"", ""}, {"ranked", "参评代表"}, {"all", "全部代表"}}};

} // namespace rdlz
