#pragma once

#include "desk/suggestions/steps.hpp"
#include "record/record.hpp"

namespace rdlz::cli {

/// The day of a step, as `--on` says it: today when left out, nothing where it is not known (不详, or --late alone).
struct StepDay {
    std::string typed;
    bool late = false;
    void declare(Options& options);
    std::optional<Date> day(const Context& context) const;
    bool is_late() const;
};

/// Writes down one step of a suggestion: what all such verbs share.
class TakeStep : public Writes {
public:
    explicit TakeStep(Step step) : step_(step) {}
    void declare(Options& options) override;
    unsigned shared() const override { return Shared::dry_run | Shared::reason | Shared::as_of; }
    Status run(Store& store, Context& context) override;

protected:
    /// What only this verb knows; the step is already filled from its options.
    virtual void complete(Store& store, const Context& context, SuggestionEvent& event) = 0;
    /// An option that fills a field of the step.
    Option& field(Options& options, const char* name, const char* field);

    Step step_;
    std::string unit_;

private:
    std::string which_;
    StepDay day_;
    desk::Entries entries_;
};

/// "JY0001: 办理中", on standard error.
void tell_state(const Store& store, const Context& context, Id<Suggestion> suggestion);

} // namespace rdlz::cli
