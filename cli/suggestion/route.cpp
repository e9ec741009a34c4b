#include "core/message.hpp"
#include "desk/suggestions/routing.hpp"
#include "store/lookup.hpp"
#include "suggestion/case_answer.hpp"
#include "suggestion/step.hpp"

namespace rdlz::cli {

namespace {

/// Assigns a suggestion: to an office that hands it down, or to the units that handle it.
class Route : public Writes {
public:
    void declare(Options& options) override {
        options.argument("SUGGESTION", which_, N_("its code or number"));
        units(options, "--to", to_, N_("first step: the government office, a court, a party organ …")).chinese = "--交";
        units(options, "--lead", lead_, N_("second step: the unit that leads")).chinese = "--主办";
        units(options, "--assist", assist_, N_("second step: a unit that assists")).chinese = "--协办";
        units(options, "--separate", separate_, N_("second step: one of several units that each answer")).chinese =
            "--分办";
        options
            .text("--six-months", routing_.six_months,
                  N_("it is of the class answered within six months: who decided, and why"))
            .chinese = "--六个月件";
        day_.declare(options);
        options.text("--actor", routing_.actor, N_("who did it")).chinese = "--经办人";
    }
    unsigned shared() const override { return Shared::dry_run | Shared::reason | Shared::as_of | Shared::format; }
    Status run(Store& store, Context& context) override {
        routing_.suggestion = resolve<Suggestion>(store, which_);
        routing_.on = day_.day(context);
        routing_.late_entry = day_.is_late();
        routing_.reason = context.reason;
        for (const auto& [from, into] :
             {std::pair(&to_, &routing_.to), std::pair(&lead_, &routing_.lead), std::pair(&assist_, &routing_.assist),
              std::pair(&separate_, &routing_.separate)})
            for (const auto& text : *from) {
                desk::refuse_station(store, text);
                into->push_back(resolve<Department>(store, text));
            }
        for (const auto& remark : desk::route(store, desk::Names(store), routing_, context.as_of)) context.tell(remark);
        tell_state(store, context, routing_.suggestion);
        answer_limits(store, context);
        return Status::done;
    }

private:
    static Option& units(Options& options, const char* name, std::vector<std::string>& into, const char* help) {
        return options.texts(name, into, help, "CODE|NAME");
    }

    void answer_limits(const Store& store, const Context& context) const {
        const desk::Names names(store);
        const auto found =
            desk::case_of(names, routing_.suggestion, std::max(context.as_of, routing_.on.value_or(context.as_of)));
        if (!found.now().deadline)
            return context.tell(found.is_ours() ? tr("no day of assignment is known: no limit can be counted")
                                                : tr("followed only (只跟踪): it has no clock of ours"));
        context.answer(limits_of(found, context));
    }

    std::string which_;
    std::vector<std::string> to_, lead_, assist_, separate_;
    StepDay day_;
    desk::Routing routing_;
};

} // namespace

Command suggestion_route() {
    return command<Route>("route", "交办",
                          N_("assign a suggestion, in two steps, and say by when it is to be answered"));
}

} // namespace rdlz::cli
