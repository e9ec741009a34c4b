#include "score/scheme/scheme.hpp"

#include "score/scheme/section.hpp"

namespace rdlz::score {

namespace {

void read_head(Section& root) {
    auto& scheme = root.reading().scheme;
    const auto& heading = root.reading().document.root["policy"];
    scheme.name = root.text("name", heading["name"].text);
    scheme.version = root.text("version", heading["effective_on"].text);
    if (scheme.name.empty() || scheme.version.empty())
        root.problem("", say("the scheme has no name or no version to print with its lines"),
                     say("write name and effective_on under [policy]"));
    scheme.text = root.text("text", {});
    scheme.level = root.choice("level", Level::unsaid);
    root.open_question("level", say("the deputies of which congress it scores"), say("write level = \"county\""));
    scheme.credit = root.choice("credit", Credit::unsaid);
    scheme.part_year = root.choice("part_year", PartYear::unsaid);
}

void read_base(Section& root) {
    const auto& node = root.table("base");
    if (!node) return;
    Section section(root.reading(), node);
    auto& assembly = root.reading().scheme.assembly;
    if (!section.has("points")) section.problem("", say("the base has no points"), say("write points = 60"));
    assembly.base = section.points("points").value_or(Points{});
    assembly.base_name = section.text("name", "基础分");
    assembly.base_text = section.text("text", {});
}

void read_total(Section& root) {
    const auto& node = root.table("total");
    if (!node) return;
    Section section(root.reading(), node);
    auto& assembly = root.reading().scheme.assembly;
    assembly.limits = section.limits();
    assembly.cap_holds_bonus = section.flag("cap_holds_bonus", true);
    assembly.bonus_lifts_band = section.flag("bonus_lifts_band", true);
    if (assembly.limits.floor && *assembly.limits.floor > Points{})
        section.problem("floor", say("a floor above zero gives points that no rule gives"),
                        say("write them as [scheme.base]"));
    if (assembly.limits.cap && *assembly.limits.cap < assembly.base)
        section.problem("cap", say("the cap on the total is below the base"),
                        say("check both against the printed rule"));
}

void read_rounding(Section& root) {
    const auto& node = root.table("rounding");
    if (!node) return;
    Section section(root.reading(), node);
    Rounding rounding{section.points("to").value_or(Points{1}), section.choice("way", Way::unsaid)};
    if (rounding.to <= Points{})
        section.problem("to", say("nothing can be rounded to this"), say("write to = \"0.01\""));
    section.open_question("way", say("which way it rounds"), say("write way = \"half-up\", \"down\" or \"up\""));
    root.reading().scheme.rounding = rounding;
}

void read_categories(Section& root) {
    auto& categories = root.reading().scheme.categories;
    std::vector<std::string> codes;
    for (const auto* node : root.tables("category")) {
        Section section(root.reading(), *node);
        section.own_name("code", codes);
        Category category;
        category.code = section.need_text("code");
        category.name = section.need_text("name");
        category.kind = section.choice("kind", CategoryKind::ordinary);
        category.limits = section.limits();
        codes.push_back(category.code);
        categories.push_back(std::move(category));
    }
    if (categories.empty())
        root.problem("category", say("there is no category"), say("write [[scheme.category]] with code and name"));
}

void read_all(Section& root) {
    read_head(root);
    read_base(root);
    read_rounding(root);
    read_categories(root);
    read_rules(root);
    read_exclusives(root);
    read_minimums(root);
    read_total(root);
    read_bands(root);
    read_ranking(root);
    read_candidates(root);
    check_whole(root);
}

} // namespace

ReadScheme read_scheme(const policy::Document& document, const LocalWords& local) {
    ReadScheme out;
    const auto& node = document.root["scheme"];
    if (!node.is_table()) {
        out.problems.push_back({{document.file, node.line, "scheme"},
                                say("there is no scheme in this file"),
                                say("write [scheme] and its settings")});
        return out;
    }
    Reading reading{document, local, out.scheme, out.problems};
    Section root(reading, node);
    read_all(root);
    return out;
}

} // namespace rdlz::score
