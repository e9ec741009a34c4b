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

std::string role_words(const Names& names, const Fact& fact) {
    if (fact.kind == "handling" && fact.role == "lead") return "主办";
    return fact.kind == "activity" || fact.kind == "deed" ? names.code_name("role", fact.role) : known_words(fact.role);
}

std::string status_words(const Fact& fact) {
    const auto presence = from_machine<Presence>(fact.status);
    return presence ? std::string(word(*presence).chinese) : known_words(fact.status);
}

/// 9/10; a mean mark by itself.
std::string counted(const score::Measured& measured) {
    return measured.have.str() + (measured.of.units == 0 ? "" : "/" + measured.of.str());
}

/// Of a group's line, whose deed it was.
std::string member_code(const score::Statement& statement, const score::Line& line) {
    const auto& subject = statement.facts[line.fact].subject;
    return subject == statement.subject.code ? std::string() : subject;
}

} // namespace

std::string fact_words(const Names& names, const Fact& fact) {
    const auto* kind = score::fact_kind(fact.kind);
    std::vector<std::string> words{std::string(kind == nullptr ? fact.kind : kind->chinese),
                                   names.code_name(fact.kind == "deed" ? "deed_type" : "activity_type", fact.type),
                                   role_words(names, fact), status_words(fact)};
    std::erase(words, std::string());
    return joined(words, " ");
}

std::string fact_code(const Fact& fact) {
    std::vector<std::string> words{fact.kind, fact.type, fact.role, fact.status};
    std::erase(words, std::string());
    return joined(words, " ");
}

std::string line_words(const Names& names, const score::Statement& statement, const score::Line& line) {
    std::string source(word(line.source).chinese);
    if (line.source == score::Source::whole) return source + "（" + counted(line.measured) + "）";
    if (line.source != score::Source::fact) return source;
    const auto& fact = statement.facts[line.fact];
    const auto member = member_code(statement, line);
    const auto record = member.empty() ? std::nullopt : fetch_by_code(names.store(), shape<Person>, member);
    return fact_words(names, fact) + (record ? "（" + record->text("name") + "）" : member);
}

std::string line_code(const score::Statement& statement, const score::Line& line) {
    if (line.source == score::Source::whole) return counted(line.measured);
    if (line.source != score::Source::fact) return {};
    const auto member = member_code(statement, line);
    return fact_code(statement.facts[line.fact]) + (member.empty() ? "" : " " + member);
}

} // namespace rdlz::desk
