#pragma once

#include "domain/department.hpp"
#include "domain/deputy.hpp"

namespace rdlz {

/// Who raised the matter (提出主体).
enum class RaisedBy { unsaid, voter, deputy, enterprise, group };
template<>
inline constexpr std::array<Word, 5> words<RaisedBy>{
    {{"", ""}, {"voter", "选民"}, {"deputy", "代表"}, {"enterprise", "企业"}, {"group", "集体"}}};

/// The four natures of a matter (信访工作条例 2022): an accusation is sealed and never goes to the unit accused.
enum class Nature { unsaid, suggestion, help, petition, accusation };
template<>
inline constexpr std::array<Word, 5> words<Nature>{
    {{"", ""}, {"suggestion", "意见建议"}, {"help", "咨询求助"}, {"petition", "申诉求决"}, {"accusation", "检举控告"}}};

/// The first decision at the station (当场处理).
enum class Outcome { unsaid, answered, elsewhere, referred };
template<>
inline constexpr std::array<Word, 4> words<Outcome>{{{"", ""},
                                                     {"answered", "已当场答复解释"},
                                                     {"elsewhere", "不属联络站受理范围，已告知"},
                                                     {"referred", "转（交）办"}}};

/// Whether what was asked for was done (是否解决).
enum class Resolved { unsaid, yes, partly, no };
template<>
inline constexpr std::array<Word, 4> words<Resolved>{
    {{"", ""}, {"yes", "已解决"}, {"partly", "部分解决"}, {"no", "未解决"}}};

/// What the person who raised it, or the lead deputy, thought of the handling (评价).
enum class Rating { unsaid, satisfied, basically, unsatisfied };
template<>
inline constexpr std::array<Word, 4> words<Rating>{
    {{"", ""}, {"satisfied", "满意"}, {"basically", "基本满意"}, {"unsatisfied", "不满意"}}};

/// One visit (接待): who came or wrote, when, by which channel. People are counted here, matters on its opinions.
struct Visit {
    Id<Visit> id;
    Code<Visit> code;
    Id<Station> station;
    std::optional<Date> received_on;
    std::string channel;
    std::string place;
    std::string recorder;
    RaisedBy raised_by = RaisedBy::unsaid;
    std::string name;
    Sex sex = Sex::unsaid;
    std::string home;
    std::string phone;
    bool anonymous = false;
    bool confidential = false;
    std::optional<std::int64_t> heads;
    std::optional<std::int64_t> signers;
    bool history = false; ///< 历史补录
    std::string note;
};

inline constexpr std::array visit_fields{
    field<&Visit::code>("code", "登记编号", listed | fixed, "a short code of your own; given when left out"),
    to("station", field<&Visit::station>("station", "联络站", required | listed, "the station that took it down")),
    field<&Visit::received_on>("received_on", "接待日期", required | listed, "the day it was heard or arrived"),
    coded("channel",
          field<&Visit::channel>("channel", "接待方式", required | listed, "a channel of the adopted policy")),
    field<&Visit::place>("place", "接待地点", Mark::none, "where"),
    field<&Visit::recorder>("recorder", "记录人", Mark::none, "who wrote it down"),
    field<&Visit::raised_by>("raised_by", "提出主体", required | listed, "voter, deputy, enterprise or group"),
    field<&Visit::name>("name", "反映人姓名", listed | name_of, "who raised it; nothing where anonymous"),
    field<&Visit::sex>("sex", "性别", Mark::none, "male or female"),
    field<&Visit::home>("home", "单位或住址", home_of, "unit or village"),
    field<&Visit::phone>("phone", "反映人电话", phone_of, "where the answer can be told"),
    field<&Visit::anonymous>("anonymous", "匿名", Mark::none, "whether no name was given"),
    field<&Visit::confidential>("confidential", "要求保密", listed, "whether secrecy was asked for"),
    field<&Visit::heads>("heads", "到场人数", listed, "how many people were present; 0 for a letter or a message"),
    field<&Visit::signers>("signers", "联名人数", Mark::none, "how many signed, present or not"),
    field<&Visit::history>("history", "历史补录", Mark::none,
                           "from an old register with holes: counted, and never due"),
    field<&Visit::note>("note", "备注", words_of, "anything else")};
template<>
inline constexpr Shape shape<Visit>{"intake", "接待", "visit", "JD", visit_fields};

/// A deputy who received a visit (接待代表).
struct VisitDeputy {
    Id<VisitDeputy> id;
    Id<Visit> visit;
    Id<Person> person;
};

inline constexpr std::array visit_deputy_fields{
    to("intake", field<&VisitDeputy::visit>("visit", "登记编号", required | fixed)),
    to("deputy", field<&VisitDeputy::person>("deputy", "接待代表", required | fixed))};
template<>
inline constexpr Shape shape<VisitDeputy>{"visit-deputy", "接待代表", "visit_deputy", "", visit_deputy_fields};

/// One matter raised in a visit (意见): counted in 件, never with the people who came.
struct Opinion {
    Id<Opinion> id;
    Code<Opinion> code;
    Id<Visit> visit;
    std::string content;
    std::string appeal;
    std::string category;
    Nature nature = Nature::unsaid;
    Outcome outcome = Outcome::unsaid;
    std::string answer;
    std::string sent_to;
    std::string proposed;
    Id<Department> department;
    std::string accused;
    std::optional<Date> referred_on;
    std::optional<Date> due_on;
    std::string result;
    Resolved resolved = Resolved::unsaid;
    std::optional<Date> closed_on;
    std::optional<Date> fed_back_on;
    std::string feedback_method;
    std::string feedback_by;
    Rating rating = Rating::unsaid;
    Id<Opinion> duplicate_of;
    std::string note;
};

inline constexpr std::array opinion_fields{
    field<&Opinion::code>("code", "意见编号", listed | fixed, "a short code of your own; given when left out"),
    to("intake", field<&Opinion::visit>("visit", "登记编号", required | listed | fixed, "the visit it was raised in")),
    field<&Opinion::content>("content", "反映问题", required | listed | words_of,
                             "the matter, in the person's own words"),
    field<&Opinion::appeal>("appeal", "诉求", words_of, "what is asked for"),
    coded("category", field<&Opinion::category>("category", "问题类别", listed, "a category of the adopted policy")),
    field<&Opinion::nature>("nature", "性质", required | listed, "suggestion, help, petition or accusation"),
    field<&Opinion::outcome>("outcome", "处理方式", required | listed,
                             "answered on the spot, sent elsewhere, or referred"),
    field<&Opinion::answer>("answer", "当场答复情况", words_of, "what was answered on the spot"),
    field<&Opinion::sent_to>("sent_to", "告知去向", Mark::none, "where the person was told to go"),
    field<&Opinion::proposed>("proposed", "拟办意见", words_of, "what the station proposes"),
    to("department", field<&Opinion::department>("department", "转（交）办单位", listed, "the unit it was handed to")),
    field<&Opinion::accused>("accused", "被反映单位", Mark::none,
                             "of an accusation: the unit accused, which must never get it"),
    field<&Opinion::referred_on>("referred_on", "转（交）办日期", Mark::none, "the day it was handed on"),
    field<&Opinion::due_on>("due_on", "办理时限", Mark::none, "by when; counted by policy when left out"),
    field<&Opinion::result>("result", "办理结果", words_of, "what was done"),
    field<&Opinion::resolved>("resolved", "是否解决", listed, "yes, partly or no"),
    field<&Opinion::closed_on>("closed_on", "办结日期", Mark::none, "the day it was done"),
    field<&Opinion::fed_back_on>("fed_back_on", "反馈日期", Mark::none, "the day the person was told"),
    field<&Opinion::feedback_method>("feedback_method", "反馈方式", Mark::none, "当面, 电话, 书面, 公示 …"),
    field<&Opinion::feedback_by>("feedback_by", "反馈责任人", Mark::none, "the deputy who owes the feedback"),
    field<&Opinion::rating>("rating", "群众评价", Mark::none, "satisfied, basically or unsatisfied"),
    to("opinion", field<&Opinion::duplicate_of>("duplicate_of", "重复件", Mark::none, "the opinion it repeats")),
    field<&Opinion::note>("note", "备注", words_of, "anything else")};
template<>
inline constexpr Shape shape<Opinion>{"opinion", "意见", "opinion", "YJ", opinion_fields};

} // namespace rdlz
