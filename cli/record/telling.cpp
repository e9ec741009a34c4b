#include "record/telling.hpp"

#include "core/message.hpp"
#include "desk/import/rejects.hpp"

#include <ostream>
#include <set>

namespace rdlz::cli {

namespace {

constexpr int most_notes = 20;

/// Every refusal, and the first notes: a roster padded by hand has a note on every line.
void tell_problems(const Context& context, const staging::Plan& plan) {
    int notes = 0;
    for (const auto& problem : plan.problems) {
        const bool note = problem.weight == Problem::Weight::note;
        if (note && (++notes > most_notes || context.quiet)) continue;
        context.session.err << (note ? std::string(tr("note: ")) : std::string()) << problem.str() << "\n";
    }
    if (notes > most_notes) context.tell(say("note: and {} more notes", notes - most_notes));
}

/// Lines with a problem: rows, or the headings where a column is missing.
std::size_t refused_lines(const staging::Plan& plan) {
    std::set<int> lines;
    for (const auto& problem : plan.problems)
        if (problem.weight == Problem::Weight::refused) lines.insert(problem.place.line);
    return lines.size();
}

} // namespace

Answer::Cell cell(const Word& word) {
    const auto shown = spoken() == Language::chinese ? word.chinese : word.machine;
    return {std::string(word.machine), std::string(shown), false};
}

void tell_findings(const Context& context, const staging::Plan& plan) {
    for (const auto& remark : plan.remarks) context.tell(plan.file + ": " + remark);
    tell_problems(context, plan);
}

void tell_change(const Context& context, const staging::Decision& decision) {
    for (const auto& difference : decision.differences)
        context.tell(say("line {}: {} {}: '{}' → '{}'", decision.line, decision.record, difference.field,
                         difference.before, difference.after));
}

Answer counts(const staging::Plan& plan) {
    using staging::Action;
    Answer answer;
    answer.single = true;
    auto& row = answer.row();
    const auto put = [&](const char* name, std::int64_t count) {
        answer.column(name, tr(name));
        row.push_back(cell(count));
    };
    answer.column("file", tr("file"));
    row.push_back(cell(plan.file));
    put(N_("created"), plan.count(Action::create));
    put(N_("changed"), plan.count(Action::change));
    put(N_("unchanged"), plan.count(Action::unchanged));
    put(N_("skipped"), plan.count(Action::skip));
    put(N_("refused"), plan.count(Action::reject));
    put(N_("conflicts"), plan.count(Action::conflict));
    if (plan.count(Action::conflict) == 0) row.back().human.clear();
    return answer;
}

void declare_rejects(Options& options, std::string& into) {
    options.text("--rejects", into, N_("where the bad rows go, to be mended and imported (FILE.rejects.csv)"), "FILE")
        .chinese = "--退回表";
}

void keep_rejects(const Context& context, const staging::Plan& plan, const std::string& asked) {
    const bool wanted = !asked.empty() || (plan.partial && !context.dry_run);
    if (!wanted || plan.bad() == 0) return;
    const auto place = asked.empty() ? desk::rejects_beside(plan.file) : std::filesystem::path(asked);
    desk::write_rejects(plan, {place, context.overwrite});
    context.tell(say("rows left out: {}; mend them in '{}' and import that file", plan.bad(), place.string()));
}

Status conclude(const Context& context, const staging::Plan& plan) {
    if (plan.refused()) {
        context.session.err << "rdlz: "
                            << say("'{}' was refused: {} lines have problems; nothing was changed", plan.file,
                                   refused_lines(plan))
                            << "\n";
        return Status::bad_input;
    }
    if (!context.quiet || context.format != OutputFormat::table) context.answer(counts(plan));
    return Status::done;
}

} // namespace rdlz::cli
