#pragma once

#include "desk/names.hpp"
#include "domain/field.hpp"
#include "xlsx/form/form.hpp"

#include <span>
#include <string>

namespace rdlz::desk {

/// The words of a closed choice, in Chinese.
xlsx::Choices words_to_choose(std::span<const Word> words);
/// The names of a code list; of channels only those that are online, or that are not.
enum class Channels { all, online, offline };
xlsx::Choices codes_to_choose(const Names& names, const std::string& list, Channels which = Channels::all);
/// Open stations, by name where only one bears it, by township.
xlsx::Choices stations_to_choose(const Names& names);
/// Names of records that stand, as they are found again: by name where only one bears it, by code otherwise.
xlsx::Choices records_to_choose(const Names& names, const Shape& shape);
/// What a field offers: its words, 是 and 否, its code list, the records it refers to where they are not too many.
xlsx::Choices field_choices(const Names& names, const Field& field);

} // namespace rdlz::desk
