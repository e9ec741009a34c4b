#pragma once

#include "domain/intake.hpp"

namespace rdlz {

/// Whose file it is: ours to assign, an upper congress's that we only follow, or a township's.
enum class Origin { unsaid, own, upper, township };
template<>
inline constexpr std::array<Word, 4> words<Origin>{
    {{"", ""}, {"own", "本级"}, {"upper", "上级转办"}, {"township", "乡镇"}}};

/// How far its text is open (公开情况).
enum class Publicity { unsaid, full, title, closed };
template<>
inline constexpr std::array<Word, 4> words<Publicity>{
    {{"", ""}, {"full", "全文公开"}, {"title", "仅公开标题"}, {"closed", "不公开"}}};

/// A deputy's suggestion, criticism or opinion (代表建议、批评和意见). Not an opinion, not a motion: links join them.
/// Its state is computed from its events.
struct Suggestion {
    Id<Suggestion> id;
    Code<Suggestion> code;
    std::string number;
    Id<Congress> congress;
    Id<Session> session;
    Origin origin = Origin::unsaid;
    std::string title;
    std::string content;
    std::string category;
    Id<Mandate> lead;
    std::optional<Date> filed_on;
    std::string by_reference;
    bool key = false;
    bool six_months = false;
    std::string six_months_reason;
    Publicity publicity = Publicity::unsaid;
    std::string fulfilled;
    bool history = false; ///< 历史补录
    std::string note;
};

inline constexpr std::array suggestion_fields{
    field<&Suggestion::code>("code", "件号", listed | fixed, "a short code of your own; given when left out"),
    field<&Suggestion::number>("number", "建议编号", listed, "the official number: 第117号"),
    to("congress", field<&Suggestion::congress>("congress", "所属人大", required | listed | fixed,
                                                "the congress it was filed with")),
    to("session", field<&Suggestion::session>("session", "会议", Mark::none,
                                              "the session; none where filed between sessions (闭会)")),
    field<&Suggestion::origin>("origin", "来源", required, "own, upper (followed only) or township"),
    field<&Suggestion::title>("title", "建议标题", required | listed, "关于……的建议"),
    field<&Suggestion::content>("content", "建议内容", Mark::none, "its text"),
    coded("category", field<&Suggestion::category>("category", "类别", listed, "a category of the adopted policy")),
    to("mandate", field<&Suggestion::lead>("lead", "领衔代表", required | listed, "the deputy who leads it")),
    field<&Suggestion::filed_on>("filed_on", "提出日期", required | listed, "the day it was filed"),
    field<&Suggestion::by_reference>("by_reference", "参照依据", Mark::none,
                                     "the rule that lets a deputy of another congress file here"),
    field<&Suggestion::key>("key", "重点督办", Mark::none, "whether it is under key supervision"),
    field<&Suggestion::six_months>("six_months", "六个月件", derived,
                                   "whether it is of the class answered within six months"),
    field<&Suggestion::six_months_reason>("six_months_reason", "六个月件依据", derived, "who decided so, and why"),
    field<&Suggestion::publicity>("publicity", "公开情况", Mark::none, "full, title or closed"),
    field<&Suggestion::fulfilled>("fulfilled", "落实情况", Mark::none, "what came of it"),
    field<&Suggestion::history>("history", "历史补录", Mark::none,
                                "from an old register with holes: counted, and never due"),
    field<&Suggestion::note>("note", "备注", Mark::none, "anything else")};
template<>
inline constexpr Shape shape<Suggestion>{"suggestion", "代表建议", "suggestion", "JY", suggestion_fields};

/// A co-signer (附议代表).
struct Cosigner {
    Id<Cosigner> id;
    Id<Suggestion> suggestion;
    Id<Mandate> mandate;
};

inline constexpr std::array cosigner_fields{
    to("suggestion", field<&Cosigner::suggestion>("suggestion", "件号", required | fixed)),
    to("mandate", field<&Cosigner::mandate>("mandate", "附议代表", required | fixed))};
template<>
inline constexpr Shape shape<Cosigner>{"cosigner", "附议代表", "cosigner", "", cosigner_fields};

/// An opinion that a suggestion grew out of (转为代表建议), n:m.
struct SuggestionOpinion {
    Id<SuggestionOpinion> id;
    Id<Suggestion> suggestion;
    Id<Opinion> opinion;
};

inline constexpr std::array suggestion_opinion_fields{
    to("suggestion", field<&SuggestionOpinion::suggestion>("suggestion", "件号", required | fixed)),
    to("opinion", field<&SuggestionOpinion::opinion>("opinion", "意见编号", required | fixed))};
template<>
inline constexpr Shape shape<SuggestionOpinion>{"suggestion-opinion", "意见来源", "suggestion_opinion", "",
                                                suggestion_opinion_fields};

/// One step in the life of a suggestion. Steps are rows, never overwritten; a round begins with each re-handling.
enum class Step { unsaid, accepted, revise, refused, routed, received, handed_back, answered, rated, closed };
template<>
inline constexpr std::array<Word, 10> words<Step>{{{"", ""},
                                                   {"accepted", "受理"},
                                                   {"revise", "退回修改"},
                                                   {"refused", "不作为建议处理"},
                                                   {"routed", "交办"},
                                                   {"received", "签收"},
                                                   {"handed-back", "退办"},
                                                   {"answered", "答复"},
                                                   {"rated", "评价"},
                                                   {"closed", "办结销号"}}};

/// The part a unit has in an assignment (办理角色).
enum class Part { unsaid, channel, lead, assist, separate };
template<>
inline constexpr std::array<Word, 5> words<Part>{
    {{"", ""}, {"channel", "交办渠道"}, {"lead", "主办"}, {"assist", "协办"}, {"separate", "分办"}}};

struct SuggestionEvent {
    Id<SuggestionEvent> id;
    Id<Suggestion> suggestion;
    Step step = Step::unsaid;
    std::optional<Date> happened_on;
    Id<Department> department;
    Part part = Part::unsaid;
    std::string answer_class;
    std::string document;
    std::optional<Date> delivered_on;
    Rating rating = Rating::unsaid;
    std::string contact;
    std::string reason;
    std::string actor;
    bool late_entry = false;
};

inline constexpr std::array suggestion_event_fields{
    to("suggestion", field<&SuggestionEvent::suggestion>("suggestion", "件号", required | listed | fixed, "the case")),
    field<&SuggestionEvent::step>("step", "环节", required | listed, "what happened"),
    field<&SuggestionEvent::happened_on>("happened_on", "日期", listed,
                                         "the day; left out where it is not known (不详)"),
    to("department", field<&SuggestionEvent::department>("department", "单位", listed, "the unit concerned")),
    field<&SuggestionEvent::part>("part", "办理角色", listed, "channel, lead, assist or separate"),
    coded("answer_class", field<&SuggestionEvent::answer_class>("answer_class", "答复类别", listed,
                                                                "a class of the adopted policy: A, B, C …")),
    field<&SuggestionEvent::document>("document", "答复文号", listed, "the number of the letter"),
    field<&SuggestionEvent::delivered_on>("delivered_on", "送达日期", Mark::none, "the day the deputy held the letter"),
    field<&SuggestionEvent::rating>("rating", "代表评价", listed, "satisfied, basically or unsatisfied"),
    field<&SuggestionEvent::contact>("contact", "沟通情况", Mark::none, "how the unit spoke with the deputy"),
    field<&SuggestionEvent::reason>("reason", "说明", Mark::none, "why, or what was said"),
    field<&SuggestionEvent::actor>("actor", "经办人", Mark::none, "who did it"),
    field<&SuggestionEvent::late_entry>("late_entry", "补录", listed,
                                        "whether it was typed in afterwards, out of order")};
template<>
inline constexpr Shape shape<SuggestionEvent>{"suggestion-event", "办理环节", "suggestion_event", "",
                                              suggestion_event_fields};

} // namespace rdlz
