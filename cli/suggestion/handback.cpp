#include "core/message.hpp"
#include "suggestion/step.hpp"

namespace rdlz::cli {

namespace {

/// A unit gives the case back: another one is to be assigned.
class HandBack : public TakeStep {
public:
    HandBack() : TakeStep(Step::handed_back) {}
    void declare(Options& options) override {
        TakeStep::declare(options);
        options.text("--unit", unit_, N_("the unit that hands it back; the leading one when left out"), "CODE|NAME")
            .chinese = "--单位";
    }

private:
    void complete(Store& store, const Context& context, SuggestionEvent& event) override {
        require_reason(context);
        event.department = desk::unit_meant(store, event.suggestion, unit_);
    }
};

} // namespace

Command suggestion_handback() {
    return command<HandBack>("handback", "退办", N_("a unit hands a suggestion back, with a reason"));
}

} // namespace rdlz::cli
