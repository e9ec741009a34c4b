#pragma once

#include "domain/shapes.hpp"
#include "store/store.hpp"

#include <optional>
#include <string>
#include <vector>

namespace rdlz {

/// Finds the record a person named: by code, then by name (or short name) where only one bears it; a deputy also by
/// certificate or phone. Throws Error(not_found) suggesting the nearest, or Error(refused) listing all that fit.
std::int64_t resolve(const Store& store, const Shape& shape, const std::string& text);
template<class T>
Id<T> resolve(const Store& store, const std::string& text) {
    return {resolve(store, shape<T>, text)};
}

/// The noun, in the language spoken, whose list shows the records of a type: opinions stand under intake.
std::string noun_of_list(const Shape& shape);

/// All that fit, for importers that report instead of throwing; the code decides alone where it fits.
std::vector<std::int64_t> candidates(const Store& store, const Shape& shape, const std::string& text);

/// All deputies who bear a name, whatever its capitals, widths and spaces.
std::vector<std::int64_t> namesakes(const Store& store, const std::string& name);

/// How a record is named where it is referred to: its code for machines, its name (or its code) for people.
std::string code_of(const Store& store, const Shape& shape, std::int64_t id);
std::string name_of_record(const Store& store, const Shape& shape, std::int64_t id);

/// The seat that a person holds in a congress on a day; nothing where there is none.
std::optional<Mandate> mandate_on(const Store& store, Id<Person> person, Id<Congress> congress, Date day);
/// All seats of a person, oldest first, ended ones too.
std::vector<Mandate> mandates_of(const Store& store, Id<Person> person);

} // namespace rdlz
