#include "command.hpp"
#include "core/message.hpp"
#include "desk/collect/sending.hpp"
#include "store/lookup.hpp"
#include "store/records.hpp"
#include "store/settings.hpp"

namespace rdlz::cli {

namespace {

/// Writes the month's workbook of every open station into a folder; what is sent is recorded.
class SendSheets : public Writes {
public:
    void declare(Options& options) override {
        options.texts("--station", stations_, N_("only to this station; may stand several times"), "CODE|NAME")
            .chinese = "--联络站";
        options
            .text("--due", due_, N_("the last day to send them back; five days after the month when left out"), "DATE")
            .chinese = "--截止";
    }
    unsigned shared() const override {
        return Shared::period | Shared::out | Shared::overwrite | Shared::dry_run | Shared::reason | Shared::format |
               Shared::as_of;
    }
    Status run(Store& store, Context& context) override {
        const desk::Names names(store);
        const auto due = due_.empty() ? std::nullopt : std::optional(date_or(due_, context.as_of));
        const auto month = desk::collection_month(names, context.period_text, due);
        desk::Sending sending(store, names, month);
        for (const auto& station : receivers(store, month.period))
            sending.write(station, context.out.empty() ? "." : context.out, context.as_of);
        for (const auto& sheets : sending.sheets())
            if (sheets.is_new)
                record_export(store, {context.session.now, context.author("collect send").actor, "collect",
                                      month.period.phrase, sheets.file, 0, sheets.digest, context.reason});
        if (!context.dry_run) sending.put_in_place(context.overwrite);
        if (!context.quiet || context.format != OutputFormat::table) context.answer(answer_of(sending.sheets()));
        return Status::done;
    }

private:
    std::vector<Station> receivers(const Store& store, const Period& period) const {
        if (stations_.empty()) return desk::open_stations(store, period);
        std::vector<Station> named;
        for (const auto& each : stations_) named.push_back(*fetch(store, resolve<Station>(store, each)));
        return named;
    }

    static Answer answer_of(const std::vector<desk::SentSheets>& all) {
        Answer answer;
        for (const auto* name : {N_("station"), N_("file"), N_("version")}) answer.column(name, tr(name));
        answer.column("sha256", "SHA-256", false);
        for (const auto& each : all)
            answer.row() = {cell(each.station.code.text), cell(each.file), cell(std::int64_t{each.version}),
                            cell(each.digest)};
        return answer;
    }

    std::vector<std::string> stations_;
    std::string due_;
};

} // namespace

Command collect_send() {
    return command<SendSheets>("send", "发表", N_("write a workbook to fill in for every open station"));
}

} // namespace rdlz::cli
