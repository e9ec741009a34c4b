#include "desk/suggestions/links.hpp"

#include "core/message.hpp"
#include "store/lookup.hpp"
#include "store/records.hpp"

namespace rdlz::desk {

namespace {

Filter same_link(Id<Suggestion> suggestion, std::string_view other, std::int64_t id) {
    return {{{"suggestion", suggestion.value}, {std::string(other), id}}, false, {}};
}

template<class Link, class Other>
int add_missing(Store& store, Id<Suggestion> suggestion, const std::vector<Id<Other>>& others, std::string_view field) {
    int added = 0;
    for (const auto other : others) {
        if (!select<Link>(store, same_link(suggestion, field, other.value)).empty()) continue;
        insert(store, Link{{}, suggestion, other});
        ++added;
    }
    return added;
}

template<class Link, class Other>
void drop_present(Store& store, Id<Suggestion> suggestion, const std::vector<Id<Other>>& others,
                  std::string_view field) {
    for (const auto other : others) {
        const auto found = select<Link>(store, same_link(suggestion, field, other.value));
        if (found.empty())
            throw Error(Status::refused,
                        say("'{}' has no such {}: '{}'", code_of(store, shape<Suggestion>, suggestion.value),
                            tr(std::string(shape<Link>.noun).c_str()), code_of(store, shape<Other>, other.value)),
                        tr("'rdlz suggestion show' shows them"));
        mark_void(store, shape<Link>, found.front().id.value);
    }
}

} // namespace

int add_links(Store& store, Id<Suggestion> suggestion, const Links& links) {
    return add_missing<Cosigner>(store, suggestion, links.cosigners, "mandate") +
           add_missing<SuggestionOpinion>(store, suggestion, links.opinions, "opinion");
}

void drop_links(Store& store, Id<Suggestion> suggestion, const Links& links) {
    drop_present<Cosigner>(store, suggestion, links.cosigners, "mandate");
    drop_present<SuggestionOpinion>(store, suggestion, links.opinions, "opinion");
}

} // namespace rdlz::desk
