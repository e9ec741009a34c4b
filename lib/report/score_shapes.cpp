#include "report/columns.hpp"

namespace rdlz::report {

namespace {

/// 履职积分汇总表: one row a mandate, in the order of the ranking.
DataShape scores() {
    return {"scores",
            {rank(),
             text("name", "姓名"),
             text("certificate", "代表证号"),
             text("delegation", "代表团"),
             text("station", "所在联络站"),
             categories(),
             points("base", "基础分"),
             points("added", "加分项"),
             points("deducted", "扣分项"),
             points("total", "总分"),
             {"days", "履职天数", Format::points, false, summed},
             text("signature", "核对签字"),
             text("note", "备注（并列）")}};
}

/// 履职之星拟通报人选公示: one row a candidate, by name; no points, by design.
DataShape stars() {
    return {"stars",
            {text("name", "姓名"), text("sex", "性别"), text("position", "工作单位及职务"),
             text("delegation", "代表团（选区）"), text("station", "所在联络站"), text("deeds", "主要履职情况")}};
}

/// 履职积分明细: one row a line of a deputy's statement.
DataShape statements() {
    return {"statements",
            {text("name", "姓名"), day("date", "日期"), text("what", "履职内容"), text("object", "编号"),
             text("rule", "依据条款"), points("credit", "应计"), points("cut", "扣减"), text("limits", "扣减原因"),
             points("points", "实计"), points("running", "累计")}};
}

/// 联络站积分汇总表: one row a station, in the order of the ranking, with what the year's plan asked of it.
DataShape station_scores() {
    return {"station-scores",
            {rank(),
             text("code", "联络站编号"),
             text("name", "联络站"),
             text("township", "乡镇（街道）"),
             text("kind", "类别"),
             text("above", "上级站"),
             count("required", "应开展场次"),
             number("held", "已开展场次"), // a joint one stands in several rows
             number("counted", "计入计划场次"),
             {"rate", "完成率", Format::percent, false, false},
             categories(),
             points("base", "基础分"),
             points("added", "加分项"),
             points("deducted", "扣分项"),
             points("total", "总分"),
             text("signature", "核对签字"),
             text("note", "备注（并列）")}};
}

/// 代表小组积分汇总表: one row a deputies' group, in the order of the ranking.
DataShape group_scores() {
    return {"group-scores",
            {rank(), text("name", "代表小组"), text("head", "组长（召集人）"), count("members", "代表人数"),
             categories(), points("base", "基础分"), points("added", "加分项"), points("deducted", "扣分项"),
             points("total", "总分"), text("signature", "核对签字"), text("note", "备注（并列）")}};
}

/// 承办单位积分汇总表: one row a unit that handled any suggestion, in the order of the ranking.
DataShape department_scores() {
    return {"department-scores",
            {rank(), text("code", "单位编号"), text("name", "承办单位"), text("branch", "系统"),
             text("above", "归口单位"), count("lead", "主（分）办件数"), count("answered", "已答复件数"),
             count("late", "逾期件数"), count("assist", "协办件数"), categories(), points("base", "基础分"),
             points("added", "加分项"), points("deducted", "扣分项"), points("total", "总分"),
             text("signature", "核对签字"), text("note", "备注（并列）")}};
}

/// 上级代表履职情况抄送表: one row a record of a deputy of an upper congress, and one that counts each deputy's. No
/// points and no order of merit, by design: they are for that congress to give (代表法 10, 58).
DataShape upper_records() {
    return {"upper-records",
            {number("number", "序号"), text("level", "代表层级"), text("congress", "所属人大"),
             text("delegation", "代表团（选举单位）"), text("name", "姓名"), text("station", "所在联络站"),
             day("date", "日期"), text("type", "履职类别"), text("title", "履职内容"), text("place", "地点"),
             text("role", "角色"), text("evidence", "佐证材料"), text("note", "备注")}};
}

} // namespace

std::vector<DataShape> score_shapes() {
    return {scores(), stars(), statements(), station_scores(), group_scores(), department_scores(), upper_records()};
}

} // namespace rdlz::report
