#pragma once

#include "domain/activity.hpp"
#include "domain/department.hpp"

namespace rdlz {

/// One creditable thing beside activities, receptions and suggestions (履职事项): a report in the press, an award, a
/// deed for the people. Of exactly one deputy, station, deputies' group or unit.
struct Deed {
    Id<Deed> id;
    Code<Deed> code;
    std::string type;
    std::string title;
    std::string item;
    Id<Person> person;
    Id<Mandate> mandate;
    Id<Station> station;
    Id<Grouping> group;
    Id<Department> department;
    std::optional<Date> done_on;
    std::string level;
    std::string form;
    std::string organizer;
    std::string role;
    std::optional<Points> quantity;
    std::optional<std::int64_t> participants;
    std::optional<std::int64_t> place;
    std::string outcomes;
    std::optional<Points> chosen;
    std::string chosen_by;
    std::string evidence;
    std::string document;
    Confirmation state = Confirmation::confirmed;
    std::string return_reason;
    bool history = false; ///< 历史补录
    std::string note;
};

inline constexpr std::array deed_fields{
    field<&Deed::code>("code", "事项编号", listed | fixed, "a short code of your own; given when left out"),
    coded("deed_type", field<&Deed::type>("type", "事项类型", required | listed, "a type of the adopted policy")),
    field<&Deed::title>("title", "事项内容", required | listed, "what was done"),
    field<&Deed::item>("item", "同一事项", Mark::none,
                       "what several rows concern in common, such as one report in three papers; its code when left "
                       "out"),
    to("deputy", field<&Deed::person>("deputy", "代表", listed | fixed, "the deputy who did it")),
    to("mandate", field<&Deed::mandate>("mandate", "代表职务", derived, "the seat it was done in")),
    to("station", field<&Deed::station>("station", "联络站", listed | fixed, "or the station that did it")),
    to("grouping", field<&Deed::group>("group", "代表小组", listed | fixed, "or the deputies' group that did it")),
    to("department", field<&Deed::department>("department", "单位", listed | fixed, "or the unit that did it")),
    field<&Deed::done_on>("done_on", "完成日期", required | listed, "the day it was done, printed or awarded"),
    coded("level", field<&Deed::level>("level", "级别", listed, "national, 省级, 县级 …, where a rule asks for it")),
    coded("form", field<&Deed::form>("form", "形式", Mark::none, "its form, where a rule asks for it")),
    field<&Deed::organizer>("organizer", "组织单位", Mark::none, "who printed, awarded or ordered it"),
    coded("role", field<&Deed::role>("role", "角色", Mark::none, "执笔人, 参与人 …, where a rule asks for it")),
    field<&Deed::quantity>("quantity", "数量", listed, "how many of it: pieces, households, days; 1 when left out"),
    field<&Deed::participants>("participants", "参与人数", Mark::none, "how many share it; 1 when left out"),
    field<&Deed::place>("place", "排名", Mark::none, "the place of this one among them; 1 when left out"),
    coded("outcome",
          field<&Deed::outcomes>("outcomes", "结果", multiple, "what became of it, several words joined by 、")),
    field<&Deed::chosen>("chosen", "酌定分值", Mark::none,
                         "the points chosen by a person, where the scheme leaves a range"),
    field<&Deed::chosen_by>("chosen_by", "酌定人", Mark::none, "who chose them"),
    field<&Deed::evidence>("evidence", "佐证材料", Mark::none, "what paper or file proves it"),
    field<&Deed::document>("document", "文号", Mark::none, "the number of the paper"),
    field<&Deed::state>("state", "核实情况", listed | derived,
                        "declared or returned; nothing once the office stands behind it"),
    field<&Deed::return_reason>("return_reason", "退回原因", derived, "why it was returned"),
    field<&Deed::history>("history", "历史补录", Mark::none, "from an old register with holes"),
    field<&Deed::note>("note", "备注", Mark::none, "anything else")};
template<>
inline constexpr Shape shape<Deed>{"deed", "履职事项", "deed", "LS", deed_fields};

} // namespace rdlz
