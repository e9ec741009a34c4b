#include "suggestion/step.hpp"

#include "core/message.hpp"
#include "desk/suggestions/cases.hpp"
#include "store/lookup.hpp"
#include "store/records.hpp"

namespace rdlz::cli {

void StepDay::declare(Options& options) {
    options.text("--on", typed, N_("the day it happened; today when left out, 不详 where nobody knows it"), "DATE")
        .chinese = "--日期";
    options.flag("--late", late, N_("typed in afterwards (补录): it is put where it belongs, the day may be unknown"))
        .chinese = "--补录";
}

bool StepDay::is_late() const { return late || typed == "不详" || typed == "unknown"; }

std::optional<Date> StepDay::day(const Context& context) const {
    if (typed == "不详" || typed == "unknown" || (typed.empty() && late)) return {};
    return date_or(typed, context.as_of);
}

Option& TakeStep::field(Options& options, const char* name, const char* field) {
    auto option = FieldOptions::option_of(*shape<SuggestionEvent>.find(field), entries_, false);
    option.name = name;
    return options.add(std::move(option));
}

void TakeStep::declare(Options& options) {
    options.argument("SUGGESTION", which_, N_("its code or number"));
    day_.declare(options);
    field(options, "--actor", "actor");
}

Status TakeStep::run(Store& store, Context& context) {
    const desk::Names names(store);
    auto record = desk::blank(shape<SuggestionEvent>);
    desk::fill(names, record, entries_);
    auto event = value_of<SuggestionEvent>(record);
    event.suggestion = resolve<Suggestion>(store, which_);
    event.step = step_;
    event.happened_on = day_.day(context);
    event.late_entry = day_.is_late();
    event.reason = context.reason;
    complete(store, context, event);
    for (const auto& remark : desk::take_step(store, names, event, context.as_of)) context.tell(remark);
    tell_state(store, context, event.suggestion);
    return Status::done;
}

void tell_state(const Store& store, const Context& context, Id<Suggestion> suggestion) {
    const auto events = desk::events_of(store, suggestion);
    const auto found = *fetch(store, suggestion);
    const auto& state = casework::word_of(casework::history_of(found, events).state);
    context.tell(say("{}: now {}", found.code.text, context.chinese() ? state.chinese : state.machine));
}

} // namespace rdlz::cli
