#include "collect/reading.hpp"

#include "core/message.hpp"
#include "core/text.hpp"
#include "record/telling.hpp"

#include <algorithm>
#include <map>
#include <ostream>

namespace rdlz::cli {

namespace {

using desk::Arrival;

bool is_in_order(const desk::ReadSheets& read) {
    return read.state <= Arrival::known || read.state == Arrival::copy || read.state == Arrival::superseded ||
           read.state == Arrival::missing;
}

void tell(const Context& context, const std::vector<desk::ReadSheets>& all) {
    for (const auto& read : all) {
        for (const auto& note : read.taken.notes) context.tell(std::string(tr("note: ")) + note);
        for (const auto& decision : read.taken.decisions)
            if (context.dry_run && decision.action == staging::Action::change) tell_change(context, decision);
        if (!is_in_order(read) && !read.words.empty())
            context.session.err << say("{}: {}", read.file, read.words) << "\n";
        for (const auto& problem : read.told) context.session.err << problem.str() << "\n";
        if (read.state == Arrival::returned) continue;
        for (const auto& change : read.taken.changes)
            context.tell(say("to be seen to: {}: {}: {}, {} {}", read.station, change.deputy, change.kind, change.on,
                             change.words));
    }
}

/// 已收 40 · 零报告 1 · 未交 2
std::string summary(const std::vector<desk::ReadSheets>& all, const Context& context) {
    std::map<Arrival, int> counts;
    for (const auto& read : all) ++counts[read.state];
    std::vector<std::string> parts;
    for (const auto& [state, count] : counts)
        parts.push_back(fmt::format("{} {}", context.chinese() ? word(state).chinese : word(state).machine, count));
    return joined(parts, " · ");
}

Answer answer_of(const std::vector<desk::ReadSheets>& all, const Context& context) {
    Answer answer;
    for (const auto* name : {N_("station"), N_("name"), N_("state"), N_("file"), N_("created"), N_("changed"),
                             N_("unchanged"), N_("problems"), N_("note")})
        answer.column(name, tr(name));
    for (const auto& read : all) {
        const auto& told = word(read.state);
        const bool human = context.format == OutputFormat::table;
        answer.row() = {cell(read.station),
                        cell(read.name),
                        cell(std::string(human ? told.chinese : told.machine)),
                        cell(read.file),
                        cell(std::int64_t{read.taken.created}),
                        cell(std::int64_t{read.taken.changed}),
                        cell(std::int64_t{read.taken.unchanged}),
                        cell(static_cast<std::int64_t>(read.taken.problems.size())),
                        cell(read.words)};
    }
    return answer;
}

/// What could be taken is kept even where something else is not in order, which the status says.
Status keep(Store& store, const Context& context) {
    if (context.dry_run) {
        context.tell(tr("dry run: nothing was kept"));
    } else if (const auto change_set = store.commit()) {
        context.tell(say("recorded as change {}", *change_set));
    } else {
        context.tell(tr("nothing changed"));
    }
    return Status::found_something;
}

} // namespace

Status conclude_reading(Store& store, Context& context, const desk::Reading& reading,
                        const std::vector<desk::ReadSheets>& all) {
    tell(context, all);
    const auto folder = context.out.empty() ? reading.returned_folder() : std::filesystem::path(context.out);
    if (!context.dry_run)
        for (const auto& name : reading.write_returned(folder))
            context.tell(say("to be sent back: '{}'", (folder / name).string()));
    context.answer(answer_of(all, context));
    context.tell(summary(all, context));
    return std::all_of(all.begin(), all.end(), is_in_order) ? Status::done : keep(store, context);
}

Status apply_sheets(Store& store, Context& context, desk::PlanReader& plan, const std::string& place) {
    const auto& header = plan.header();
    const auto places = place.empty() ? header.places : std::vector<std::string>{place};
    const desk::Names names(store);
    desk::Reading reading(store, names, desk::collection_month(names, header.month, {}), header.told.today);
    const auto all = desk::read_as_planned(store, plan, places, reading);
    return conclude_reading(store, context, reading, all);
}

} // namespace rdlz::cli
