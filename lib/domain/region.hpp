#pragma once

#include "domain/record.hpp"

namespace rdlz {

/// The level of a region's congress (层级). Explicit, never inferred from 市, 区 or 县 in a name.
enum class Level { unsaid, national, province, prefecture, county, township };
template<>
inline constexpr std::array<Word, 6> words<Level>{{{"", ""},
                                                   {"national", "全国"},
                                                   {"province", "省（自治区、直辖市）"},
                                                   {"prefecture", "设区的市（州）"},
                                                   {"county", "县（市、区）"},
                                                   {"township", "乡镇"}}};

/// A region (行政区域), or a place without a congress such as a street or a development zone.
struct Region {
    Id<Region> id;
    Code<Region> code;
    std::string name;
    std::string kind;
    Level level = Level::unsaid;
    Id<Region> parent;
    bool has_congress = false;
    std::string note;
};

inline constexpr std::array region_fields{
    field<&Region::code>("code", "代码", listed | fixed, "a short code of your own; given when left out"),
    field<&Region::name>("name", "名称", required | listed, "its name, as it is written in titles"),
    field<&Region::kind>("kind", "类别", required | listed, "国家, 省, 设区的市, 县, 镇, 乡, 街道, 开发区 …"),
    field<&Region::level>("level", "层级", listed, "the level of its congress; left out for a street or a zone"),
    to("region", field<&Region::parent>("parent", "上级", listed, "the region it lies in")),
    field<&Region::has_congress>("has_congress", "设人民代表大会", listed, "whether it has a people's congress"),
    field<&Region::note>("note", "备注", Mark::none, "anything else")};
template<>
inline constexpr Shape shape<Region>{"region", "行政区域", "region", "QY", region_fields};

/// One term of one region's people's congress (某一届人民代表大会). Two terms can stand side by side.
struct Congress {
    Id<Congress> id;
    Code<Congress> code;
    Id<Region> region;
    std::optional<std::int64_t> term;
    std::string name;
    std::optional<Date> opened_on;
    std::optional<Date> ended_on;
    std::optional<std::int64_t> seats;
    std::optional<std::int64_t> mobile_seats;
    std::string note;
};

inline constexpr std::array congress_fields{
    field<&Congress::code>("code", "代码", listed | fixed, "a short code of your own; region and term when left out"),
    to("region",
       field<&Congress::region>("region", "行政区域", required | listed | fixed, "the region whose congress it is")),
    field<&Congress::term>("term", "届", required | listed | fixed, "which term: 18 for 第十八届"),
    field<&Congress::name>("name", "名称", listed, "its full name; made from region and term when left out"),
    field<&Congress::opened_on>("opened_on", "首次会议日期", listed, "the day its first session opened"),
    field<&Congress::ended_on>("ended_on", "届满日期", listed, "the day the next congress's first session opened"),
    field<&Congress::seats>("seats", "代表名额", listed, "all seats (总名额)"),
    field<&Congress::mobile_seats>("mobile_seats", "机动名额", Mark::none, "how many of them are kept free (机动)"),
    field<&Congress::note>("note", "备注", Mark::none, "anything else")};
template<>
inline constexpr Shape shape<Congress>{"congress", "人民代表大会", "congress", "RD", congress_fields};

/// One session of a congress (次会议).
struct Session {
    Id<Session> id;
    Id<Congress> congress;
    std::optional<std::int64_t> number;
    std::optional<Date> opened_on;
    std::optional<Date> closed_on;
};

inline constexpr std::array session_fields{
    to("congress", field<&Session::congress>("congress", "人民代表大会", required | listed | fixed, "whose session")),
    field<&Session::number>("number", "次", required | listed | fixed, "which session: 4 for 第四次会议"),
    field<&Session::opened_on>("opened_on", "开幕日期", required | listed, "its first day"),
    field<&Session::closed_on>("closed_on", "闭幕日期", listed, "its last day")};
template<>
inline constexpr Shape shape<Session>{"session", "会议", "session", "", session_fields};

} // namespace rdlz
