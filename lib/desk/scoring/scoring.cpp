#include "desk/scoring/scoring.hpp"

#include "core/hash.hpp"
#include "core/message.hpp"
#include "desk/congresses.hpp"
#include "store/lookup.hpp"
#include "store/records.hpp"
#include "store/settings.hpp"

#include <algorithm>

namespace rdlz::desk {

namespace {

std::vector<std::string> codes_of(const policy::CodeList& list) {
    std::vector<std::string> codes;
    for (const auto& item : list) codes.push_back(item.code);
    return codes;
}

score::Scheme read(const Names& names, const policy::Edition& edition) {
    const auto parsed = policy::parse(edition.name, edition.text);
    auto found =
        score::read_scheme(parsed.document, {codes_of(names.list("activity_type")), codes_of(names.list("channel"))});
    for (const auto& problem : found.problems)
        if (problem.weight == Problem::Weight::refused)
            throw Error(Status::refused, say("the adopted scheme is not sound: {}", problem.str()),
                        tr("'rdlz policy check' names all; adopt a mended edition"));
    return std::move(found.scheme);
}

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

SchemeInForce scheme_for(const Names& names, const Congress& congress, const Period& period) {
    const auto held = names.book().in_force(policy::part::scheme, period.to);
    if (!held)
        throw Error(Status::refused, say("no scoring scheme is in force on {}", period.to.str()),
                    tr("adopt one with 'rdlz policy adopt FILE'"));
    auto scheme = read(names, *held.edition);
    const auto level = level_of(names.store(), congress);
    if (scheme.level != Level::unsaid && scheme.level != level)
        throw Error(Status::refused,
                    say("'{}' is a scheme for deputies of the level {}, not for '{}'", held.edition->name,
                        word(scheme.level).chinese, congress.name),
                    tr("adopt a scheme of that congress"));
    return {std::move(scheme), held.edition->name, short_print(held.edition->fingerprint)};
}

Tally tally(const Names& names, const Congress& congress, const Period& period) {
    Tally result{congress, period, scheme_for(names, congress, period), {}, {}, {}};
    FactBook facts(names, congress.id, period, result.rule.scheme.credit);
    result.standings = score::standings_of(result.rule.scheme, period, facts.pull());
    result.ranking = score::rank(result.rule.scheme, result.standings);
    if (result.rule.scheme.candidates)
        result.candidates = score::propose(result.rule.scheme, result.standings, result.ranking);
    return result;
}

Account statement_for(const Names& names, const Congress& congress, const Period& period, Id<Person> person) {
    auto rule = scheme_for(names, congress, period);
    const FactBook facts(names, congress.id, period, rule.scheme.credit);
    for (const auto& mandate : facts.mandates())
        if (mandate.person == person) return {rule, score::statement_of(rule.scheme, period, facts.account(mandate))};
    throw Error(Status::refused,
                say("'{}' holds no seat in '{}' in {}", code_of(names.store(), shape<Person>, person.value),
                    congress.name, period.phrase),
                tr("'rdlz deputy show' shows the seats; say another congress with --congress"));
}

} // namespace rdlz::desk
