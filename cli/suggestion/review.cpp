#include "core/message.hpp"
#include "suggestion/step.hpp"

namespace rdlz::cli {

namespace {

/// What the congress's office decides about a suggestion that was filed.
class Review : public TakeStep {
public:
    Review() : TakeStep(Step::unsaid) {}
    void declare(Options& options) override {
        TakeStep::declare(options);
        options.flag("--accept", accept_, N_("take it as a suggestion")).chinese = "--受理";
        options.flag("--revise", revise_, N_("send it back to the deputy, with a reason")).chinese = "--退回修改";
        options.flag("--refuse", refuse_, N_("do not handle it as a suggestion, with a reason")).chinese =
            "--不作为建议处理";
    }

private:
    void complete(Store&, const Context& context, SuggestionEvent& event) override {
        if (int(accept_) + int(revise_) + int(refuse_) != 1)
            throw Error(Status::usage, tr("a review ends in one of three ways"),
                        tr("write --accept, --revise or --refuse"));
        if (!accept_) require_reason(context);
        event.step = accept_ ? Step::accepted : revise_ ? Step::revise : Step::refused;
    }

    bool accept_ = false, revise_ = false, refuse_ = false;
};

} // namespace

Command suggestion_review() {
    return command<Review>("review", "审查", N_("accept a suggestion, send it back for revision, or refuse it"));
}

} // namespace rdlz::cli
