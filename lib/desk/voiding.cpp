#include "desk/voiding.hpp"

#include "core/message.hpp"
#include "store/lookup.hpp"

#include <algorithm>
#include <array>

namespace rdlz::desk {

namespace {

/// Which record types are parts of which: they have no life without it.
struct Whole {
    std::string_view noun;
    std::string_view part;
};
constexpr std::array<Whole, 15> wholes{{{"activity", "activity-station"},
                                        {"activity", "attendance"},
                                        {"intake", "visit-deputy"},
                                        {"intake", "opinion"},
                                        {"suggestion", "cosigner"},
                                        {"suggestion", "suggestion-opinion"},
                                        {"suggestion", "suggestion-event"},
                                        {"deputy", "mandate"},
                                        {"deputy", "membership"},
                                        {"mandate", "membership"},
                                        {"selection", "candidate"},
                                        {"selection", "decision"},
                                        {"seal", "sealed-account"},
                                        {"seal", "adjustment"},
                                        {"period-closing", "closed-sheet"}}};

bool is_part(const Shape& part, const Shape& whole) {
    return std::any_of(wholes.begin(), wholes.end(),
                       [&](const Whole& pair) { return pair.noun == whole.noun && pair.part == part.noun; });
}

/// What is only a part of something is named by the whole: intake 'JD0001', not a row of its deputies.
std::string name_of(const Store& store, const Record& other) {
    for (const auto& pair : wholes) {
        if (other.shape->has_code() || pair.part != other.shape->noun) continue;
        for (const auto& field : other.shape->fields)
            if (field.target == pair.noun)
                return say("{} '{}'", tr(std::string(pair.noun).c_str()),
                           code_of(store, *shape_named(pair.noun), other.number(field.name)));
    }
    return say("{} '{}'", tr(std::string(other.shape->noun).c_str()), code_of(store, *other.shape, other.id));
}

void meet_reference(Store& store, const Record& whole, const Record& other) {
    if (is_part(*other.shape, *whole.shape)) return void_record(store, other);
    throw Error(
        Status::refused,
        say("'{}' cannot be voided: {} refers to it", code_of(store, *whole.shape, whole.id), name_of(store, other)),
        tr("void that one first, or change it"));
}

} // namespace

void void_record(Store& store, const Record& record) {
    for (const auto* shape : all_shapes())
        for (const auto& field : shape->fields) {
            if (field.kind != Kind::reference || field.target != record.shape->noun || !knows(store, *shape)) continue;
            for (const auto& other : select(store, *shape, {{{std::string(field.name), record.id}}, false, {}}))
                if (!(other.shape == record.shape && other.id == record.id)) meet_reference(store, record, other);
        }
    mark_void(store, *record.shape, record.id);
}

} // namespace rdlz::desk
