#include "score/scheme/kinds.hpp"

#include "core/message.hpp"
#include "core/text.hpp"
#include "policy/rules.hpp"

#include <algorithm>

namespace rdlz::score {

namespace {

constexpr std::array activity_attributes{
    AttributeWords{Attribute::type, "", "activity_type"},
    AttributeWords{Attribute::role, "", "role"},
    AttributeWords{
        Attribute::status,
        "present late left-early leave-official leave-sick leave-private leave-refused absent held cancelled"},
    AttributeWords{Attribute::outcome, "spoke"},
    AttributeWords{Attribute::level, "", "level"},
    AttributeWords{Attribute::form, "", "form"},
    AttributeWords{Attribute::organizer, "", "", true}};
constexpr std::array reception_attributes{AttributeWords{Attribute::form, "", "channel"}};
constexpr std::array opinion_attributes{
    AttributeWords{Attribute::role, "received raised"},
    AttributeWords{Attribute::outcome, "answered elsewhere referred resolved satisfied suggestion"},
    AttributeWords{Attribute::form, "", "channel"}};
constexpr std::array suggestion_attributes{
    AttributeWords{Attribute::role, "lead cosigner"},
    AttributeWords{Attribute::outcome,
                   "accepted refused key answered answer-* satisfied basically unsatisfied from-opinion"}};

constexpr std::array report_attributes{AttributeWords{Attribute::outcome, "satisfied basically unsatisfied"},
                                       AttributeWords{Attribute::form, "oral written"}};
constexpr std::array deed_attributes{
    AttributeWords{Attribute::type, "", "deed_type"},  AttributeWords{Attribute::role, "", "role"},
    AttributeWords{Attribute::outcome, "", "outcome"}, AttributeWords{Attribute::level, "", "level"},
    AttributeWords{Attribute::form, "", "form"},       AttributeWords{Attribute::organizer, "", "", true}};
constexpr std::array rating_attributes{AttributeWords{Attribute::rater, "", "rater_group"}};
constexpr std::array handling_attributes{
    AttributeWords{Attribute::role, "lead assist branch"},
    AttributeWords{Attribute::outcome, "on-time late answered answer-* satisfied basically unsatisfied open"}};

constexpr std::array<FactKind, 9> kinds{
    {{"activity", "代表活动", N_("half-days"), activity_attributes},
     {"reception", "接待选民", N_("visits"), reception_attributes},
     {"opinion", "意见", N_("opinions"), opinion_attributes},
     {"suggestion", "代表建议", N_("suggestions"), suggestion_attributes, "opinion"},
     {"duty-report", "述职", N_("reports"), report_attributes},
     {"deed", "履职事项", N_("pieces"), deed_attributes},
     {"rating", "民主测评", N_("marks"), rating_attributes},
     {"manual", "手工加减分", N_("points"), {}},
     {"handling", "建议承办", N_("handlings"), handling_attributes}}};

bool stands_for(std::string_view known, std::string_view word) {
    return known.ends_with('*') ? word.starts_with(known.substr(0, known.size() - 1)) : known == word;
}

} // namespace

const std::vector<std::string>& LocalWords::of(std::string_view list) const {
    static const std::vector<std::string> none;
    const auto found = lists.find(list);
    return found == lists.end() ? none : found->second;
}

const AttributeWords* FactKind::find(Attribute attribute) const {
    for (const auto& known : attributes)
        if (known.attribute == attribute) return &known;
    return nullptr;
}

std::span<const FactKind> fact_kinds() { return kinds; }

const FactKind* fact_kind(std::string_view name) {
    for (const auto& kind : kinds)
        if (kind.name == name) return &kind;
    return nullptr;
}

std::vector<std::string> kind_names() {
    std::vector<std::string> names;
    for (const auto& kind : kinds) names.emplace_back(kind.name);
    return names;
}

namespace {

constexpr std::string_view answers = "answer-";

/// Whether a word is the class of an answer that the county does not know.
bool is_unknown_answer(std::string_view word, const LocalWords& local) {
    const auto& classes = local.of(policy::list::answer_class);
    if (classes.empty() || !word.starts_with(answers)) return false;
    return std::find(classes.begin(), classes.end(), word.substr(answers.size())) == classes.end();
}

} // namespace

std::vector<std::string> words_of(const AttributeWords& attribute, const LocalWords& local) {
    auto known = split(attribute.words, " ");
    const auto& more = local.of(attribute.list);
    known.insert(known.end(), more.begin(), more.end());
    const auto& classes = local.of(policy::list::answer_class);
    if (!classes.empty() && std::erase(known, std::string(answers) + "*") > 0)
        for (const auto& one : classes) known.push_back(std::string(answers) + one);
    return known;
}

bool can_have(const AttributeWords& attribute, std::string_view word, const LocalWords& local) {
    if (attribute.open || (!attribute.list.empty() && local.of(attribute.list).empty())) return true;
    if (attribute.attribute == Attribute::outcome && is_unknown_answer(word, local)) return false;
    const auto known = words_of(attribute, local);
    return std::any_of(known.begin(), known.end(), [word](const std::string& one) { return stands_for(one, word); });
}

} // namespace rdlz::score
