#include "score/evaluation/rulebook.hpp"

#include "core/error.hpp"
#include "core/message.hpp"
#include "score/evaluation/window.hpp"

#include <algorithm>

namespace rdlz::score {

Rulebook::Rulebook(Versions versions, const Period& period)
    : versions_(versions), period_(period), year_(shifted(period, versions.back().year)) {
    for (const auto& version : versions_) owners_.emplace_back(version.rules.size());
    add_all(versions_.size() - 1);
    for (std::size_t version = 0; version + 1 < versions_.size(); ++version) add_all(version);
    base_required_ = minimums(last().assembly.base_required);
}

void Rulebook::add_all(std::size_t version) {
    for (std::size_t place = 0; place < versions_[version].rules.size(); ++place) add(version, place);
}

void Rulebook::add(std::size_t version, std::size_t place) {
    const auto& rule = versions_[version].rules[place];
    auto found =
        std::find_if(items_.begin(), items_.end(), [&](const Item& item) { return item.rule->name == rule.name; });
    if (found == items_.end()) {
        if (rule.of_the_whole() && version + 1 != versions_.size()) return;
        found = items_.emplace(items_.end());
        found->rules.resize(versions_.size());
        found->windows.resize(versions_.size(), year_);
    }
    if (found->rule == nullptr || version > found->newest) {
        found->newest = version;
        found->rule = &rule;
        found->category = category_of(version, rule);
        found->required = minimums(rule.required);
    }
    found->rules[version] = place;
    found->windows[version] = shifted(period_, rule.window ? rule.window : last().year);
    owners_[version][place] = static_cast<std::size_t>(found - items_.begin());
}

Rulebook::Judging Rulebook::judging(const Item& item, std::size_t version) const {
    const bool whole = item.rule->of_the_whole();
    if (whole) version = versions_.size() - 1;
    if (!item.rules[version]) return {};
    const auto& rule = versions_[version].rules[*item.rules[version]];
    return {version, rule.of_the_whole() == whole ? &rule : nullptr};
}

std::vector<std::size_t> Rulebook::minimums(const std::vector<std::string>& names) const {
    std::vector<std::size_t> out;
    const auto& all = last().minimums;
    for (std::size_t i = 0; i < all.size(); ++i)
        if (std::find(names.begin(), names.end(), all[i].name) != names.end()) out.push_back(i);
    return out;
}

std::size_t Rulebook::category_of(std::size_t version, const Rule& rule) const {
    const auto& code = versions_[version].categories[rule.category].code;
    const auto& all = last().categories;
    const auto found =
        std::find_if(all.begin(), all.end(), [&](const Category& category) { return category.code == code; });
    if (found == all.end())
        throw Error(Status::refused,
                    say("rule '{}' of version {} counts in '{}', which the newer version does not have", rule.name,
                        versions_[version].version, code),
                    tr("keep the category in the newer version, if need be without rules"));
    return static_cast<std::size_t>(found - all.begin());
}

std::size_t Rulebook::version_on(Date day) const {
    std::size_t out = 0;
    for (std::size_t i = 1; i < versions_.size(); ++i)
        if (versions_[i].from && *versions_[i].from <= day) out = i;
    return out;
}

} // namespace rdlz::score
