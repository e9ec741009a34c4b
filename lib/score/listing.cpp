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
    N_("declared, to be confirmed: no points"),
    N_("typed after the count had closed: no points"),
    N_("its word is not in the table: no points"),
    N_("not all that the rule needs is there: no points"),
    N_("the rule counts other days: no points"),
    N_("no rule gives points for it")};

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

/// What one rule says of a fact for which it gave no line; no_rule where it does not speak of it.
Aside said_by(const Rule& rule, const Period& window, const Fact& fact) {
    const bool among = rule.ratio && rule.ratio->of.fits(fact);
    if (!rule.match.fits(fact) && !among) return Aside::no_rule;
    if (!window.holds(fact.earned_on)) return Aside::outside;
    if (rule.of_the_whole()) return Aside::incomplete;
    return lacks_word(rule.award, fact) ? Aside::no_cell : Aside::no_rule;
}

} // namespace

std::vector<Listed> Listing::under(const Statement& statement, const Line& line) const {
    std::vector<Listed> out;
    if (line.source != Source::whole) return out;
    const auto name = dated_name(book_.versions(), line);
    for (const auto& taken : taken_by(book_, line, statement.facts))
        out.push_back({&statement.facts[taken.fact], taken.counted ? Aside::counted : Aside::compared, name});
    return out;
}

Listed Listing::reason(const Statement& statement, const Fact& fact) const {
    const auto version = book_.version_on(fact.earned_on);
    Listed found{&fact, Aside::no_rule, {}};
    for (const auto& item : book_.items()) {
        const auto of = item.rule->of_the_whole() ? book_.versions().size() - 1 : version;
        const auto place = item.rules[of];
        if (!place) continue;
        const auto& rule = book_.versions()[of].rules[*place];
        if (rule.of_the_whole() != item.rule->of_the_whole() || !speaks_of(rule, statement.subject)) continue;
        const auto why = said_by(rule, item.windows[of], fact);
        if (why < found.why) found = {&fact, why, rule.name};
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
    std::stable_sort(all.begin(), all.end(), [](const Listed& left, const Listed& right) {
        return left.fact->earned_on < right.fact->earned_on;
    });
    return all;
}

const char* aside_text(Aside why) { return tr(aside_words[static_cast<std::size_t>(why)]); }

} // namespace rdlz::score
