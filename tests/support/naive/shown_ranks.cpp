#include "shown.hpp"

#include <fmt/format.h>

#include <algorithm>

namespace rdlz::naive {

namespace {

std::string place_text(std::size_t who, const std::string& part, int rank, bool tied) {
    return fmt::format("{:03} is {}{} in '{}'", who, rank, tied ? " with others" : "", part);
}

const char* const reasons[] = {"leader", "role class", "months"};

void add_excluded(const std::set<std::size_t>& people, score::ExcludedBy by, Text& out) {
    for (const auto who : people)
        out.push_back(fmt::format("{:03} is not ranked: {}", who, reasons[static_cast<int>(by)]));
}

std::string open_text(const std::string& part, std::int64_t seats, std::set<std::size_t> people) {
    auto out = fmt::format("{} places in '{}' open among", seats, part);
    for (const auto who : people) out += " " + std::to_string(who);
    return out;
}

Text sorted(Text text) {
    std::sort(text.begin(), text.end());
    return text;
}

} // namespace

Text shown(const Ranks& ranks) {
    Text out;
    for (const auto& [who, place] : ranks.ranked) out.push_back(place_text(who, place.part, place.rank, place.tied));
    add_excluded(ranks.leaders, score::ExcludedBy::leader, out);
    add_excluded(ranks.classes, score::ExcludedBy::role_class, out);
    add_excluded(ranks.newcomers, score::ExcludedBy::months, out);
    return sorted(out);
}

Text shown(const score::Ranking& ranking) {
    Text out;
    for (const auto& place : ranking.places)
        out.push_back(place_text(place.standing, place.part, place.rank, place.tied));
    for (const auto& one : ranking.excluded) add_excluded({one.standing}, one.by, out);
    return sorted(out);
}

Text shown(const Proposed& proposed) {
    Text out;
    for (const auto who : proposed.chosen) out.push_back(fmt::format("{:03} is proposed", who));
    for (const auto& [part, people] : proposed.undecided)
        out.push_back(open_text(part, proposed.open.at(part), people));
    for (const auto& [who, gap] : proposed.near)
        out.push_back(fmt::format("{:03} is near, by {}", who, gap.points().str()));
    for (const auto who : proposed.barred) out.push_back(fmt::format("{:03} is kept off", who));
    return sorted(out);
}

Text shown(const score::Candidates& candidates) {
    Text out;
    for (const auto& place : candidates.chosen) out.push_back(fmt::format("{:03} is proposed", place.standing));
    for (const auto& open : candidates.undecided)
        out.push_back(open_text(open.part, static_cast<std::int64_t>(open.seats),
                                {open.standings.begin(), open.standings.end()}));
    for (const auto& near : candidates.near)
        out.push_back(fmt::format("{:03} is near, by {}", near.standing, near.gap.str()));
    for (const auto who : candidates.barred) out.push_back(fmt::format("{:03} is kept off", who));
    return sorted(out);
}

} // namespace rdlz::naive
