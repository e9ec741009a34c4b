#include "assembly.hpp"

#include <algorithm>
#include <functional>

namespace rdlz::naive {

namespace {

using Picked = std::vector<std::size_t>; ///< indices of lines, in their order
using Wanted = std::function<bool(const Line&)>;

Picked picked(const Result& result, const Wanted& wanted) {
    Picked out;
    for (std::size_t i = 0; i < result.lines.size(); ++i)
        if (wanted(result.lines[i])) out.push_back(i);
    return out;
}

Fraction sum_of(const Result& result, const Picked& lines, bool gains_only) {
    Fraction out;
    for (const auto i : lines)
        if (!gains_only || result.lines[i].points > 0) out += result.lines[i].points;
    return out;
}

/// Takes what is too much, from the last gain on.
void take(Result& result, const Picked& lines, Fraction much, score::CutBy by) {
    for (std::size_t i = lines.size(); i-- > 0 && much > 0;) {
        auto& line = result.lines[lines[i]];
        if (line.points <= 0) continue;
        const auto amount = std::min(line.points, much);
        cut(line, by, amount);
        much -= amount;
    }
}

/// Gives back what is too little, from the last loss on; what is left over.
Fraction give_back(Result& result, const Picked& lines, Fraction little, score::CutBy by) {
    for (std::size_t i = lines.size(); i-- > 0 && little > 0;) {
        auto& line = result.lines[lines[i]];
        if (line.points >= 0) continue;
        const auto amount = std::min(-line.points, little);
        cut(line, by, -amount);
        little -= amount;
    }
    return std::max(little, Fraction(0));
}

void cap_gains(Result& result, const Picked& lines, const std::optional<Points>& cap, score::CutBy by) {
    if (cap) take(result, lines, sum_of(result, lines, true) - *cap, by);
}

/// A floor; what no loss could take becomes a line like that one, if there is to be any.
void hold_floor(Result& result, const Picked& lines, const std::optional<Points>& floor, score::CutBy by,
                std::optional<Line> like) {
    if (!floor) return;
    const auto left = give_back(result, lines, Fraction(*floor) - sum_of(result, lines, false), by);
    if (left == 0 || !like) return;
    auto extra = *like;
    extra.source = score::Source::floor;
    extra.award = extra.credit = extra.points = left;
    result.lines.push_back(extra);
}

/// The lines of facts among them, thing by thing.
std::map<std::string, Picked> things(const Result& result, const Picked& lines, score::Over over) {
    std::map<std::string, Picked> out;
    for (const auto i : lines)
        if (const auto fact = result.lines[i].fact) out[key_of(result.facts[*fact], over, *fact)].push_back(i);
    return out;
}

void hold_each(Result& result, const Picked& lines, const std::vector<score::EachLimit>& limits, bool caps) {
    for (const auto& limit : limits)
        for (const auto& [key, of_one] : things(result, lines, limit.over)) {
            if (caps) cap_gains(result, of_one, limit.limits.cap, score::CutBy::each_cap);
            if (!caps && limit.limits.floor)
                give_back(result, of_one, Fraction(*limit.limits.floor) - sum_of(result, of_one, false),
                          score::CutBy::each_floor);
        }
}

Wanted of_item(const Item& item) {
    return [&item](const Line& line) { return line.rule == item.name; };
}

Wanted of_category(std::size_t category) {
    return [category](const Line& line) { return line.category == category; };
}

Picked of_role(const Result& result, const Item& item, const std::string& role) {
    return picked(result, [&](const Line& line) {
        return line.rule == item.name && line.fact && result.facts[*line.fact].role == role;
    });
}

void apply_caps(const Case& one, const std::vector<Item>& items, Result& result) {
    for (const auto& item : items) {
        const auto lines = picked(result, of_item(item));
        hold_each(result, lines, item.rule->each, true);
        for (const auto& [role, limits] : item.rule->role_limits)
            cap_gains(result, of_role(result, item, role), limits.cap, score::CutBy::role_cap);
        cap_gains(result, lines, item.rule->limits.cap, score::CutBy::rule_cap);
    }
    const auto& categories = one.last().categories;
    for (std::size_t i = 0; i < categories.size(); ++i) {
        const auto lines = picked(result, of_category(i));
        hold_each(result, lines, categories[i].each, true);
        cap_gains(result, lines, categories[i].limits.cap, score::CutBy::category_cap);
    }
}

Line line_beside_facts(score::Source source, const Item* item, const Fraction& points) {
    Line out;
    out.source = source;
    if (item != nullptr) {
        out.rule = item->name;
        out.version = item->version;
        out.category = item->category;
    }
    out.award = out.credit = out.points = points;
    return out;
}

/// Whether a pool of the item is filled, and a floor above zero gives: not of what only older versions have, not of
/// what does not speak of the subject, not without the minimums it stands on.
bool gives(const Case& one, const Item& item, const Result& result) {
    return item.current && one.concerns(*item.rule) && !misses(one, result, item.rule->required);
}

void put_in_front(const Case& one, const std::vector<Item>& items, Result& result) {
    std::vector<Line> front;
    const auto& assembly = one.last().assembly;
    if (assembly.base != Points{} && !misses(one, result, assembly.base_required))
        front.push_back(line_beside_facts(score::Source::base, nullptr, assembly.base));
    for (const auto& item : items) {
        const auto& rule = *item.rule;
        if (rule.start && gives(one, item, result))
            front.push_back(line_beside_facts(score::Source::start, &item, *rule.start));
    }
    result.lines.insert(result.lines.begin(), front.begin(), front.end());
}

void floor_item(const Case& one, const Item& item, Result& result) {
    std::optional<Line> extra;
    if (gives(one, item, result)) extra = line_beside_facts(score::Source::floor, &item, 0);
    hold_each(result, picked(result, of_item(item)), item.rule->each, false);
    for (const auto& [role, limits] : item.rule->role_limits)
        hold_floor(result, of_role(result, item, role), limits.floor, score::CutBy::role_floor, extra);
    hold_floor(result, picked(result, of_item(item)), item.rule->limits.floor, score::CutBy::rule_floor, extra);
}

void apply_floors(const Case& one, const std::vector<Item>& items, Result& result) {
    for (const auto& item : items) floor_item(one, item, result);
    const auto& categories = one.last().categories;
    for (std::size_t i = 0; i < categories.size(); ++i) {
        auto extra = line_beside_facts(score::Source::floor, nullptr, 0);
        extra.category = i;
        hold_each(result, picked(result, of_category(i)), categories[i].each, false);
        hold_floor(result, picked(result, of_category(i)), categories[i].limits.floor, score::CutBy::category_floor,
                   extra);
    }
}

void weigh(const Case& one, Result& result) {
    const auto& categories = one.last().categories;
    for (std::size_t i = 0; i < categories.size(); ++i) {
        if (!categories[i].weight) continue;
        const auto sum = sum_of(result, picked(result, of_category(i)), false);
        const auto weighed = settled(sum * *categories[i].weight / Fraction(100), one.last());
        if (weighed == sum) continue;
        auto line = line_beside_facts(score::Source::weight, nullptr, weighed - sum);
        line.category = i;
        result.lines.push_back(line);
    }
}

void hold_whole(const Case& one, Result& result) {
    const auto& assembly = one.last().assembly;
    const auto covered = picked(result, [&](const Line& line) {
        const bool bonus = line.category && one.last().categories[*line.category].kind == score::CategoryKind::bonus;
        return assembly.cap_holds_bonus || !bonus;
    });
    if (assembly.limits.cap)
        take(result, covered, sum_of(result, covered, false) - *assembly.limits.cap, score::CutBy::total_cap);
    const auto all = picked(result, [](const Line&) { return true; });
    hold_floor(result, all, assembly.limits.floor, score::CutBy::total_floor, Line());
}

} // namespace

void hold_limits(const Case& one, const std::vector<Item>& items, Result& result) {
    apply_caps(one, items, result);
    put_in_front(one, items, result);
    apply_floors(one, items, result);
    weigh(one, result);
    hold_whole(one, result);
}

} // namespace rdlz::naive
