#include "core/message.hpp"
#include "suggestion/step.hpp"

namespace rdlz::cli {

namespace {

/// The lead deputy says how the handling was found.
class Rate : public TakeStep {
public:
    Rate() : TakeStep(Step::rated) {}
    void declare(Options& options) override {
        TakeStep::declare(options);
        field(options, "--rating", "rating").required = true;
        field(options, "--contact", "contact");
    }

private:
    void complete(Store&, const Context&, SuggestionEvent&) override {}
};

} // namespace

Command suggestion_rate() {
    return command<Rate>("rate", "评价", N_("the lead deputy rates the answer; unsatisfied calls for a second one"));
}

} // namespace rdlz::cli
