#include "core/message.hpp"
#include "desk/deputy/deputies.hpp"
#include "record/record.hpp"
#include "store/lookup.hpp"
#include "store/records.hpp"

#include <algorithm>

namespace rdlz::cli {

namespace {

/// Corrects the person and, where one of its fields is named, the seat.
class ChangeDeputy : public Writes {
public:
    void declare(Options& options) override {
        options.argument("DEPUTY", which_, N_("code, certificate, phone or name"));
        person_.declare(options, shape<Person>, FieldOptions::Use::change);
        options.text("--congress", congress_, N_("which seat, where there are several"), "CODE|NAME").chinese =
            "--所属人大";
        for (const auto* name : {"certificate", "since", "role_class", "reelected"})
            options.add(FieldOptions::option_of(*shape<Mandate>.find(name), seat_, false));
    }
    Status run(Store& store, Context& context) override {
        require_reason(context);
        const desk::Names names(store);
        const Id<Person> id{resolve(store, shape<Person>, which_)};
        change(store, names, *fetch(store, shape<Person>, id.value), person_.entries);
        if (!seat_.empty()) change(store, names, record_of(desk::open_seat(store, id, congress_)), seat_);
        return Status::done;
    }

private:
    static void change(Store& store, const desk::Names& names, Record record, const desk::Entries& entries) {
        const auto before = record.values;
        desk::fill(names, record, entries);
        desk::require_complete(record);
        if (record.values != before) update(store, record);
    }
    std::string which_;
    std::string congress_;
    FieldOptions person_;
    desk::Entries seat_;
};

} // namespace

Command deputy_change() {
    return command<ChangeDeputy>("change", "更正", N_("correct what was wrong about a deputy, with a reason"));
}

} // namespace rdlz::cli
