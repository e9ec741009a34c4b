#include "command.hpp"
#include "core/message.hpp"
#include "desk/deputy/deputies.hpp"
#include "desk/ledgers/batch.hpp"
#include "desk/scoring/scoring.hpp"
#include "report/designs.hpp"
#include "store/lookup.hpp"
#include "store/records.hpp"
#include "store/settings.hpp"

#include <ostream>

namespace rdlz::cli {

namespace {

/// A page for each deputy is printed when it is asked for, not every month.
constexpr std::string_view on_request = "score-statement";

/// Writes ledgers into a folder; each one that left the office is recorded once it is in its place.
class ReportXlsx : public Reads {
public:
    void declare(Options& options) override {
        auto& which =
            options.arguments("REPORT", which_, N_("which ledgers, by one of the names that 'rdlz report list' shows"));
        which.required = false;
        options.flag("--all", all_, N_("all ledgers, and a manifest of them")).chinese = "--全部";
        options.text("--station", station_, N_("only of this station"), "CODE|NAME").chinese = "--联络站";
        options.text("--congress", congress_, N_("of which congress; the office's own when left out"), "CODE|NAME")
            .chinese = "--所属人大";
        options.text("--template", template_, N_("a design of your own for the one ledger named"), "FILE").chinese =
            "--模板";
    }
    unsigned shared() const override {
        return Shared::format | Shared::period | Shared::as_of | Shared::out | Shared::overwrite | Shared::unmask |
               Shared::reason | Shared::known_on;
    }
    Status run(const Store& store, Context& context) override {
        const desk::Names names(store);
        const auto scope = scope_of(names, context);
        require_words();
        desk::Batch batch(context.out.empty() ? "." : context.out, context.overwrite);
        for (const auto& [report, design] : designs(context)) batch.write(scope, report, design);
        const auto manifest = all_ ? batch.write_manifest(scope) : std::string();
        place(context, scope, batch);
        if (all_) context.tell(say("manifest: {}", manifest));
        tell_cut(context, batch);
        context.answer(answer_of(batch.files()));
        return Status::done;
    }

private:
    desk::Scope scope_of(const desk::Names& names, const Context& context) const {
        const auto& store = names.store();
        const auto congress = desk::scoring_scope(names, congress_);
        auto period = period_of(context, names.book());
        if (!period)
            throw Error(Status::usage, tr("a ledger needs --period"),
                        tr("write 2024, 2024-11, 2024-Q4, 2024-H2, FROM..TO, or a name of the policy"));
        // The day a ledger stands at is the period's last, so that the same period prints the same paper.
        const auto as_of = context.as_of_given ? context.as_of : period->to;
        return {names,          congress,        *fetch(store, congress.region),
                *period,        as_of,           station_.empty() ? Id<Station>{} : resolve<Station>(store, station_),
                context.unmask, context.known_on};
    }

    void require_words() const {
        if (all_ == !which_.empty())
            throw Error(Status::usage, tr("name the ledgers, or all of them with --all"),
                        tr("'rdlz report list' lists them"));
        if (!template_.empty() && which_.size() != 1) throw Error(Status::usage, tr("--template goes with one ledger"));
    }

    std::vector<std::pair<std::string, report::Template>> designs(const Context& context) const {
        std::vector<std::pair<std::string, report::Template>> all;
        if (!template_.empty())
            return {{std::string(report::template_named(which_.front()).name),
                     design_of_file(template_, context.session.err)}};
        for (const auto& name : which_)
            all.emplace_back(report::template_named(name).name, report::default_template(name));
        if (all_)
            for (const auto& each : report::default_templates())
                if (each.name != on_request) all.emplace_back(each.name, report::default_template(each.name));
        return all;
    }

    static void tell_cut(const Context& context, const desk::Batch& batch) {
        for (const auto& file : batch.files())
            if (file.cut_texts > 0)
                context.session.err << say("{}: {} texts were longer than a cell can hold, and cut", file.file,
                                           file.cut_texts)
                                    << "\n";
    }

    static Answer answer_of(const std::vector<desk::LedgerFile>& files) {
        Answer answer;
        for (const auto* name : {"report", "file", "rows"}) answer.column(name, tr(name));
        answer.column("sha256", "SHA-256", false);
        for (const auto& file : files)
            answer.row() = {cell(file.report), cell(file.file), cell(file.rows), cell(file.digest)};
        return answer;
    }

    std::vector<std::string> which_;
    bool all_ = false;
    std::string station_, congress_, template_;
};

} // namespace

/// Nothing leaves the office unrecorded: the files come into place while the store is held.
void place(const Context& context, const desk::Scope& scope, desk::Batch& batch) {
    const auto author = context.author("report xlsx");
    auto noted = Store::open_to_write(scope.names.store().file(), author, context.wait_seconds, context.session.stop);
    for (const auto& file : batch.files())
        record_export(noted, {context.session.now, author.actor, file.report, scope.period.phrase, file.file, file.rows,
                              file.digest, context.reason});
    batch.put_in_place();
    noted.commit();
}

Command report_xlsx() {
    return command<ReportXlsx>("xlsx", "导出", N_("write ledgers as workbooks, and with --all a manifest beside them"));
}

} // namespace rdlz::cli
