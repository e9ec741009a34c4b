#include "desk/merits/rate.hpp"

#include "desk/deputy/roster.hpp"
#include "domain/appraisal.hpp"
#include "store/records.hpp"

#include <fmt/format.h>

#include <map>
#include <set>

namespace rdlz::desk {

namespace {

/// Whoever reported as a deputy of this congress, in its term and by the day.
std::set<std::int64_t> reporters(const Store& store, const Congress& congress, Date as_of) {
    std::set<std::int64_t> found;
    for (const auto& report : select<DutyReport>(store)) {
        const bool in_term = !(congress.opened_on > report.held_on) && report.held_on <= as_of;
        const bool of_another = report.mandate && fetch(store, report.mandate)->congress != congress.id;
        if (in_term && !of_another) found.insert(report.person.value);
    }
    return found;
}

} // namespace

std::string DutyRate::rate() const {
    if (in_office == 0) return {};
    const int hundredths = (reported * 20000 + in_office) / (2 * in_office); // of one per cent, half up
    return fmt::format("{}.{:02}", hundredths / 100, hundredths % 100);
}

std::vector<DutyRate> duty_rates(const Store& store, const Congress& congress, Date as_of) {
    const auto reported = reporters(store, congress, as_of);
    std::map<std::string, DutyRate> lines;
    DutyRate all;
    const Roster roster(store, as_of);
    RosterFilter filter;
    filter.congress = congress.id;
    roster.each(filter, [&](const DeputyView& view) {
        const auto* seat = view.seat_in(congress.id);
        if (seat == nullptr) return;
        auto& line = lines[seat->delegation];
        line.delegation = seat->delegation;
        const int one = reported.count(view.person.id.value) > 0 ? 1 : 0;
        for (auto* each : {&line, &all}) {
            ++each->in_office;
            each->reported += one;
        }
    });
    std::vector<DutyRate> found;
    for (auto& [delegation, line] : lines) found.push_back(std::move(line));
    if (found.size() != 1 || !found.front().delegation.empty()) found.push_back(all);
    return found;
}

} // namespace rdlz::desk
