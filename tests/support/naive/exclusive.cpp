#include "assembly.hpp"

#include <algorithm>
#include <set>

namespace rdlz::naive {

namespace {

/// What each rule of an exclusive gives on one thing, in the order in which it names them; rules that give nothing
/// are left out.
using Sums = std::vector<std::pair<std::string, Fraction>>;

std::string standing_of(const Sums& sums, score::Keep keep) {
    auto best = sums.front();
    for (const auto& sum : sums)
        if (keep == score::Keep::highest && sum.second > best.second) best = sum;
    return best.first;
}

/// Whether a line with points, of one thing, is of a rule the exclusive names.
bool competes(const Case& one, const Line& line, score::Over over, const std::string& key) {
    return line.fact && line.points != 0 && key_of(one.facts[*line.fact], over, *line.fact) == key;
}

void apply(const Case& one, const score::Exclusive& exclusive, const std::string& key, std::vector<Line>& lines) {
    Sums sums;
    for (const auto index : exclusive.rules) {
        const auto& name = one.last().rules[index].name;
        Fraction sum;
        bool any = false;
        for (const auto& line : lines) {
            if (line.rule != name || !competes(one, line, exclusive.over, key)) continue;
            any = true;
            sum += line.points;
        }
        if (any) sums.emplace_back(name, sum);
    }
    if (sums.empty()) return;
    const auto stands = standing_of(sums, exclusive.keep);
    for (auto& line : lines) {
        const bool named =
            std::any_of(sums.begin(), sums.end(), [&](const auto& sum) { return sum.first == line.rule; });
        if (named && line.rule != stands && competes(one, line, exclusive.over, key))
            cut_whole(line, score::CutBy::exclusive);
    }
}

} // namespace

void apply_exclusives(const Case& one, std::vector<Line>& lines) {
    for (const auto& exclusive : one.last().exclusives) {
        std::set<std::string> keys;
        for (const auto& line : lines)
            if (line.fact) keys.insert(key_of(one.facts[*line.fact], exclusive.over, *line.fact));
        for (const auto& key : keys) apply(one, exclusive, key, lines);
    }
}

} // namespace rdlz::naive
