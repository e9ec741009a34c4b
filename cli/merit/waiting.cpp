#include "merit/waiting.hpp"

#include "core/message.hpp"
#include "store/deeds.hpp"
#include "store/lookup.hpp"
#include "store/records.hpp"

#include <algorithm>

namespace rdlz::cli {

void Declarations::declare(Options& options) {
    if (!of_attendance()) {
        options.arguments("WHICH", which_, N_("its code; several one after the other")).required = false;
        return;
    }
    options.arguments("ACTIVITY", which_, N_("the activity's code; several one after the other")).required = false;
    options.texts("--deputy", deputies_, N_("only what these deputies declared"), "DEPUTY").chinese = "--代表";
}

void Declarations::declare_all(Options& options) {
    options.flag("--all", all_, N_("all that waits, or all of a station or of some days")).chinese = "--全部";
    declare_limits(options);
}

void Declarations::declare_limits(Options& options) {
    options.text("--station", station_, N_("only of this station"), "CODE|NAME").chinese = "--联络站";
    options.text("--until", until_, N_("only what was done by this day"), "DATE").chinese = "--截止日期";
}

std::vector<desk::Waiting> Declarations::chosen(const Store& store, const Context& context) const {
    if (all_ != which_.empty())
        throw Error(Status::usage, all_ ? tr("--all names no codes") : tr("nothing is named"),
                    tr("name the codes, or take all that waits with --all"));
    if (all_) return standing(store, context, Confirmation::declared);
    std::vector<desk::Waiting> found;
    for (const auto& text : which_)
        for (auto& each : named(store, text)) found.push_back(std::move(each));
    return found;
}

std::vector<desk::Waiting> Declarations::named(const Store& store, const std::string& text) const {
    if (!of_attendance()) {
        auto record = *fetch(store, shape_, resolve(store, shape_, text));
        desk::require_waiting(store, record);
        const auto day = entered_on(store, record.made_by);
        return {{std::move(record), day}};
    }
    WaitingFilter filter;
    filter.activity = resolve<Activity>(store, text);
    auto found = desk::waiting(store, shape_, filter);
    std::erase_if(found, [&](const desk::Waiting& each) { return !is_of(store, each.record); });
    if (found.empty() || (!deputies_.empty() && found.size() < deputies_.size()))
        throw Error(Status::refused, say("nothing declared waits at '{}' that was named", text),
                    tr("'rdlz activity declared' lists what waits"));
    return found;
}

bool Declarations::is_of(const Store& store, const Record& record) const {
    return deputies_.empty() || std::any_of(deputies_.begin(), deputies_.end(), [&](const std::string& text) {
               return resolve<Person>(store, text).value == record.number("deputy");
           });
}

std::vector<desk::Waiting> Declarations::standing(const Store& store, const Context& context,
                                                  Confirmation state) const {
    const desk::Names names(store);
    WaitingFilter filter;
    filter.state = state;
    filter.period = period_of(context, names.book());
    if (!until_.empty()) {
        const auto until = date_or(until_, {});
        if (!filter.period) filter.period = Period{Date(), until, {}};
        filter.period->to = std::min(filter.period->to, until);
    }
    if (!station_.empty()) filter.station = resolve<Station>(store, station_);
    auto found = desk::waiting(store, shape_, filter);
    std::erase_if(found, [&](const desk::Waiting& each) { return !is_of(store, each.record); });
    return found;
}

void Declarations::answer(const Store& store, const Context& context, const std::vector<desk::Waiting>& found) const {
    const bool chinese = context.chinese();
    RecordAnswer rows(store, context, shape_);
    if (of_attendance()) {
        rows.answer.column("title", chinese ? "活动内容" : "title");
        rows.answer.column("starts_on", chinese ? "日期" : "starts_on");
    }
    rows.answer.column("entered_on", chinese ? "录入日期" : "entered_on");
    for (const auto& each : found) {
        rows.add(each.record);
        auto& row = rows.answer.rows.back();
        if (of_attendance()) {
            const auto activity = *fetch(store, Id<Activity>{each.record.number("activity")});
            row.push_back(cell(activity.title));
            row.push_back(cell(activity.starts_on->str()));
        }
        row.push_back(cell(each.entered_on.str()));
    }
    context.answer(rows.answer);
}

void ConfirmDeclared::declare(Options& options) {
    declarations_.declare(options);
    declarations_.declare_all(options);
}

Status ConfirmDeclared::run(Store& store, Context& context) {
    auto found = declarations_.chosen(store, context);
    for (auto& each : found) desk::confirm(store, each.record);
    declarations_.answer(store, context, found);
    context.tell(say("confirmed: {}", found.size()));
    return Status::done;
}

Status ReturnDeclared::run(Store& store, Context& context) {
    require_reason(context);
    auto found = declarations_.chosen(store, context);
    for (auto& each : found) desk::give_back(store, each.record, context.reason);
    context.tell(say("returned: {}", found.size()));
    return Status::done;
}

void ListDeclared::declare(Options& options) {
    declarations_.declare_limits(options);
    options.flag("--returned", returned_, N_("what was returned instead of what waits")).chinese = "--已退回";
}

Status ListDeclared::run(const Store& store, Context& context) {
    const auto state = returned_ ? Confirmation::returned : Confirmation::declared;
    declarations_.answer(store, context, declarations_.standing(store, context, state));
    return Status::done;
}

} // namespace rdlz::cli
