#include "score/course.hpp"

#include "core/message.hpp"

namespace rdlz::cli {

void Course::declare(Options& options) {
    options.text("--congress", congress, N_("whose deputies; the office's own congress when left out"), "CODE|NAME")
        .chinese = "--所属人大";
}

Span span_of(const desk::Names& names, const Course& course, const Context& context) {
    return {desk::scoring_scope(names, course.congress),
            period_of(context, names.book()).value_or(Period::year(context.as_of.year()))};
}

} // namespace rdlz::cli
