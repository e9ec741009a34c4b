#include "collect/reading.hpp"
#include "core/error.hpp"
#include "core/message.hpp"

namespace rdlz::cli {

namespace {

/// Reads the sheets that came back, each whole or not at all.
class ReadSheets : public Writes {
public:
    void declare(Options& options) override {
        options.arguments("PLACE", places_, N_("a folder of sheets that came back, or single files"));
        options.text("--plan", plan_, N_("with --dry-run: where to save the plan, for 'rdlz plan apply'"), "PLAN")
            .chinese = "--计划";
    }
    unsigned shared() const override {
        return Shared::period | Shared::out | Shared::dry_run | Shared::reason | Shared::format | Shared::as_of |
               Shared::overwrite;
    }
    Status run(Store& store, Context& context) override {
        if (!plan_.empty() && !context.dry_run)
            throw Error(Status::usage, tr("--plan goes with --dry-run"), tr("'rdlz plan apply' does what a plan says"));
        const desk::Names names(store);
        const auto month = desk::month_sent(names, context.period_text);
        desk::Reading reading(store, names, month, context.as_of);
        auto header = desk::header_of(store, places_, month.month, context.as_of);
        const auto all = reading.read(places_);
        header.program = RDLZ_VERSION;
        header.made_at = context.session.now;
        if (!plan_.empty()) desk::save_plan(plan_, context.overwrite, header, all);
        if (context.period_text.empty()) context.tell(say("month: {}", month.month.str()));
        return conclude_reading(store, context, reading, all);
    }

private:
    std::vector<std::string> places_;
    std::string plan_;
};

} // namespace

Command collect_read() { return command<ReadSheets>("read", "收表", N_("read the sheets that came back")); }

} // namespace rdlz::cli
