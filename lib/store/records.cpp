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
          update(fmt::format("UPDATE {} SET {} WHERE id = ?", shape.table, columns(shape, " = ?"))),
          taken(fmt::format("SELECT 1 FROM {} WHERE code = ?", shape.table)) {
        std::string marks;
        for (std::size_t i = 0; i < shape.fields.size(); ++i) marks += ", ?";
        insert = fmt::format("INSERT INTO {} ({}made_by, {}) VALUES ({}?{})", shape.table,
                             shape.has_code() ? "uuid, " : "", columns(shape), shape.has_code() ? "?, " : "", marks);
    }
    std::string select, by_id, by_code, update, taken, insert;
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

bool is_taken(const Store& store, const Shape& shape, const std::string& code) {
    Query query(store.database(), statements(shape).taken);
    return query.with(code).next();
}

/// The next unused code; numbers already taken by hand are passed over.
std::string next_code(Store& store, const Shape& shape) {
    auto& database = store.database();
    for (;;) {
        Query next(database,
                   "INSERT INTO counter (noun, next) VALUES (?, 2) ON CONFLICT (noun) DO UPDATE SET next = next + 1 "
                   "RETURNING next - 1");
        next.with(std::string(shape.noun)).next();
        auto code = fmt::format("{}{:04}", shape.code_prefix, next.number(0));
        next.next();
        if (!is_taken(store, shape, code)) return code;
    }
}

void bind_values(Query& query, const Record& record) {
    for (const auto& value : record.values) query.with(value);
}

std::string where(const Filter& filter) {
    std::string text = filter.with_voided ? " WHERE 1" : " WHERE voided_by IS NULL";
    for (const auto& [field, value] : filter.equal) text += fmt::format(" AND \"{}\" IS ?", field);
    return text;
}

} // namespace

std::int64_t insert(Store& store, Record record) {
    const auto& shape = *record.shape;
    if (shape.has_code() && record.code().empty()) record["code"] = next_code(store, shape);
    else if (shape.has_code() && is_taken(store, shape, record.code()))
        throw Error(Status::refused, say("the code '{}' is taken; codes are never used twice", record.code()),
                    tr("leave the code out to get the next free one"));
    Query query(store.database(), statements(shape).insert);
    if (shape.has_code()) query.with(new_uuid());
    query.with(store.database().change_set());
    bind_values(query, record);
    query.run();
    const auto id = store.database().last_row();
    store.database().count_change();
    return id;
}

void update(Store& store, const Record& record) {
    Query query(store.database(), statements(*record.shape).update);
    bind_values(query, record);
    query.with(record.id).run();
    store.database().count_change();
}

void mark_void(Store& store, const Shape& shape, std::int64_t id) {
    Query(store.database(), fmt::format("UPDATE {} SET voided_by = ? WHERE id = ?", shape.table))
        .with(store.database().change_set(), id)
        .run();
    store.database().count_change();
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
