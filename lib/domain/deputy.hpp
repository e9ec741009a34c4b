#pragma once

#include "domain/station.hpp"

namespace rdlz {

enum class Sex { unsaid, male, female };
template<>
inline constexpr std::array<Word, 3> words<Sex>{{{"", ""}, {"male", "男"}, {"female", "女"}}};

/// A person who is or was a deputy (代表, the person). What belongs to a seat is in Mandate.
struct Person {
    Id<Person> id;
    Code<Person> code;
    std::string name;
    Sex sex = Sex::unsaid;
    std::string nation;
    std::optional<Month> born;
    std::string education;
    std::string party;
    std::string employer;
    std::string title;
    std::string phone;
    std::string id_number; ///< kept only where a policy says so ([privacy] keep_id_numbers)
    std::string category;
    bool leader = false;
    std::string note;
    Id<Person> merged_into; ///< the entry that this one, entered twice, was joined with
};

inline constexpr std::array person_fields{
    field<&Person::code>("code", "代表编号", listed | fixed, "a short code of your own; given when left out"),
    field<&Person::name>("name", "姓名", required | listed, "the name as it is written"),
    field<&Person::sex>("sex", "性别", listed, "male or female"),
    field<&Person::nation>("nation", "民族", Mark::none, "one of the 56 nations: 汉族"),
    field<&Person::born>("born", "出生年月", Mark::none, "year and month of birth: 1975.03"),
    field<&Person::education>("education", "学历", Mark::none, "本科, 大专 …"),
    field<&Person::party>("party", "政治面貌", Mark::none, "中共党员, 群众, 民盟盟员 …"),
    field<&Person::employer>("employer", "工作单位", listed, "where the deputy works"),
    field<&Person::title>("title", "职务", Mark::none, "the post held there"),
    field<&Person::phone>("phone", "手机", Mark::none, "mobile or landline"),
    field<&Person::id_number>("id_number", "身份证号", derived | identity_of,
                              "the number of the identity card, where a policy has it kept"),
    field<&Person::category>("category", "代表构成类别", Mark::none, "工人, 农民, 专业技术人员, 干部 …"),
    field<&Person::leader>("leader", "领导干部", Mark::none,
                           "whether the post is a leading one: schemes may leave leaders out"),
    field<&Person::note>("note", "备注", Mark::none, "anything else"),
    to("deputy", field<&Person::merged_into>("merged_into", "并入", derived, "the entry it was joined with"))};
template<>
inline constexpr Shape shape<Person>{"deputy", "代表", "person", "DB", person_fields};

/// Why a mandate ended (代表法 2025, 62).
enum class EndReason { unsaid, term_over, resigned, moved_away, recalled, died, lost_standing, other };
template<>
inline constexpr std::array<Word, 8> words<EndReason>{{{"", ""},
                                                       {"term-over", "届满"},
                                                       {"resigned", "辞职"},
                                                       {"moved-away", "调离或迁出"},
                                                       {"recalled", "罢免"},
                                                       {"died", "去世"},
                                                       {"lost-standing", "资格终止"},
                                                       {"other", "其他"}}};

/// One person's seat in one congress (代表职务): from the day in office to the day it ended.
struct Mandate {
    Id<Mandate> id;
    Id<Person> person;
    Id<Congress> congress;
    std::string certificate;
    std::optional<Date> since;
    std::optional<Date> until;
    EndReason end_reason = EndReason::unsaid;
    std::string end_note;
    std::string role_class;
    bool reelected = false;
};

inline constexpr std::array mandate_fields{
    to("deputy", field<&Mandate::person>("deputy", "代表", required | fixed, "whose seat")),
    to("congress", field<&Mandate::congress>("congress", "所属人大", required | listed | fixed, "the congress sat in")),
    field<&Mandate::certificate>("certificate", "代表证号", listed, "the number of the deputy's certificate"),
    field<&Mandate::since>("since", "任职日期", listed, "the first day in office; none where it is not known"),
    field<&Mandate::until>("until", "终止日期", listed | derived, "the last day in office"),
    field<&Mandate::end_reason>("end_reason", "终止原因", derived, "why it ended"),
    field<&Mandate::end_note>("end_note", "终止说明", derived, "the words of the announcement"),
    coded("role_class", field<&Mandate::role_class>("role_class", "职务类别", Mark::none,
                                                    "the class a scheme may rank apart: 常委会组成人员, 主席团成员 …")),
    field<&Mandate::reelected>("reelected", "连任", Mark::none, "whether the deputy sat in the term before")};
template<>
inline constexpr Shape shape<Mandate>{"mandate", "代表职务", "mandate", "", mandate_fields};

/// The named groupings of deputies that are not stations: 代表团, 选区（选举单位）, 代表小组.
enum class GroupingKind { unsaid, delegation, constituency, group };
template<>
inline constexpr std::array<Word, 4> words<GroupingKind>{
    {{"", ""}, {"delegation", "代表团"}, {"constituency", "选区（选举单位）"}, {"group", "代表小组"}}};

/// A delegation or constituency of one congress, or a deputies' group of the county.
struct Grouping {
    Id<Grouping> id;
    GroupingKind kind = GroupingKind::unsaid;
    std::string name;
    Id<Congress> congress; ///< none for a group: groups mix levels
};

inline constexpr std::array grouping_fields{
    field<&Grouping::kind>("kind", "类别", required | listed | fixed, "delegation, constituency or group"),
    field<&Grouping::name>("name", "名称", required | listed, "its name"),
    to("congress", field<&Grouping::congress>("congress", "所属人大", listed | fixed, "the congress it belongs to"))};
template<>
inline constexpr Shape shape<Grouping>{"grouping", "编组", "grouping", "", grouping_fields};

/// A dated place in one of the four independent groupings. It belongs to the person and closes with the last mandate;
/// a delegation or constituency also names the mandate it is of.
struct Membership {
    Id<Membership> id;
    Id<Person> person;
    Id<Mandate> mandate;
    Id<Station> station;
    Id<Grouping> grouping;
    std::string role;
    std::optional<Date> since;
    std::optional<Date> until;
};

inline constexpr std::array membership_fields{
    to("deputy", field<&Membership::person>("deputy", "代表", required | listed | fixed, "whose place")),
    to("mandate", field<&Membership::mandate>("mandate", "代表职务", fixed, "the seat it goes with")),
    to("station", field<&Membership::station>("station", "所在联络站", listed | fixed, "the station")),
    to("grouping",
       field<&Membership::grouping>("grouping", "编组", listed | fixed, "the delegation, constituency or group")),
    field<&Membership::role>("role", "站内职务", listed, "站长, 副站长, 组长, 召集人, 驻站代表 …"),
    field<&Membership::since>("since", "起", listed, "its first day; none where it is not known"),
    field<&Membership::until>("until", "止", listed | derived, "its last day")};
template<>
inline constexpr Shape shape<Membership>{"membership", "编组关系", "membership", "", membership_fields};

} // namespace rdlz
