#include "record/record.hpp"

#include "core/message.hpp"
#include "desk/voiding.hpp"
#include "store/lookup.hpp"
#include "store/records.hpp"

#include <algorithm>

namespace rdlz::cli {

namespace {

/// Closed on or before the day asked for.
bool is_over(const Record& record, Date day) {
    for (const auto* field : {"closed_on", "ended_on", "until"}) {
        if (record.shape->find(field) == nullptr) continue;
        const auto over = Date::parse(record.text(field));
        if (over && *over <= day) return true;
    }
    return false;
}

Record found(const Store& store, const Shape& shape, const std::string& which) {
    return *fetch(store, shape, resolve(store, shape, which));
}

} // namespace

Status AddRecord::run(Store& store, Context& context) {
    auto record = desk::blank(shape_);
    desk::fill(desk::Names(store), record, fields_.entries);
    desk::require_complete(record);
    const auto id = insert(store, std::move(record));
    tell_code(context, N_("added {} {}"), shape_, code_of(store, shape_, id));
    return Status::done;
}

Status ListRecords::run(const Store& store, Context& context) {
    RecordAnswer rows(store, context, shape_);
    each(store, shape_, {}, [&](const Record& record) {
        if (context.all || !is_over(record, context.as_of)) rows.add(record);
    });
    context.answer(rows.answer);
    return Status::done;
}

void ShowRecord::declare(Options& options) { options.argument("WHICH", which_, N_("its code or name")); }

Status ShowRecord::run(const Store& store, Context& context) {
    RecordAnswer rows(store, context, shape_);
    rows.answer.single = true;
    rows.add(found(store, shape_, which_));
    context.answer(rows.answer);
    return Status::done;
}

void ChangeRecord::declare(Options& options) {
    options.argument("WHICH", which_, N_("its code or name"));
    fields_.declare(options, shape_, FieldOptions::Use::change);
}

Status ChangeRecord::run(Store& store, Context& context) {
    require_reason(context);
    auto record = found(store, shape_, which_);
    const auto before = record.values;
    desk::fill(desk::Names(store), record, fields_.entries);
    desk::require_complete(record);
    if (record.values != before) update(store, record);
    return Status::done;
}

void VoidRecord::declare(Options& options) { options.argument("WHICH", which_, N_("its code or name")); }

Status VoidRecord::run(Store& store, Context& context) {
    require_reason(context);
    const auto record = found(store, shape_, which_);
    desk::void_record(store, record);
    tell_code(context, N_("voided {} {}"), shape_, which_);
    return Status::done;
}

} // namespace rdlz::cli
