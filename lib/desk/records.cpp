#include "desk/records.hpp"

#include "core/message.hpp"

namespace rdlz::desk {

Record blank(const Shape& shape) {
    Record record(shape);
    for (std::size_t i = 0; i < record.values.size(); ++i)
        if (shape.fields[i].kind == Kind::flag) record.values[i] = std::int64_t(0);
    return record;
}

void fill(const Names& names, Record& record, const Entries& entries) {
    for (const auto& [name, text] : entries)
        record[name] = names.read(record.shape->fields[record.shape->index(name)], text);
}

void require_complete(const Record& record) {
    for (std::size_t i = 0; i < record.values.size(); ++i) {
        const auto& field = record.shape->fields[i];
        if (field.is(required) && record.values[i].index() == 0)
            throw Error(Status::usage, say("every {} needs {} ({})", tr(std::string(record.shape->noun).c_str()),
                                           field.name, field.heading));
    }
}

} // namespace rdlz::desk
