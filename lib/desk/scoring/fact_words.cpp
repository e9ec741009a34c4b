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

} // namespace

std::string fact_words(const Names& names, const score::Statement& statement, const Fact& fact) {
    const auto* kind = score::fact_kind(fact.kind);
    std::vector<std::string> words{std::string(kind == nullptr ? fact.kind : kind->chinese),
                                   names.code_name(fact.kind == "deed" ? "deed_type" : "activity_type", fact.type),
                                   names.code_name("level", fact.level),
                                   role_words(names, fact),
                                   status_words(fact),
                                   mark_words(names, fact)};
    std::erase(words, std::string());
    return joined(words, " ") + member_words(names, member_code(statement, fact));
}

std::string fact_code(const score::Statement& statement, const Fact& fact) {
    std::vector<std::string> words{
        fact.kind, fact.type, fact.level, fact.role, fact.status, mark_code(fact), member_code(statement, fact)};
    std::erase(words, std::string());
    return joined(words, " ");
}

std::string line_words(const Names& names, const score::Statement& statement, const score::Line& line) {
    std::string source(word(line.source).chinese);
    if (line.source == score::Source::whole) return source + "（" + counted(line.measured) + "）";
    return line.source == score::Source::fact ? fact_words(names, statement, statement.facts[line.fact]) : source;
}

std::string line_code(const score::Statement& statement, const score::Line& line) {
    if (line.source == score::Source::whole) return counted(line.measured);
    return line.source == score::Source::fact ? fact_code(statement, statement.facts[line.fact]) : std::string();
}

} // namespace rdlz::desk
