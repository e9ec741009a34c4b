#include "core/message.hpp"
#include "core/text.hpp"
#include "desk/periods/closing.hpp"
#include "desk/scoring/scoring.hpp"
#include "period/which.hpp"

namespace rdlz::cli {

namespace {

void tell_open(const Context& context, const desk::OpenMatters& open) {
    std::vector<std::string> all;
    if (open.opinions > 0) all.push_back(say("{} opinions without a result", open.opinions));
    if (open.declared > 0) all.push_back(say("{} records to be confirmed", open.declared));
    if (open.stations > 0) all.push_back(say("{} sheets of stations to come back", open.stations));
    if (!all.empty()) context.tell(say("open in it: {}", joined(all, ", ")));
}

/// Keeps what the month's ledgers are; waits for nothing but the end of the period.
class ClosePeriod : public Writes {
public:
    void declare(Options& options) override {
        which_.declare(options, N_("2024-11, 2024-Q4, 2024, FROM..TO, or another period that is over"));
    }
    unsigned shared() const override { return Writes::shared() | Shared::as_of; }
    Status run(Store& store, Context& context) override {
        const auto congress = desk::scoring_scope(desk::Names(store), which_.congress);
        const auto done =
            desk::close_period(store, {congress, which_.period, context.done_on(context.as_of), RDLZ_VERSION});
        const auto& closing = done.closing;
        for (const auto& each : done.unprinted) context.tell(say("{} is not kept: {}", each.report, each.why));
        context.tell(say("closed {} as {}: {} ledgers are kept", closing.period, closing.code.text, done.sheets));
        tell_open(context, desk::open_in(store, closing.span()));
        return Status::done;
    }

private:
    WhichPeriod which_;
};

/// Not an undo: the closing stays on the record.
class ReopenPeriod : public Writes {
public:
    void declare(Options& options) override {
        which_.declare(options, N_("the period, as it was closed or in another way, or the code of its closing"));
        auto& because = options.text("--because", because_, N_("why it is opened again; stays on the record"), "TEXT");
        because.chinese = "--原因";
        because.required = true;
    }
    unsigned shared() const override { return Shared::dry_run | Shared::as_of; }
    Status run(Store& store, Context& context) override {
        const auto closed = which_.closed(desk::Names(store));
        desk::reopen(store, closed.closing, context.done_on(context.as_of), because_);
        context.tell(say("opened {} again ({}); it prints from the records as they are now", closed.closing.period,
                         closed.closing.code.text));
        return Status::done;
    }

private:
    WhichPeriod which_;
    std::string because_;
};

} // namespace

Command period_close() {
    return command<ClosePeriod>("close", "月结", N_("close a period: from now on it prints the same sheets"));
}
Command period_reopen() {
    return command<ReopenPeriod>("reopen", "重开", N_("open a closed period again, with the reason"));
}

} // namespace rdlz::cli
