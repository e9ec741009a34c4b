#include "desk/deputy/merging.hpp"

#include "core/message.hpp"
#include "desk/deputy/deputies.hpp"
#include "store/lookup.hpp"
#include "store/records.hpp"

#include <algorithm>

namespace rdlz::desk {

namespace {

bool is_blank(const Field& field, const Value& value) {
    if (field.kind == Kind::flag)
        return std::get_if<std::int64_t>(&value) == nullptr || std::get<std::int64_t>(value) == 0;
    return value.index() == 0;
}

/// Whether the office stands behind it, and why not.
bool is_of_confirmation(const Field& field) { return field.name == "state" || field.name == "return_reason"; }

/// Two records of a type without codes that say of the same things: same references, and both open or both ended alike.
bool are_twins(const Record& left, const Record& right) {
    for (std::size_t i = 0; i < left.values.size(); ++i) {
        const auto& field = left.shape->fields[i];
        if ((field.kind == Kind::reference || field.name == "until") && left.values[i] != right.values[i]) return false;
    }
    return true;
}

/// Confirmed before only declared, then by who was written down first.
bool counted_before(const Record& left, const Record& right) {
    const auto rank = [](const Record& record) {
        const bool waits = record.shape->find("state") != nullptr && !record.text("state").empty();
        return std::pair(waits, record.made_by);
    };
    return rank(left) < rank(right);
}

class Merger {
public:
    explicit Merger(Store& store) : store_(store) {}

    /// Every record that refers to `from` comes to refer to `to`.
    void move_all(const Shape& target, std::int64_t from, std::int64_t to) {
        for (const auto* shape : all_shapes())
            for (const auto& field : shape->fields) {
                if (field.kind != Kind::reference || field.target != target.noun) continue;
                for (auto& record : select(store_, *shape, {{{std::string(field.name), from}}, false, {}}))
                    move(record, field, to);
            }
    }

    /// What the other knows and the one kept does not; says where both know something else.
    void fill(Record& kept, const Record& other) {
        for (std::size_t i = 0; i < kept.values.size(); ++i) {
            const auto& field = kept.shape->fields[i];
            if (is_of_confirmation(field) && is_blank(field, other.values[i])) kept.values[i] = Value();
            if (field.kind == Kind::reference || field.is(fixed) || is_blank(field, other.values[i]) ||
                is_of_confirmation(field))
                continue;
            if (is_blank(field, kept.values[i])) kept.values[i] = other.values[i];
            else if (kept.values[i] != other.values[i]) meet_difference(kept, other, i);
        }
        update(store_, kept);
    }

    Merging done;

private:
    void move(Record record, const Field& field, std::int64_t to) {
        record[field.name] = to;
        if (auto twin = twin_of(record)) return absorb(*twin, record);
        if (record.shape == &shape<Mandate>) check_mandate(store_, value_of<Mandate>(record));
        update(store_, record);
        ++done.moved;
    }

    std::optional<Record> twin_of(const Record& record) const {
        if (record.shape->has_code()) return {};
        for (auto& each : select(store_, *record.shape, {same_references(record), false, {}}))
            if (each.id != record.id && are_twins(each, record)) return std::move(each);
        return {};
    }

    static std::vector<std::pair<std::string, Value>> same_references(const Record& record) {
        std::vector<std::pair<std::string, Value>> same;
        for (std::size_t i = 0; i < record.values.size(); ++i)
            if (record.shape->fields[i].kind == Kind::reference)
                same.emplace_back(record.shape->fields[i].name, record.values[i]);
        return same;
    }

    /// The one that counted first is kept, so that it stays where sheets have listed it; of seats the one that is
    /// there.
    void absorb(Record& twin, Record& record) {
        if (record.shape != &shape<Mandate> && counted_before(record, twin)) {
            mark_void(store_, *twin.shape, twin.id);
            fill(record, twin);
            ++done.doubled;
            return;
        }
        fill(twin, record);
        if (record.shape == &shape<Mandate>) move_all(shape<Mandate>, record.id, twin.id);
        mark_void(store_, *record.shape, record.id);
        ++done.doubled;
    }

    /// The earlier beginning holds; a person's own words are kept apart; anything else is for the clerk to settle.
    void meet_difference(Record& kept, const Record& other, std::size_t i) {
        const auto& field = kept.shape->fields[i];
        if (kept.shape == &shape<Person>) done.apart.emplace_back(field.heading);
        else if (field.name == "since") kept.values[i] = std::min(kept.values[i], other.values[i]);
        else refuse(field, kept, other, i);
    }

    [[noreturn]] static void refuse(const Field& field, const Record& kept, const Record& other, std::size_t i) {
        throw Error(Status::refused,
                    say("the two say different things of one {}: {} '{}' and '{}'",
                        tr(std::string(kept.shape->noun).c_str()), field.heading,
                        human_text(field, kept.values[i], true), human_text(field, other.values[i], true)),
                    tr("correct the one that is wrong first"));
    }

    Store& store_;
};

} // namespace

Merging merge(Store& store, Id<Person> kept, Id<Person> other) {
    if (kept == other)
        throw Error(Status::usage, say("'{}' is one entry only", code_of(store, shape<Person>, kept.value)),
                    tr("name the entry to keep first, then the other one"));
    Merger merger(store);
    merger.move_all(shape<Person>, other.value, kept.value);
    auto person = *fetch(store, shape<Person>, kept.value);
    auto gone = *fetch(store, shape<Person>, other.value);
    merger.fill(person, gone);
    gone["merged_into"] = kept.value;
    update(store, gone);
    mark_void(store, shape<Person>, other.value);
    return std::move(merger.done);
}

} // namespace rdlz::desk
