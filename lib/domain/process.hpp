#pragma once

#include "domain/suggestion.hpp"

namespace rdlz {

/// Who was proposed for a period (建议人选名单), as the points had it when it was written down. What is decided later
/// builds on it; it never changes.
struct Selection {
    Id<Selection> id;
    Code<Selection> code;
    Id<Congress> congress;
    std::string period;
    std::optional<Date> starts_on;
    std::optional<Date> ends_on;
    std::optional<Date> selected_on;
    std::string scheme;
    std::string fingerprint;
};

inline constexpr std::array selection_fields{
    field<&Selection::code>("code", "名单编号", listed | fixed, "given by the program"),
    to("congress", field<&Selection::congress>("congress", "所属人大", required | listed | fixed, "whose deputies")),
    field<&Selection::period>("period", "期间", required | listed | fixed, "the period's phrase"),
    field<&Selection::starts_on>("starts_on", "起", required | fixed, "the first day of the period"),
    field<&Selection::ends_on>("ends_on", "止", required | fixed, "the last day of the period"),
    field<&Selection::selected_on>("selected_on", "提出日期", required | listed | fixed, "the day it was written down"),
    field<&Selection::scheme>("scheme", "积分办法", required | listed | fixed, "the rule the points were counted by"),
    field<&Selection::fingerprint>("fingerprint", "办法指纹", required | listed | fixed, "the print of its text")};
template<>
inline constexpr Shape shape<Selection>{"selection", "建议人选名单", "selection", "PX", selection_fields};

/// One of those proposed, or one of the equals at the cut whom the rule does not tell apart: they stand on the list
/// only where a decision adds them.
struct Candidate {
    Id<Candidate> id;
    Id<Selection> selection;
    Id<Person> person;
    std::string part;
    std::optional<std::int64_t> rank;
    bool undecided = false;
};

inline constexpr std::array candidate_fields{
    to("selection", field<&Candidate::selection>("selection", "名单", required | listed | fixed, "of which list")),
    to("deputy", field<&Candidate::person>("deputy", "代表", required | listed | fixed, "who")),
    field<&Candidate::part>("part", "分组", listed | fixed, "the delegation, station or class ranked within"),
    field<&Candidate::rank>("rank", "名次", listed | fixed, "the rank there"),
    field<&Candidate::undecided>("undecided", "并列待定", listed | fixed, "one of the equals at the cut")};
template<>
inline constexpr Shape shape<Candidate>{"candidate", "建议人选", "selection_candidate", "", candidate_fields};

/// What becomes of a list of candidates, body by body, in this order (评选程序).
enum class Stage { unsaid, recommended, checked, consulted, chairmen, publicised, announced };
template<>
inline constexpr std::array<Word, 7> words<Stage>{{{"", ""},
                                                   {"recommended", "推荐"},
                                                   {"checked", "复核"},
                                                   {"consulted", "征求意见"},
                                                   {"chairmen", "主任会议"},
                                                   {"publicised", "公示"},
                                                   {"announced", "通报"}}};

/// One body's decision about a list (决定). Of a publicity (公示) also its days and who receives objections.
struct Decision {
    Id<Decision> id;
    Id<Selection> selection;
    Stage stage = Stage::unsaid;
    std::string body;
    std::optional<Date> decided_on;
    std::string document;
    std::optional<Date> starts_on;
    std::optional<Date> ends_on;
    std::optional<std::int64_t> days;
    std::string receiver;
    std::string phone;
    std::string address;
    std::string note;
};

inline constexpr std::array decision_fields{
    to("selection", field<&Decision::selection>("selection", "名单", required | listed | fixed, "about which list")),
    field<&Decision::stage>("stage", "环节", required | listed | fixed,
                            "recommended, checked, consulted, chairmen, publicised or announced"),
    field<&Decision::body>("body", "决定机构", required | listed | fixed, "who decided: 县人大常委会主任会议"),
    field<&Decision::decided_on>("decided_on", "决定日期", required | listed | fixed, "the day of the decision"),
    field<&Decision::document>("document", "文号", listed | fixed, "the number of the paper"),
    field<&Decision::starts_on>("starts_on", "公示起", listed | fixed, "of a publicity: its first day"),
    field<&Decision::ends_on>("ends_on", "公示止", listed | derived | fixed, "its last day, which counts in full"),
    field<&Decision::days>("days", "公示工作日", fixed, "how many working days it lasts"),
    field<&Decision::receiver>("receiver", "受理单位", fixed, "who receives objections"),
    field<&Decision::phone>("phone", "受理电话", fixed, "the receiver's telephone"),
    field<&Decision::address>("address", "受理地址", fixed, "the receiver's address"),
    field<&Decision::note>("note", "备注", fixed, "anything else")};
template<>
inline constexpr Shape shape<Decision>{"decision", "评选决定", "decision", "", decision_fields};

enum class NameChange { unsaid, added, removed };
template<>
inline constexpr std::array<Word, 3> words<NameChange>{{{"", ""}, {"added", "增加"}, {"removed", "去掉"}}};

/// Who may read the reason of a change of the list. Organisational reasons (组织原因、核查未通过) are printed nowhere.
enum class Visibility { unsaid, open, internal, organisational };
template<>
inline constexpr std::array<Word, 4> words<Visibility>{
    {{"", ""}, {"open", "可公开"}, {"internal", "内部"}, {"organisational", "组织原因"}}};

/// A name that a decision put on the list or took from it.
struct DecidedName {
    Id<DecidedName> id;
    Id<Decision> decision;
    Id<Person> person;
    NameChange change = NameChange::unsaid;
    std::string reason;
    Visibility visibility = Visibility::unsaid;
};

inline constexpr std::array decided_name_fields{
    to("decision", field<&DecidedName::decision>("decision", "决定", required | fixed, "by which decision")),
    to("deputy", field<&DecidedName::person>("deputy", "代表", required | listed | fixed, "who")),
    field<&DecidedName::change>("change", "变动", required | listed | fixed, "added or removed"),
    field<&DecidedName::reason>("because", "原因", required | fixed, "why"),
    field<&DecidedName::visibility>("visibility", "原因范围", required | fixed,
                                    "who may read why: open, internal or organisational (printed nowhere)")};
template<>
inline constexpr Shape shape<DecidedName>{"decided-name", "名单变动", "decided_name", "", decided_name_fields};

/// What is said to be wrong with a deputy's points or place (错、重、漏).
enum class AppealKind { unsaid, wrong, twice, missing };
template<>
inline constexpr std::array<Word, 4> words<AppealKind>{
    {{"", ""}, {"wrong", "错"}, {"double", "重"}, {"missing", "漏"}}};

enum class AppealAnswer { unsaid, upheld, rejected };
template<>
inline constexpr std::array<Word, 3> words<AppealAnswer>{{{"", ""}, {"upheld", "成立"}, {"rejected", "不成立"}}};

/// An objection (异议) and its answer. Who raised it is known to the office alone.
struct Appeal {
    Id<Appeal> id;
    Code<Appeal> code;
    Id<Congress> congress;
    std::string period;
    std::optional<Date> starts_on;
    std::optional<Date> ends_on;
    AppealKind kind = AppealKind::unsaid;
    Id<Person> person;
    std::string record;
    std::string content;
    std::string name;
    std::string phone;
    std::optional<Date> raised_on;
    bool late = false;
    AppealAnswer answer = AppealAnswer::unsaid;
    std::string answered_by;
    std::optional<Date> answered_on;
    std::string corrected;
};

inline constexpr std::array appeal_fields{
    field<&Appeal::code>("code", "异议编号", listed | fixed, "given by the program"),
    to("congress", field<&Appeal::congress>("congress", "所属人大", required | fixed, "of whose deputies")),
    field<&Appeal::period>("period", "期间", required | listed | fixed, "the period it is about"),
    field<&Appeal::starts_on>("starts_on", "起", required | fixed, "the first day of the period"),
    field<&Appeal::ends_on>("ends_on", "止", required | fixed, "the last day of the period"),
    field<&Appeal::kind>("kind", "异议类别", required | listed | fixed, "wrong, double or missing"),
    to("deputy", field<&Appeal::person>("deputy", "代表", required | listed | fixed, "about whom")),
    field<&Appeal::record>("record", "所涉记录", listed | fixed, "the code of the record it is about"),
    field<&Appeal::content>("content", "异议内容", required | fixed | words_of, "what is said to be wrong"),
    field<&Appeal::name>("name", "提出人", required | listed | fixed | name_of, "who raised it (实名)"),
    field<&Appeal::phone>("phone", "提出人电话", fixed | phone_of, "how to reach that person"),
    field<&Appeal::raised_on>("raised_on", "提出日期", required | listed | fixed, "the day it came"),
    field<&Appeal::late>("late", "逾期", listed | derived | fixed, "whether it came after the days of publicity"),
    field<&Appeal::answer>("answer", "处理结论", listed, "upheld or rejected"),
    field<&Appeal::answered_by>("answered_by", "处理机构", listed, "who decided so"),
    field<&Appeal::answered_on>("answered_on", "处理日期", listed, "the day of the answer"),
    field<&Appeal::corrected>("corrected", "更正内容", words_of, "what was corrected")};
template<>
inline constexpr Shape shape<Appeal>{"objection", "异议", "objection", "YY", appeal_fields};

/// A period's points as they were closed (定稿封存): the rules and the whole result as text, and one print over all.
struct Seal {
    Id<Seal> id;
    Code<Seal> code;
    Id<Congress> congress;
    std::string period;
    std::optional<Date> starts_on;
    std::optional<Date> ends_on;
    std::optional<Date> sealed_on;
    std::string rules;
    std::string result;
    std::string fingerprint;
};

inline constexpr std::array seal_fields{
    field<&Seal::code>("code", "封存编号", listed | fixed, "given by the program"),
    to("congress", field<&Seal::congress>("congress", "所属人大", required | listed | fixed, "whose deputies")),
    field<&Seal::period>("period", "期间", required | listed | fixed, "the period's phrase"),
    field<&Seal::starts_on>("starts_on", "起", required | fixed, "the first day of the period"),
    field<&Seal::ends_on>("ends_on", "止", required | fixed, "the last day of the period"),
    field<&Seal::sealed_on>("sealed_on", "封存日期", required | listed | fixed, "the day it was sealed"),
    field<&Seal::rules>("rules", "依据", required | fixed, "the editions and the calendar, by their prints"),
    field<&Seal::result>("result", "结果", required | fixed, "ranking, decisions, stars and sheets, as JSON"),
    field<&Seal::fingerprint>("fingerprint", "指纹", required | listed | fixed, "SHA-256 over all of it")};
template<>
inline constexpr Shape shape<Seal>{"seal", "封存", "seal", "FC", seal_fields};

/// One deputy's statement in a seal. It names the deputy by code: joining two entries of a person leaves it as it is.
struct SealedAccount {
    Id<SealedAccount> id;
    Id<Seal> seal;
    std::string deputy;
    std::string facts;
    std::string content;
};

inline constexpr std::array sealed_account_fields{
    to("seal", field<&SealedAccount::seal>("seal", "封存", required | listed | fixed, "of which seal")),
    field<&SealedAccount::deputy>("deputy_code", "代表编号", required | listed | fixed, "whose"),
    field<&SealedAccount::facts>("facts", "事实指纹", required | fixed, "SHA-256 of the facts it was counted from"),
    field<&SealedAccount::content>("content", "明细", required | fixed, "every line and what it comes to, as JSON")};
template<>
inline constexpr Shape shape<SealedAccount>{"sealed-account", "封存明细", "sealed_account", "", sealed_account_fields};

/// A correction after sealing (调整): beside the sealed total, never in it.
struct Adjustment {
    Id<Adjustment> id;
    Id<Seal> seal;
    Id<Person> person;
    std::optional<Points> points;
    std::string reason;
    std::string approver;
    std::optional<Date> approved_on;
};

inline constexpr std::array adjustment_fields{
    to("seal", field<&Adjustment::seal>("seal", "封存", required | listed | fixed, "of which seal")),
    to("deputy", field<&Adjustment::person>("deputy", "代表", required | listed | fixed, "whose points")),
    field<&Adjustment::points>("points", "调整分", required | listed | fixed, "how many more, or fewer with a minus"),
    field<&Adjustment::reason>("because", "原因", required | listed | fixed, "why"),
    field<&Adjustment::approver>("approver", "批准人", required | listed | fixed, "who approved it"),
    field<&Adjustment::approved_on>("approved_on", "批准日期", required | listed | fixed, "the day of the approval")};
template<>
inline constexpr Shape shape<Adjustment>{"adjustment", "调整", "adjustment", "", adjustment_fields};

} // namespace rdlz
