#pragma once

#include "domain/deputy.hpp"

namespace rdlz {

/// One activity of deputies (代表活动), of one or several stations, or of the congress itself (a plenary).
struct Activity {
    Id<Activity> id;
    Code<Activity> code;
    std::string type;
    std::string title;
    std::optional<Date> starts_on;
    std::optional<Date> ends_on;
    std::string place;
    std::string organizer;
    std::optional<std::int64_t> half_days;
    std::string level;
    std::string form;
    std::optional<std::int64_t> outside;
    std::string outside_note;
    bool cancelled = false;
    std::string cancel_reason;
    bool history = false; ///< 历史补录
    std::string note;
};

inline constexpr std::array activity_fields{
    field<&Activity::code>("code", "活动编号", listed | fixed, "a short code of your own; given when left out"),
    coded("activity_type",
          field<&Activity::type>("type", "活动类型", required | listed, "a type of the adopted policy")),
    field<&Activity::title>("title", "活动内容", required | listed, "what it was about"),
    field<&Activity::starts_on>("starts_on", "日期", required | listed, "its (first) day"),
    field<&Activity::ends_on>("ends_on", "结束日期", Mark::none, "its last day, where it is another"),
    field<&Activity::place>("place", "地点", listed, "where it was held"),
    field<&Activity::organizer>("organizer", "组织单位", Mark::none, "who held it; the stations when left out"),
    field<&Activity::half_days>("half_days", "半天数", Mark::none, "how many half-days; 1 when left out"),
    coded("level",
          field<&Activity::level>("level", "级别", Mark::none, "the level of the organiser, where a rule asks for it")),
    coded("form", field<&Activity::form>("form", "形式", Mark::none, "its form, where a rule asks for it")),
    field<&Activity::outside>("outside", "群众人次", Mark::none, "how many people came who are no deputies"),
    field<&Activity::outside_note>("outside_note", "其他参加人员", Mark::none, "who they were"),
    field<&Activity::cancelled>("cancelled", "未开展", Mark::none, "whether it was planned and not held"),
    field<&Activity::cancel_reason>("cancel_reason", "未开展原因", Mark::none, "why not"),
    field<&Activity::history>("history", "历史补录", Mark::none,
                              "from an old register with holes: counted, and never due"),
    field<&Activity::note>("note", "备注", Mark::none, "anything else")};
template<>
inline constexpr Shape shape<Activity>{"activity", "代表活动", "activity", "HD", activity_fields};

/// Which stations held an activity; several where it was held jointly (联合开展).
struct ActivityStation {
    Id<ActivityStation> id;
    Id<Activity> activity;
    Id<Station> station;
};

inline constexpr std::array activity_station_fields{
    to("activity", field<&ActivityStation::activity>("activity", "活动", required | fixed)),
    to("station", field<&ActivityStation::station>("station", "联络站", required | fixed))};
template<>
inline constexpr Shape shape<ActivityStation>{"activity-station", "开展联络站", "activity_station", "",
                                              activity_station_fields};

/// How a deputy attended (出席情况).
enum class Presence {
    unsaid,
    present,
    late,
    left_early,
    leave_official,
    leave_sick,
    leave_private,
    leave_refused,
    absent
};
/// Whether a deputy was there, from beginning to end or for a part (实到).
constexpr bool came(Presence presence) {
    return presence == Presence::present || presence == Presence::late || presence == Presence::left_early;
}
template<>
inline constexpr std::array<Word, 9> words<Presence>{{{"", ""},
                                                      {"present", "出席"},
                                                      {"late", "迟到"},
                                                      {"left-early", "早退"},
                                                      {"leave-official", "公假"},
                                                      {"leave-sick", "病假"},
                                                      {"leave-private", "事假"},
                                                      {"leave-refused", "请假未准"},
                                                      {"absent", "缺席"}}};

/// Whether the office stands behind a record (核实情况). What a deputy or a liaison only says waits, and counts
/// nowhere.
enum class Confirmation { confirmed, declared, returned };
template<>
inline constexpr std::array<Word, 3> words<Confirmation>{{{"", ""}, {"declared", "待核实"}, {"returned", "已退回"}}};

/// One deputy at one activity (签到).
struct Attendance {
    Id<Attendance> id;
    Id<Activity> activity;
    Id<Person> person;
    Id<Mandate> mandate;
    Presence presence = Presence::unsaid;
    std::string role;
    std::optional<Points> half_days;
    std::string spoke;
    std::string evidence;
    std::string recorder;
    std::string note;
    Confirmation state = Confirmation::confirmed;
    std::string return_reason;
};

inline constexpr std::array attendance_fields{
    to("activity", field<&Attendance::activity>("activity", "活动编号", required | listed | fixed, "the activity")),
    to("deputy", field<&Attendance::person>("deputy", "代表", required | listed | fixed,
                                            "who: code, certificate, phone or name")),
    to("mandate", field<&Attendance::mandate>("mandate", "代表职务", derived, "the seat it was attended in")),
    field<&Attendance::presence>("presence", "出席情况", required | listed,
                                 "present, late, a kind of leave, or absent"),
    coded("role",
          field<&Attendance::role>("role", "角色", listed, "组织者, 发言人, 执笔人 …, where a rule asks for it")),
    field<&Attendance::half_days>("half_days", "半天数", listed, "how many half-days of it; all when left out"),
    field<&Attendance::spoke>("spoke", "发言或提出意见建议要点", Mark::none, "the points made"),
    field<&Attendance::evidence>("evidence", "佐证材料", Mark::none, "what paper or file proves it"),
    field<&Attendance::recorder>("recorder", "登记人", Mark::none, "who wrote it down"),
    field<&Attendance::note>("note", "备注", Mark::none, "anything else"),
    field<&Attendance::state>("state", "核实情况", derived,
                              "declared or returned; nothing once the office stands behind it"),
    field<&Attendance::return_reason>("return_reason", "退回原因", derived, "why it was returned")};
template<>
inline constexpr Shape shape<Attendance>{"attendance", "签到", "attendance", "", attendance_fields};

} // namespace rdlz
