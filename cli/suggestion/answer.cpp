#include "core/message.hpp"
#include "suggestion/step.hpp"

namespace rdlz::cli {

namespace {

/// A unit answers the deputy.
class AnswerDeputy : public TakeStep {
public:
    AnswerDeputy() : TakeStep(Step::answered) {}
    void declare(Options& options) override {
        TakeStep::declare(options);
        options
            .text("--unit", unit_, N_("the leading or separate unit that answered; the only one when left out"),
                  "CODE|NAME")
            .chinese = "--单位";
        field(options, "--class", "answer_class");
        field(options, "--document", "document");
        field(options, "--delivered", "delivered_on");
        field(options, "--contact", "contact");
    }

private:
    void complete(Store& store, const Context&, SuggestionEvent& event) override {
        event.department = desk::unit_meant(store, event.suggestion, unit_);
    }
};

} // namespace

Command suggestion_answer() {
    return command<AnswerDeputy>("answer", "答复",
                                 N_("a unit answers the deputy; --on is the day of the letter (落款)"));
}

} // namespace rdlz::cli
