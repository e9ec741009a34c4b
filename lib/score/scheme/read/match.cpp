#include "score/scheme/section.hpp"

#include <algorithm>

namespace rdlz::score {

namespace {

bool is_one_of(std::string_view word, std::initializer_list<std::string_view> words) {
    return std::find(words.begin(), words.end(), word) != words.end();
}

/// Deeds, marks and manual lines anybody may have; the others are of people, of stations or of departments.
bool is_of(SubjectKind subject, std::string_view kind) {
    if (is_one_of(kind, {"deed", "rating", "manual"})) return true;
    if (subject == SubjectKind::department) return kind == "handling";
    if (subject == SubjectKind::station) return is_one_of(kind, {"activity", "reception", "opinion"});
    return kind != "handling";
}

/// Of a station an activity is held or cancelled, of people attended or not.
bool is_status_of(SubjectKind subject, std::string_view word) {
    return is_one_of(word, {"held", "cancelled"}) == (subject == SubjectKind::station);
}

void check_word(Section& section, const AttributeWords& attribute, std::string_view key, std::string_view written) {
    const auto& local = section.reading().local;
    const auto subject = section.reading().scheme.subject;
    if (!can_have(attribute, written, local)) section.unknown(key, written, words_of(attribute, local));
    else if (attribute.attribute == Attribute::status && !is_status_of(subject, written))
        section.problem(key, say("no activity of a {} is '{}'", word(subject).machine, written),
                        say("write held or cancelled for stations, present, absent … for people"));
}

void check_kind(Section& section, const std::string& kind) {
    const auto subject = section.reading().scheme.subject;
    if (kind.empty()) return;
    if (fact_kind(kind) == nullptr) section.unknown("kind", kind, kind_names());
    else if (!is_of(subject, kind))
        section.problem("kind",
                        say("no {} has facts of the kind '{}': this can never match", word(subject).machine, kind),
                        say("write another kind, or another subject under [scheme]"));
}

void read_condition(Section& section, Match& match, Attribute attribute, bool refuses) {
    const auto name = word(attribute).machine;
    const auto key = refuses ? "not_" + std::string(name) : std::string(name);
    auto written = section.some(key);
    const auto* const kind = fact_kind(match.kind);
    if (written.empty() || kind == nullptr) return;
    const auto* const known = kind->find(attribute);
    if (known == nullptr)
        section.problem(key, say("facts of the kind '{}' have no '{}'", match.kind, name),
                        say("leave it out, or see the list of kinds in rdlz-scheme(5)"));
    else
        for (const auto& one : written) check_word(section, *known, key, one);
    match.conditions.push_back({attribute, std::move(written), refuses});
}

/// A word that is asked for and refused; the demands on one attribute stand side by side.
void check_contradiction(Section& section, const Condition& asked, const Condition& refused) {
    const auto key = "not_" + std::string(word(refused.attribute).machine);
    std::size_t lost = 0;
    for (const auto& one : asked.words)
        if (std::find(refused.words.begin(), refused.words.end(), one) != refused.words.end()) {
            section.problem(key, say("'{}' is asked for and refused", one), say("remove it from one of them"));
            ++lost;
        }
    if (lost == asked.words.size())
        section.problem(key, say("no fact can meet both demands: this can never match"), say("remove one of them"));
}

void check_contradictions(Section& section, const Match& match) {
    for (std::size_t i = 1; i < match.conditions.size(); ++i) {
        const auto& refused = match.conditions[i];
        const auto& asked = match.conditions[i - 1];
        if (refused.refuses && !asked.refuses && refused.attribute == asked.attribute)
            check_contradiction(section, asked, refused);
    }
}

} // namespace

Match read_match(Section& section, const std::string& kind) {
    Match match{kind.empty() ? section.need_text("kind") : section.text("kind", kind), {}};
    check_kind(section, match.kind);
    for (std::size_t i = 0; i < words<Attribute>.size(); ++i)
        for (const bool refuses : {false, true}) read_condition(section, match, static_cast<Attribute>(i), refuses);
    check_contradictions(section, match);
    return match;
}

} // namespace rdlz::score
