#pragma once

#include "domain/record.hpp"
#include "store/store.hpp"

#include <functional>
#include <optional>
#include <utility>
#include <vector>

namespace rdlz {

/// Which records of a type are wanted: all of these fields equal (nothing: no value); voided ones left out.
struct Filter {
    std::vector<std::pair<std::string, Value>> equal;
    bool with_voided = false;
    std::string order; ///< a field; records with a code are in the order of their codes, others as they were made
};

/// Writes a new record and gives its row. A record type with codes gets the next code where the field is empty.
std::int64_t insert(Store& store, Record record);
/// The same: its row and its code are noted in it.
void create(Store& store, Record& record);
/// Many rows of a type are to be written into an empty table: all but its unique indexes and the one of its first field
/// are built in one go at the end, which is cheaper. False where it holds rows already.
bool expect_many(Store& store, const Shape& shape);
/// Writes the changed fields of a record that exists.
void update(Store& store, const Record& record);
/// Says that a record was never true; it stays, and every list leaves it out.
void mark_void(Store& store, const Shape& shape, std::int64_t id);

/// False in a store that was made before there were records of this type.
bool knows(const Store& store, const Shape& shape);
std::optional<Record> fetch(const Store& store, const Shape& shape, std::int64_t id);
std::optional<Record> fetch_by_code(const Store& store, const Shape& shape, const std::string& code);
void each(const Store& store, const Shape& shape, const Filter& filter, const std::function<void(const Record&)>& take);
std::vector<Record> select(const Store& store, const Shape& shape, const Filter& filter = {});

template<class T>
Id<T> insert(Store& store, const T& value) {
    return {insert(store, record_of(value))};
}
template<class T>
void update(Store& store, const T& value) {
    update(store, record_of(value));
}
template<class T>
std::optional<T> fetch(const Store& store, Id<T> id) {
    const auto record = fetch(store, shape<T>, id.value);
    return record ? std::optional(value_of<T>(*record)) : std::nullopt;
}
template<class T>
std::vector<T> select(const Store& store, const Filter& filter = {}) {
    std::vector<T> found;
    each(store, shape<T>, filter, [&found](const Record& record) { found.push_back(value_of<T>(record)); });
    return found;
}

} // namespace rdlz
