#include "desk/activities/plan.hpp"

#include "core/message.hpp"
#include "store/deeds.hpp"
#include "store/records.hpp"

#include <algorithm>
#include <array>
#include <map>

namespace rdlz::desk {

namespace {

/// One month, quarter, half-year or year of the plan, with what was to be held in it.
struct Window {
    Period period;
    std::vector<policy::PlanItem> items;
};

struct Frequency {
    policy::Frequency word;
    std::vector<const char*> tails; ///< behind the year, as periods are written
};

const std::array<Frequency, 4>& frequencies() {
    static const std::array<Frequency, 4> all{
        {{policy::Frequency::month,
          {"-01", "-02", "-03", "-04", "-05", "-06", "-07", "-08", "-09", "-10", "-11", "-12"}},
         {policy::Frequency::quarter, {"-Q1", "-Q2", "-Q3", "-Q4"}},
         {policy::Frequency::half_year, {"-H1", "-H2"}},
         {policy::Frequency::year, {""}}}};
    return all;
}

/// The plan in force on a window's last day decides what it required.
std::vector<policy::PlanItem> items_of(const policy::Book& book, policy::Frequency frequency, Date last) {
    auto items = book.plan(last);
    items.erase(
        std::remove_if(items.begin(), items.end(), [frequency](const auto& item) { return item.period != frequency; }),
        items.end());
    return items;
}

/// Those that end within a period.
std::vector<Window> windows_of(const policy::Book& book, const Period& period) {
    std::vector<Window> windows;
    for (int year = period.from.year(); year <= period.to.year() + 1; ++year)
        for (const auto& frequency : frequencies())
            for (const auto* tail : frequency.tails) {
                const auto window = *policy::read_period(std::to_string(year) + tail, book);
                if (period.holds(window.to)) windows.push_back({window, items_of(book, frequency.word, window.to)});
            }
    return windows;
}

bool stood_throughout(const Station& station, const Period& window) {
    return !(station.opened_on > window.from) && (!station.closed_on || *station.closed_on > window.to);
}

class Standing {
public:
    Standing(const Names& names, const Period& period, Date as_of)
        : names_(names), period_(period), as_of_(as_of), windows_(windows_of(names.book(), period)) {
        for (const auto& item : names.book().plan(period.to)) add_type(item.type);
        for (const auto& window : windows_)
            for (const auto& item : window.items) add_type(item.type);
    }
    bool has_plan() const { return !types_.empty(); }

    PlanStanding run(Id<Station> wanted) {
        gather(wanted);
        PlanStanding standing;
        for (const auto& station : select<Station>(names_.store()))
            if (!wanted || station.id == wanted)
                for (const auto& type : types_)
                    if (const auto line = line_of(station, type); line.required + line.held + line.cancelled > 0)
                        standing.lines.push_back(line);
        standing.totals = totals(standing.lines);
        if (wanted) standing.totals.erase(standing.totals.begin(), standing.totals.end() - 1);
        standing.joint = joint_;
        return standing;
    }

private:
    void add_type(const std::string& type) {
        if (std::find(types_.begin(), types_.end(), type) == types_.end()) types_.push_back(type);
    }

    /// Everything that stations held or did not hold, back to where the first window begins.
    void gather(Id<Station> wanted) {
        auto span = period_;
        for (const auto& window : windows_) span.from = std::min(span.from, window.period.from);
        span.to = std::min(span.to, as_of_);
        each_activity(names_.store(), {span, {}, wanted, {}}, [&](const HeldActivity& each) {
            if (!each.stations.empty()) take(each);
        });
    }

    void take(const HeldActivity& each) {
        const auto& activity = each.activity;
        const auto day = *activity.starts_on;
        const bool in_period = period_.holds(day);
        add_type(activity.type);
        for (const auto station : each.stations)
            if (activity.cancelled && in_period)
                cancelled_[{station.value, activity.type}].push_back(activity.cancel_reason);
            else if (!activity.cancelled) held_[{station.value, activity.type}].push_back(day);
        if (!in_period) return;
        auto& once = once_[activity.type];
        ++(activity.cancelled ? once.cancelled : once.held);
        if (!activity.cancelled && each.stations.size() > 1) ++joint_;
    }

    PlanLine line_of(const Station& station, const std::string& type) {
        PlanLine line;
        line.station = station.id;
        line.type = type;
        const auto& days = held_[{station.id.value, type}];
        line.held =
            static_cast<int>(std::count_if(days.begin(), days.end(), [this](Date day) { return period_.holds(day); }));
        line.reasons = cancelled_[{station.id.value, type}];
        line.cancelled = static_cast<int>(line.reasons.size());
        for (const auto& window : windows_)
            if (stood_throughout(station, window.period)) add_window(window, days, line);
        return line;
    }

    void add_window(const Window& window, const std::vector<Date>& days, PlanLine& line) const {
        const auto held = static_cast<int>(
            std::count_if(days.begin(), days.end(), [&window](Date day) { return window.period.holds(day); }));
        for (const auto& item : window.items) {
            if (item.type != line.type) continue;
            const int counted = std::min(held, item.required);
            line.required += item.required;
            line.counted += counted;
            if (window.period.to <= as_of_) line.owed += item.required - counted;
        }
    }

    /// What stations owe adds up; what they held together is one activity.
    std::vector<PlanLine> totals(const std::vector<PlanLine>& lines) const {
        std::vector<PlanLine> found;
        PlanLine all;
        for (const auto& type : types_) {
            PlanLine total;
            total.type = type;
            if (const auto once = once_.find(type); once != once_.end()) {
                total.held = once->second.held;
                total.cancelled = once->second.cancelled;
            }
            for (const auto& line : lines)
                if (line.type == type) add_required(line, total);
            all.held += total.held;
            all.cancelled += total.cancelled;
            add_required(total, all);
            found.push_back(total);
        }
        found.push_back(all);
        return found;
    }

    static void add_required(const PlanLine& line, PlanLine& total) {
        total.required += line.required;
        total.counted += line.counted;
        total.owed += line.owed;
    }

    using Key = std::pair<std::int64_t, std::string>; ///< station and type
    const Names& names_;
    Period period_;
    Date as_of_;
    std::vector<Window> windows_;
    std::vector<std::string> types_;
    std::map<Key, std::vector<Date>> held_;
    std::map<Key, std::vector<std::string>> cancelled_; ///< the reasons
    std::map<std::string, PlanLine> once_;              ///< by type, each activity once
    int joint_ = 0;
};

} // namespace

std::string PlanLine::rate() const {
    if (required == 0) return {};
    const int hundredths = (counted * 20000 + required) / (2 * required); // of one per cent, half up
    return fmt::format("{}.{:02}", hundredths / 100, hundredths % 100);
}

PlanStanding plan_standing(const Names& names, const Period& period, Date as_of, Id<Station> station) {
    if (auto standing = plan_standing_if_any(names, period, as_of, station)) return std::move(*standing);
    throw Error(Status::refused, say("no plan of activities is in force in {}", period.phrase),
                tr("adopt a policy with the part [activities]"));
}

std::optional<PlanStanding> plan_standing_if_any(const Names& names, const Period& period, Date as_of,
                                                 Id<Station> station) {
    Standing standing(names, period, as_of);
    if (!standing.has_plan()) return {};
    return standing.run(station);
}

} // namespace rdlz::desk
