#include "core/message.hpp"
#include "suggestion/step.hpp"

namespace rdlz::cli {

namespace {

/// The case is done with.
class Close : public TakeStep {
public:
    Close() : TakeStep(Step::closed) {}

private:
    void complete(Store&, const Context&, SuggestionEvent&) override {}
};

} // namespace

Command suggestion_close() { return command<Close>("close", "销号", N_("close a suggestion that is done with")); }

} // namespace rdlz::cli
