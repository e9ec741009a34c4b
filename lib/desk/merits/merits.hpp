#pragma once

#include "desk/names.hpp"
#include "desk/suggestions/objection.hpp"

#include <span>
#include <string>
#include <string_view>

namespace rdlz::desk {

/// What the records that stand beside activities have in common (履职事项, 述职, 民主测评, 手工加减分): a day, a
/// subject, and the fields by which two rows are known to say the same.
struct MeritSort {
    const Shape* shape = nullptr;
    std::string_view day;
    std::span<const std::string_view> same;

    bool has(std::string_view field) const { return shape->find(field) != nullptr; }
};
std::span<const MeritSort> merit_sorts();
/// Of a record type; a bug where it is none of them.
const MeritSort& merit_sort(const Shape& shape);

/// Judges such records, and fills in what follows from the rest. Made for one command.
class MeritDesk {
public:
    MeritDesk(const Names& names, Date today) : names_(names), today_(today) {}

    /// Objects to a day that has not come, to no subject or several, to a deputy without a seat on the day (or in the
    /// congress named, if any), to numbers that cannot be, and to what is written down already. A deputy's seat is the
    /// one of the congress named, or the only one held that day; otherwise it is done in all of them.
    void judge(Record& record, const std::string& congress, const Object& object) const;
    /// The record that says the same, other than this one.
    std::optional<Record> same_as(const Record& record) const;

private:
    void check_day(const Record& record, const Object& object) const;
    void check_subject(const Record& record, const Object& object) const;
    void take_seat(Record& record, const std::string& congress, const Object& object) const;
    void check_twin(const Record& record, const Object& object) const;
    const Names& names_;
    Date today_;
};

} // namespace rdlz::desk
