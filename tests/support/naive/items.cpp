#include "items.hpp"

#include <algorithm>

namespace rdlz::naive {

namespace {

bool listed(const std::vector<Item>& items, const std::string& name) {
    return std::any_of(items.begin(), items.end(), [&](const Item& item) { return item.name == name; });
}

Item item_named(score::Versions versions, const std::string& name) {
    Item out;
    out.name = name;
    for (std::size_t i = 0; i < versions.size(); ++i)
        if (const auto* rule = rule_named(versions[i], name)) {
            out.version = i;
            out.rule = rule;
        }
    out.current = out.version + 1 == versions.size();
    if (out.current || !out.rule->of_the_whole()) // of the whole period only the last version speaks
        out.category = category_of(versions, versions[out.version], *out.rule);
    return out;
}

/// The cells that fit a fact, as they are written.
std::vector<const score::Cell*> cells_of(const score::Award& award, const Fact& fact) {
    std::vector<const score::Cell*> out;
    for (const auto& cell : award.table) {
        score::Match words{fact.kind, {}};
        for (std::size_t i = 0; i < award.by.size(); ++i)
            if (cell.words[i] != "*") words.conditions.push_back({award.by[i], {cell.words[i]}, false});
        if (fits(words, fact)) out.push_back(&cell);
    }
    return out;
}

Value value_of_cell(const score::Cell& cell, const Fact& fact) {
    if (!cell.most) return {cell.points, false};
    if (fact.chosen && cell.points <= *fact.chosen && *fact.chosen <= *cell.most) return {*fact.chosen, false};
    return {0, true};
}

/// Of several cells: the highest, or their sum.
Value combined(const std::vector<Value>& values, score::Several several) {
    Value out = values.front();
    for (std::size_t i = 1; i < values.size(); ++i) {
        out.unsettled = out.unsettled || values[i].unsettled;
        out.points =
            several == score::Several::sum ? out.points + values[i].points : std::max(out.points, values[i].points);
    }
    return out;
}

} // namespace

const score::Rule* rule_named(const score::Scheme& scheme, const std::string& name) {
    for (const auto& rule : scheme.rules)
        if (rule.name == name) return &rule;
    return nullptr;
}

std::vector<Item> items_of(score::Versions versions) {
    std::vector<Item> out;
    for (const auto& rule : versions.back().rules) out.push_back(item_named(versions, rule.name));
    for (const auto& version : versions)
        for (const auto& rule : version.rules)
            if (!listed(out, rule.name)) out.push_back(item_named(versions, rule.name));
    return out;
}

std::size_t category_of(score::Versions versions, const score::Scheme& version, const score::Rule& rule) {
    const auto& code = version.categories.at(rule.category).code;
    const auto& categories = versions.back().categories;
    for (std::size_t i = 0; i < categories.size(); ++i)
        if (categories[i].code == code) return i;
    throw Refused{};
}

Fraction settled(const Fraction& exact, const score::Scheme& version) {
    if (version.rounding) {
        const Fraction grain = version.rounding->to;
        return grain * Fraction::ratio((exact / grain).rounded(version.rounding->way), 1);
    }
    if (!(exact * Points::scale).whole()) throw Refused{};
    return exact;
}

std::optional<Value> value_of(const score::Rule& rule, const Fact& fact) {
    const auto& award = rule.award;
    if (award.by.empty()) return Value{award.points, false};
    const auto cells = cells_of(award, fact);
    if (cells.empty()) return award.otherwise ? std::optional(Value{*award.otherwise, false}) : std::nullopt;
    if (award.several == score::Several::first)
        return cells.front()->nothing ? std::nullopt : std::optional(value_of_cell(*cells.front(), fact));
    std::vector<Value> values;
    for (const auto* cell : cells)
        if (!cell->nothing) values.push_back(value_of_cell(*cell, fact));
    return values.empty() ? std::nullopt : std::optional(combined(values, award.several));
}

void cut(Line& line, score::CutBy by, Fraction amount) {
    line.points -= amount;
    line.cuts[by] += amount;
}

void cut_whole(Line& line, score::CutBy by) {
    if (line.points != 0) cut(line, by, line.points);
}

} // namespace rdlz::naive
