#include "record/import.hpp"

#include "core/message.hpp"
#include "desk/collect/template.hpp"
#include "desk/import/plans.hpp"
#include "progress.hpp"
#include "record/telling.hpp"

namespace rdlz::cli {

void ImportFile::declare(Options& options) {
    options.argument("FILE", file_, N_("a table as Excel or WPS left it: CSV or TSV in any encoding, or .xlsx"))
        .required = false;
    options.text("--template", template_, N_("write a workbook to fill in, with drop-downs and an example row"), "FILE")
        .chinese = "--模板";
    reading_.declare(options);
    options.text("--form", form_, N_("an adopted form of the office's own instead of the one that fits best"), "NAME")
        .chinese = "--表式";
    options.flag("--explain", explain_, N_("say which column each heading became, and by which word")).chinese =
        "--解释";
    options.text("--plan", plan_, N_("with --dry-run: where to save the plan, for 'rdlz plan apply'"), "PLAN").chinese =
        "--计划";
    options
        .flag("--partial", partial_, N_("take the good rows and leave the bad ones, which go into a file of rejects"))
        .chinese = "--部分导入";
    declare_rejects(options, rejects_);
}

void ImportFile::declare_history(Options& options) {
    options
        .flag("--history", history_,
              N_("an old register with holes: its records are marked 历史补录, are counted, and are never due"))
        .chinese = "--历史补录";
}

void ImportFile::declare_declared(Options& options) {
    options.flag("--declared", declared_, N_("what the file says waits to be confirmed, and counts nowhere until then"))
        .chinese = "--申报";
}

staging::Instructions ImportFile::instructions(const Context& context) const {
    staging::Instructions told;
    told.today = context.as_of;
    told.partial = partial_;
    told.history = history_;
    told.declared = declared_;
    told.headings.form = form_;
    told.explain = explain_;
    if (!since_.empty()) told.since = date_or(since_, context.as_of);
    told.said = reading_.overrides();
    return told;
}

/// The run, told to whoever watches and written down as it goes.
staging::Plan ImportFile::planned(desk::Importer& importer, const staging::Instructions& told,
                                  const Context& context) const {
    std::optional<desk::PlanWriter> writer;
    if (!plan_.empty()) {
        auto header = desk::header_of(importer, file_, told);
        header.program = RDLZ_VERSION;
        header.made_at = context.session.now;
        writer.emplace(plan_, context.overwrite, header);
    }
    std::vector<staging::Decision> changes; // told below the problems
    std::optional<Progress> progress(std::in_place, context, desk::lines_of(file_));
    auto plan = desk::run_import(importer, file_, told, [&](const staging::Decision& decision) {
        progress->at(decision.line);
        if (writer) writer->add(decision);
        if (context.dry_run && decision.action == staging::Action::change) changes.push_back(decision);
    });
    progress.reset();
    if (writer) writer->finish(plan);
    tell_findings(context, plan);
    for (const auto& decision : changes) tell_change(context, decision);
    return plan;
}

void ImportFile::write_template(Store& store, const Context& context) const {
    if (!file_.empty()) throw Error(Status::usage, tr("--template reads no file"), tr("leave one of the two out"));
    if (context.dry_run) return;
    desk::write_template(desk::Names(store), makes_.front()(store)->form(), template_, context.overwrite);
    context.tell(say("'{}' is ready to be filled in", template_));
}

Status ImportFile::run(Store& store, Context& context) {
    if (!template_.empty()) {
        write_template(store, context);
        return Status::done;
    }
    if (file_.empty())
        throw Error(Status::usage, tr("no file is named"), tr("name it, or get one to fill in with --template FILE"));
    if (!plan_.empty() && !context.dry_run)
        throw Error(Status::usage, tr("--plan goes with --dry-run"), tr("'rdlz plan apply' does what a plan says"));
    std::vector<std::unique_ptr<desk::Importer>> importers;
    for (const auto make : makes_) importers.push_back(make(store));
    const auto told = instructions(context);
    const auto plan = planned(desk::fitting(importers, file_, told), told, context);
    keep_rejects(context, plan, rejects_);
    return conclude(context, plan);
}

} // namespace rdlz::cli
