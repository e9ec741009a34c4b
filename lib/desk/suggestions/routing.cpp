#include "desk/suggestions/routing.hpp"

#include "core/message.hpp"
#include "desk/suggestions/steps.hpp"
#include "store/lookup.hpp"
#include "store/records.hpp"

#include <algorithm>
#include <iterator>

namespace rdlz::desk {

namespace {

void check_channel(const Store& store, Id<Department> id) {
    const auto unit = *fetch(store, id);
    if (unit.branch != Branch::government) return;
    const auto office = unit.parent ? name_of_record(store, shape<Department>, unit.parent.value) : std::string("…");
    throw Error(Status::refused,
                say("'{}' is a government department: the first assignment goes to the office above it", unit.name),
                say("write --to {} and --lead {}", office, unit.name));
}

void check_parts(const Routing& routing) {
    if (routing.to.empty() && routing.lead.empty() && routing.assist.empty() && routing.separate.empty())
        throw Error(Status::usage, tr("an assignment names its units"),
                    tr("first --to the office that hands it down, then --lead, --assist or --separate"));
    if (routing.lead.size() > 1)
        throw Error(Status::usage, tr("one unit leads"), tr("the others --assist, or all of them are --separate"));
    if (!routing.lead.empty() && !routing.separate.empty())
        throw Error(Status::usage, tr("a case has one leading unit or several separate ones, not both"));
}

void check_once(const Store& store, const Routing& routing) {
    std::vector<Id<Department>> all;
    for (const auto* units : {&routing.lead, &routing.assist, &routing.separate})
        std::copy(units->begin(), units->end(), std::back_inserter(all));
    std::sort(all.begin(), all.end());
    const auto twice = std::adjacent_find(all.begin(), all.end());
    if (twice != all.end())
        throw Error(Status::usage, say("'{}' is named twice", name_of_record(store, shape<Department>, twice->value)));
}

void keep(std::vector<std::string>& into, const std::vector<std::string>& remarks) {
    for (const auto& remark : remarks)
        if (std::find(into.begin(), into.end(), remark) == into.end()) into.push_back(remark);
}

/// The class is of the suggestion, not of the assignment: it stays when the case moves to another unit.
void set_six_months(Store& store, const Names& names, const Routing& routing, std::vector<std::string>& remarks) {
    auto suggestion = *fetch(store, routing.suggestion);
    suggestion.six_months = true;
    suggestion.six_months_reason = routing.six_months;
    update(store, suggestion);
    const auto rules = names.book().suggestion(routing.on.value_or(*suggestion.filed_on));
    if (rules.six_months == policy::SixMonths::notice)
        keep(remarks, {say("the local rule asks that the deputy be told why it takes six months")});
    if (rules.six_months == policy::SixMonths::consent)
        keep(remarks, {say("the local rule asks for the deputy's consent to six months")});
}

} // namespace

std::vector<std::string> route(Store& store, const Names& names, const Routing& routing, Date today) {
    check_parts(routing);
    check_once(store, routing);
    for (const auto unit : routing.to) check_channel(store, unit);
    if (!routing.actor.empty()) refuse_station(store, routing.actor);
    std::vector<std::string> remarks;
    if (!routing.six_months.empty()) set_six_months(store, names, routing, remarks);
    SuggestionEvent event;
    event.suggestion = routing.suggestion;
    event.step = Step::routed;
    event.happened_on = routing.on;
    event.late_entry = routing.late_entry;
    event.actor = routing.actor;
    event.reason = routing.reason;
    for (const auto& [part, units] :
         {std::pair(Part::channel, &routing.to), std::pair(Part::lead, &routing.lead),
          std::pair(Part::assist, &routing.assist), std::pair(Part::separate, &routing.separate)})
        for (const auto unit : *units) {
            event.part = part;
            event.department = unit;
            keep(remarks, take_step(store, names, event, today));
        }
    return remarks;
}

} // namespace rdlz::desk
