#pragma once

#include "domain/station.hpp"

namespace rdlz {

/// What a tally counts (口径). People and matters never share a word.
enum class Measure { unsaid, receptions, people, opinions, solved, activities, attendances, suggestions, answered };
template<>
inline constexpr std::array<Word, 9> words<Measure>{{{"", ""},
                                                     {"receptions", "接待次数"},
                                                     {"people", "接待人次"},
                                                     {"opinions", "意见条数"},
                                                     {"solved", "意见办结条数"},
                                                     {"activities", "活动场次"},
                                                     {"attendances", "参加代表人次"},
                                                     {"suggestions", "建议件数"},
                                                     {"answered", "建议答复件数"}}};

/// A past year's total of which nothing else survives (期初数), printed with ※ and the paper it comes from.
struct Tally {
    Id<Tally> id;
    std::string period;
    Measure measure = Measure::unsaid;
    Id<Station> station;
    std::optional<std::int64_t> number;
    std::string source;
};

inline constexpr std::array tally_fields{
    field<&Tally::period>("period", "期间", required | listed | fixed, "2021, 2021-H1, or another period"),
    field<&Tally::measure>("measure", "口径", required | listed | fixed, "what was counted"),
    to("station", field<&Tally::station>("station", "联络站", listed | fixed,
                                         "of which station; the whole office when "
                                         "left out")),
    field<&Tally::number>("number", "数字", required | listed, "how many"),
    field<&Tally::source>("source", "来源", required | listed, "the paper it comes from: 2021年工作总结")};
template<>
inline constexpr Shape shape<Tally>{"tally", "期初数", "tally", "", tally_fields};

} // namespace rdlz
