#include "desk/ledgers/voters.hpp"

namespace rdlz::desk {

namespace {

/// A question told elsewhere says where to, unless that is sealed; an answer stands as it was given.
std::string answer_of(const Opinion& opinion) {
    if (opinion.outcome == Outcome::elsewhere && opinion.sent_to.empty()) return chinese(opinion.outcome);
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
    put(cells, "place", visit.place);
    put(cells, "deputies", row.deputies);
    cells.set("raised_by", chinese(visit.raised_by));
    put(cells, "name", visit.anonymous ? std::string("匿名") : visit.name);
    put(cells, "sex", chinese(visit.sex));
    put(cells, "home", visit.home);
    put(cells, "phone", visit.phone);
    cells.set("recorder", visit.recorder);
    cells.set("note", marked(row.mark, noted(visit.history, visit.note)));
    if (!row.view.first_of_visit) return;
    cells.set("heads", visit.heads);
    cells.set("signers", visit.signers);
}

void print_opinion(const OpinionRow& row, report::DataRow& cells, const Names& names) {
    const auto& opinion = row.view.opinion;
    cells.set("opinion", opinion.code.text);
    cells.set("content", opinion.appeal.empty() ? opinion.content : opinion.content + "　诉求：" + opinion.appeal);
    put(cells, "category", names.code_name("category", opinion.category));
    cells.set("nature", chinese(opinion.nature));
    put(cells, "answer", answer_of(opinion));
    put(cells, "proposed", opinion.proposed);
    put(cells, "department", row.department);
    cells.set("referred_on", opinion.referred_on);
    cells.set("due_on", opinion.due_on);
    if (opinion.outcome == Outcome::referred) cells.set("result", opinion.result); // still to come: left to be written
    cells.set("fed_back_on", opinion.fed_back_on);
    put(cells, "feedback_method", opinion.feedback_method);
    put(cells, "rating", chinese(opinion.rating));
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
