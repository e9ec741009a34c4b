#include "core/message.hpp"
#include "suggestion/step.hpp"

namespace rdlz::cli {

namespace {

/// A unit signs for the case.
class Receive : public TakeStep {
public:
    Receive() : TakeStep(Step::received) {}
    void declare(Options& options) override {
        TakeStep::declare(options);
        options.text("--unit", unit_, N_("the unit that signed for it; the leading one when left out"), "CODE|NAME")
            .chinese = "--单位";
        field(options, "--contact", "contact");
    }

private:
    void complete(Store& store, const Context&, SuggestionEvent& event) override {
        event.department = desk::unit_meant(store, event.suggestion, unit_);
    }
};

} // namespace

Command suggestion_receive() { return command<Receive>("receive", "签收", N_("a unit signs for a suggestion")); }

} // namespace rdlz::cli
