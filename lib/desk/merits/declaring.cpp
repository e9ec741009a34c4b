#include "desk/merits/declaring.hpp"

#include "core/message.hpp"
#include "store/lookup.hpp"
#include "store/records.hpp"

namespace rdlz::desk {

namespace {

std::string called(const Store& store, const Record& record) {
    if (record.shape->has_code()) return record.code();
    return code_of(store, shape<Activity>, record.number("activity")) + " " +
           code_of(store, shape<Person>, record.number("deputy"));
}

} // namespace

std::vector<Waiting> waiting(const Store& store, const Shape& shape, const WaitingFilter& filter) {
    std::vector<Waiting> found;
    each_waiting(store, shape, filter, [&](std::int64_t id, Date entered_on) {
        found.push_back({*fetch(store, shape, id), entered_on});
    });
    return found;
}

void require_waiting(const Store& store, const Record& record) {
    const auto state = from_machine<Confirmation>(record.text("state")).value_or(Confirmation::confirmed);
    if (state == Confirmation::declared) return;
    throw Error(Status::refused,
                state == Confirmation::returned ? say("'{}' was returned", called(store, record))
                                                : say("'{}' is confirmed already", called(store, record)),
                state == Confirmation::returned ? tr("it waits again once it is corrected")
                                                : tr("correct it, or void it, with a reason"));
}

void confirm(Store& store, Record& record) {
    require_waiting(store, record);
    record["state"] = Value();
    record["return_reason"] = Value();
    update(store, record);
}

void give_back(Store& store, Record& record, const std::string& reason) {
    require_waiting(store, record);
    record["state"] = std::string(word(Confirmation::returned).machine);
    record["return_reason"] = reason;
    update(store, record);
}

} // namespace rdlz::desk
