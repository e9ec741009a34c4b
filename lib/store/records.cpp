#include "store/records.hpp"

#include "core/hash.hpp"
#include "core/message.hpp"
#include "domain/shapes.hpp"
#include "store/database.hpp"

#include <unordered_map>

namespace rdlz {

namespace {

/// "code, name, …", or with a suffix " = ?" the list of an UPDATE. `key` is a word of SQL, so every name is quoted.
std::string columns(const Shape& shape, const char* suffix = "") {
    std::string text;
    for (const auto& field : shape.fields)
        text += fmt::format("{}\"{}\"{}", text.empty() ? "" : ", ", field.name, suffix);
    return text;
}

/// The statements of a record type, put together once.
struct Statements {
    explicit Statements(const Shape& shape)
        : select(fmt::format("SELECT id, made_by, voided_by, {} FROM {}", columns(shape), shape.table)),
          by_id(select + " WHERE id = ?"),
          by_code(select + " WHERE code = ?"),
          update(fmt::format("UPDATE {} SET {} WHERE id = ?", shape.table, columns(shape, " = ?"))) {
        std::string marks;
        for (std::size_t i = 0; i < shape.fields.size(); ++i) marks += ", ?";
        insert =
            shape.has_code()
                ? fmt::format("INSERT INTO {} (id, uuid, made_by, {}) VALUES (?, ?, ?{}) ON CONFLICT (code) "
                              "DO NOTHING",
                              shape.table, columns(shape), marks)
                : fmt::format("INSERT INTO {} (id, made_by, {}) VALUES (?, ?{})", shape.table, columns(shape), marks);
    }
    std::string select, by_id, by_code, update, insert;
};

const Statements& statements(const Shape& shape) {
    static const auto all = [] {
        std::unordered_map<std::string_view, Statements> made;
        for (const auto* each : all_shapes()) made.emplace(each->table, Statements(*each));
        return made;
    }();
    return all.at(shape.table);
}

Record read(const Shape& shape, const Query& query) {
    Record record(shape);
    record.id = query.number(0);
    record.made_by = query.number(1);
    record.voided_by = query.number(2);
    for (std::size_t i = 0; i < record.values.size(); ++i) record.values[i] = query.value(static_cast<int>(i) + 3);
    return record;
}

std::string next_code(Store& store, const Shape& shape) {
    return fmt::format("{}{:04}", shape.code_prefix, store.database().next_number(shape.noun));
}

/// Gives the record its row; false where the code is taken.
bool try_insert(Store& store, Record& record) {
    const auto& shape = *record.shape;
    auto& database = store.database();
    const Recorder::Creation creation(database.recorder(), shape.table);
    record.id = database.next_row(shape.table);
    Query query(database, statements(shape).insert);
    query.with(record.id);
    if (shape.has_code()) query.with(database.new_uuid());
    query.with(database.change_set()).with_all(record.values).run();
    return !shape.has_code() || database.rows_changed() > 0;
}

/// With the next unused code: numbers already taken by hand are passed over.
void insert_coded(Store& store, Record& record) {
    const bool given = !record.code().empty();
    do {
        if (!given) record["code"] = next_code(store, *record.shape);
        if (try_insert(store, record)) return;
    } while (!given);
    throw Error(Status::refused, say("the code '{}' is taken; codes are never used twice", record.code()),
                tr("leave the code out to get the next free one"));
}

std::string where(const Filter& filter) {
    std::string text = filter.with_voided ? " WHERE 1" : " WHERE voided_by IS NULL";
    for (const auto& [field, value] : filter.equal) text += fmt::format(" AND \"{}\" IS ?", field);
    return text;
}

} // namespace

void create(Store& store, Record& record) {
    if (record.shape->has_code()) insert_coded(store, record);
    else try_insert(store, record);
    store.database().recorder().count_created(record.shape->table, record.id);
}

std::int64_t insert(Store& store, Record record) {
    create(store, record);
    return record.id;
}

bool expect_many(Store& store, const Shape& shape) { return store.database().postpone_indexes(shape); }

void update(Store& store, const Record& record) {
    store.database().recorder().begin_change();
    Query query(store.database(), statements(*record.shape).update);
    query.with_all(record.values).with(record.id).run();
    store.database().recorder().count_change();
}

void mark_void(Store& store, const Shape& shape, std::int64_t id) {
    store.database().recorder().begin_change();
    Query(store.database(), fmt::format("UPDATE {} SET voided_by = ? WHERE id = ?", shape.table))
        .with(store.database().change_set(), id)
        .run();
    store.database().recorder().count_change();
}

bool knows(const Store& store, const Shape& shape) {
    Query query(store.database(), "SELECT 1 FROM sqlite_schema WHERE type = 'table' AND name = ?");
    return query.with(std::string(shape.table)).next();
}

std::optional<Record> fetch(const Store& store, const Shape& shape, std::int64_t id) {
    Query query(store.database(), statements(shape).by_id);
    query.with(id);
    return query.next() ? std::optional(read(shape, query)) : std::nullopt;
}

std::optional<Record> fetch_by_code(const Store& store, const Shape& shape, const std::string& code) {
    Query query(store.database(), statements(shape).by_code);
    query.with(code);
    return query.next() ? std::optional(read(shape, query)) : std::nullopt;
}

void each(const Store& store, const Shape& shape, const Filter& filter,
          const std::function<void(const Record&)>& take) {
    const std::string order = !filter.order.empty() ? filter.order + ", id" : shape.has_code() ? "code" : "id";
    Query query(store.database(), statements(shape).select + where(filter) + " ORDER BY " + order);
    for (const auto& [field, value] : filter.equal) query.with(value);
    while (query.next()) take(read(shape, query));
}

std::vector<Record> select(const Store& store, const Shape& shape, const Filter& filter) {
    std::vector<Record> found;
    each(store, shape, filter, [&found](const Record& record) { found.push_back(record); });
    return found;
}

} // namespace rdlz
