#include "staging/terms.hpp"

#include "core/message.hpp"
#include "core/text.hpp"
#include "policy/document.hpp"

#include <algorithm>
#include <array>
#include <map>
#include <unordered_map>

// clang-format off
__asm__(".section .rodata\n"
        "rdlz_terms_toml:\n"
        ".incbin \"" RDLZ_SOURCE_ROOT "/lib/staging/terms.toml\"\n"
        ".byte 0\n"
        ".previous\n");
// clang-format on
extern "C" const char rdlz_terms_toml[];

namespace rdlz::staging {

namespace {

/// One field's table: each word in use, folded, with its term.
struct Terms {
    std::unordered_map<std::string, std::string> words;
    std::vector<std::string> all;

    const std::string* find(const std::string& text) const {
        auto found = words.find(text); // nearly every cell is its own folded form
        if (found == words.end()) found = words.find(folded(text));
        return found == words.end() ? nullptr : &found->second;
    }
};

Terms terms_of(const policy::Node& table) {
    static const std::string nation_tail = "族";
    Terms terms;
    for (const auto& entry : table.entries) {
        const auto& term = entry.first;
        terms.all.push_back(term);
        terms.words.emplace(folded(term), term);
        if (term.ends_with(nation_tail))
            terms.words.emplace(folded(term.substr(0, term.size() - nation_tail.size())), term);
        for (const auto& alias : entry.second.items) terms.words.emplace(folded(alias.text), term);
    }
    return terms;
}

const std::map<std::string, Terms, std::less<>>& tables() {
    static const auto read = [] {
        std::map<std::string, Terms, std::less<>> all;
        for (const auto& table : policy::parse("terms.toml", rdlz_terms_toml).document.root.entries)
            all.emplace(table.first, terms_of(table.second));
        return all;
    }();
    return read;
}

/// 在职研究生, 省委党校大学: where and how somebody learnt does not change how far.
bool is_qualified(const Terms& terms, const std::string& text) {
    static constexpr std::array<std::string_view, 9> ways{"在职", "全日制", "省委党校", "中央党校", "党校",
                                                          "函授", "自考",   "电大",     "成人"};
    for (const auto way : ways)
        if (text.starts_with(way) && terms.find(text.substr(way.size())) != nullptr) return true;
    return false;
}

Misread unknown(std::string_view field, const Terms& terms, const std::string& text) {
    if (field == "nation") return {say("'{}' is not one of the 56 nations", text), tr("write it like 汉族")};
    return {say("'{}' is not in the table of parties", text), say("write one of: {}", joined(terms.all, "、"))};
}

/// Somebody may be of two parties: each of them by its term; nothing where one is not known.
std::string each_term(const Terms& terms, const std::string& text) {
    std::vector<std::string> found;
    for (const auto& part : split(text, "、，,;；/和"))
        if (const auto* term = terms.find(part)) found.push_back(*term);
        else return {};
    return joined(found, "、");
}

} // namespace

bool has_terms(std::string_view field) { return tables().count(field) != 0; }

Mended mend_term(std::string_view field, const std::string& raw) {
    const auto& terms = tables().find(field)->second;
    const auto text = trimmed(raw);
    const auto* known = terms.find(text);
    if (known == nullptr && field == "education" && is_qualified(terms, text)) return {text, {}, {}};
    const auto term = known != nullptr ? *known : field == "nation" ? std::string() : each_term(terms, text);
    if (term.empty() && field == "education")
        return {text, say("'{}' is not in the table of educations; kept as it is written", text), {}};
    if (term.empty()) return {text, {}, unknown(field, terms, text)};
    const bool told = field != "nation" && term != text;
    return {term, told ? say("'{}' taken as {}", text, term) : std::string(), {}};
}

} // namespace rdlz::staging
