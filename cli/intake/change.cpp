#include "core/message.hpp"
#include "desk/intake/intake.hpp"
#include "desk/voiding.hpp"
#include "record/record.hpp"
#include "store/lookup.hpp"

#include <algorithm>

namespace rdlz::cli {

namespace {

Record visit_or_opinion(const Store& store, const std::string& code) {
    if (auto opinion = fetch_by_code(store, shape<Opinion>, code); opinion && opinion->voided_by == 0) return *opinion;
    return *fetch(store, shape<Visit>, resolve(store, shape<Visit>, code));
}

/// Corrects a visit or an opinion: the code says which.
class ChangeIntake : public Writes {
public:
    void declare(Options& options) override {
        options.argument("CODE", code_, N_("the code of a visit or of an opinion"));
        for (const auto* each : {&shape<Visit>, &shape<Opinion>})
            for (const auto& field : each->fields) {
                const bool twice = each == &shape<Opinion> && shape<Visit>.find(field.name) != nullptr;
                if (!field.is(derived) && !field.is(fixed) && !twice)
                    options.add(FieldOptions::option_of(field, entries_, false));
            }
    }
    Status run(Store& store, Context& context) override {
        require_reason(context);
        auto record = visit_or_opinion(store, code_);
        for (const auto& [name, text] : entries_)
            if (record.shape->find(name) == nullptr)
                throw Error(Status::usage,
                            say("'{}' ({}) has no {}", code_, tr(std::string(record.shape->noun).c_str()), name),
                            tr("name the visit for what concerns the visit, the opinion for the matter"));
        const auto before = record.values;
        const desk::Names names(store);
        desk::fill(names, record, entries_);
        desk::require_complete(record);
        if (record.values != before) desk::IntakeDesk(store, names, context.as_of).change(record);
        return Status::done;
    }

private:
    std::string code_;
    desk::Entries entries_;
};

class VoidIntake : public Writes {
public:
    void declare(Options& options) override {
        options.argument("CODE", code_, N_("the code of a visit or of an opinion"));
    }
    Status run(Store& store, Context& context) override {
        require_reason(context);
        const auto record = visit_or_opinion(store, code_);
        const desk::Names names(store);
        if (record.shape == &shape<Opinion>) desk::IntakeDesk(store, names, context.as_of).void_opinion(record);
        else desk::void_record(store, record);
        tell_code(context, N_("voided {} {}"), *record.shape, code_);
        return Status::done;
    }

private:
    std::string code_;
};

} // namespace

Command intake_change() {
    return command<ChangeIntake>("change", "更正",
                                 N_("correct a visit or an opinion, or write down what came of it, with a reason"));
}
Command intake_void() {
    return command<VoidIntake>("void", "作废", N_("void a visit or an opinion that never was, with a reason"));
}

} // namespace rdlz::cli
