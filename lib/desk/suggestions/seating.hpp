#pragma once

#include "desk/suggestions/objection.hpp"
#include "domain/suggestion.hpp"
#include "store/store.hpp"

#include <optional>
#include <string>
#include <vector>

namespace rdlz::desk {

/// Finds the people of a suggestion in the seats they hold on the day of filing.
class Seating {
public:
    /// All three are kept: they must outlive it.
    Seating(const Store& store, const Suggestion& suggestion, const Object& object)
        : store_(store), suggestion_(suggestion), object_(object) {}

    /// The seat in the congress named, elsewhere only by reference; without one named the lead's own seat. Nothing
    /// where something speaks against it.
    std::optional<Mandate> lead(const std::string& text, Id<Congress> congress) const;
    /// The seat in the suggestion's congress, or in the lead's own.
    std::optional<Mandate> cosigner(const std::string& text, const Mandate& lead) const;

private:
    std::vector<std::int64_t> found(const std::string& text, std::string_view field) const;
    std::vector<Mandate> seats_in(const std::vector<std::int64_t>& people, Id<Congress> congress) const;
    std::vector<Mandate> seats_of(const std::vector<std::int64_t>& people) const;
    std::optional<Mandate> own_seat(const std::string& text, const std::vector<std::int64_t>& people) const;
    std::vector<Mandate> ours(const std::string& text, const std::vector<Mandate>& seats) const;
    std::optional<Mandate> the_one(const std::string& text, std::string_view field,
                                   const std::vector<Mandate>& seats) const;
    std::string no_seat(const std::string& text, Id<Congress> congress) const;

    const Store& store_;
    const Suggestion& suggestion_;
    const Object& object_;
};

} // namespace rdlz::desk
