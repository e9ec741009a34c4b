#include "score/scheme/section.hpp"

#include <algorithm>

namespace rdlz::score {

namespace {

std::vector<std::size_t> named_rules(Section& section) {
    const auto names = names_of(section.reading().scheme.rules);
    std::vector<std::size_t> out;
    for (const auto& name : section.texts("rules"))
        if (const auto found = section.spot().find("rules", name, names)) out.push_back(*found);
    if (out.size() < 2)
        section.problem("rules", say("fewer than two rules cannot exclude each other"),
                        say("write rules = [\"…\", \"…\"] with their names"));
    return out;
}

std::string read_kind(Section& section, std::string_view key) {
    auto kind = section.need_text(key);
    if (!kind.empty() && fact_kind(kind) == nullptr) section.unknown(key, kind, kind_names());
    return kind;
}

/// Only what the records tell of can be taken back.
void check_growth(Section& section, const Conversion& conversion) {
    const auto* const into = fact_kind(conversion.into);
    if (into == nullptr || fact_kind(conversion.from) == nullptr || into->grows_from == conversion.from) return;
    section.problem(
        "from", say("no '{}' grows into a '{}' in the records: this can never match", conversion.from, conversion.into),
        say("write from = \"opinion\" and into = \"suggestion\", or use [[scheme.exclusive]]"));
}

Category read_category(Section& section) {
    Category category;
    category.code = section.need_text("code");
    category.name = section.need_text("name");
    category.kind = section.choice("kind", CategoryKind::ordinary);
    category.limits = section.limits();
    category.each = section.each_limits();
    category.weight = section.points("weight");
    return category;
}

} // namespace

void read_categories(Section& root) {
    auto& categories = root.reading().scheme.categories;
    std::vector<std::string> codes;
    for (const auto* node : root.tables("category")) {
        Section section(root.reading(), *node);
        section.own_name("code", codes);
        categories.push_back(read_category(section));
        root.reading().categories.push_back(node);
        codes.push_back(categories.back().code);
    }
    if (categories.empty())
        root.problem("category", say("there is no category"), say("write [[scheme.category]] with code and name"));
}

void read_exclusives(Section& root) {
    for (const auto* node : root.tables("exclusive")) {
        Section section(root.reading(), *node);
        Exclusive exclusive{section.need_text("name"), section.text("text", {}), named_rules(section), {}, {}};
        exclusive.over = section.choice("over", Over::object);
        exclusive.keep = section.choice("keep", Keep::highest);
        root.reading().scheme.exclusives.push_back(std::move(exclusive));
        root.reading().exclusives.push_back(node);
    }
}

void read_conversions(Section& root) {
    for (const auto* node : root.tables("conversion")) {
        Section section(root.reading(), *node);
        Conversion conversion{section.need_text("name"), section.text("text", {}), read_kind(section, "from"),
                              read_kind(section, "into")};
        if (!conversion.from.empty() && conversion.from == conversion.into)
            section.problem("into", say("a fact cannot grow into one of its own kind"),
                            say("write from = \"opinion\" and into = \"suggestion\""));
        else check_growth(section, conversion);
        root.reading().scheme.conversions.push_back(std::move(conversion));
    }
}

} // namespace rdlz::score
