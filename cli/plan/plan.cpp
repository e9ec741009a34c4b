#include "collect/reading.hpp"
#include "core/error.hpp"
#include "core/hash.hpp"
#include "core/message.hpp"
#include "desk/import/plans.hpp"
#include "nouns.hpp"
#include "progress.hpp"
#include "record/telling.hpp"

namespace rdlz::cli {

namespace {

/// What a plan is about, with its counts.
Answer summary(const desk::PlanHeader& header, const staging::Plan& plan) {
    Answer answer = counts(plan);
    auto& row = answer.rows.front();
    const auto put = [&](const char* name, const char* heading, Answer::Cell told) {
        answer.column(name, heading);
        row.push_back(std::move(told));
    };
    put("importer", tr("kind of import"), {header.importer, tr(header.importer.c_str()), false});
    put("sha256", "SHA-256", cell(header.digest));
    put("office", tr("office"), cell(header.office));
    put("after_change", tr("made after change"), cell(header.store.change));
    put("made_at", tr("made at"), {header.made_at.iso(), header.made_at.str(), false});
    put("refused_whole", tr("refused as a whole"),
        {plan.refused() ? "1" : "0", plan.refused() ? tr("yes") : tr("no"), true});
    return answer;
}

Answer::Part part(const char* name, std::initializer_list<const char*> columns) {
    Answer::Part made{name, tr(name), {}};
    for (const auto* column : columns) made.answer.column(column, tr(column));
    return made;
}

class ShowPlan : public Plain {
public:
    void declare(Options& options) override { options.argument("PLAN", file_, N_("a plan saved with --plan")); }
    unsigned shared() const override { return Shared::format | Shared::all; }
    Status run(Context& context) override {
        desk::PlanReader reader(file_);
        auto rows = part(N_("each row"), {N_("line"), N_("decision"), N_("record")});
        auto changes = part(N_("changes"), {N_("line"), N_("record"), N_("field"), N_("before"), N_("after")});
        auto problems = part(N_("problems"), {N_("line"), N_("decision"), N_("column"), N_("problem"), N_("remedy")});
        for (staging::Decision decision; reader.next(decision); decision = {}) {
            if (context.all) add_row(rows.answer, decision);
            add_changes(changes.answer, decision);
            add_problems(problems.answer, decision);
        }
        auto answer = summary(reader.header(), reader.plan());
        answer.parts = {changes, problems};
        if (context.all) answer.parts.push_back(rows);
        context.answer(answer);
        return Status::done;
    }

private:
    static void add_row(Answer& answer, const staging::Decision& decision) {
        answer.row() = {cell(decision.line), cell(word_of(decision.action)), cell(decision.record)};
    }

    static void add_changes(Answer& answer, const staging::Decision& decision) {
        if (decision.action != staging::Action::change) return;
        for (const auto& difference : decision.differences)
            answer.row() = {cell(decision.line), cell(decision.record), cell(difference.field), cell(difference.before),
                            cell(difference.after)};
    }

    static void add_problems(Answer& answer, const staging::Decision& decision) {
        for (const auto& problem : decision.problems)
            answer.row() = {cell(decision.line), cell(word_of(decision.action)), cell(problem.place.column),
                            cell(problem.text), cell(problem.remedy)};
    }
    std::string file_;
};

class ApplyPlan : public Writes {
public:
    void declare(Options& options) override {
        options.argument("PLAN", file_, N_("a plan saved with --plan"));
        options.text("--input", input_, N_("the file it was made from, where it is no longer in its place"), "FILE")
            .chinese = "--文件";
        declare_rejects(options, rejects_);
    }
    unsigned shared() const override { return Shared::dry_run | Shared::reason | Shared::format | Shared::overwrite; }
    Status run(Store& store, Context& context) override {
        desk::PlanReader reader(file_);
        if (reader.header().importer == desk::sheets_importer) {
            if (!rejects_.empty())
                throw Error(Status::usage, tr("sheets have no file of rejects"), tr("they go back as 退改单"));
            return apply_sheets(store, context, reader, input_);
        }
        const auto input = input_.empty() ? reader.header().file : input_;
        std::optional<Progress> progress(std::in_place, context, desk::lines_of(input));
        const auto plan = desk::apply_plan(store, file_, input,
                                           [&](const staging::Decision& decision) { progress->at(decision.line); });
        progress.reset();
        if (plan.refused()) tell_findings(context, plan);
        keep_rejects(context, plan, rejects_);
        return conclude(context, plan);
    }

private:
    std::string file_;
    std::string input_;
    std::string rejects_;
};

} // namespace

Noun plan_noun() {
    return {"plan",
            "导入计划",
            N_("what an import would do, row by row, saved and applied later"),
            {command<ShowPlan>("show", "查看", N_("show what a saved plan would change, and what it refuses")),
             command<ApplyPlan>("apply", "执行",
                                N_("do exactly what a saved plan says, or nothing where something moved"))}};
}

} // namespace rdlz::cli
