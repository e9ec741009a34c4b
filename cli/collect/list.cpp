#include "command.hpp"
#include "core/message.hpp"
#include "desk/collect/standing.hpp"

namespace rdlz::cli {

namespace {

/// How each station stands with its sheets of a month.
class ListSheets : public Reads {
public:
    void declare(Options&) override {}
    unsigned shared() const override { return Shared::period | Shared::format; }
    Status run(const Store& store, Context& context) override {
        const desk::Names names(store);
        const auto month = desk::month_sent(names, context.period_text);
        Answer answer;
        for (const auto* name :
             {N_("station"), N_("name"), N_("state"), N_("version"), N_("sent"), N_("due"), N_("received"), N_("file")})
            answer.column(name, tr(name));
        for (const auto& each : desk::standings(store, month)) put(answer, each, context);
        context.answer(answer);
        return Status::done;
    }

private:
    static void put(Answer& answer, const desk::StationStanding& each, const Context& context) {
        const auto& told = word(each.standing);
        const bool machine = context.format != OutputFormat::table;
        const auto day = [](const std::optional<Date>& on) { return on ? on->str() : std::string(); };
        auto& row = answer.row();
        row = {cell(each.station.code.text), cell(each.station.name),
               cell(std::string(machine ? told.machine : told.chinese))};
        row.push_back(each.sent ? cell(*each.sent->version) : cell(std::string()));
        row.push_back(cell(each.sent ? day(each.sent->sent_on) : std::string()));
        row.push_back(cell(each.sent ? day(each.sent->due_on) : std::string()));
        row.push_back(cell(each.receipt ? day(each.receipt->received_on) : std::string()));
        row.push_back(cell(each.receipt ? each.receipt->file : std::string()));
    }
};

} // namespace

Command collect_list() {
    return command<ListSheets>("list", "列表", N_("say which stations have sent their sheets back"));
}

} // namespace rdlz::cli
