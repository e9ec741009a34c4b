#include "desk/scoring/process/statement_json.hpp"

#include "core/text.hpp"

namespace rdlz::desk {

namespace {

using Json = nlohmann::json;

std::string day(const std::optional<Date>& date) { return date ? date->str() : std::string(); }

Json fact_json(const Fact& fact) {
    Json json{{"kind", fact.kind},
              {"type", fact.type},
              {"earned_on", fact.earned_on.str()},
              {"ends_on", day(fact.ends_on)},
              {"entered_on", fact.entered_on.str()},
              {"object", fact.object},
              {"role", fact.role},
              {"status", fact.status},
              {"outcomes", fact.outcomes},
              {"level", fact.level},
              {"form", fact.form},
              {"organizer", fact.organizer},
              {"rater", fact.rater},
              {"converted_from", joined(fact.converted_from, " ")},
              {"quantity", fact.quantity.str()},
              {"participants", fact.participants},
              {"place", fact.place},
              {"source", fact.source},
              {"declared", fact.declared}};
    if (fact.chosen) json["chosen"] = fact.chosen->str();
    return json;
}

Json cuts_json(const score::Line& line) {
    Json cuts = Json::array();
    for (const auto& cut : line.cuts)
        cuts.push_back({{"by", word(cut.by).machine}, {"limit", cut.limit.str()}, {"amount", cut.amount.str()}});
    return cuts;
}

Json line_json(score::Versions versions, const score::Statement& statement, const score::Line& line) {
    Json json{{"source", word(line.source).machine},
              {"rule", score::line_name(versions, line)},
              {"version", versions[line.version].version},
              {"category", line.category ? versions.back().categories[*line.category].code : std::string()},
              {"award", line.award.str()},
              {"credit", line.credit.str()},
              {"points", line.points.str()},
              {"unsettled", line.unsettled},
              {"cuts", cuts_json(line)}};
    if (line.source == score::Source::fact) {
        const auto& fact = statement.facts[line.fact];
        json["fact"] = {{"earned_on", fact.earned_on.str()}, {"object", fact.object}, {"source", fact.source}};
    }
    if (line.source == score::Source::whole)
        json["measured"] = {{"have", line.measured.have.str()}, {"of", line.measured.of.str()}};
    return json;
}

Json subject_json(const Subject& subject) {
    return {{"code", subject.code},       {"name", subject.name},        {"delegation", subject.delegation},
            {"station", subject.station}, {"group", subject.group},      {"role_class", subject.role_class},
            {"leader", subject.leader},   {"since", day(subject.since)}, {"until", day(subject.until)}};
}

Json totals_json(const score::Scheme& scheme, const score::Totals& totals) {
    Json categories = Json::object();
    for (std::size_t i = 0; i < scheme.categories.size(); ++i)
        categories[scheme.categories[i].code] = totals.categories[i].str();
    return {{"total", totals.total.str()},
            {"base", totals.base.str()},
            {"added", totals.added.str()},
            {"deducted", totals.deducted.str()},
            {"categories", categories}};
}

template<class Rule>
Json reached_json(const std::vector<Rule>& rules, const std::vector<score::Reached>& reached) {
    Json json = Json::object();
    for (const auto& each : reached) json[rules[each.place].name] = each.have.str();
    return json;
}

Json judgement_json(const score::Scheme& scheme, const score::Judgement& judgement) {
    Json missed = Json::object();
    for (const auto& each : judgement.missed)
        missed[scheme.minimums[each.minimum].name] = {{"have", each.have.str()}, {"need", each.need.str()}};
    Json counts = Json::object();
    for (const auto& [name, count] : judgement.counts) counts[name] = count.str();
    Json bars = Json::array();
    for (const auto by : judgement.bars) bars.push_back(word(by).machine);
    return {{"band", judgement.band ? scheme.bands[*judgement.band].name : std::string()},
            {"missed", missed},
            {"vetoes", reached_json(scheme.vetoes, judgement.vetoes)},
            {"counters", reached_json(scheme.counters, judgement.counters)},
            {"counts", counts},
            {"bars", bars}};
}

/// Facts that are listed and count for nothing.
Json sources_json(const std::vector<Fact>& facts) {
    Json all = Json::array();
    for (const auto& fact : facts) all.push_back(fact.source);
    return all;
}

} // namespace

nlohmann::json facts_json(const std::vector<Fact>& facts) {
    Json all = Json::array();
    for (const auto& fact : facts) all.push_back(fact_json(fact));
    return all;
}

nlohmann::json statement_json(score::Versions versions, const score::Statement& statement) {
    const auto& scheme = versions.back();
    Json lines = Json::array();
    for (const auto& line : statement.lines) lines.push_back(line_json(versions, statement, line));
    return {{"subject", subject_json(statement.subject)},
            {"lines", lines},
            {"totals", totals_json(scheme, statement.totals)},
            {"judgement", judgement_json(scheme, statement.judgement)},
            {"declared", sources_json(statement.declared)},
            {"late", sources_json(statement.late)},
            {"days", statement.duty_days},
            {"months", statement.months}};
}

nlohmann::json standing_json(const score::Scheme& scheme, const score::Standing& standing) {
    Json json = totals_json(scheme, standing.totals);
    json.update(judgement_json(scheme, standing.judgement));
    json.update({{"code", standing.subject.code},
                 {"name", standing.subject.name},
                 {"delegation", standing.subject.delegation},
                 {"station", standing.subject.station},
                 {"days", standing.duty_days}});
    return json;
}

} // namespace rdlz::desk
