#include "core/message.hpp"
#include "core/text.hpp"
#include "desk/scoring/fact_words.hpp"
#include "desk/scoring/process/verifying.hpp"
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
        const auto sealed = sealed_period(store, question, context);
        if (sealed)
            context.tell(say("{} is sealed ({}): the lines as they were sealed on {}", sealed->period,
                             sealed->code.text, sealed->sealed_on->str()));
        if (all_) return write_pages(names, question, context);
        return sealed ? tell_sealed(desk::open_sealed(store, *sealed), question, context)
                      : tell_one(names, question, context);
    }

private:
    /// A sealed period is explained from the records as they were sealed, unless another day is asked for; pages of
    /// one are written so by themselves.
    static std::optional<Seal> sealed_period(const Store& store, const desk::Question& question,
                                             const Context& context) {
        if (context.known_on || question.subject != score::SubjectKind::deputy) return {};
        return desk::seal_of(store, question.congress.id, question.period);
    }
    Status tell_sealed(const Store& past, const desk::Question& question, Context& context) const {
        return tell_one(desk::Names(past), {*fetch(past, question.congress.id), question.period, question.subject},
                        context);
    }
    static Status write_pages(const desk::Names& names, const desk::Question& question, Context& context) {
        const auto& [congress, period, subject] = question;
        desk::Scope scope{names, congress,        *fetch(names.store(), congress.region), period, period.to, {},
                          false, context.known_on};
        scope.by_itself = true;
        desk::Batch batch(context.out.empty() ? "." : context.out, context.overwrite);
        batch.write(scope, "score-statement", report::default_template("score-statement"));
        place(context, scope, batch);
        for (const auto& file : batch.files()) context.tell(say("written: {}", file.file));
        return Status::done;
    }
    Status tell_one(const desk::Names& names, const desk::Question& question, Context& context) const {
        const auto account = account_of(names, question);
        const auto& statement = account.statement;
        tell_rules(context, question, account);
        Answer answer;
        for (const auto* name : {N_("date"), N_("what"), N_("source"), N_("object"), N_("rule"), N_("award")})
            answer.column(name, tr(name));
        for (const auto* name : {N_("credit"), N_("cut"), N_("points"), N_("running"), N_("limits")})
            answer.column(name, tr(name));
        const score::Listing listing(account.rules.versions, question.period);
        const auto beside = listing.beside(statement);
        const auto running = score::running(statement.lines);
        for (std::size_t i = 0; i < statement.lines.size(); ++i) {
            const auto& line = statement.lines[i];
            auto& row = answer.row();
            add(row, account, line, running[i]);
            const auto& versions = account.rules.versions;
            const auto machine = desk::line_code(versions, statement, line);
            row[1] = {machine, context.chinese() ? desk::line_words(names, versions, statement, line) : machine, false};
            for (const auto& one : listing.under(statement, line))
                add_listed(answer, {names, statement, context.chinese()}, one);
        }
        for (const auto& one : beside) add_listed(answer, {names, statement, context.chinese()}, one);
        context.answer(answer);
        tell_totals(context, statement, beside.size());
        tell_judgement(context, account.rules.scheme(), statement.judgement);
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
    /// Every edition that is in force in the period, with its print.
    static void tell_rules(const Context& context, const desk::Question& question, const desk::Account& account) {
        const auto& subject = account.statement.subject;
        for (std::size_t i = 0; i < account.rules.versions.size(); ++i) {
            const auto& source = account.rules.sources[i];
            context.tell(say("{} {}, {}: scheme '{}' {} (print {})", subject.code, subject.name, question.period.phrase,
                             source.edition, account.rules.versions[i].version, source.fingerprint));
        }
    }
    /// People read the code, and what several records concern only where there is such.
    static Answer::Cell source(const Fact& fact) { return {fact.source, desk::record_code(fact), false}; }
    static Answer::Cell object(const Fact& fact) { return {fact.object, desk::common_item(fact), false}; }
    static void add(std::vector<Answer::Cell>& row, const desk::Account& account, const score::Line& line,
                    Points running) {
        const bool of_fact = line.source == score::Source::fact;
        const Fact none;
        const auto& fact = of_fact ? account.statement.facts[line.fact] : none;
        row = {cell(of_fact ? fact.earned_on.str() : std::string()),
               {},
               source(fact),
               object(fact),
               cell(score::dated_name(account.rules.versions, line))};
        for (const auto value : {line.award, line.credit, line.points - line.credit, line.points, running})
            row.push_back(cell(value));
        row.push_back(cell(joined(score::limits_text(line), "; ")));
    }
    /// In whose words a record is told.
    struct Told {
        const desk::Names& names;
        const score::Statement& statement;
        bool chinese = false;
    };
    /// What has no points of its own stands under its line, or under all of them, with the reason and without a number.
    static void add_listed(Answer& answer, const Told& told, const score::Listed& listed) {
        auto& row = answer.row();
        const auto& fact = *listed.fact;
        const auto machine = desk::listed_code(told.statement, listed);
        row = {cell(fact.earned_on.str()),
               {machine, told.chinese ? desk::listed_words(told.names, told.statement, listed) : machine, false},
               source(fact),
               object(fact),
               cell(listed.rule)};
        while (row.size() + 1 < answer.columns.size()) row.push_back(cell(std::string()));
        row.push_back(cell(score::aside_text(listed)));
    }
    static void tell_totals(const Context& context, const score::Statement& statement, std::size_t listed) {
        context.tell(say("total {}, {} days on duty", statement.totals.total.str(), statement.duty_days));
        if (listed > 0) context.tell(say("{} listed without points, each with the reason", listed));
    }
    /// Grade, minimums, vetoes and counters, each with what the scheme says of it. For the office only.
    static void tell_judgement(const Context& context, const score::Scheme& scheme, const score::Judgement& found) {
        if (found.band) {
            const auto& band = scheme.bands[*found.band];
            context.tell(say("grade: {}", with(band.name, band.consequence)));
        }
        for (const auto& missed : found.missed) {
            const auto& minimum = scheme.minimums[missed.minimum];
            context.tell(say("minimum not reached, {} of {}: {} (internal)", missed.have.str(), missed.need.str(),
                             with(minimum.name, minimum.consequence)));
        }
        for (const auto& reached : found.vetoes)
            context.tell(say("veto met: {} (internal)", scheme.vetoes[reached.place].name));
        for (const auto& reached : found.counters) {
            const auto& counter = scheme.counters[reached.place];
            context.tell(
                say("counter reached, {}: {} (internal)", reached.have.str(), with(counter.name, counter.consequence)));
        }
    }
    static std::string with(const std::string& name, const std::string& consequence) {
        return consequence.empty() ? name : name + " → " + consequence;
    }
    std::string which_;
    Course course_;
    bool all_ = false;
    bool xlsx_ = false;
};

} // namespace

Command score_explain() { return command<ExplainScore>("explain", "说明", N_("one deputy's points, line by line")); }

} // namespace rdlz::cli
