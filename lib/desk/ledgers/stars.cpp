#include "desk/ledgers/stars.hpp"

#include "core/text.hpp"
#include "desk/ledgers/batch.hpp"
#include "desk/scoring/process/sealing.hpp"
#include "report/name_order.hpp"
#include "store/lookup.hpp"
#include "store/records.hpp"

#include <algorithm>

namespace rdlz::desk {

namespace {

using StarRow = std::map<std::string, std::string>;

/// What a candidate did, in figures without points: 出席会议和活动14次，接待选民6次，提出建议2件
std::string deeds_of(const score::Statement& statement) {
    int attended = 0;
    int received = 0;
    int filed = 0;
    for (const auto& fact : statement.facts) {
        if (fact.kind == "activity" && score::came(fact)) ++attended;
        if (fact.kind == "reception") ++received;
        if (fact.kind == "suggestion" && fact.role == "lead") ++filed;
    }
    std::vector<std::string> parts;
    if (attended > 0) parts.push_back(fmt::format("出席会议、参加活动{}次", attended));
    if (received > 0) parts.push_back(fmt::format("接待来访{}批次", received));
    if (filed > 0) parts.push_back(fmt::format("领衔提出建议{}件", filed));
    return joined(parts, "，");
}

/// Who stands on the list: as decided; where no list was kept, as the points propose now.
std::vector<Id<Person>> people_on_list(const Scope& scope, const Period& period) {
    if (const auto chain = chain_of(scope.names.store(), scope.congress.id, period)) return chain->current();
    const auto tally = desk::tally(scope.names, scope.congress, period);
    std::vector<Id<Person>> people;
    if (tally.candidates)
        for (const auto& place : tally.candidates->chosen)
            people.push_back(resolve<Person>(scope.names.store(), tally.standings[place.standing].subject.code));
    return people;
}

StarRow star_row(const Scope& scope, const Statements& statements, Id<Person> id) {
    const auto person = *fetch(scope.names.store(), id);
    const auto statement = statements.of(id);
    return {{"code", person.code.text},
            {"name", person.name},
            {"sex", chinese(person.sex)},
            {"position", position_of(person)},
            {"delegation", statement.subject.delegation},
            {"station", statement.subject.station},
            {"deeds", deeds_of(statement)}};
}

/// By the strokes of their names, as official lists are.
std::vector<StarRow> star_rows(const Scope& scope) {
    const auto period = scope.year_so_far();
    if (const auto sealed = seal_of(scope.names.store(), scope.congress.id, period))
        return summary_of(*sealed).sheets.stars;
    std::vector<StarRow> rows;
    const Statements statements(scope.names, scope.congress, period);
    for (const auto person : people_on_list(scope, period)) rows.push_back(star_row(scope, statements, person));
    const report::NameOrder order(report::NameOrder::By::strokes);
    std::sort(rows.begin(), rows.end(), [&order](const StarRow& left, const StarRow& right) {
        return std::pair(order.key(left.at("name")), left.at("code")) <
               std::pair(order.key(right.at("name")), right.at("code"));
    });
    return rows;
}

/// 2025年12月22日至12月26日（5个工作日）
std::string publicity_words(const Decision& open) {
    const auto last = open.ends_on->chinese();
    const bool same_year = open.starts_on->year() == open.ends_on->year();
    const auto year = std::to_string(open.ends_on->year()) + "年";
    return fmt::format("{}至{}（{}个工作日）", open.starts_on->chinese(), same_year ? last.substr(year.size()) : last,
                       *open.days);
}

/// Who receives objections, and what the honour rests on, by the scheme.
void add_rule_words(const Scope& scope, report::Variables& variables) {
    variables["basis"] = variables["rules"];
    const auto rule = adopted_rules(scope.names, {scope.congress, scope.year_so_far()}).scheme().publicity;
    if (!rule) return;
    const auto put = [&](const char* name, const std::string& text) {
        if (!text.empty()) variables[name] = text;
    };
    put("receiver", rule->receiver);
    put("phone", rule->phone);
    put("address", rule->address);
    if (rule->basis.empty()) return;
    variables["commend"] = commend_word(scope, rule->basis);
    variables["basis"] += "、" + rule->basis;
}

} // namespace

void add_publicity_words(const Scope& scope, report::Variables& variables) {
    add_rule_words(scope, variables);
    const auto chain = chain_of(scope.names.store(), scope.congress.id, scope.year_so_far());
    if (!chain) return;
    if (const auto* decided = chain->last(Stage::chairmen))
        variables["decision"] = decided->decided_on->chinese() + decided->body;
    const auto* open = chain->last(Stage::publicised);
    if (open == nullptr) return;
    variables["publicity"] = publicity_words(*open);
    variables["receiver"] = open->receiver;
    if (!open->phone.empty()) variables["phone"] = open->phone;
    if (!open->address.empty()) variables["address"] = open->address;
}

SheetText sheet_text(const Scope& scope) {
    SheetText text{variables_of(scope), star_rows(scope)};
    add_publicity_words(scope, text.words);
    text.words.erase("period"); // the file's name says what was asked for
    return text;
}

std::string commend_word(const Scope& scope, const std::string& basis) {
    const auto held = scope.names.book().in_force(policy::part::office, scope.as_of);
    const auto word = scope.names.book().office(scope.as_of).commend;
    const bool has_basis = !basis.empty() || (held && !held.rules->heading.basis.empty());
    return word.find("表彰") != std::string::npos && !has_basis ? policy::OfficeWords().commend : word;
}

report::DataSet star_data(const Scope& scope) {
    auto waiting = std::make_shared<std::vector<StarRow>>(star_rows(scope));
    const auto more = [waiting](std::vector<StarRow>& part) {
        part = std::exchange(*waiting, {});
        return !part.empty();
    };
    return in_parts<StarRow>("stars", more, [](const StarRow& star, report::DataRow& cells) {
        for (const auto* key : {"name", "sex", "position", "delegation", "station", "deeds"})
            cells.set(key, star.at(key));
    });
}

} // namespace rdlz::desk
