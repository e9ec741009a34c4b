#include "command.hpp"
#include "core/message.hpp"
#include "desk/deputy/deputies.hpp"
#include "desk/ledgers/batch.hpp"
#include "desk/periods/printing.hpp"
#include "desk/scoring/scoring.hpp"
#include "report/designs.hpp"
#include "store/lookup.hpp"
#include "store/records.hpp"
#include "store/settings.hpp"

#include <ostream>

namespace rdlz::cli {

namespace {

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
        require_words();
        const desk::Names names(store);
        const auto congress = desk::scoring_scope(names, congress_);
        if (const auto closed = closed_period(names, congress, context)) return run_closed(store, *closed, context);
        const auto period = period_asked(names, context);
        // The day a ledger stands at is the period's last, so that the same period prints the same paper.
        const auto as_of = context.as_of_given ? context.as_of : period.to;
        const desk::Scope scope{names,          congress,        *fetch(store, congress.region),
                                period,         as_of,           station(store),
                                context.unmask, context.known_on};
        write(scope, designs(scope, context), context);
        return Status::done;
    }

private:
    static Period period_asked(const desk::Names& names, const Context& context) {
        if (auto period = period_of(context, names.book())) return std::move(*period);
        throw Error(Status::usage, tr("a ledger needs --period"),
                    tr("write 2024, 2024-11, 2024-Q4, 2024-H2, FROM..TO, or a name of the policy"));
    }
    Id<Station> station(const Store& store) const {
        return station_.empty() ? Id<Station>{} : resolve<Station>(store, station_);
    }

    /// Found as it is called today: its row stays, its name need not.
    Id<Station> station_then(const Store& store, const Store& past, const desk::Closed& closed) const {
        const auto found = station(store);
        if (found && !fetch(past, found))
            throw Error(
                Status::refused, say("'{}' was not there yet when {} was closed", station_, closed.closing.period),
                tr("'rdlz report xlsx --as-of' with the day of today prints the period as the records are now"));
        return found;
    }

    /// A closed period is printed as it was closed, unless another day or another design is asked for.
    std::optional<desk::Closed> closed_period(const desk::Names& names, const Congress& congress,
                                              const Context& context) const {
        if (context.known_on || context.as_of_given || !template_.empty() || context.period_text.empty()) return {};
        return desk::closing_asked(names, congress.id, context.period_text);
    }
    Status run_closed(const Store& store, const desk::Closed& closed, Context& context) const {
        const auto past = desk::open_closed(store, closed);
        const desk::Names then(past);
        auto scope = desk::closed_scope(then, closed);
        scope.station = station_then(store, past, closed);
        scope.unmask = context.unmask;
        const auto& closing = closed.closing;
        context.tell(say("{} is closed ({}): printed as it stood on {}", closing.period, closing.code.text,
                         closing.closed_on->str()));
        const auto kept = desk::sheets_of(store, closing);
        const auto files = write(scope, all_ ? of(scope, named(reports_of(kept))) : designs(scope, context), context);
        if (scope.station || scope.unmask) return Status::done; // another paper than the one kept
        for (const auto& each : desk::deviations(store, closed, files, RDLZ_VERSION))
            context.session.err << say("{} is not the sheet that was closed: {}", each.report, each.why) << "\n";
        return Status::done;
    }

    /// All that were kept: what could not be made then is not in the batch.
    static std::vector<std::string> reports_of(const std::vector<ClosedSheet>& kept) {
        std::vector<std::string> reports;
        for (const auto& sheet : kept) reports.push_back(sheet.report);
        return reports;
    }

    using Designs = std::vector<std::pair<std::string, report::Template>>;
    std::vector<desk::LedgerFile> write(const desk::Scope& scope, const Designs& designs,
                                        const Context& context) const {
        desk::Batch batch(context.out.empty() ? "." : context.out, context.overwrite);
        for (const auto& [report, design] : designs) batch.write(scope, report, design);
        const auto manifest = all_ ? batch.write_manifest(scope) : std::string();
        place(context, scope, batch);
        if (all_) context.tell(say("manifest: {}", manifest));
        tell_cut(context, batch);
        context.answer(answer_of(batch.files()));
        return batch.files();
    }

    void require_words() const {
        if (all_ == !which_.empty())
            throw Error(Status::usage, tr("name the ledgers, or all of them with --all"),
                        tr("'rdlz report list' lists them"));
        if (!template_.empty() && which_.size() != 1) throw Error(Status::usage, tr("--template goes with one ledger"));
    }

    Designs designs(const desk::Scope& scope, const Context& context) const {
        if (!template_.empty())
            return {{std::string(report::template_named(which_.front()).name),
                     design_of_file(template_, context.session.err)}};
        if (all_) return of(scope, desk::monthly_designs(scope));
        return named(which_);
    }
    /// Of one station only what is by station.
    static Designs of(const desk::Scope& scope, Designs designs) {
        if (scope.station)
            std::erase_if(designs, [](const auto& each) { return !desk::is_by_station(each.second.data); });
        return designs;
    }
    static Designs named(const std::vector<std::string>& names) {
        Designs all;
        for (const auto& name : names)
            all.emplace_back(report::template_named(name).name, report::default_template(name));
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
