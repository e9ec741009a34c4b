#include "report/columns.hpp"

namespace rdlz::report {

namespace {

/// 代表花名册: one row a mandate.
DataShape roster() {
    return {"roster",
            {text("code", "代表编号"),
             text("delegation", "代表团（选举单位）"),
             text("name", "姓名"),
             text("sex", "性别"),
             text("nation", "民族"),
             {"born", "出生年月", Format::month, false, false},
             text("education", "学历（学位）"),
             text("party", "政治面貌"),
             text("employer", "工作单位"),
             text("title", "职务"),
             text("position", "工作单位及职务"),
             text("category", "代表构成类别"),
             text("level", "代表层级"),
             text("congress", "所属人大"),
             text("constituency", "选区"),
             text("certificate", "代表证号"),
             text("group", "代表小组"),
             text("station", "所在联络站"),
             text("station_role", "站内职务"),
             text("phone", "联系电话"),
             text("reelected", "连任情况"),
             text("role_class", "职务类别"),
             day("since", "任职日期"),
             text("note", "备注")}};
}

/// 接待选民登记簿: one row an opinion; the visit's own cells (people, not matters) on its first row only.
DataShape reception() {
    return {"reception",
            {text("code", "登记编号"),
             text("station", "联络站"),
             day("received_on", "接待日期"),
             text("channel", "接待方式"),
             text("place", "接待地点"),
             text("deputies", "接待代表"),
             text("raised_by", "提出主体"),
             voter("name", "反映人姓名"),
             voter("sex", "性别"),
             voter("home", "单位或住址（选区）"),
             voter("phone", "联系电话"),
             count("heads", "到场人数"),
             count("signers", "联名人数"),
             text("opinion", "意见编号"),
             voter("content", "反映问题及诉求"),
             text("category", "问题类别"),
             text("nature", "性质"),
             voter("answer", "当场答复情况"),
             voter("proposed", "拟办意见"),
             text("department", "转（交）办单位"),
             day("referred_on", "转（交）办日期"),
             day("due_on", "办理时限"),
             voter("result", "办理结果"),
             day("fed_back_on", "反馈日期"),
             text("feedback_method", "反馈方式"),
             text("rating", "选民评价"),
             text("signature", "接待代表签名"),
             text("recorder", "记录人"),
             voter("note", "备注")}};
}

/// 代表履职情况登记簿: one row a deed of one deputy. It holds no points, by design.
DataShape duty() {
    return {"duty",
            {text("name", "代表姓名"),
             text("level", "代表层级"),
             text("certificate", "代表证号"),
             text("delegation", "代表团"),
             text("station", "所在联络站"),
             day("date", "日期"),
             text("type", "履职类别"),
             text("title", "履职内容"),
             text("place", "地点"),
             text("organizer", "组织单位"),
             text("presence", "参加情况"),
             {"days", "履职天数", Format::points, false, summed},
             text("spoke", "发言或提出意见建议要点"),
             text("evidence", "佐证材料"),
             text("recorder", "登记人"),
             text("reviewer", "审核人"),
             text("signature", "代表签字"),
             text("note", "备注")}};
}

/// 选民意见建议办理台账: one row an opinion.
DataShape opinions() {
    return {"opinions",
            {text("code", "编号"),
             text("station", "联络站"),
             day("received_on", "收集日期"),
             text("channel", "来源渠道"),
             text("deputies", "收集代表"),
             voter("name", "反映人（脱敏）"),
             voter("content", "意见建议摘要"),
             text("category", "类别"),
             text("nature", "性质"),
             text("handled_at", "办理层级"),
             text("department", "承办单位"),
             day("referred_on", "交办日期"),
             day("due_on", "办理时限"),
             text("days_left", "剩余（超期）天数"),
             voter("result", "办理情况"),
             text("resolved", "是否解决"),
             day("closed_on", "办结日期"),
             text("feedback", "反馈日期及方式"),
             text("rating", "群众评价"),
             text("suggestions", "转为代表建议编号"),
             text("state", "状态"),
             voter("note", "备注")}};
}

/// 代表建议、批评和意见办理情况台账: one row a case.
DataShape suggestions() {
    return {"suggestions",
            {text("code", "件号"),
             text("number", "建议编号"),
             text("session", "会议/闭会"),
             text("origin", "来源"),
             text("title", "建议标题"),
             text("lead", "领衔代表"),
             count("cosigners", "附议人数"),
             text("delegation", "代表团"),
             text("category", "类别"),
             text("key", "是否重点督办"),
             day("filed_on", "提出日期"),
             day("routed_on", "交办日期"),
             text("main", "主办（分办）单位"),
             text("assist", "协办单位"),
             day("received_on", "签收日期"),
             day("due_on", "办理期限"),
             day("legal_due_on", "法定期限"),
             text("days_left", "剩余（超期）天数"),
             text("contact", "沟通情况"),
             day("answered_on", "答复日期（落款）"),
             text("document", "答复文号"),
             text("answer_class", "答复类别"),
             text("first_rating", "代表评价（初次）"),
             text("redone", "重新办理及评价"),
             text("commitment", "承诺事项编号"),
             text("fulfilled", "落实情况"),
             text("publicity", "公开情况"),
             text("state", "状态"),
             text("note", "备注")}};
}

} // namespace

const std::vector<DataShape>& data_shapes() {
    static const std::vector<DataShape> shapes = [] {
        std::vector<DataShape> all{roster(), reception(), duty(), opinions(), suggestions()};
        for (auto& shape : score_shapes()) all.push_back(std::move(shape));
        return all;
    }();
    return shapes;
}

const DataShape& data_shape(std::string_view name) {
    for (const auto& shape : data_shapes())
        if (shape.name == name) return shape;
    throw Error(Status::bug, say("no data set '{}'", name));
}

} // namespace rdlz::report
