#include "staging/form.hpp"

#include "core/text.hpp"
#include "policy/document.hpp"

#include <algorithm>

// clang-format off
__asm__(".section .rodata\n"
        "rdlz_columns_toml:\n"
        ".incbin \"" RDLZ_SOURCE_ROOT "/lib/staging/columns.toml\"\n"
        ".byte 0\n"
        ".previous\n");
// clang-format on
extern "C" const char rdlz_columns_toml[];

namespace rdlz::staging {

namespace {

const policy::Node& synonyms() {
    static const policy::Parsed parsed = policy::parse("columns.toml", rdlz_columns_toml);
    return parsed.document.root;
}

std::vector<std::string> synonyms_of(const std::string& noun, const std::string& column) {
    std::vector<std::string> found;
    for (const auto& item : synonyms()[noun][column].items) found.push_back(item.text);
    return found;
}

std::optional<Known> by_which(const Column& column, const std::string& heading) {
    if (folded(column.heading) == heading) return Known{0, KnownBy::heading, column.heading};
    if (folded(column.name) == heading) return Known{0, KnownBy::name, column.name};
    for (const auto& word : column.synonyms)
        if (folded(word) == heading) return Known{0, KnownBy::synonym, word};
    return {};
}

} // namespace

std::optional<Known> Form::known(std::string_view heading) const {
    const auto wanted = folded(heading);
    if (wanted.empty()) return {};
    for (const auto& [word, column] : said)
        if (word == wanted) return Known{column, KnownBy::said, word};
    for (std::size_t i = 0; i < columns.size(); ++i)
        if (auto found = by_which(columns[i], wanted)) {
            found->column = i;
            return found;
        }
    return {};
}

std::optional<std::size_t> Form::find(std::string_view heading) const {
    const auto found = known(heading);
    return found ? std::optional(found->column) : std::nullopt;
}

std::string Form::expected() const {
    std::vector<std::string> headings;
    for (const auto& column : columns) headings.push_back(column.heading);
    return joined(headings, "、");
}

void add_column(Form& form, std::string name, std::string heading, bool is_required) {
    auto words = synonyms_of(form.noun, name);
    form.columns.push_back({std::move(name), std::move(heading), nullptr, std::move(words), is_required});
}

void add_fields(Form& form, const Shape& shape) {
    for (const auto& field : shape.fields) {
        const auto known = std::any_of(form.columns.begin(), form.columns.end(),
                                       [&](const Column& column) { return column.name == field.name; });
        if (field.is(derived) || known) continue;
        const std::string name(field.name);
        form.columns.push_back(
            {name, std::string(field.heading), &field, synonyms_of(form.noun, name), field.is(required)});
    }
}

Form form_of(const Shape& shape, std::string_view noun) {
    Form form;
    form.noun = noun;
    add_fields(form, shape);
    return form;
}

} // namespace rdlz::staging
