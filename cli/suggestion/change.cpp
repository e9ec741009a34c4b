#include "core/message.hpp"
#include "desk/suggestions/changing.hpp"
#include "desk/voiding.hpp"
#include "record/record.hpp"
#include "store/lookup.hpp"
#include "store/records.hpp"

namespace rdlz::cli {

namespace {

/// The options that correct a step, under the names its verbs give them.
constexpr std::array<std::pair<const char*, const char*>, 12> step_options{{{"--step", "step"},
                                                                            {"--on", "happened_on"},
                                                                            {"--unit", "department"},
                                                                            {"--part", "part"},
                                                                            {"--class", "answer_class"},
                                                                            {"--document", "document"},
                                                                            {"--delivered", "delivered_on"},
                                                                            {"--rating", "rating"},
                                                                            {"--contact", "contact"},
                                                                            {"--explanation", "reason"},
                                                                            {"--actor", "actor"},
                                                                            {"--late", "late_entry"}}};

class ChangeSuggestion : public Writes {
public:
    void declare(Options& options) override {
        options.argument("SUGGESTION", which_, N_("its code or number"));
        for (const auto& field : shape<Suggestion>.fields)
            if (!field.is(fixed)) options.add(FieldOptions::option_of(field, correction_.entries, false));
        options.texts("--cosigner", correction_.cosigners, N_("a co-signer who was left out"), "DEPUTY").chinese =
            "--附议代表";
        options.texts("--drop-cosigner", correction_.drop_cosigners, N_("a co-signer who never signed"), "DEPUTY")
            .chinese = "--去附议代表";
        options.texts("--opinion", correction_.opinions, N_("an opinion it grew out of"), "CODE").chinese =
            "--来源意见";
        options.texts("--drop-opinion", correction_.drop_opinions, N_("an opinion it has nothing to do with"), "CODE")
            .chinese = "--去来源意见";
        options
            .text("--event", event_,
                  N_("correct the step of this number, as 'show' numbers them; with the options below"), "NUMBER")
            .chinese = "--环节序号";
        for (const auto& [name, field] : step_options) {
            auto option = FieldOptions::option_of(*shape<SuggestionEvent>.find(field), step_entries_, false);
            option.name = name;
            options.add(std::move(option));
        }
    }
    unsigned shared() const override { return Shared::dry_run | Shared::reason | Shared::as_of; }
    Status run(Store& store, Context& context) override {
        require_reason(context);
        if (event_.empty() != step_entries_.empty())
            throw Error(Status::usage, tr("--event and what is to be corrected in that step go together"),
                        tr("'rdlz suggestion show' numbers the steps"));
        const desk::Names names(store);
        correction_.suggestion = resolve<Suggestion>(store, which_);
        correction_.today = context.as_of;
        if (event_.empty()) desk::change_suggestion(store, names, correction_);
        else desk::change_step(store, names, desk::step_numbered(store, correction_.suggestion, event_), step_entries_);
        return Status::done;
    }

private:
    std::string which_, event_;
    desk::Correction correction_;
    desk::Entries step_entries_;
};

/// Says that a suggestion, or one of its steps, was never true.
class VoidSuggestion : public Writes {
public:
    void declare(Options& options) override {
        options.argument("SUGGESTION", which_, N_("its code or number"));
        options.text("--event", event_, N_("only the step of this number, as 'show' numbers them"), "NUMBER").chinese =
            "--环节序号";
    }
    Status run(Store& store, Context& context) override {
        require_reason(context);
        const auto id = resolve<Suggestion>(store, which_);
        if (event_.empty()) desk::void_record(store, *fetch(store, shape<Suggestion>, id.value));
        else desk::void_record(store, record_of(desk::step_numbered(store, id, event_)));
        tell_code(context, N_("voided {} {}"), event_.empty() ? shape<Suggestion> : shape<SuggestionEvent>,
                  event_.empty() ? which_ : event_);
        return Status::done;
    }

private:
    std::string which_, event_;
};

} // namespace

Command suggestion_change() {
    return command<ChangeSuggestion>(
        "change", "更正", N_("correct what was wrong about a suggestion or one of its steps, with a reason"));
}
Command suggestion_void() {
    return command<VoidSuggestion>("void", "作废", N_("void a suggestion or a step that never was, with a reason"));
}

} // namespace rdlz::cli
