#include "desk/scoring/fact_words.hpp"

#include "core/text.hpp"
#include "domain/activity.hpp"
#include "score/scheme/kinds.hpp"
#include "store/records.hpp"

#include <map>

namespace rdlz::desk {

namespace {

/// The roles and states that the program gives itself; others are as the office wrote them.
std::string known_words(const std::string& machine) {
    static const std::map<std::string, std::string> known{
        {"lead", "领衔"},   {"cosigner", "附议"}, {"received", "收集"}, {"raised", "反映"},
        {"assist", "协办"}, {"branch", "分办"},   {"held", "已开展"},   {"cancelled", "未开展"}};
    const auto found = known.find(machine);
    return found == known.end() ? machine : found->second;
}

std::string role_words(const Fact& fact) {
    return fact.kind == "handling" && fact.role == "lead" ? "主办" : known_words(fact.role);
}

std::string status_words(const Fact& fact) {
    if (fact.kind == "suggestion" && score::has_word(fact, score::Attribute::outcome, "refused"))
        return "不作为建议处理";
    const auto presence = from_machine<Presence>(fact.status);
    return presence ? std::string(word(*presence).chinese) : known_words(fact.status);
}

/// 9/10; a mean mark by itself.
std::string counted(const score::Measured& measured) {
    return measured.have.str() + (measured.of.units == 0 ? "" : "/" + measured.of.str());
}

/// Of a group's statement, whose deed it was.
std::string member_code(const score::Statement& statement, const Fact& fact) {
    return fact.subject == statement.subject.code ? std::string() : fact.subject;
}

std::string member_words(const Names& names, const std::string& code) {
    const auto record = code.empty() ? std::nullopt : fetch_by_code(names.store(), shape<Person>, code);
    return record ? "（" + record->text("name") + "）" : code;
}

/// 选民测评 88.5（12票）
std::string mark_words(const Names& names, const Fact& fact) {
    if (fact.kind != "rating") return {};
    const auto ballots = fact.participants > 1 ? fmt::format("（{}票）", fact.participants) : std::string();
    return names.code_name("rater_group", fact.rater) + " " + fact.quantity.str() + ballots;
}

std::string mark_code(const Fact& fact) { return fact.kind == "rating" ? fact.rater + " " + fact.quantity.str() : ""; }

/// 8个半天; nothing of one alone.
std::string amount_words(const Fact& fact, bool by_quantity) {
    if (!by_quantity || fact.kind == "manual" || fact.quantity == Points::whole(1)) return {};
    return fact.kind == "activity" ? fact.quantity.str() + "个半天" : "数量" + fact.quantity.str();
}

std::string amount_code(const Fact& fact, bool by_quantity) {
    return amount_words(fact, by_quantity).empty() ? std::string() : "x" + fact.quantity.str();
}

std::string fact_words(const Names& names, const score::Statement& statement, const Fact& fact, bool by_quantity) {
    const auto* kind = score::fact_kind(fact.kind);
    std::vector<std::string> words{std::string(kind == nullptr ? fact.kind : kind->chinese),
                                   names.code_name(fact.kind == "deed" ? "deed_type" : "activity_type", fact.type),
                                   fact.level,
                                   role_words(fact),
                                   status_words(fact),
                                   amount_words(fact, by_quantity),
                                   mark_words(names, fact)};
    std::erase(words, std::string());
    return joined(words, " ") + member_words(names, member_code(statement, fact));
}

std::string fact_code(const score::Statement& statement, const Fact& fact, bool by_quantity) {
    std::vector<std::string> words{fact.kind,       fact.type,
                                   fact.level,      fact.role,
                                   fact.status,     amount_code(fact, by_quantity),
                                   mark_code(fact), member_code(statement, fact)};
    std::erase(words, std::string());
    return joined(words, " ");
}

bool is_by_quantity(score::Versions versions, const score::Line& line) {
    return line.rule && score::counts_quantity(versions[line.version].rules[*line.rule]);
}

} // namespace

std::string listed_words(const Names& names, const score::Statement& statement, const score::Listed& listed) {
    return fact_words(names, statement, *listed.fact, listed.by_quantity);
}

std::string listed_code(const score::Statement& statement, const score::Listed& listed) {
    return fact_code(statement, *listed.fact, listed.by_quantity);
}

std::string line_words(const Names& names, score::Versions versions, const score::Statement& statement,
                       const score::Line& line) {
    std::string source(word(line.source).chinese);
    if (line.source == score::Source::whole) return source + "（" + counted(line.measured) + "）";
    if (line.source != score::Source::fact) return source;
    return fact_words(names, statement, statement.facts[line.fact], is_by_quantity(versions, line));
}

std::string line_code(score::Versions versions, const score::Statement& statement, const score::Line& line) {
    if (line.source == score::Source::whole) return counted(line.measured);
    if (line.source != score::Source::fact) return {};
    return fact_code(statement, statement.facts[line.fact], is_by_quantity(versions, line));
}

std::string record_code(const Fact& fact) {
    const auto words = split(fact.source, " "); // the noun, the code, and of a handling its round
    return words.size() < 2 ? fact.source : words[1];
}

std::string common_item(const Fact& fact) { return fact.object == record_code(fact) ? std::string() : fact.object; }

} // namespace rdlz::desk
