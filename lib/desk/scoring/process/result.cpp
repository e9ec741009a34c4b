#include "desk/scoring/process/result.hpp"

#include "calendar/calendar.hpp"
#include "core/hash.hpp"
#include "desk/scoring/process/statement_json.hpp"
#include "store/lookup.hpp"

#include <nlohmann/json.hpp>

namespace rdlz::desk {

namespace {

using Json = nlohmann::json;

constexpr int form = 1;

Json rules_json(const Names& names, const Tally& tally) {
    Json editions = Json::array();
    for (const auto& held : names.book().all_in_force(tally.period.to))
        editions.push_back({{"code", held.edition->code},
                            {"name", held.edition->name},
                            {"effective_on", held.edition->effective_on.str()},
                            {"fingerprint", held.edition->fingerprint}});
    Json versions = Json::array();
    for (const auto& source : tally.rules.sources) versions.push_back(source.fingerprint);
    const auto calendar = calendar::Calendar::built_in();
    return {{"form", form},
            {"editions", editions},
            {"scheme", versions},
            {"calendar", {{"years", calendar.edition()}, {"fingerprint", calendar.fingerprint()}}}};
}

Json standings_json(const Tally& tally) {
    Json all = Json::array();
    for (const auto& place : tally.ranking.places) {
        auto json = standing_json(tally.rules.scheme(), tally.standings[place.standing]);
        json.update({{"part", place.part}, {"rank", place.rank}, {"tied", place.tied}});
        all.push_back(std::move(json));
    }
    for (const auto& excluded : tally.ranking.excluded) {
        auto json = standing_json(tally.rules.scheme(), tally.standings[excluded.standing]);
        json["excluded"] = static_cast<int>(excluded.by);
        all.push_back(std::move(json));
    }
    return all;
}

Json codes_json(const Store& store, const std::vector<Id<Person>>& people) {
    std::vector<std::string> codes;
    for (const auto person : people) codes.push_back(code_of(store, shape<Person>, person.value));
    std::sort(codes.begin(), codes.end());
    return codes;
}

Json decision_json(const Store& store, const Decided& decided) {
    const auto& decision = decided.decision;
    std::vector<Id<Person>> added;
    std::vector<Id<Person>> removed;
    for (const auto& name : decided.names) (name.change == NameChange::added ? added : removed).push_back(name.person);
    return {{"stage", word(decision.stage).machine},
            {"body", decision.body},
            {"date", decision.decided_on->str()},
            {"document", decision.document},
            {"publicity", decision.ends_on ? decision.starts_on->str() + ".." + decision.ends_on->str() : ""},
            {"added", codes_json(store, added)},
            {"removed", codes_json(store, removed)}};
}

Json chain_json(const Store& store, const std::optional<Chain>& chain) {
    Json json{{"list", nullptr}, {"decisions", Json::array()}, {"announced", Json::array()}};
    if (!chain) return json;
    json["list"] = chain->list.selection.code.text;
    for (const auto& decided : chain->decisions) json["decisions"].push_back(decision_json(store, decided));
    if (chain->last(Stage::announced) != nullptr) json["announced"] = codes_json(store, chain->current());
    return json;
}

Json columns_json(const score::Scheme& scheme) {
    Json columns = Json::array();
    for (const auto& category : scheme.categories)
        if (category.is_ordinary()) columns.push_back({{"code", category.code}, {"name", category.name}});
    return columns;
}

std::string shown(const Json& json) { return json.is_string() ? json.get<std::string>() : json.dump(); }

std::string within(std::string place, const std::string& part) {
    if (!place.empty()) place += '/';
    return place += part;
}

void compare(const Json& sealed, const Json& derived, const std::string& place, std::vector<Difference>& found) {
    if (sealed.is_object() && derived.is_object()) {
        for (const auto& [key, value] : sealed.items())
            compare(value, derived.value(key, Json()), within(place, key), found);
    } else if (sealed.is_array() && derived.is_array() && sealed.size() == derived.size()) {
        for (std::size_t i = 0; i < sealed.size(); ++i)
            compare(sealed[i], derived[i], within(place, std::to_string(i + 1)), found);
    } else if (sealed != derived) {
        found.push_back({place, shown(sealed), shown(derived)});
    }
}

/// What each rule gave for each record, summed.
std::map<std::string, Points> points_by_record(const Json& statement) {
    std::map<std::string, Points> sums;
    for (const auto& line : statement.at("lines")) {
        const auto source = line.contains("fact") ? " " + line["fact"].at("source").get<std::string>() : std::string();
        sums[line.at("rule").get<std::string>() + source] +=
            Points::parse(line.at("points").get<std::string>()).value_or(Points{});
    }
    return sums;
}

void compare_records(const Json& sealed, const Json& derived, std::vector<Difference>& found) {
    const auto before = points_by_record(sealed);
    const auto now = points_by_record(derived);
    for (const auto& [record, points] : before)
        if (const auto other = now.find(record); other == now.end()) found.push_back({record, points.str(), {}});
        else if (other->second != points) found.push_back({record, points.str(), other->second.str()});
    for (const auto& [record, points] : now)
        if (!before.contains(record)) found.push_back({record, {}, points.str()});
}

} // namespace

std::string ResultText::fingerprint() const {
    auto all = rules + "\n" + result + "\n";
    for (const auto& [code, account] : accounts) all += code + "\n" + account.facts + "\n" + account.content + "\n";
    return sha256(all);
}

Recount::Recount(const Names& names, const Congress& congress, const Period& period)
    : names_(names), tally_(counted(congress, period)) {}

Tally Recount::counted(const Congress& congress, const Period& period) {
    const Question question{congress, period};
    const auto rules = adopted_rules(names_, question);
    return tally_by(names_, question, rules, [&](const score::Statement& statement) {
        unsettled_ += statement.unsettled();
        accounts_[statement.subject.code] = {sha256(facts_json(statement.facts).dump()),
                                             statement_json(rules.versions, statement).dump()};
    });
}

std::size_t Recount::declared() const {
    std::size_t count = 0;
    for (const auto& standing : tally_.standings) count += standing.declared;
    return count;
}

ResultText Recount::text(const std::optional<Chain>& chain, const SheetText& sheets) const {
    Json result = chain_json(names_.store(), chain);
    result["form"] = form;
    result["congress"] = tally_.congress.code.text;
    result["period"] = {{"from", tally_.period.from.str()}, {"to", tally_.period.to.str()}};
    result["columns"] = columns_json(tally_.rules.scheme());
    result["standings"] = standings_json(tally_);
    result["words"] = sheets.words;
    result["stars"] = sheets.stars;
    return {rules_json(names_, tally_).dump(), result.dump(), accounts_};
}

std::vector<Difference> differences(const std::string& sealed, const std::string& derived) {
    std::vector<Difference> found;
    compare(Json::parse(sealed), Json::parse(derived), {}, found);
    return found;
}

std::vector<Difference> statement_differences(const std::string& sealed, const std::string& derived) {
    const auto before = Json::parse(sealed);
    const auto now = Json::parse(derived);
    std::vector<Difference> found;
    compare(before.at("totals").at("total"), now.at("totals").at("total"), "total", found);
    compare(before.at("subject"), now.at("subject"), "deputy", found);
    compare_records(before, now, found);
    compare(before.at("judgement"), now.at("judgement"), "judgement", found);
    return found;
}

} // namespace rdlz::desk
