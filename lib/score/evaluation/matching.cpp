#include "score/evaluation/matching.hpp"

#include "core/text.hpp"

#include <algorithm>
#include <set>

namespace rdlz::score {

namespace {

bool fits(const Award& award, const Cell& cell, const Fact& fact) {
    for (std::size_t i = 0; i < award.by.size(); ++i)
        if (cell.words[i] != "*" && !has_word(fact, award.by[i], cell.words[i])) return false;
    return true;
}

struct Worth {
    Points points;
    bool unsettled = false;
};

/// Within a range stands what a person chose; before that it is worth nothing yet.
Worth worth_of(const Cell& cell, const Fact& fact) {
    if (!cell.most) return {cell.points, false};
    if (fact.chosen && cell.points <= *fact.chosen && *fact.chosen <= *cell.most) return {*fact.chosen, false};
    return {{}, true};
}

/// The worth of the cells that fit, as the table combines them; nothing where "none" stands.
std::optional<Worth> looked_up(const Award& award, const Fact& fact) {
    std::optional<Worth> out;
    bool found = false;
    for (const auto& cell : award.table) {
        if (!fits(award, cell, fact)) continue;
        if (award.several == Several::first) return cell.nothing ? std::nullopt : std::optional(worth_of(cell, fact));
        found = true;
        if (cell.nothing) continue;
        const auto worth = worth_of(cell, fact);
        if (!out) out = worth;
        else if (award.several == Several::sum) out = {out->points + worth.points, out->unsettled || worth.unsettled};
        else out = {std::max(out->points, worth.points), out->unsettled || worth.unsettled};
    }
    if (!found && award.otherwise) return Worth{*award.otherwise, false};
    return out;
}

std::optional<Worth> value_of(const Award& award, const Fact& fact) {
    if (award.by.empty()) return Worth{award.points, false};
    return looked_up(award, fact);
}

bool has_range(const Award& award) {
    return std::any_of(award.table.begin(), award.table.end(), [](const Cell& cell) { return cell.most.has_value(); });
}

/// What an attribute says of a fact, one text for all outcomes.
void append(std::string& look, const Fact& fact, Attribute attribute) {
    if (attribute != Attribute::outcome) look += word_of(fact, attribute);
    else
        for (const auto& outcome : fact.outcomes) (look += outcome) += '\x1e';
    look += '\x1f';
}

/// 刊发、采纳
std::string words_of(const Fact& fact, Attribute attribute) {
    return attribute == Attribute::outcome ? joined(fact.outcomes, "、") : word_of(fact, attribute);
}

bool listed(const std::vector<std::string>& classes, const Subject& subject) {
    return std::find(classes.begin(), classes.end(), subject.role_class) != classes.end();
}

/// Facts that grew into others of the same subject, by kind and object.
using Grown = std::set<std::pair<std::string, std::string>>;
Grown grown(const Scheme& scheme, const std::vector<Fact>& facts) {
    Grown out;
    for (const auto& conversion : scheme.conversions)
        for (const auto& fact : facts)
            if (fact.kind == conversion.into)
                for (const auto& from : fact.converted_from) out.emplace(conversion.from, from);
    return out;
}

} // namespace

bool speaks_of(const Rule& rule, const Subject& subject) {
    return (rule.classes.empty() || listed(rule.classes, subject)) && !listed(rule.not_classes, subject);
}

std::optional<Unfit> unfit_word(const Award& award, const Fact& fact) {
    if (award.otherwise) return {};
    for (std::size_t i = 0; i < award.by.size(); ++i) {
        const auto attribute = award.by[i];
        const auto named = [&](const Cell& cell) {
            return cell.words[i] == "*" || has_word(fact, attribute, cell.words[i]);
        };
        if (std::any_of(award.table.begin(), award.table.end(), named)) continue;
        return Unfit{attribute, words_of(fact, attribute)};
    }
    return {};
}

std::string looked_up_words(const Award& award, const Fact& fact) {
    std::vector<std::string> words;
    for (const auto attribute : award.by) words.push_back(words_of(fact, attribute));
    return joined(words, "/");
}

bool says_nothing(const Award& award, const Fact& fact) {
    return std::any_of(award.table.begin(), award.table.end(),
                       [&](const Cell& cell) { return cell.nothing && fits(award, cell, fact); });
}

Matching::Matching(const Rulebook& book) : book_(book) {
    for (const auto& scheme : book.versions())
        for (const auto& rule : scheme.rules) {
            for (const auto& condition : rule.match.conditions)
                asked_[static_cast<std::size_t>(condition.attribute)] = true;
            for (const auto attribute : rule.award.by) asked_[static_cast<std::size_t>(attribute)] = true;
        }
}

void Matching::look(const Fact& fact, std::size_t version) {
    look_ = std::to_string(version);
    look_ += fact.kind;
    look_ += '\x1f';
    for (std::size_t i = 0; i < words<Attribute>.size(); ++i)
        if (asked_[i]) append(look_, fact, static_cast<Attribute>(i));
}

Matching::Candidates Matching::find(const Fact& fact, std::size_t version) const {
    Candidates out;
    for (std::size_t i = 0; i < book_.items().size(); ++i) {
        const auto& item = book_.items()[i];
        const auto* const rule = book_.judging(item, version).rule;
        if (rule == nullptr || rule->of_the_whole() || !rule->match.fits(fact)) continue;
        const auto worth = value_of(rule->award, fact);
        if (worth) out.push_back({i, rule, version, worth->points, has_range(rule->award)});
    }
    return out;
}

const Matching::Candidates& Matching::candidates(const Fact& fact) {
    const auto version = book_.version_on(fact.earned_on);
    look(fact, version);
    const auto found = known_.find(look_);
    if (found != known_.end()) return found->second;
    return known_.emplace(look_, find(fact, version)).first->second;
}

void Matching::match(const Subject& subject, const std::vector<Fact>& facts, std::vector<std::vector<Hit>>& hits) {
    hits.resize(book_.items().size());
    for (auto& one : hits) one.clear();
    const auto grown_facts = grown(book_.last(), facts);
    for (std::size_t i = 0; i < facts.size(); ++i) {
        const auto& fact = facts[i];
        const bool converted = !grown_facts.empty() && grown_facts.count({fact.kind, fact.object}) > 0;
        for (const auto& one : candidates(fact)) {
            if (!book_.items()[one.item].windows[one.version].holds(fact.earned_on)) continue;
            if (!speaks_of(*one.rule, subject)) continue;
            const auto worth = one.chosen ? *value_of(one.rule->award, fact) : Worth{one.value, false};
            hits[one.item].push_back({i, one.version, one.rule, worth.points, worth.unsettled, converted});
        }
    }
}

} // namespace rdlz::score
