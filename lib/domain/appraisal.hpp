#pragma once

#include "domain/department.hpp"
#include "domain/deputy.hpp"

namespace rdlz {

/// How a deputy reported on the year's work (述职形式).
enum class DutyForm { unsaid, oral, written };
template<>
inline constexpr std::array<Word, 3> words<DutyForm>{{{"", ""}, {"oral", "口头"}, {"written", "书面"}}};

/// A deputy's report to voters on what was done (述职), and how they voted on it: satisfied with the deputy, which is
/// another matter than satisfied with an answer.
struct DutyReport {
    Id<DutyReport> id;
    Code<DutyReport> code;
    Id<Person> person;
    Id<Mandate> mandate;
    std::optional<Date> held_on;
    std::string place;
    DutyForm form = DutyForm::unsaid;
    std::optional<std::int64_t> voters_present;
    std::optional<std::int64_t> satisfied;
    std::optional<std::int64_t> basically;
    std::optional<std::int64_t> unsatisfied;
    std::string note;
};

inline constexpr std::array duty_report_fields{
    field<&DutyReport::code>("code", "述职编号", listed | fixed, "a short code of your own; given when left out"),
    to("deputy", field<&DutyReport::person>("deputy", "代表", required | listed | fixed, "who reported")),
    to("mandate", field<&DutyReport::mandate>("mandate", "代表职务", derived, "the seat reported on")),
    field<&DutyReport::held_on>("held_on", "述职日期", required | listed, "the day of the report"),
    field<&DutyReport::place>("place", "述职地点", Mark::none, "where it was held"),
    field<&DutyReport::form>("form", "述职形式", required | listed, "oral or written"),
    field<&DutyReport::voters_present>("voters_present", "到场选民", listed,
                                       "how many voters were present; of a written one, how many voted"),
    field<&DutyReport::satisfied>("satisfied", "满意票", listed, "how many voted satisfied"),
    field<&DutyReport::basically>("basically", "基本满意票", listed, "how many voted basically satisfied"),
    field<&DutyReport::unsatisfied>("unsatisfied", "不满意票", listed, "how many voted unsatisfied"),
    field<&DutyReport::note>("note", "备注", Mark::none, "anything else")};
template<>
inline constexpr Shape shape<DutyReport>{"duty", "述职", "duty_report", "SZ", duty_report_fields};

/// The mean mark that one group of raters gave (民主测评): one line for each group and ballot. Of exactly one deputy,
/// station or unit.
struct Appraisal {
    Id<Appraisal> id;
    Code<Appraisal> code;
    Id<Person> person;
    Id<Mandate> mandate;
    Id<Station> station;
    Id<Department> department;
    std::string rater_group;
    std::optional<Date> rated_on;
    std::optional<Points> mark;
    std::optional<std::int64_t> ballots;
    std::string document;
    std::string note;
};

inline constexpr std::array appraisal_fields{
    field<&Appraisal::code>("code", "测评编号", listed | fixed, "a short code of your own; given when left out"),
    to("deputy", field<&Appraisal::person>("deputy", "代表", listed | fixed, "the deputy who was rated")),
    to("mandate", field<&Appraisal::mandate>("mandate", "代表职务", derived, "the seat rated")),
    to("station", field<&Appraisal::station>("station", "联络站", listed | fixed, "or the station that was rated")),
    to("department", field<&Appraisal::department>("department", "单位", listed | fixed, "or the unit that was rated")),
    coded("rater_group", field<&Appraisal::rater_group>("rater_group", "测评主体", required | listed | fixed,
                                                        "who rated: a group of raters of the adopted policy")),
    field<&Appraisal::rated_on>("rated_on", "测评日期", required | listed, "the day of the ballot"),
    field<&Appraisal::mark>("mark", "得分", required | listed, "the mean mark, 0 to 100"),
    field<&Appraisal::ballots>("ballots", "票数", listed, "how many valid ballots; 1 when left out"),
    field<&Appraisal::document>("document", "文号", Mark::none, "the number of the paper"),
    field<&Appraisal::note>("note", "备注", Mark::none, "anything else")};
template<>
inline constexpr Shape shape<Appraisal>{"rating", "民主测评", "rating", "CP", appraisal_fields};

/// Points that no record gives (手工加减分): the one way to type points, with a reason and who approved it.
struct ManualLine {
    Id<ManualLine> id;
    Code<ManualLine> code;
    Id<Person> person;
    Id<Mandate> mandate;
    std::optional<Date> earned_on;
    std::optional<Points> points;
    std::string reason;
    std::string approver;
    std::string document;
    std::string item;
    std::string note;
};

inline constexpr std::array manual_line_fields{
    field<&ManualLine::code>("code", "加减分编号", listed | fixed, "a short code of your own; given when left out"),
    to("deputy", field<&ManualLine::person>("deputy", "代表", required | listed | fixed, "whose points")),
    to("mandate", field<&ManualLine::mandate>("mandate", "代表职务", derived, "the seat they are for")),
    field<&ManualLine::earned_on>("earned_on", "发生日期", required | listed, "the day of what they are for"),
    field<&ManualLine::points>("points", "分值", required | listed, "how many; with a minus sign taken off"),
    field<&ManualLine::reason>("for", "事由", required | listed, "what they are for"),
    field<&ManualLine::approver>("approver", "批准人", required | listed, "the person or body that approved them"),
    field<&ManualLine::document>("document", "文号", Mark::none, "the number of the paper"),
    field<&ManualLine::item>("item", "同一事项", Mark::none,
                             "what several lines concern in common; its code when left out"),
    field<&ManualLine::note>("note", "备注", Mark::none, "anything else")};
template<>
inline constexpr Shape shape<ManualLine>{"manual-line", "手工加减分", "manual_line", "SG", manual_line_fields};

} // namespace rdlz
