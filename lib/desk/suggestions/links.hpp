#pragma once

#include "domain/suggestion.hpp"
#include "store/store.hpp"

#include <vector>

namespace rdlz::desk {

/// What hangs on a suggestion beside its own fields.
struct Links {
    std::vector<Id<Mandate>> cosigners;
    std::vector<Id<Opinion>> opinions;
};

/// Writes the links that are not there yet; gives how many that were.
int add_links(Store& store, Id<Suggestion> suggestion, const Links& links);
/// Says that links were never true; refuses one that is not there.
void drop_links(Store& store, Id<Suggestion> suggestion, const Links& links);

} // namespace rdlz::desk
