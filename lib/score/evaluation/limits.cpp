#include "score/evaluation/limits.hpp"

#include "score/arithmetic.hpp"
#include "score/evaluation/counting.hpp"

#include <algorithm>
#include <iterator>
#include <map>

namespace rdlz::score {

bool stands_on_missed(const std::vector<std::size_t>& required, const std::vector<std::size_t>& missed) {
    return std::any_of(required.begin(), required.end(), [&missed](std::size_t minimum) {
        return std::find(missed.begin(), missed.end(), minimum) != missed.end();
    });
}

Holding::Holding(const Rulebook& book, const Subject& subject, const std::vector<Fact>& facts,
                 const std::vector<std::size_t>& missed)
    : book_(book), subject_(subject), facts_(facts), missed_(missed) {}

void Holding::run(std::vector<Draft>& drafts) {
    drafts_ = &drafts;
    gather();
    hold_caps();
    start_pools();
    hold_floors();
    weigh();
    hold_total();
    std::vector<Draft> all;
    all.reserve(front_.size() + drafts.size() + back_.size());
    std::move(front_.begin(), front_.end(), std::back_inserter(all));
    std::move(drafts.begin(), drafts.end(), std::back_inserter(all));
    std::move(back_.begin(), back_.end(), std::back_inserter(all));
    drafts = std::move(all);
}

void Holding::cut(Line& line, const Bound& bound, Points amount) {
    line.points = line.points - amount;
    line.cuts.push_back({bound.by, bound.limit, amount});
}

Points Holding::sum(const Lines& lines, bool gains_only) {
    Points out;
    for (const auto* line : lines)
        if (!gains_only || line->points > Points{}) out += line->points;
    return out;
}

/// Takes an excess from the gains, the last ones first.
void Holding::take(const Lines& lines, const Bound& bound, Points excess) {
    for (auto line = lines.rbegin(); line != lines.rend() && excess > Points{}; ++line) {
        if ((*line)->points <= Points{}) continue;
        const auto amount = std::min(excess, (*line)->points);
        cut(**line, bound, amount);
        excess = excess - amount;
    }
}

/// Gives a shortfall back to the losses, the last ones first; returns what no loss could take.
Points Holding::give_back(const Lines& lines, const Bound& bound, Points shortfall) {
    for (auto line = lines.rbegin(); line != lines.rend() && shortfall > Points{}; ++line) {
        if ((*line)->points >= Points{}) continue;
        const auto amount = std::min(shortfall, -(*line)->points);
        cut(**line, bound, -amount);
        shortfall = shortfall - amount;
    }
    return shortfall;
}

void Holding::hold_cap(const std::optional<Points>& cap, CutBy by, const Lines& lines) {
    if (cap) take(lines, {by, *cap}, sum(lines, true) - *cap);
}

/// Returns what no loss could take: the points that a floor above zero gives.
Points Holding::hold_floor(const std::optional<Points>& floor, CutBy by, const Lines& lines) {
    return floor ? give_back(lines, {by, *floor}, *floor - sum(lines, false)) : Points{};
}

void Holding::gather() {
    items_.resize(book_.items().size());
    categories_.resize(book_.last().categories.size());
    for (auto& draft : *drafts_) {
        items_[*draft.item].push_back(&draft.line);
        categories_[*draft.line.category].push_back(&draft.line);
    }
}

Holding::Lines Holding::in_role(const Lines& lines, const std::string& role) const {
    Lines out;
    for (auto* line : lines)
        if (line->source == Source::fact && facts_[line->fact].role == role) out.push_back(line);
    return out;
}

std::vector<Holding::Lines> Holding::by_thing(const Lines& lines, Over over) const {
    std::map<std::string, Lines> things;
    for (auto* line : lines)
        if (line->source == Source::fact) things[key_of(facts_[line->fact], line->fact, over)].push_back(line);
    std::vector<Lines> out;
    for (auto& [key, of_thing] : things) out.push_back(std::move(of_thing));
    return out;
}

void Holding::hold_each(const std::vector<EachLimit>& each, const Lines& lines, bool caps) const {
    for (const auto& limit : each) {
        if (!(caps ? limit.limits.cap : limit.limits.floor)) continue;
        for (const auto& thing : by_thing(lines, limit.over))
            if (caps) hold_cap(limit.limits.cap, CutBy::each_cap, thing);
            else hold_floor(limit.limits.floor, CutBy::each_floor, thing);
    }
}

void Holding::hold_caps() {
    for (std::size_t i = 0; i < items_.size(); ++i) {
        if (items_[i].empty()) continue;
        const auto& rule = *book_.items()[i].rule;
        hold_each(rule.each, items_[i], true);
        for (const auto& [role, limits] : rule.role_limits)
            if (limits.cap) hold_cap(limits.cap, CutBy::role_cap, in_role(items_[i], role));
        hold_cap(rule.limits.cap, CutBy::rule_cap, items_[i]);
    }
    for (std::size_t i = 0; i < categories_.size(); ++i) {
        const auto& category = book_.last().categories[i];
        hold_each(category.each, categories_[i], true);
        hold_cap(category.limits.cap, CutBy::category_cap, categories_[i]);
    }
}

void Holding::add(Source source, std::optional<std::size_t> item, std::optional<std::size_t> category, Points points) {
    const bool first = source == Source::base || source == Source::start;
    auto& draft = (first ? front_ : back_).emplace_back();
    auto& line = draft.line;
    draft.item = item;
    line.source = source;
    line.version = item ? book_.items()[*item].newest : book_.versions().size() - 1;
    if (item) line.rule = book_.items()[*item].rules[line.version];
    line.category = category;
    line.award = line.credit = line.points = points;
    if (item) items_[*item].insert(first ? items_[*item].begin() : items_[*item].end(), &line);
    if (category)
        categories_[*category].insert(first ? categories_[*category].begin() : categories_[*category].end(), &line);
}

bool Holding::gives(const Item& item) const {
    const bool present = item.newest + 1 == book_.versions().size();
    return present && speaks_of(*item.rule, subject_) && !stands_on_missed(item.required, missed_);
}

void Holding::start_pools() {
    const auto& base = book_.last().assembly.base;
    if (base != Points{} && !stands_on_missed(book_.base_required(), missed_)) add(Source::base, {}, {}, base);
    for (std::size_t i = 0; i < items_.size(); ++i) {
        const auto& item = book_.items()[i];
        if (item.rule->start && gives(item)) add(Source::start, i, item.category, *item.rule->start);
    }
}

void Holding::add_floor(std::optional<std::size_t> item, std::optional<std::size_t> category, Points points) {
    if (points > Points{}) add(Source::floor, item, category, points);
}

void Holding::hold_floors() {
    for (std::size_t i = 0; i < items_.size(); ++i) {
        const auto& item = book_.items()[i];
        const auto give = [&](Points points) { add_floor(i, item.category, gives(item) ? points : Points{}); };
        hold_each(item.rule->each, items_[i], false);
        for (const auto& [role, limits] : item.rule->role_limits)
            if (limits.floor) give(hold_floor(limits.floor, CutBy::role_floor, in_role(items_[i], role)));
        give(hold_floor(item.rule->limits.floor, CutBy::rule_floor, items_[i]));
    }
    for (std::size_t i = 0; i < categories_.size(); ++i) {
        const auto& category = book_.last().categories[i];
        hold_each(category.each, categories_[i], false);
        add_floor({}, i, hold_floor(category.limits.floor, CutBy::category_floor, categories_[i]));
    }
}

void Holding::weigh() {
    for (std::size_t i = 0; i < categories_.size(); ++i) {
        const auto& category = book_.last().categories[i];
        if (!category.weight) continue;
        const auto points = sum(categories_[i], false);
        const Exact weighed{static_cast<Wide>(points.units) * category.weight->units,
                            static_cast<Wide>(100) * Points::scale};
        const auto difference = weighed.settled(book_.last(), category.name) - points;
        if (difference != Points{}) add(Source::weight, {}, i, difference);
    }
}

void Holding::hold_total() {
    const auto& assembly = book_.last().assembly;
    Lines held;
    Lines all;
    const auto gather_all = [&](auto& drafts) {
        for (auto& draft : drafts) {
            const auto& category = draft.line.category;
            const bool bonus = category && book_.last().categories[*category].kind == CategoryKind::bonus;
            all.push_back(&draft.line);
            if (assembly.cap_holds_bonus || !bonus) held.push_back(&draft.line);
        }
    };
    gather_all(front_);
    gather_all(*drafts_);
    gather_all(back_);
    if (assembly.limits.cap)
        take(held, {CutBy::total_cap, *assembly.limits.cap}, sum(held, false) - *assembly.limits.cap);
    add_floor({}, {}, hold_floor(assembly.limits.floor, CutBy::total_floor, all));
}

} // namespace rdlz::score
