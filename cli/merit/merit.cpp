#include "merit/merit.hpp"

#include "core/message.hpp"
#include "desk/merits/merits.hpp"
#include "domain/deed.hpp"
#include "store/lookup.hpp"
#include "store/records.hpp"

namespace rdlz::cli {

namespace {

void declare_congress(Options& options, std::string& into) {
    options.text("--congress", into, N_("the congress in whose seat, where the deputy has several"), "CODE|NAME")
        .chinese = "--所属人大";
}

void judge(const desk::Names& names, const Context& context, Record& record, const std::string& congress) {
    desk::require_complete(record);
    desk::MeritDesk(names, context.as_of).judge(record, congress, desk::end_with);
}

} // namespace

void AddMerit::declare(Options& options) {
    fields_.declare(options, shape_, FieldOptions::Use::add);
    declare_congress(options, congress_);
}

Status AddMerit::run(Store& store, Context& context) {
    const desk::Names names(store);
    auto record = desk::blank(shape_);
    desk::fill(names, record, fields_.entries);
    judge(names, context, record, congress_);
    mark(record);
    create(store, record);
    tell_code(context, N_("added {} {}"), shape_, record.code());
    return Status::done;
}

void DeclareMerit::mark(Record& record) const { record["state"] = std::string(word(Confirmation::declared).machine); }

void ChangeMerit::declare(Options& options) {
    options.argument("WHICH", which_, N_("its code"));
    fields_.declare(options, shape_, FieldOptions::Use::change);
    declare_congress(options, congress_);
}

Status ChangeMerit::run(Store& store, Context& context) {
    require_reason(context);
    const desk::Names names(store);
    auto record = *fetch(store, shape_, resolve(store, shape_, which_));
    const auto before = record.values;
    desk::fill(names, record, fields_.entries);
    judge(names, context, record, congress_);
    if (record.values == before) return Status::done;
    if (shape_.find("state") != nullptr && record.text("state") == word(Confirmation::returned).machine) {
        record["state"] = std::string(word(Confirmation::declared).machine); // what was corrected waits again
        record["return_reason"] = Value();
    }
    update(store, record);
    return Status::done;
}

void ListMerits::declare(Options& options) {
    for (const auto* name : {"deputy", "station", "group", "department", "type", "rater_group"})
        if (const auto* field = shape_.find(name)) {
            auto option = FieldOptions::option_of(*field, wanted_, false);
            option.help = N_("only with this");
            options.add(std::move(option));
        }
}

Status ListMerits::run(const Store& store, Context& context) {
    const desk::Names names(store);
    const auto& day = desk::merit_sort(shape_).day;
    const auto period = period_of(context, names.book());
    Filter filter;
    filter.order = std::string(day) + ", code";
    for (const auto& [name, text] : wanted_) filter.equal.emplace_back(name, names.read(*shape_.find(name), text));
    RecordAnswer rows(store, context, shape_);
    each(store, shape_, filter, [&](const Record& record) {
        const auto on = Date::parse(record.text(day));
        if (!period || (on && period->holds(*on))) rows.add(record);
    });
    context.answer(rows.answer);
    return Status::done;
}

} // namespace rdlz::cli
