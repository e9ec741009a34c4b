#include "desk/ledgers/voters.hpp"

namespace rdlz::desk {

namespace {

/// A question told elsewhere says where to; an answer stands as it was given.
std::string answer_of(const Opinion& opinion) {
    if (opinion.outcome == Outcome::elsewhere) return chinese(opinion.outcome) + "向" + opinion.sent_to + "反映";
    if (opinion.outcome == Outcome::answered && opinion.answer.empty()) return chinese(opinion.outcome);
    return opinion.answer;
}

void print_visit(const OpinionRow& row, report::DataRow& cells, const Names& names) {
    const auto& visit = row.view.visit;
    cells.set("code", visit.code.text);
    cells.set("station", row.station);
    cells.set("received_on", visit.received_on);
    cells.set("channel", names.code_name("channel", visit.channel));
    cells.set("place", visit.place);
    cells.set("deputies", row.deputies);
    cells.set("raised_by", chinese(visit.raised_by));
    cells.set("name", visit.anonymous ? std::string("匿名") : visit.name);
    cells.set("sex", chinese(visit.sex));
    cells.set("home", visit.home);
    cells.set("phone", visit.phone);
    cells.set("recorder", visit.recorder);
    cells.set("note", visit.note);
    if (!row.view.first_of_visit) return;
    cells.set("heads", visit.heads);
    cells.set("signers", visit.signers);
}

void print_opinion(const OpinionRow& row, report::DataRow& cells, const Names& names) {
    const auto& opinion = row.view.opinion;
    cells.set("opinion", opinion.code.text);
    cells.set("content", opinion.appeal.empty() ? opinion.content : opinion.content + "　诉求：" + opinion.appeal);
    cells.set("category", names.code_name("category", opinion.category));
    cells.set("nature", chinese(opinion.nature));
    cells.set("answer", answer_of(opinion));
    cells.set("proposed", opinion.proposed);
    cells.set("department", row.department);
    cells.set("referred_on", opinion.referred_on);
    cells.set("due_on", opinion.due_on);
    cells.set("result", opinion.result);
    cells.set("fed_back_on", opinion.fed_back_on);
    cells.set("feedback_method", opinion.feedback_method);
    cells.set("rating", chinese(opinion.rating));
    cells.set("signature", "");
}

} // namespace

report::DataSet reception_data(const Scope& scope) {
    return opinion_rows(scope, "reception", [&scope](const OpinionRow& row, report::DataRow& cells) {
        print_visit(row, cells, scope.names);
        print_opinion(row, cells, scope.names);
    });
}

} // namespace rdlz::desk
