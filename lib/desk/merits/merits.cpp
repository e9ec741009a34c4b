#include "desk/merits/merits.hpp"

#include "core/message.hpp"
#include "desk/merits/numbers.hpp"
#include "domain/shapes.hpp"
#include "domain/tenure.hpp"
#include "store/lookup.hpp"
#include "store/records.hpp"

#include <algorithm>
#include <array>

namespace rdlz::desk {

namespace {

constexpr std::array<std::string_view, 4> subjects{"deputy", "station", "group", "department"};
constexpr std::array<std::string_view, 7> same_deed{"type",    "title", "done_on",   "deputy",
                                                    "station", "group", "department"};
constexpr std::array<std::string_view, 2> same_report{"deputy", "held_on"};
constexpr std::array<std::string_view, 5> same_rating{"rated_on", "rater_group", "deputy", "station", "department"};
constexpr std::array<std::string_view, 4> same_line{"deputy", "earned_on", "for", "points"};

std::vector<Mandate> seats_on(const Store& store, Id<Person> person, Date day) {
    auto seats = mandates_of(store, person);
    std::erase_if(seats, [day](const Mandate& seat) { return !holds_on(seat, day); });
    return seats;
}

bool holds(const std::vector<Mandate>& seats, std::int64_t seat) {
    return std::any_of(seats.begin(), seats.end(), [seat](const Mandate& each) { return each.id.value == seat; });
}

} // namespace

std::span<const MeritSort> merit_sorts() {
    static const std::array<MeritSort, 4> sorts{{{&shape<Deed>, "done_on", same_deed},
                                                 {&shape<DutyReport>, "held_on", same_report},
                                                 {&shape<Appraisal>, "rated_on", same_rating},
                                                 {&shape<ManualLine>, "earned_on", same_line}}};
    return sorts;
}

const MeritSort& merit_sort(const Shape& shape) {
    for (const auto& sort : merit_sorts())
        if (sort.shape == &shape) return sort;
    throw Error(Status::bug, fmt::format("{} is no merit", shape.noun));
}

void MeritDesk::judge(Record& record, const std::string& congress, const Object& object) const {
    check_day(record, object);
    check_subject(record, object);
    take_seat(record, congress, object);
    check_numbers(record, object);
    check_twin(record, object);
}

void MeritDesk::check_day(const Record& record, const Object& object) const {
    const auto& sort = merit_sort(*record.shape);
    const auto day = Date::parse(record.text(sort.day));
    if (day && *day > today_)
        object({Status::refused, sort.day, say("{} has not come yet", day->str()),
                tr("write down what was done, not what is planned; check the year")});
}

void MeritDesk::check_subject(const Record& record, const Object& object) const {
    int named = 0;
    for (const auto field : subjects)
        if (record.shape->find(field) != nullptr && record.number(field) != 0) ++named;
    const bool is_group = record.shape->find("group") != nullptr && record.number("group") != 0;
    if (named != 1)
        object({Status::refused, "deputy",
                named == 0 ? tr("it does not say whose it is") : tr("it is of several: of one only"),
                record.shape->find("group") != nullptr
                    ? tr("name one deputy, one station, one group or one unit; for each another a line of its own")
                    : tr("name one deputy, one station or one unit; for each another a line of its own")});
    else if (is_group && fetch(names_.store(), Id<Grouping>{record.number("group")})->kind != GroupingKind::group)
        object(
            {Status::refused, "group",
             say("'{}' is no deputies' group", name_of_record(names_.store(), shape<Grouping>, record.number("group"))),
             tr("'rdlz deputy show' shows the groups of its members")});
}

void MeritDesk::take_seat(Record& record, const std::string& congress, const Object& object) const {
    const Id<Person> person{record.number("deputy")};
    const auto day = Date::parse(record.text(merit_sort(*record.shape).day));
    if (!person || !day) return;
    auto seats = seats_on(names_.store(), person, *day);
    const auto code = code_of(names_.store(), shape<Person>, person.value);
    if (seats.empty())
        return object({Status::refused, "deputy", say("'{}' holds no seat on {}", code, day->str()),
                       tr("'rdlz deputy show' shows the seats; check the person and the day")});
    if (!congress.empty()) {
        const auto wanted = resolve<Congress>(names_.store(), congress);
        std::erase_if(seats, [wanted](const Mandate& seat) { return seat.congress != wanted; });
        if (seats.empty())
            return object({Status::refused, "deputy",
                           say("'{}' holds no seat in '{}' on {}", code, congress, day->str()),
                           tr("'rdlz deputy show' shows the seats; check the person and the day")});
    } else if (holds(seats, record.number("mandate"))) {
        return;
    }
    record["mandate"] = seats.size() == 1 ? Value(seats.front().id.value) : Value();
}

std::optional<Record> MeritDesk::same_as(const Record& record) const {
    Filter filter;
    for (const auto field : merit_sort(*record.shape).same) filter.equal.emplace_back(field, record[field]);
    for (auto& found : select(names_.store(), *record.shape, filter))
        if (found.id != record.id) return std::move(found);
    return {};
}

void MeritDesk::check_twin(const Record& record, const Object& object) const {
    const auto twin = same_as(record);
    if (!twin) return;
    const auto day = merit_sort(*record.shape).day;
    object({Status::refused, day, say("this is written down already, as {}", twin->code()),
            tr("change that one, or write what tells the two apart")});
}

} // namespace rdlz::desk
