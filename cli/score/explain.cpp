#include "core/message.hpp"
#include "core/text.hpp"
#include "desk/scoring/fact_words.hpp"
#include "desk/scoring/scoring.hpp"
#include "record/record.hpp"
#include "report/designs.hpp"
#include "score/course.hpp"
#include "score/totals.hpp"
#include "store/lookup.hpp"
#include "store/records.hpp"

namespace rdlz::cli {

namespace {

/// Like a bank's statement: each line with its fact, rule, share, what limits took, and the running total.
class ExplainScore : public Reads {
public:
    void declare(Options& options) override {
        options.argument("DEPUTY", which_, N_("code, certificate, phone or name")).required = false;
        options.flag("--all", all_, N_("every deputy of the congress; with --xlsx")).chinese = "--全部";
        options.flag("--xlsx", xlsx_, N_("a workbook with a page for each deputy, to sign (履职积分明细)")).chinese =
            "--表格";
        course_.declare(options);
        course_.declare_subject(options);
    }
    unsigned shared() const override {
        return Shared::format | Shared::period | Shared::known_on | Shared::out | Shared::overwrite;
    }
    Status run(const Store& store, Context& context) override {
        if (all_ != xlsx_ || all_ != which_.empty())
            throw Error(Status::usage, tr("name one deputy, or write all pages with --all --xlsx"));
        const desk::Names names(store);
        const auto question = question_of(names, course_, context);
        if (all_ && question.subject != score::SubjectKind::deputy)
            throw Error(Status::usage, tr("pages to sign are printed for deputies only"),
                        tr("name one, to see its lines here; 'rdlz report xlsx' prints their summary"));
        return all_ ? write_pages(names, question, context) : tell_one(names, question, context);
    }

private:
    static Status write_pages(const desk::Names& names, const desk::Question& question, Context& context) {
        const auto& [congress, period, subject] = question;
        const desk::Scope scope{names, congress,        *fetch(names.store(), congress.region), period, period.to, {},
                                false, context.known_on};
        desk::Batch batch(context.out.empty() ? "." : context.out, context.overwrite);
        batch.write(scope, "score-statement", report::default_template("score-statement"));
        place(context, scope, batch);
        for (const auto& file : batch.files()) context.tell(say("written: {}", file.file));
        return Status::done;
    }
    Status tell_one(const desk::Names& names, const desk::Question& question, Context& context) const {
        const auto account = account_of(names, question);
        const auto& statement = account.statement;
        context.tell(say("{} {}, {}: scheme '{}' {} (print {})", statement.subject.code, statement.subject.name,
                         question.period.phrase, account.rules.source().edition, account.rules.scheme().version,
                         account.rules.source().fingerprint));
        Answer answer;
        for (const auto* name : {N_("date"), N_("what"), N_("object"), N_("rule"), N_("award")})
            answer.column(name, tr(name));
        for (const auto* name : {N_("credit"), N_("cut"), N_("points"), N_("running"), N_("limits")})
            answer.column(name, tr(name));
        const auto running = score::running(statement.lines);
        for (std::size_t i = 0; i < statement.lines.size(); ++i) {
            const auto& line = statement.lines[i];
            auto& row = answer.row();
            add(row, account, line, running[i]);
            if (line.source == score::Source::fact) row[1] = what(names, statement.facts[line.fact], context.chinese());
        }
        add_listed(answer, names, statement, context.chinese());
        context.answer(answer);
        tell_totals(context, statement);
        return Status::done;
    }

    desk::Account account_of(const desk::Names& names, const desk::Question& question) const {
        const auto& store = names.store();
        if (question.subject == score::SubjectKind::deputy)
            return deputy_account(desk::Statements(names, question.congress, question.period),
                                  {resolve(store, shape<Person>, which_)});
        return desk::statement_for(names, question, desk::subject_code(store, question.subject, which_));
    }
    static desk::Account deputy_account(const desk::Statements& statements, Id<Person> person) {
        return {statements.rules(), statements.of(person)};
    }
    static Answer::Cell what(const desk::Names& names, const Fact& fact, bool chinese) {
        std::vector<std::string> words{fact.kind, fact.type, fact.role, fact.status};
        std::erase(words, std::string());
        const auto machine = joined(words, " ");
        if (!chinese) return {machine, machine, false};
        return {machine, desk::fact_words(names, fact), false};
    }
    static void add(std::vector<Answer::Cell>& row, const desk::Account& account, const score::Line& line,
                    Points running) {
        const bool of_fact = line.source == score::Source::fact;
        const Fact none;
        const auto& fact = of_fact ? account.statement.facts[line.fact] : none;
        std::vector<std::string> limits;
        for (const auto& cut : line.cuts) limits.push_back(score::cut_text(cut));
        row = {cell(of_fact ? fact.earned_on.str() : std::string()),
               {},
               cell(fact.object),
               cell(score::line_name(account.rules.versions, line))};
        for (const auto value : {line.award, line.credit, line.points - line.credit, line.points, running})
            row.push_back(cell(value));
        row.push_back(cell(joined(limits, "; ")));
    }
    /// What counts for nothing stands under the lines, with the reason and without a number.
    static void add_listed(Answer& answer, const desk::Names& names, const score::Statement& statement, bool chinese) {
        for (const auto& [fact, why] : score::listed_only(statement)) {
            auto& row = answer.row();
            row = {cell(fact->earned_on.str()), what(names, *fact, chinese), cell(fact->object)};
            while (row.size() + 1 < answer.columns.size()) row.push_back(cell(std::string()));
            row.push_back(cell(score::aside_text(why)));
        }
    }
    static void tell_totals(const Context& context, const score::Statement& statement) {
        context.tell(say("total {}, {} days on duty", statement.totals.total.str(), statement.duty_days));
        if (const auto listed = statement.declared.size() + statement.late.size(); listed > 0)
            context.tell(say("{} listed without points: declared only, or typed after the count had closed", listed));
        if (!statement.judgement.missed.empty())
            context.tell(say("{} minimum requirements not reached (internal)", statement.judgement.missed.size()));
    }
    std::string which_;
    Course course_;
    bool all_ = false;
    bool xlsx_ = false;
};

} // namespace

Command score_explain() { return command<ExplainScore>("explain", "说明", N_("one deputy's points, line by line")); }

} // namespace rdlz::cli
