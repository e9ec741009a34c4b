#include "score/course.hpp"

#include "core/error.hpp"
#include "core/message.hpp"
#include "core/text.hpp"

#include <ostream>

namespace rdlz::cli {

void Course::declare(Options& options) {
    options.text("--congress", congress, N_("whose deputies; the office's own congress when left out"), "CODE|NAME")
        .chinese = "--所属人大";
}

void Course::declare_subject(Options& options) {
    options
        .text("--subject", subject, N_("who is scored: deputy, group, station or department; deputies when left out"),
              "WHICH")
        .chinese = "--对象";
}

namespace {

score::SubjectKind subject_kind(const std::string& word) {
    if (word.empty()) return score::SubjectKind::deputy;
    for (std::size_t i = 0; i < words<score::SubjectKind>.size(); ++i)
        if (const auto& known = words<score::SubjectKind>[i]; word == known.machine || word == known.chinese)
            return static_cast<score::SubjectKind>(i);
    throw Error(Status::usage, say("'{}' cannot be scored", word),
                tr("write deputy (代表), group (代表小组), station (联络站) or department (承办单位)"));
}

} // namespace

desk::Question question_of(const desk::Names& names, const Course& course, const Context& context) {
    return {desk::scoring_scope(names, course.congress),
            period_of(context, names.book()).value_or(Period::year(context.as_of.year())),
            subject_kind(course.subject)};
}

const char* name_heading(score::SubjectKind subject) {
    return subject == score::SubjectKind::deputy ? tr("name of the deputy") : tr("name");
}

Status tell_undecided(const Context& context, const desk::Tally& tally) {
    for (const auto& open : tally.candidates->undecided) {
        std::vector<std::string> all;
        for (const auto standing : open.standings) all.push_back(tally.standings[standing].subject.name);
        context.session.err << say("{}: {} places for equals, to be decided: {}", open.part, open.seats,
                                   joined(all, "、"))
                            << "\n";
    }
    return tally.candidates->undecided.empty() ? Status::done : Status::found_something;
}

} // namespace rdlz::cli
