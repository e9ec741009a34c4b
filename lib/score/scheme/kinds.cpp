#include "score/scheme/kinds.hpp"

#include "core/message.hpp"
#include "core/text.hpp"

#include <algorithm>

namespace rdlz::score {

namespace {

constexpr std::array activity_attributes{
    AttributeWords{Attribute::type, "", "activity_type"},
    AttributeWords{Attribute::role, "", "", true},
    AttributeWords{Attribute::status,
                   "present late left-early leave-official leave-sick leave-private leave-refused absent"},
    AttributeWords{Attribute::outcome, "spoke"},
    AttributeWords{Attribute::level, "", "", true},
    AttributeWords{Attribute::form, "", "", true},
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

constexpr std::array<FactKind, 4> kinds{{{"activity", "代表活动", N_("half-days"), activity_attributes},
                                         {"reception", "接待选民", N_("visits"), reception_attributes},
                                         {"opinion", "意见", N_("opinions"), opinion_attributes},
                                         {"suggestion", "代表建议", N_("suggestions"), suggestion_attributes}}};

const std::vector<std::string>& local_words(const AttributeWords& attribute, const LocalWords& local) {
    static const std::vector<std::string> none;
    if (attribute.list == "activity_type") return local.activity_types;
    return attribute.list == "channel" ? local.channels : none;
}

bool stands_for(std::string_view known, std::string_view word) {
    return known.ends_with('*') ? word.starts_with(known.substr(0, known.size() - 1)) : known == word;
}

} // namespace

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

std::vector<std::string> words_of(const AttributeWords& attribute, const LocalWords& local) {
    auto known = split(attribute.words, " ");
    const auto& more = local_words(attribute, local);
    known.insert(known.end(), more.begin(), more.end());
    return known;
}

bool can_have(const AttributeWords& attribute, std::string_view word, const LocalWords& local) {
    if (attribute.open || (!attribute.list.empty() && local_words(attribute, local).empty())) return true;
    const auto known = words_of(attribute, local);
    return std::any_of(known.begin(), known.end(), [word](const std::string& one) { return stands_for(one, word); });
}

} // namespace rdlz::score
