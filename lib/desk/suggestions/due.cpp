#include "desk/suggestions/due.hpp"

#include "core/mask.hpp"
#include "core/text.hpp"
#include "desk/intake/intake.hpp"

#include <algorithm>
#include <tuple>

namespace rdlz::desk {

namespace {

constexpr int widest_title = 60;

DueItem item_of(const Case& each) {
    const auto& deadline = *each.now().deadline;
    DueItem item;
    item.code = each.suggestion.code.text;
    item.number = each.suggestion.number;
    item.title = each.suggestion.title;
    item.units = each.history.lead_units();
    item.round = each.now().round;
    item.local_on = deadline.local.last;
    if (deadline.statutory) item.statutory_on = deadline.statutory->last;
    item.reminder_on = deadline.due.reminder;
    item.last_on = deadline.due.last;
    item.standing = *each.standing;
    return item;
}

/// An opinion that became a suggestion has no clock of its own: the suggestion's is counted.
bool is_owed(const OpinionView& view, Date as_of) {
    const auto& opinion = view.opinion;
    const bool done = opinion.closed_on && *opinion.closed_on <= as_of;
    const bool told = opinion.fed_back_on && *opinion.fed_back_on <= as_of;
    return !view.visit.history && opinion.due_on && !done && !told && view.suggestions.empty() &&
           opinion.nature != Nature::accusation && opinion.outcome != Outcome::answered;
}

/// The day an opinion is due was counted when it was taken down: here only how near it is.
DueItem item_of(const OpinionView& view, const calendar::Calendar& calendar) {
    const auto& opinion = view.opinion;
    DueItem item;
    item.kind = DueItem::Kind::opinion;
    item.code = opinion.code.text;
    item.title = cut(masked_text(opinion.content, view.visit.name), widest_title);
    if (opinion.department) item.units.push_back(opinion.department);
    (opinion.nature == Nature::petition ? item.statutory_on : item.local_on) = opinion.due_on;
    item.reminder_on = calendar.previous_workday(*opinion.due_on);
    item.last_on = *opinion.due_on;
    return item;
}

void add_opinions(const Names& names, Date as_of, std::vector<DueItem>& items) {
    const auto calendar = calendar::Calendar::built_in();
    const auto warning = names.book().warning(as_of);
    OpinionFilter filter;
    filter.to = as_of;
    each_opinion(names.store(), filter, [&](const OpinionView& view) {
        if (!is_owed(view, as_of)) return;
        auto item = item_of(view, calendar);
        casework::Limit limit;
        limit.reminder = item.reminder_on;
        limit.last = item.last_on;
        limit.provisional = calendar.is_provisional(item.last_on);
        item.standing = casework::standing_of(limit, as_of, warning);
        items.push_back(std::move(item));
    });
}

bool is_wanted(const DueItem& item, const DueFilter& filter) {
    const bool near = !filter.days || item.standing.days_left <= *filter.days;
    const bool held =
        !filter.department || std::find(item.units.begin(), item.units.end(), filter.department) != item.units.end();
    return near && held;
}

} // namespace

std::vector<DueItem> due_items(const Names& names, const DueFilter& filter, Date as_of) {
    std::vector<DueItem> items;
    CaseFilter cases;
    cases.only_ours = true;
    cases.only_open = true;
    each_case(names, cases, as_of, [&items](const Case& each) {
        if (each.standing) items.push_back(item_of(each));
    });
    if (filter.opinions) add_opinions(names, as_of, items);
    const auto unwanted = [&filter](const DueItem& item) { return !is_wanted(item, filter); };
    items.erase(std::remove_if(items.begin(), items.end(), unwanted), items.end());
    std::sort(items.begin(), items.end(), [](const DueItem& left, const DueItem& right) {
        return std::tie(left.last_on, left.code) < std::tie(right.last_on, right.code);
    });
    return items;
}

} // namespace rdlz::desk
