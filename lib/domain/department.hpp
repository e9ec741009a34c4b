#pragma once

#include "domain/record.hpp"

namespace rdlz {

/// The system a unit belongs to: it decides where the first assignment of a suggestion goes (交办渠道).
enum class Branch { unsaid, government_office, government, court, procuratorate, supervision, party, other };
template<>
inline constexpr std::array<Word, 8> words<Branch>{{{"", ""},
                                                    {"government-office", "政府办公室"},
                                                    {"government", "政府部门"},
                                                    {"court", "法院"},
                                                    {"procuratorate", "检察院"},
                                                    {"supervision", "监委"},
                                                    {"party", "党委部门"},
                                                    {"other", "其他"}}};

/// A unit that handles suggestions and opinions (承办单位).
struct Department {
    Id<Department> id;
    Code<Department> code;
    std::string name;
    std::string short_name;
    Branch branch = Branch::unsaid;
    Id<Department> parent;
    std::string contact;
    std::string phone;
    std::optional<Date> closed_on;
    std::string note;
};

inline constexpr std::array department_fields{
    field<&Department::code>("code", "编号", listed | fixed, "a short code of your own; given when left out"),
    field<&Department::name>("name", "单位名称", required | listed, "its full name"),
    field<&Department::short_name>("short_name", "简称", listed, "the name used in tables"),
    field<&Department::branch>("branch", "系统", required | listed, "which system it belongs to"),
    to("department",
       field<&Department::parent>("parent", "归口单位", listed, "the office that hands its cases down to it")),
    field<&Department::contact>("contact", "联系人", Mark::none, "who to speak to"),
    field<&Department::phone>("phone", "办公电话", Mark::none, "the office telephone"),
    field<&Department::closed_on>("closed_on", "撤销日期", Mark::none, "the day it was dissolved or merged"),
    field<&Department::note>("note", "备注", Mark::none, "anything else")};
template<>
inline constexpr Shape shape<Department>{"department", "承办单位", "department", "DW", department_fields};

} // namespace rdlz
