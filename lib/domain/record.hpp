#pragma once

#include "domain/field.hpp"

#include <span>
#include <string>
#include <string_view>
#include <vector>

namespace rdlz {

/// What a record type is to the generic parts: its noun, its table, its fields.
struct Shape {
    std::string_view noun;        ///< station
    std::string_view title;       ///< 联络站
    std::string_view table;       ///< station
    std::string_view code_prefix; ///< ST: new codes are ST0001 …; empty where records have no code of their own
    std::span<const Field> fields;

    bool has_code() const { return !code_prefix.empty(); }
    const Field* find(std::string_view name) const; ///< by machine name; nullptr where there is none
    std::size_t index(std::string_view name) const; ///< by machine name; a bug where there is none
};

/// The shape of a type: specialised beside each record type.
template<class T>
inline constexpr Shape shape{};

/// A record whose type is known only at run time: one value for each field of its shape.
struct Record {
    const Shape* shape = nullptr;
    std::int64_t id = 0;
    std::int64_t made_by = 0;   ///< the change set that made it
    std::int64_t voided_by = 0; ///< the change set that voided it; 0 where it stands
    std::vector<Value> values;

    Record() = default;
    explicit Record(const Shape& of) : shape(&of), values(of.fields.size()) {}
    Value& operator[](std::string_view field) { return values[shape->index(field)]; }
    const Value& operator[](std::string_view field) const { return values[shape->index(field)]; }
    const std::string& text(std::string_view field) const; ///< its text, or empty
    std::int64_t number(std::string_view field) const;     ///< its number, or 0
    std::string code() const { return shape->has_code() ? text("code") : std::string(); }
};

template<class T>
Record record_of(const T& value) {
    Record record(shape<T>);
    record.id = value.id.value;
    for (std::size_t i = 0; i < record.values.size(); ++i) record.values[i] = shape<T>.fields[i].get(&value);
    return record;
}

template<class T>
T value_of(const Record& record) {
    T value;
    value.id.value = record.id;
    for (std::size_t i = 0; i < record.values.size(); ++i) shape<T>.fields[i].set(&value, record.values[i]);
    return value;
}

/// Why a text is not a value of a field, and what to write instead; both for people.
struct Misread {
    std::string text;
    std::string remedy;
};

/// A field's value from what a person wrote. References stay text: who knows the records resolves them.
std::variant<Value, Misread> read_value(const Field& field, std::string_view text);
/// For machines: ISO dates, machine words, plain decimals, 1 and 0.
std::string machine_text(const Field& field, const Value& value);
/// For people: words of the trade in Chinese, 是 and 否; in English the machine words.
std::string human_text(const Field& field, const Value& value, bool chinese);
/// The value with whatever is personal in it starred (name: the record's own person, also starred in free text).
std::string masked_value(const Field& field, const std::string& text, std::string_view name);

} // namespace rdlz
