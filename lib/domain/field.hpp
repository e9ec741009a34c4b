#pragma once

#include "core/date.hpp"
#include "core/id.hpp"
#include "core/points.hpp"
#include "domain/words.hpp"

#include <cstdint>
#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <variant>

namespace rdlz {

/// A value as the store keeps it: nothing, a whole number, or text.
using Value = std::variant<std::monostate, std::int64_t, std::string>;

/// What a field holds; it decides how text becomes a value and back.
enum class Kind { text, date, month, integer, points, flag, choice, reference };

/// Marks on a field; combine with |.
enum Mark : unsigned {
    none = 0,
    required = 1U << 0U,    ///< a record cannot be without it
    listed = 1U << 1U,      ///< shown in the table that `list` prints
    fixed = 1U << 2U,       ///< not changed by `change`
    name_of = 1U << 3U,     ///< personal (个人信息): masked as a name
    phone_of = 1U << 4U,    ///< masked as a phone number
    home_of = 1U << 5U,     ///< masked as an address
    words_of = 1U << 6U,    ///< free text: numbers and the record's own name are starred
    derived = 1U << 7U,     ///< set by the program: no option, no import column
    identity_of = 1U << 8U, ///< an identity card's number (身份证号): starred wherever it is shown
    multiple = 1U << 9U,    ///< words of a code list, joined by 、
};
constexpr Mark operator|(Mark left, Mark right) { return static_cast<Mark>(unsigned(left) | unsigned(right)); }
constexpr unsigned personal = name_of | phone_of | home_of | words_of | identity_of;

/// One field of one record type, written once; insert, select, CSV, JSON, options, differences, masks and report
/// columns all walk these.
struct Field {
    std::string_view name;    ///< machine name: SQL column, JSON key, CSV heading; with - for _ the option
    std::string_view heading; ///< the Chinese heading of forms
    Kind kind;
    unsigned marks;
    std::span<const Word> words; ///< of a choice
    std::string_view target;     ///< of a reference: the noun it points to
    std::string_view codes;      ///< the policy code list its text must come from, if any
    std::string_view help;       ///< what to write, in English (translated where shown)
    Value (*get)(const void* record);
    void (*set)(void* record, const Value& value);

    bool is(Mark mark) const { return (marks & mark) != 0; }
};

/// How one member type stands in the store.
template<class Member>
struct Stored;

template<>
struct Stored<std::string> {
    static constexpr Kind kind = Kind::text;
    static Value out(const std::string& text) { return text.empty() ? Value() : Value(text); }
    static void in(std::string& text, const Value& value) {
        const auto* held = std::get_if<std::string>(&value);
        text = held == nullptr ? std::string() : *held;
    }
};

template<>
struct Stored<bool> {
    static constexpr Kind kind = Kind::flag;
    static Value out(bool flag) { return std::int64_t(flag ? 1 : 0); }
    static void in(bool& flag, const Value& value) {
        const auto* held = std::get_if<std::int64_t>(&value);
        flag = held != nullptr && *held != 0;
    }
};

template<>
struct Stored<std::optional<std::int64_t>> {
    static constexpr Kind kind = Kind::integer;
    static Value out(const std::optional<std::int64_t>& number) { return number ? Value(*number) : Value(); }
    static void in(std::optional<std::int64_t>& number, const Value& value) {
        const auto* held = std::get_if<std::int64_t>(&value);
        number = held == nullptr ? std::nullopt : std::optional(*held);
    }
};

template<>
struct Stored<std::optional<Points>> {
    static constexpr Kind kind = Kind::points;
    static Value out(const std::optional<Points>& points) { return points ? Value(points->units) : Value(); }
    static void in(std::optional<Points>& points, const Value& value) {
        const auto* held = std::get_if<std::int64_t>(&value);
        points = held == nullptr ? std::nullopt : std::optional(Points{*held});
    }
};

/// Dates and months: ISO text.
template<class Day>
requires(std::is_same_v<Day, Date> || std::is_same_v<Day, Month>) struct Stored<std::optional<Day>> {
    static constexpr Kind kind = std::is_same_v<Day, Date> ? Kind::date : Kind::month;
    static Value out(const std::optional<Day>& day) { return day ? Value(day->str()) : Value(); }
    static void in(std::optional<Day>& day, const Value& value) {
        const auto* held = std::get_if<std::string>(&value);
        day = held == nullptr ? std::nullopt : Day::parse(*held);
    }
};

template<class T>
struct Stored<Id<T>> {
    static constexpr Kind kind = Kind::reference;
    static Value out(Id<T> id) { return id ? Value(id.value) : Value(); }
    static void in(Id<T>& id, const Value& value) {
        const auto* held = std::get_if<std::int64_t>(&value);
        id.value = held == nullptr ? 0 : *held;
    }
};

template<class T>
struct Stored<Code<T>> {
    static constexpr Kind kind = Kind::text;
    static Value out(const Code<T>& code) { return Stored<std::string>::out(code.text); }
    static void in(Code<T>& code, const Value& value) { Stored<std::string>::in(code.text, value); }
};

/// Choices: the machine word. The first enumerator stands for "not said" where its word is empty.
template<class Choice>
requires std::is_enum_v<Choice>
struct Stored<Choice> {
    static constexpr Kind kind = Kind::choice;
    static Value out(Choice choice) { return Stored<std::string>::out(std::string(word(choice).machine)); }
    static void in(Choice& choice, const Value& value) {
        const auto* held = std::get_if<std::string>(&value);
        choice = held == nullptr ? Choice{} : from_machine<Choice>(*held).value_or(Choice{});
    }
};

namespace detail {
template<class T, class M>
T owner_of(M T::*);
template<class T, class M>
M member_of(M T::*);

template<class Member>
constexpr std::span<const Word> words_of_member() {
    if constexpr (std::is_enum_v<Member>) return std::span<const Word>(words<Member>);
    else return {};
}
} // namespace detail

/// The field that a member is: field<&Station::name>("name", "联络站名称", required | listed, "its full name").
template<auto member>
constexpr Field field(std::string_view name, std::string_view heading, Mark marks = Mark::none,
                      std::string_view help = {}) {
    using Owner = decltype(detail::owner_of(member));
    using Member = decltype(detail::member_of(member));
    return Field{
        name,
        heading,
        Stored<Member>::kind,
        marks,
        detail::words_of_member<Member>(),
        {},
        {},
        help,
        [](const void* record) { return Stored<Member>::out(static_cast<const Owner*>(record)->*member); },
        [](void* record, const Value& value) { Stored<Member>::in(static_cast<Owner*>(record)->*member, value); }};
}

/// A reference says which noun it points to.
constexpr Field to(std::string_view noun, Field field) {
    field.target = noun;
    return field;
}

/// A text that must come from a policy code list says which.
constexpr Field coded(std::string_view list, Field field) {
    field.codes = list;
    return field;
}

} // namespace rdlz
