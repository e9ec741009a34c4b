#pragma once

#include "domain/region.hpp"

namespace rdlz {

/// A liaison station of deputies (人大代表联络站). It records and reports; it has no seal.
struct Station {
    Id<Station> id;
    Code<Station> code;
    std::string name;
    std::string short_name;
    std::string kind;
    Id<Region> region;
    Id<Station> parent;
    std::string address;
    std::string head;
    std::string liaison;
    std::string phone;
    std::string reception_rule;
    std::string reception_time;
    std::optional<Date> opened_on;
    std::optional<Date> closed_on;
    Id<Station> merged_into;
    std::string note;
};

inline constexpr std::array station_fields{
    field<&Station::code>("code", "联络站编号", listed | fixed, "a short code of your own; given when left out"),
    field<&Station::name>("name", "联络站名称", required | listed, "its full name"),
    field<&Station::short_name>("short_name", "简称", Mark::none, "the name used in tables"),
    coded("station_kind",
          field<&Station::kind>("kind", "类别", listed, "what kind of station: 中心联络站, 联络站, 联络点 …")),
    to("region",
       field<&Station::region>("region", "乡镇", required | listed, "the township, street or zone it lies in")),
    to("station", field<&Station::parent>("parent", "上级站", listed, "the station above it")),
    field<&Station::address>("address", "地址", Mark::none, "where it is"),
    field<&Station::head>("head", "站长", Mark::none, "who leads it"),
    field<&Station::liaison>("liaison", "联络员", Mark::none, "who keeps its records"),
    field<&Station::phone>("phone", "联系电话", Mark::none, "its telephone"),
    field<&Station::reception_rule>("reception_rule", "接待日", Mark::none, "when voters are received: 每月15日"),
    field<&Station::reception_time>("reception_time", "接待时间", Mark::none, "from when to when: 9:00-11:00"),
    field<&Station::opened_on>("opened_on", "建站日期", Mark::none, "the day it was set up"),
    field<&Station::closed_on>("closed_on", "撤并日期", derived, "the day it was closed"),
    to("station", field<&Station::merged_into>("merged_into", "并入站", derived, "the station it was merged into")),
    field<&Station::note>("note", "备注", Mark::none, "anything else")};
template<>
inline constexpr Shape shape<Station>{"station", "联络站", "station", "ST", station_fields};

} // namespace rdlz
