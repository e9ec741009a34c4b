#include "desk/periods/days.hpp"

#include "domain/shapes.hpp"
#include "store/records.hpp"

#include <algorithm>
#include <array>

namespace rdlz::desk {

namespace {

using TakeDay = std::function<void(Date day)>;

/// The fields that hold such a day, over all record types.
constexpr std::array<std::string_view, 6> days{"received_on", "filed_on", "done_on",
                                               "held_on",     "rated_on", "earned_on"};

/// What is only a part of something counts by the day of the whole.
const Field* whole_field(const Shape& shape) {
    for (const auto& field : shape.fields)
        if (field.kind == Kind::reference) {
            const auto* target = shape_named(field.target);
            if (target != nullptr && !day_field(*target).empty()) return &field;
        }
    return nullptr;
}

void take_day(const std::string& text, const TakeDay& take) {
    if (const auto day = Date::parse(text)) take(*day);
}

void take_days(const Store& store, const Shape& shape, const RowChange& row, const TakeDay& take) {
    const auto field = day_field(shape);
    for (const auto& cell : row.cells)
        if (cell.column == field)
            for (const auto* side : {&cell.before, &cell.after})
                if (const auto day = day_in(*side)) take(*day);
    if (const auto record = fetch(store, shape, row.row)) take_day(record->text(field), take);
}

void take_whole(const Store& store, const Field& field, const RowChange& row, const TakeDay& take) {
    const auto& target = *shape_named(field.target);
    const auto look = [&](const Value& value) {
        const auto* id = std::get_if<std::int64_t>(&value);
        if (id == nullptr) return;
        if (const auto whole = fetch(store, target, *id)) take_day(whole->text(day_field(target)), take);
    };
    for (const auto& cell : row.cells)
        if (cell.column == field.name)
            for (const auto* side : {&cell.before, &cell.after})
                if (*side) look(**side);
    if (const auto record = fetch(store, *shape_of_table(row.table), row.row)) look((*record)[field.name]);
}

} // namespace

std::string_view day_field(const Shape& shape) {
    if (&shape == &rdlz::shape<Activity>) return "starts_on";
    const auto found =
        std::find_if(days.begin(), days.end(), [&](std::string_view name) { return shape.find(name) != nullptr; });
    return found == days.end() ? std::string_view() : *found;
}

void each_day_of(const Store& store, const RowChange& row, const TakeDay& take) {
    const auto* shape = shape_of_table(row.table);
    if (shape == nullptr) return;
    if (!day_field(*shape).empty()) take_days(store, *shape, row, take);
    else if (const auto* field = whole_field(*shape)) take_whole(store, *field, row, take);
}

std::optional<Date> day_in(const std::optional<Value>& value) {
    const auto* text = value ? std::get_if<std::string>(&*value) : nullptr;
    return text == nullptr ? std::nullopt : Date::parse(*text);
}

std::optional<Record> whole_of(const Store& store, const Record& record) {
    const auto* field = day_field(*record.shape).empty() ? whole_field(*record.shape) : nullptr;
    return field == nullptr ? std::nullopt : fetch(store, *shape_named(field->target), record.number(field->name));
}

std::optional<Date> day_of(const Store& store, const Record& record) {
    const auto own = day_field(*record.shape);
    if (!own.empty()) return Date::parse(record.text(own));
    const auto whole = whole_of(store, record);
    return whole ? Date::parse(whole->text(day_field(*whole->shape))) : std::nullopt;
}

std::optional<Turn> turn_of(const RowChange::Cell& cell) {
    const auto is_set = [](const std::optional<Value>& value) {
        const auto* flag = value ? std::get_if<std::int64_t>(&*value) : nullptr;
        return flag != nullptr && *flag != 0;
    };
    const auto is_said = [](const std::optional<Value>& value) {
        return value && std::holds_alternative<std::string>(*value);
    };
    if (cell.column == "state") return Turn{!is_said(cell.before), !is_said(cell.after)};
    if (cell.column == "cancelled") return Turn{!is_set(cell.before), !is_set(cell.after)};
    return {};
}

std::optional<Turn> coming_of(const RowChange::Cell& cell) {
    if (cell.column != "presence") return {};
    const auto did_come = [](const std::optional<Value>& value) {
        const auto* text = value ? std::get_if<std::string>(&*value) : nullptr;
        return text != nullptr && came(from_machine<Presence>(*text).value_or(Presence::unsaid));
    };
    return Turn{did_come(cell.before), did_come(cell.after)};
}

} // namespace rdlz::desk
