#include "score/listing.hpp"

#include "core/message.hpp"
#include "score/evaluation/matching.hpp"
#include "score/evaluation/whole.hpp"

#include <algorithm>

namespace rdlz::score {

namespace {

constexpr std::array<const char*, words<Aside>.size()> aside_words{
    N_("counted for it"),
    N_("looked at for it, and not counted"),
    N_("the same thing once more, not counted again"),
    N_("declared, to be confirmed: no points"),
    N_("typed after the count had closed: no points"),
    N_("outside the days in office: no points"),
    N_("names none of several seats: no points"),
    N_("the rule counts other days: no points"),
    N_("not all that the rule needs is there: no points"),
    N_("'{}' is not in the table: no points"),
    N_("its {} is not written: no points"),
    N_("the rule gives nothing for such"),
    N_("no rule speaks of it: no points")};

/// Which facts of a statement stand in a line or under one.
std::vector<bool> shown(const Rulebook& book, const Statement& statement) {
    std::vector<bool> out(statement.facts.size());
    for (const auto& line : statement.lines) {
        if (line.source == Source::fact) out[line.fact] = true;
        if (line.source != Source::whole) continue;
        for (const auto& taken : taken_by(book, line, statement.facts)) out[taken.fact] = true;
    }
    return out;
}

/// Why a rule that speaks of a fact gave no line for it. What its table does not speak of it does not speak of; worth a
/// look are only words that stand nowhere in it, and of deeds, whose words are written for it, those left out and those
/// that stand in no cell together.
Listed said_by(const Rule& rule, const Period& window, const Fact& fact) {
    if (!window.holds(fact.earned_on)) return {&fact, Aside::outside};
    if (rule.of_the_whole()) return {&fact, Aside::incomplete};
    if (says_nothing(rule.award, fact)) return {&fact, Aside::nothing};
    const auto unfit = unfit_word(rule.award, fact);
    if (unfit && !unfit->word.empty()) return {&fact, Aside::no_cell, {}, unfit->word};
    if (fact.kind != "deed" || rule.award.by.empty()) return {&fact, Aside::no_rule};
    if (unfit) return {&fact, Aside::no_word, {}, std::string(word(unfit->attribute).chinese)};
    return {&fact, Aside::no_cell, {}, looked_up_words(rule.award, fact)};
}

Aside aside_of(const Taken& taken) {
    if (taken.counted) return Aside::counted;
    return taken.repeated ? Aside::repeated : Aside::compared;
}

} // namespace

bool counts_quantity(const Rule& rule) {
    return rule.per == Per::quantity || (rule.ratio && rule.ratio->count == Count::quantity);
}

std::vector<Listed> Listing::under(const Statement& statement, const Line& line) const {
    std::vector<Listed> out;
    if (line.source != Source::whole) return out;
    const auto& rule = book_.versions()[line.version].rules[*line.rule];
    for (const auto& taken : taken_by(book_, line, statement.facts)) {
        Listed one{&statement.facts[taken.fact], line.unsettled ? Aside::incomplete : aside_of(taken)};
        one.rule = dated_name(book_.versions(), line);
        one.by_quantity = counts_quantity(rule);
        one.under = true;
        out.push_back(std::move(one));
    }
    return out;
}

/// By the rule that asks most of those that speak of it: why it gave no line.
Listed Listing::reason(const Statement& statement, const Fact& fact) const {
    Listed found{&fact, Aside::no_rule};
    std::optional<std::size_t> asks;
    const auto on_day = book_.version_on(fact.earned_on);
    for (const auto& item : book_.items()) {
        const auto [version, rule] = book_.judging(item, on_day);
        if (rule == nullptr || !speaks_of(*rule, statement.subject) || !speaks_of(*rule, fact)) continue;
        if (asks && rule->match.conditions.size() <= *asks) continue;
        auto said = said_by(*rule, item.windows[version], fact);
        if (said.why == Aside::no_rule) continue;
        asks = rule->match.conditions.size();
        said.rule = dated_name(book_.versions(), version, rule->name);
        found = std::move(said);
    }
    return found;
}

std::vector<Listed> Listing::beside(const Statement& statement) const {
    std::vector<Listed> all;
    const auto is_shown = shown(book_, statement);
    for (std::size_t i = 0; i < statement.facts.size(); ++i)
        if (!is_shown[i] && book_.year().holds(statement.facts[i].earned_on))
            all.push_back(reason(statement, statement.facts[i]));
    for (const auto& fact : statement.declared) all.push_back({&fact, Aside::declared});
    for (const auto& fact : statement.late) all.push_back({&fact, Aside::late});
    for (const auto& fact : statement.apart) all.push_back({&fact, fact.unnamed ? Aside::unnamed : Aside::apart});
    std::stable_sort(all.begin(), all.end(), [](const Listed& left, const Listed& right) {
        return left.fact->earned_on < right.fact->earned_on;
    });
    return all;
}

std::string aside_text(const Listed& listed) {
    const char* const words = aside_words[static_cast<std::size_t>(listed.why)];
    return listed.word.empty() ? std::string(tr(words)) : say(words, listed.word);
}

} // namespace rdlz::score
