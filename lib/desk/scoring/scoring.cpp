#include "desk/scoring/scoring.hpp"

#include "core/message.hpp"
#include "desk/congresses.hpp"
#include "score/evaluation/scorer.hpp"
#include "store/lookup.hpp"
#include "store/records.hpp"
#include "store/settings.hpp"

#include <algorithm>

namespace rdlz::desk {

namespace {

Level level_of(const Store& store, const Congress& congress) { return fetch(store, congress.region)->level; }

} // namespace

Congress scoring_scope(const Names& names, const std::string& congress) {
    const auto& store = names.store();
    auto found = congress.empty() ? home_congress(store) : *fetch(store, resolve<Congress>(store, congress));
    const auto own = fetch_by_code(store, shape<Congress>, office(store).congress);
    if (own && level_of(store, found) < level_of(store, value_of<Congress>(*own)))
        throw Error(Status::refused,
                    say("the deputies of '{}' are not ranked here: it is above this office's own congress", found.name),
                    tr("their records go up, they get no points (代表法 10, 58)"));
    return found;
}

RulesInForce adopted_rules(const Names& names, const Question& question) {
    const bool of_congress =
        question.subject == score::SubjectKind::deputy || question.subject == score::SubjectKind::group;
    const auto level = of_congress ? level_of(names.store(), question.congress) : Level::unsaid;
    return rules_for(names, {question.subject, level}, question.period);
}

std::vector<std::string> conflicts_in(const Names& names, const Period& period) {
    std::vector<std::string> found;
    for (std::size_t subject = 0; subject < words<score::SubjectKind>.size(); ++subject)
        for (std::size_t level = 0; level < words<Level>.size(); ++level) {
            const Scored scored{static_cast<score::SubjectKind>(subject), static_cast<Level>(level)};
            if (rules_named(names, scored, period).empty()) continue;
            try {
                const auto rules = rules_for(names, scored, period);
                const score::Scorer scorer(rules.versions, period);
            } catch (const Error& error) {
                if (std::find(found.begin(), found.end(), error.text()) == found.end()) found.push_back(error.text());
            }
        }
    return found;
}

Tally tally(const Names& names, const Congress& congress, const Period& period) {
    const Question question{congress, period};
    return tally_by(names, question, adopted_rules(names, question));
}

Tally tally_by(const Names& names, const Question& question, RulesInForce rules, const score::See& see) {
    Tally result{question.congress, question.period, std::move(rules), {}, {}, {}};
    const auto& versions = result.rules.versions;
    result.standings = score::standings_of(versions, question.period, accounts_of(names, question, versions), see);
    result.ranking = score::rank(versions.back(), result.standings);
    if (versions.back().candidates)
        result.candidates = score::propose(versions.back(), result.standings, result.ranking);
    return result;
}

Statements::Statements(const Names& names, const Congress& congress, const Period& period)
    : names_(names),
      congress_(congress),
      period_(period),
      rules_(adopted_rules(names, {congress, period})),
      accounts_(names, congress, period, rules_.versions),
      scorer_(std::make_unique<score::Scorer>(rules_.versions, period)),
      listing_(rules_.versions, period) {}

Statements::~Statements() = default;

score::Statement Statements::of(const Mandate& mandate) const { return scorer_->statement(accounts_.account(mandate)); }

score::Statement Statements::of(Id<Person> person) const {
    for (const auto& mandate : accounts_.mandates())
        if (mandate.person == person) return of(mandate);
    throw Error(Status::refused,
                say("'{}' holds no seat in '{}' in {}", code_of(names_.store(), shape<Person>, person.value),
                    congress_.name, period_.phrase),
                tr("'rdlz deputy show' shows the seats; say another congress with --congress"));
}

Account statement_for(const Names& names, const Question& question, const std::string& code) {
    auto rules = adopted_rules(names, question);
    const auto pull = accounts_of(names, question, rules.versions);
    for (score::Account account; pull(account); account = {})
        if (account.subject.code == code) {
            auto statement = score::statement_of(rules.versions, question.period, std::move(account));
            return {std::move(rules), std::move(statement)};
        }
    throw Error(Status::refused, say("'{}' is not scored in {}", code, question.period.phrase),
                tr("it did not stand then, or was not assigned anything"));
}

} // namespace rdlz::desk
