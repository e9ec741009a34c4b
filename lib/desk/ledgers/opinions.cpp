#include "casework/deadlines.hpp"
#include "desk/ledgers/voters.hpp"
#include "store/records.hpp"

namespace rdlz::desk {

namespace {

/// In words first: 剩3天 · 超期2天 · 今日到期; the colour follows.
void print_days_left(const Opinion& opinion, report::DataRow& cells, Date as_of, const casework::Standing& standing) {
    if (!opinion.due_on || opinion.closed_on || opinion.duplicate_of || opinion.outcome != Outcome::referred) return;
    const auto tone = *opinion.due_on < as_of                         ? report::Tone::late
                      : standing.urgency >= casework::Urgency::yellow ? report::Tone::soon
                                                                      : report::Tone::plain;
    cells.set("days_left", standing.chinese(), tone);
}

std::string state_of(const OpinionView& view, Date as_of) {
    const auto& opinion = view.opinion;
    if (opinion.nature == Nature::accusation) return "封存";
    if (opinion.duplicate_of) return "重复件";
    if (opinion.outcome == Outcome::answered) return "已当场答复解释";
    if (opinion.outcome == Outcome::elsewhere) return "已告知去向";
    if (opinion.closed_on) return opinion.fed_back_on ? "已办结并反馈" : "已办结，未反馈";
    if (!view.suggestions.empty()) return "已转为代表建议"; // from there on the suggestion has the clock
    if (!opinion.referred_on) return "待转（交）办";
    if (view.visit.history) return "结果不详";
    return opinion.due_on && *opinion.due_on < as_of ? "超期" : "正在办理";
}

std::string feedback_of(const Opinion& opinion) {
    return opinion.fed_back_on ? opinion.fed_back_on->chinese() +
                                     (opinion.feedback_method.empty() ? "" : "，" + opinion.feedback_method)
                               : std::string();
}

/// Where it is being dealt with: at the station, or by the units of the branch it went to.
std::string level_of(const Opinion& opinion, const Store& store) {
    if (!opinion.department) return opinion.outcome == Outcome::referred ? "待定" : "联络站";
    return chinese(fetch(store, opinion.department)->branch);
}

void print(const OpinionRow& row, report::DataRow& cells, const Scope& scope) {
    const auto& opinion = row.view.opinion;
    const auto& visit = row.view.visit;
    cells.set("code", opinion.code.text);
    cells.set("station", row.station);
    cells.set("received_on", visit.received_on);
    cells.set("channel", scope.names.code_name("channel", visit.channel));
    put(cells, "deputies", row.deputies);
    put(cells, "name", visit.anonymous ? std::string("匿名") : visit.name);
    put(cells, "content", opinion.content);
    put(cells, "category", scope.names.code_name("category", opinion.category));
    cells.set("nature", chinese(opinion.nature));
    cells.set("handled_at", level_of(opinion, scope.names.store()));
    put(cells, "department", row.department);
    cells.set("referred_on", opinion.referred_on);
    cells.set("due_on", opinion.due_on);
    if (opinion.outcome == Outcome::referred) cells.set("result", opinion.result); // still to come: left to be written
    put(cells, "resolved", chinese(opinion.resolved));
    cells.set("closed_on", opinion.closed_on);
    put(cells, "feedback", feedback_of(opinion));
    put(cells, "rating", chinese(opinion.rating));
    if (!row.view.suggestions.empty())
        cells.set("suggestions", row.view.suggestions.front() + (row.view.suggestions.size() > 1 ? "等" : ""));
    cells.set("state", state_of(row.view, scope.as_of));
    cells.set("note", marked(row.mark, noted(visit.history, opinion.note)));
}

} // namespace

report::DataSet opinion_data(const Scope& scope) {
    return opinion_rows(scope, "opinions", [&scope](const OpinionRow& row, report::DataRow& cells) {
        print(row, cells, scope);
        if (row.view.visit.history || !row.view.opinion.due_on || !row.view.suggestions.empty()) return;
        casework::Limit limit;
        limit.last = limit.reminder = limit.corresponding = *row.view.opinion.due_on;
        print_days_left(row.view.opinion, cells, scope.as_of,
                        casework::standing_of(limit, scope.as_of, scope.names.book().warning(scope.as_of)));
    });
}

} // namespace rdlz::desk
