#include "score/comparing.hpp"

#include "core/message.hpp"
#include "core/text.hpp"
#include "record/record.hpp"
#include "score/course.hpp"
#include "score/statement.hpp"

namespace rdlz::cli {

namespace {

Answer::Cell rank(int value) { return {std::to_string(value), value == 0 ? "—" : std::to_string(value), false}; }

/// What becomes of a deputy's place on the list of candidates.
Answer::Cell candidacy(const score::Moved& moved) {
    if (moved.proposed_before == moved.proposed_after)
        return {moved.proposed_after ? "stays" : "", moved.proposed_after ? tr("stays on the list") : "", false};
    return moved.proposed_after ? Answer::Cell{"enters", tr("enters the list"), false}
                                : Answer::Cell{"leaves", tr("leaves the list"), false};
}

void add(Answer& answer, const score::Moved& moved) {
    answer.row() = {cell(moved.subject.code), cell(moved.subject.name), cell(moved.subject.delegation),
                    cell(moved.before),       cell(moved.after),        cell(moved.after - moved.before),
                    rank(moved.rank_before),  rank(moved.rank_after),   candidacy(moved)};
}

void tell_bites(Context& context, const score::Outcome& outcome) {
    for (const auto& bite : outcome.bites)
        context.tell(say("{}: {} deputies lose {} points ({})", bite.name.empty() ? tr("the total") : bite.name,
                         bite.deputies, bite.points.str(), score::cut_name(bite.by)));
}

} // namespace

void answer_what_if(Context& context, const desk::WhatIf& found) {
    context.tell(say("'{}' (print {}) beside '{}' (print {}); internal", found.after.source().edition,
                     found.after.source().fingerprint, found.before.source().edition,
                     found.before.source().fingerprint));
    Answer answer;
    answer.column("code", tr("code"));
    answer.column("name", name_heading(found.after.scheme().subject));
    for (const auto* name :
         {N_("delegation"), N_("before"), N_("after"), N_("difference"), N_("rank_before"), N_("rank_after")})
        answer.column(name, tr(name));
    answer.column("candidate", tr("candidate"));
    for (const auto& moved : found.moved) add(answer, moved);
    context.answer(answer);
    tell_bites(context, found.outcome_after);
}

void answer_sensitivity(Context& context, const std::vector<score::Sensitivity>& found) {
    Answer answer;
    for (const auto* name : {N_("rule"), N_("percent"), N_("enter"), N_("leave")}) answer.column(name, tr(name));
    for (const auto& one : found)
        answer.row() = {cell(one.rule),
                        {std::to_string(one.percent), (one.percent > 0 ? "+" : "") + std::to_string(one.percent), true},
                        cell(joined(one.enter, "、")),
                        cell(joined(one.leave, "、"))};
    context.answer(answer);
    if (found.empty()) context.tell(tr("the list of candidates hangs on the value of no single rule; internal"));
}

} // namespace rdlz::cli
