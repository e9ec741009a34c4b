#include "desk/scoring/process/sealing.hpp"

#include "core/message.hpp"
#include "desk/ledgers/stars.hpp"
#include "desk/scoring/process/appeals.hpp"
#include "score/evaluation/window.hpp"
#include "store/lookup.hpp"
#include "store/records.hpp"

#include <nlohmann/json.hpp>

#include <algorithm>

namespace rdlz::desk {

namespace {

using Json = nlohmann::json;

/// The count of a year closes on a day of its own (计分截止), or with the year; of a part of it when the part is over.
bool is_closed(const score::Scheme& scheme, const Scope& scope) {
    const auto& last = scope.period.to;
    const bool ends_year = last.month() == 12 && last.day() == 31;
    return scope.as_of > (ends_year ? score::closing_day(scheme, scope.period).value_or(last) : last);
}

/// Equals at the cut, of the list that was kept or, where none was, of the points as they are.
std::size_t undecided(const Tally& tally, const std::optional<Chain>& chain) {
    if (chain) return chain->undecided().size();
    std::size_t count = 0;
    if (tally.candidates)
        for (const auto& open : tally.candidates->undecided) count += open.standings.size();
    return count;
}

bool is_whole_year(const Period& period) {
    const auto year = Period::year(period.to.year());
    return period.from == year.from && period.to == year.to;
}

void require_settled(const Scope& scope, const Recount& recount, const std::optional<Chain>& chain) {
    const auto& phrase = scope.period.phrase;
    if (!is_closed(recount.tally().rules.scheme(), scope))
        throw Error(Status::refused, say("the count of {} is still open on {}", phrase, scope.as_of.str()),
                    tr("seal it when nothing more can count"));
    if (recount.unsettled() > 0)
        throw Error(Status::refused, say("{} lines wait for a number or for marks", recount.unsettled()),
                    tr("'rdlz score explain' shows them, deputy by deputy"));
    if (recount.declared() > 0)
        throw Error(Status::refused, say("{} records are declared only", recount.declared()),
                    tr("confirm them or return them: 'rdlz activity declared' and 'rdlz deed declared' list them"));
    for (const auto& appeal : appeals_of(scope.names.store(), scope.congress.id, scope.period))
        if (appeal.answer == AppealAnswer::unsaid)
            throw Error(Status::refused, say("objection {} is not answered yet", appeal.code.text),
                        tr("answer it with 'rdlz score answer'"));
    if (!chain && recount.tally().candidates && is_whole_year(scope.period))
        throw Error(Status::refused, say("no list of who is proposed was kept for {}", phrase),
                    tr("keep it with 'rdlz score select --record': of a sealed year nobody can be proposed any more"));
    if (const auto open = undecided(recount.tally(), chain); open > 0)
        throw Error(Status::refused, say("{} equals at the cut wait for a decision", open),
                    tr("record it with 'rdlz score decide'"));
    if (chain && chain->last(Stage::announced) == nullptr)
        throw Error(Status::refused, say("the list {} was not announced yet", chain->list.selection.code.text),
                    tr("record it with 'rdlz score decide announced'"));
}

Points points_in(const Json& json, const char* key) {
    return Points::parse(json.at(key).get<std::string>()).value_or(Points{});
}

SealedPlace place_of(const Json& json) {
    SealedPlace place{json.at("code"),
                      json.at("name"),
                      json.at("delegation"),
                      json.at("station"),
                      json.value("part", ""),
                      json.value("rank", std::int64_t(0)),
                      json.value("tied", false),
                      {},
                      json.at("days")};
    for (const auto* key : {"total", "base", "added", "deducted"}) place.points[key] = points_in(json, key);
    for (const auto& [code, points] : json.at("categories").items())
        place.points["category:" + code] = Points::parse(points.get<std::string>()).value_or(Points{});
    return place;
}

Seal seal_from(const Scope& scope, const ResultText& text) {
    Seal made;
    made.congress = scope.congress.id;
    made.period = scope.period.phrase;
    made.starts_on = scope.period.from;
    made.ends_on = scope.period.to;
    made.sealed_on = scope.as_of;
    made.rules = text.rules;
    made.result = text.result;
    made.fingerprint = text.fingerprint();
    return made;
}

ResultText text_with(const Scope& scope, const Recount& recount, const std::optional<Chain>& chain) {
    auto standing = scope;
    standing.as_of = scope.period.to; // sheets stand at the period's last day, whenever it is sealed
    return recount.text(chain, sheet_text(standing));
}

/// The codes of a seal's accounts, by those their deputies have today.
std::map<std::string, std::string> sealed_codes(const Store& store, const Seal& seal) {
    std::map<std::string, std::string> codes;
    each(store, shape<SealedAccount>, {{{"seal", seal.id.value}}, false, {}}, [&](const Record& account) {
        const auto& sealed = account.text("deputy_code");
        codes.emplace(code_today(store, sealed), sealed);
    });
    return codes;
}

} // namespace

std::string code_today(const Store& store, const std::string& sealed) {
    const auto known = candidates(store, shape<Person>, sealed);
    return known.size() == 1 ? code_of(store, shape<Person>, known.front()) : sealed;
}

std::optional<Seal> seal_of(const Store& store, Id<Congress> congress, const Period& period) {
    auto found = select<Seal>(store, of_period(congress, period));
    return found.empty() ? std::nullopt : std::optional(std::move(found.front()));
}

Seal require_seal(const Store& store, const Congress& congress, const Period& period) {
    if (auto found = seal_of(store, congress.id, period)) return std::move(*found);
    throw Error(Status::refused, say("{} is not sealed", period.phrase), tr("'rdlz score seal' closes a period"));
}

Seal seal(Store& store, const Scope& scope) {
    if (const auto before = seal_of(store, scope.congress.id, scope.period))
        throw Error(Status::refused, say("{} is sealed ({})", scope.period.phrase, before->code.text),
                    tr("'rdlz score adjust' writes a correction beside the sealed points"));
    const Recount recount(scope.names, scope.congress, scope.period);
    const auto chain = chain_of(store, scope.congress.id, scope.period);
    require_settled(scope, recount, chain);
    const auto text = text_with(scope, recount, chain);
    const auto id = insert(store, seal_from(scope, text));
    for (const auto& [code, account] : text.accounts)
        insert(store, SealedAccount{{}, id, code, account.facts, account.content});
    return *fetch(store, id);
}

ResultText result_now(const Scope& scope) {
    const Recount recount(scope.names, scope.congress, scope.period);
    return text_with(scope, recount, chain_of(scope.names.store(), scope.congress.id, scope.period));
}

ResultText text_of(const Store& store, const Seal& seal) {
    ResultText text{seal.rules, seal.result, {}};
    for (auto& account : select<SealedAccount>(store, {{{"seal", seal.id.value}}, false, {}}))
        text.accounts[account.deputy] = {std::move(account.facts), std::move(account.content)};
    return text;
}

SealedSummary summary_of(const Seal& seal) {
    const auto json = Json::parse(seal.result);
    SealedSummary summary;
    for (const auto& column : json.at("columns")) summary.columns.emplace_back(column.at("code"), column.at("name"));
    for (const auto& standing : json.at("standings")) summary.places.push_back(place_of(standing));
    for (const auto& [key, value] : json.at("words").items()) summary.sheets.words[key] = value.get<std::string>();
    for (const auto& star : json.at("stars"))
        summary.sheets.stars.push_back(star.get<std::map<std::string, std::string>>());
    for (const auto& code : json.at("announced")) summary.announced.push_back(code);
    return summary;
}

void adjust(Store& store, const Seal& seal, Adjustment adjustment) {
    const auto code = code_of(store, shape<Person>, adjustment.person.value);
    if (!adjustment.points || adjustment.points->units == 0)
        throw Error(Status::usage, tr("an adjustment of 0 points says nothing"), tr("write it like 2.5 or -3"));
    if (!sealed_codes(store, seal).contains(code))
        throw Error(Status::refused, say("'{}' has no points in {} ({})", code, seal.period, seal.code.text),
                    tr("'rdlz score sealed' lists who has"));
    if (adjustment.approved_on < seal.sealed_on)
        throw Error(Status::refused,
                    say("{} is before the sealing on {}", adjustment.approved_on->str(), seal.sealed_on->str()),
                    tr("what is corrected before the sealing is corrected in the records"));
    adjustment.seal = seal.id;
    insert(store, adjustment);
}

std::vector<Adjustment> adjustments_of(const Store& store, const Seal& seal) {
    return select<Adjustment>(store, {{{"seal", seal.id.value}}, false, {}});
}

std::map<std::string, Points> adjusted_points(const Store& store, const Seal& seal) {
    std::map<std::string, Points> sums;
    const auto codes = sealed_codes(store, seal);
    for (const auto& each : adjustments_of(store, seal)) {
        const auto today = code_today(store, code_of(store, shape<Person>, each.person.value));
        const auto found = codes.find(today);
        sums[found == codes.end() ? today : found->second] += *each.points;
    }
    return sums;
}

} // namespace rdlz::desk
