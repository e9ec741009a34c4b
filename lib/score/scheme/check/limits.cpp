#include "score/scheme/check/checks.hpp"

#include <algorithm>

namespace rdlz::score {

namespace {

struct Named {
    std::string cap;
    std::string floor;
    Limits limits;
};

std::vector<Named> named_limits(const Limits& own, const std::vector<EachLimit>& each) {
    static constexpr std::array<std::string_view, 6> names{"event", "day", "month", "quarter", "", ""};
    std::vector<Named> out{{"cap", "floor", own}};
    for (const auto& one : each) {
        const std::string name(names[static_cast<std::size_t>(one.over)]);
        out.push_back({name + "_cap", name + "_floor", one.limits});
    }
    return out;
}

void check_order(const Spot& spot, const std::vector<Named>& limits) {
    for (const auto& one : limits)
        if (one.limits.floor && one.limits.cap && *one.limits.floor > *one.limits.cap)
            spot.problem(one.floor,
                         say("the floor {} lies above the cap {}", one.limits.floor->str(), one.limits.cap->str()),
                         say("check both against the printed rule"));
}

/// What one fact, or the whole of a percentage or target, gives at most; shares only make it smaller.
std::optional<Points> greatest(const Rule& rule) {
    const auto awards = awards_of(rule);
    if (awards.empty() || rule.per == Per::quantity) return {};
    return *std::max_element(awards.begin(), awards.end());
}

void check_award(const Spot& spot, const Rule& rule, const std::vector<Named>& limits) {
    const auto most = greatest(rule);
    for (const auto& one : limits)
        if (most && one.limits.cap && *one.limits.cap < *most)
            spot.note(one.cap,
                      say("the cap {} of rule '{}' is below a single award of {}", one.limits.cap->str(), rule.name,
                          most->str()),
                      say("check it against the printed rule"));
}

void check_category(const Reading& reading, const Spot& spot, std::size_t index) {
    const auto& category = reading.scheme.categories[index];
    for (const auto& rule : reading.scheme.rules) {
        const auto most = greatest(rule);
        if (rule.category == index && most && category.limits.cap && *category.limits.cap < *most)
            spot.note("cap",
                      say("the cap {} of category '{}' is below a single award of {} under rule '{}'",
                          category.limits.cap->str(), category.code, most->str(), rule.name),
                      say("check it against the printed rule"));
    }
}

/// What nobody can reach under the cap on the total.
void check_reach(Section& root, const Scheme& scheme) {
    const auto& cap = scheme.assembly.limits.cap;
    if (!cap || !scheme.assembly.cap_holds_bonus) return;
    for (std::size_t i = 0; i < scheme.bands.size(); ++i)
        if (scheme.bands[i].from && *scheme.bands[i].from > *cap)
            Spot(root.reading(), root.node()["band"].items[i])
                .problem("from", say("'{}' begins above the cap {} on the total", scheme.bands[i].name, cap->str()),
                         say("check both against the printed rule"));
    if (scheme.candidates && scheme.candidates->least && *scheme.candidates->least > *cap)
        Spot(root.reading(), root.node()["candidates"])
            .problem("least", say("nobody can have as many points under the cap {} on the total", cap->str()),
                     say("check both against the printed rule"));
}

} // namespace

void check_limits(Section& root) {
    auto& reading = root.reading();
    const auto& scheme = reading.scheme;
    for (std::size_t i = 0; i < scheme.rules.size(); ++i) {
        const auto& rule = scheme.rules[i];
        const Spot spot(reading, *reading.rules[i]);
        auto limits = named_limits(rule.limits, rule.each);
        check_award(spot, rule, limits);
        for (const auto& role : rule.role_limits) limits.push_back({"role_caps", "role_floors", role.second});
        check_order(spot, limits);
    }
    for (std::size_t i = 0; i < scheme.categories.size(); ++i) {
        const Spot spot(reading, *reading.categories[i]);
        check_order(spot, named_limits(scheme.categories[i].limits, scheme.categories[i].each));
        check_category(reading, spot, i);
    }
    check_order(Spot(reading, root.node()["total"]), {{"cap", "floor", scheme.assembly.limits}});
    check_reach(root, scheme);
}

} // namespace rdlz::score
