#include "desk/scoring/process/locks.hpp"

#include "core/message.hpp"
#include "domain/process.hpp"
#include "domain/shapes.hpp"
#include "store/records.hpp"

#include <algorithm>
#include <array>

namespace rdlz::desk {

namespace {

/// The fields that hold the day something counts by, over all record types.
constexpr std::array<std::string_view, 6> days{"received_on", "filed_on", "done_on",
                                               "held_on",     "rated_on", "earned_on"};

/// Which field of a record type says so; nothing where it has none of its own.
std::string_view day_field(const Shape& shape) {
    if (&shape == &rdlz::shape<Activity>) return "starts_on";
    const auto found =
        std::find_if(days.begin(), days.end(), [&](std::string_view name) { return shape.find(name) != nullptr; });
    return found == days.end() ? std::string_view() : *found;
}

/// What is only a part of something counts by the day of the whole.
const Field* whole_of(const Shape& shape) {
    for (const auto& field : shape.fields)
        if (field.kind == Kind::reference) {
            const auto* target = shape_named(field.target);
            if (target != nullptr && !day_field(*target).empty()) return &field;
        }
    return nullptr;
}

std::string text_in(const std::optional<Value>& value) {
    const auto* held = value ? std::get_if<std::string>(&*value) : nullptr;
    return held == nullptr ? std::string() : *held;
}

class SealedPeriods {
public:
    explicit SealedPeriods(const Store& store) : store_(store), seals_(select<Seal>(store)) {}

    /// The seal of a period that one of a row's days lies in.
    const Seal* over(const RowChange& row) const {
        const auto* shape = seals_.empty() ? nullptr : shape_of_table(row.table);
        if (shape == nullptr) return nullptr;
        const Seal* found = nullptr;
        const auto take = [&](const std::string& text) {
            if (const auto day = Date::parse(text); day && found == nullptr) found = over(*day);
        };
        if (const auto own = day_field(*shape); !own.empty()) take_days(*shape, own, row, take);
        else if (const auto* field = whole_of(*shape)) take_whole(*shape, *field, row, take);
        return found;
    }

private:
    const Seal* over(Date day) const {
        const auto found = std::find_if(seals_.begin(), seals_.end(), [day](const Seal& seal) {
            return seal.starts_on <= day && day <= seal.ends_on;
        });
        return found == seals_.end() ? nullptr : &*found;
    }
    /// As it stands, and as the change had it before and after.
    template<class Take>
    void take_days(const Shape& shape, std::string_view field, const RowChange& row, const Take& take) const {
        for (const auto& cell : row.cells)
            if (cell.column == field) {
                take(text_in(cell.before));
                take(text_in(cell.after));
            }
        if (const auto record = fetch(store_, shape, row.row)) take(record->text(field));
    }
    template<class Take>
    void take_whole(const Shape& shape, const Field& field, const RowChange& row, const Take& take) const {
        const auto& target = *shape_named(field.target);
        const auto look = [&](const std::optional<Value>& value) {
            const auto* id = value ? std::get_if<std::int64_t>(&*value) : nullptr;
            if (id == nullptr) return;
            if (const auto whole = fetch(store_, target, *id)) take(whole->text(day_field(target)));
        };
        for (const auto& cell : row.cells)
            if (cell.column == field.name) {
                look(cell.before);
                look(cell.after);
            }
        if (const auto record = fetch(store_, shape, row.row)) look((*record)[field.name]);
    }
    const Store& store_;
    std::vector<Seal> seals_;
};

bool is_decision(const std::string& table) { return table == "decision" || table == "decided_name"; }
bool is_seal(const std::string& table) { return table == "seal" || table == "sealed_account"; }

Error locked(const ChangeSet& set, const Seal& seal) {
    return {Status::refused,
            say("change {} wrote records of {}, which is sealed ({})", set.id, seal.period, seal.code.text),
            tr("correct the records with their own verbs, and the points with 'rdlz score adjust'")};
}

} // namespace

std::optional<Error> process_lock(const Store& store, const ChangeSet& set) {
    const SealedPeriods sealed(store);
    std::optional<Error> lock;
    each_row_change(store, set.id, [&](const RowChange& row) {
        if (lock) return;
        if (is_decision(row.table))
            lock.emplace(Status::refused, say("change {} recorded a decision; it stays on the record", set.id),
                         tr("record what was decided since with 'rdlz score decide'"));
        else if (is_seal(row.table))
            lock.emplace(Status::refused, say("change {} sealed a period; it stays sealed", set.id),
                         tr("'rdlz score adjust' writes a correction beside the sealed points"));
        else if (const auto* seal = sealed.over(row)) lock = locked(set, *seal);
    });
    return lock;
}

} // namespace rdlz::desk
