#include "record/import.hpp"

#include "core/message.hpp"

#include <ostream>

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

int refused_lines(const staging::Plan& plan) {
    int lines = 0;
    int last = -1;
    for (const auto& problem : plan.problems)
        if (problem.weight == Problem::Weight::refused && problem.place.line != last) {
            ++lines;
            last = problem.place.line;
        }
    return lines;
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
    put(N_("refused"), refused_lines(plan));
    return answer;
}

/// What would be written anew in records that exist, field by field.
void tell_changes(const Context& context, const staging::Plan& plan) {
    for (const auto& decision : plan.changes)
        for (const auto& difference : decision.differences)
            context.tell(say("line {}: {} {}: '{}' → '{}'", decision.line, decision.record, difference.field,
                             difference.before, difference.after));
}

} // namespace

void ImportFile::declare(Options& options) {
    options.argument("FILE", file_, N_("a table as Excel or WPS left it: CSV or TSV in any encoding, or .xlsx"));
    reading_.declare(options);
}

staging::Instructions ImportFile::instructions(const Context& context) const {
    staging::Instructions told;
    told.today = context.as_of;
    if (!since_.empty()) told.since = date_or(since_, context.as_of);
    told.said = reading_.overrides();
    return told;
}

Status ImportFile::run(Store& store, Context& context) {
    std::vector<std::unique_ptr<desk::Importer>> importers;
    for (const auto make : makes_) importers.push_back(make(store));
    const auto told = instructions(context);
    const auto plan = desk::run_import(desk::fitting(importers, file_, told), file_, told);
    for (const auto& remark : plan.remarks) context.tell(plan.file + ": " + remark);
    tell_problems(context, plan);
    if (context.dry_run) tell_changes(context, plan);
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
