#include "desk/periods/closings.hpp"

#include "core/message.hpp"
#include "store/records.hpp"

#include <algorithm>

namespace rdlz::desk {

namespace {

template<class Wanted>
std::optional<Closed> last(const Names& names, Id<Congress> congress, const Wanted& wanted) {
    const auto all = closings(names.store());
    const auto found = std::find_if(all.rbegin(), all.rend(), [&](const Closed& each) {
        return each.closing.congress == congress && wanted(each.closing);
    });
    return found == all.rend() ? std::nullopt : std::optional(*found);
}

} // namespace

std::vector<Closed> closings(const Store& store) {
    std::vector<Closed> found;
    if (!knows(store, shape<PeriodClosing>)) return found;
    each(store, shape<PeriodClosing>, {}, [&found](const Record& record) {
        found.push_back({value_of<PeriodClosing>(record), record.made_by});
    });
    return found;
}

std::vector<Closed> standing_closings(const Store& store) {
    auto found = closings(store);
    std::erase_if(found, [](const Closed& each) { return !each.closing.stands(); });
    return found;
}

const Closed* shortest(const std::vector<const Closed*>& closings) {
    const auto length = [](const Closed* each) { return each->closing.starts_on->days_until(*each->closing.ends_on); };
    const auto found = std::min_element(closings.begin(), closings.end(), [&](const auto* left, const auto* right) {
        return length(left) < length(right);
    });
    return found == closings.end() ? nullptr : *found;
}

std::optional<Closed> closing_asked(const Names& names, Id<Congress> congress, const std::string& text) {
    const auto as_written = [&](const PeriodClosing& each) {
        return each.stands() && each.asked == Period::in_figures(text);
    };
    if (auto found = last(names, congress, as_written)) return found;
    const auto period = policy::require_period(text, names.book());
    return last(names, congress, [&](const PeriodClosing& each) { return each.stands() && each.has_days(period); });
}

Closed require_closing(const Names& names, Id<Congress> congress, const std::string& text) {
    const auto by_code = [&](const PeriodClosing& each) { return each.code.text == text; };
    if (auto found = last(names, congress, by_code)) return std::move(*found);
    if (auto found = closing_asked(names, congress, text)) return std::move(*found);
    const auto period = policy::require_period(text, names.book());
    const auto once = [&](const PeriodClosing& each) {
        return each.asked == Period::in_figures(text) || each.has_days(period);
    };
    if (auto found = last(names, congress, once)) return std::move(*found);
    throw Error(Status::refused, say("{} is not closed", period.phrase), tr("'rdlz period list' shows what is"));
}

std::vector<ClosedSheet> sheets_of(const Store& store, const PeriodClosing& closing) {
    return select<ClosedSheet>(store, {{{"closing", closing.id.value}}, false, {}});
}

void reopen(Store& store, PeriodClosing closing, Date today, const std::string& reason) {
    if (!closing.stands())
        throw Error(Status::refused, say("{} was opened again on {}", closing.period, closing.reopened_on->str()),
                    tr("'rdlz period close' closes it once more"));
    if (today < *closing.closed_on)
        throw Error(Status::refused,
                    say("{} is before {} was closed, {}", today.str(), closing.period, closing.closed_on->str()),
                    tr("leave out --as-of"));
    closing.reopened_on = today;
    closing.reason = reason;
    update(store, closing);
}

} // namespace rdlz::desk
