#include "core/text.hpp"
#include "desk/ledgers/summaries/ranked.hpp"
#include "domain/tenure.hpp"
#include "store/records.hpp"

#include <set>

namespace rdlz::desk {

namespace {

/// Who belonged to a group in the year, of the congress's deputies.
struct Members {
    std::set<std::int64_t> people;
    std::vector<std::string> heads; ///< 组长, 召集人
};

std::set<std::int64_t> deputies_of(const Scope& scope) {
    std::set<std::int64_t> found;
    for (const auto& seat : select<Mandate>(scope.names.store(), {{{"congress", scope.congress.id.value}}, false, {}}))
        if (holds_in(seat, scope.year_so_far())) found.insert(seat.person.value);
    return found;
}

bool is_head(const std::string& role) {
    return role.find("组长") != std::string::npos || role.find("召集人") != std::string::npos;
}

/// By the group's name.
std::map<std::string, Members> members_in(const Scope& scope) {
    const auto& store = scope.names.store();
    const auto deputies = deputies_of(scope);
    std::map<std::int64_t, std::string> groups;
    for (const auto& group : select<Grouping>(store, {{{"kind", std::string("group")}}, false, {}}))
        groups[group.id.value] = group.name;
    std::map<std::string, Members> found;
    for (const auto& place : select<Membership>(store)) {
        const auto group = groups.find(place.grouping.value);
        if (group == groups.end() || deputies.count(place.person.value) == 0 || !holds_in(place, scope.year_so_far()))
            continue;
        auto& members = found[group->second];
        members.people.insert(place.person.value);
        if (is_head(place.role)) members.heads.push_back(fetch(store, place.person)->name);
    }
    return found;
}

} // namespace

report::DataSet group_score_data(const Scope& scope) {
    auto members = std::make_shared<const std::map<std::string, Members>>(members_in(scope));
    return summary(scope, "group-scores", [members](const score::Standing& standing, report::DataRow& cells) {
        const auto& subject = standing.subject;
        cells.set("name", subject.name);
        const auto found = members->find(subject.name);
        if (found == members->end()) return true;
        cells.set("members", found->second.people.size());
        put(cells, "head", joined(found->second.heads, "、"));
        return true;
    });
}

} // namespace rdlz::desk
