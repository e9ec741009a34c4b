#include "score/scheme/section.hpp"

#include <algorithm>

namespace rdlz::score {

namespace {

void read_combine(Section& section, Rule& rule) {
    rule.combine = section.choice("combine", Combine::sum);
    rule.over = section.choice("over", Over::object);
    if (section.has("over") && rule.combine == Combine::sum)
        section.problem("over", say("where everything is added up it makes no difference"),
                        say("write combine = \"once\" or \"highest\", or remove it"));
    if (rule.target && rule.combine == Combine::highest)
        section.problem("combine", say("what is only counted has no highest"), say("write combine = \"once\""));
}

void read_pool(Section& section, Rule& rule) {
    rule.start = section.points("start");
    rule.all_or_nothing = section.flag("all_or_nothing", false);
    if (rule.start && !rule.all_or_nothing)
        section.open_question("floor", say("whether the pool of rule '{}' can fall below zero", rule.name),
                              say("write floor = 0, or floor = \"none\""));
    if (rule.start && *rule.start <= Points{})
        section.problem("start", say("a pool must hold something"), say("write start = 10"));
    if (!rule.all_or_nothing) return;
    if (!rule.start)
        section.problem("all_or_nothing", say("there is no pool that could be lost"), say("write start = 10"));
    section.not_with("all_or_nothing",
                     {"points", "by", "table", "otherwise", "several", "first", "further", "share", "persons"});
}

void check_signs(Section& section, const Rule& rule, CategoryKind kind) {
    const auto awards = awards_of(rule);
    const bool gains = std::any_of(awards.begin(), awards.end(), [](Points one) { return one > Points{}; });
    const bool losses = std::any_of(awards.begin(), awards.end(), [](Points one) { return one < Points{}; });
    if (kind == CategoryKind::deduction && (gains || rule.start))
        section.problem("points", say("rule '{}' gives points in a category of deductions", rule.name),
                        say("write them with a minus sign"));
    if (kind == CategoryKind::bonus && losses)
        section.problem("points", say("rule '{}' takes points away in a bonus category", rule.name),
                        say("move it to a category of deductions"));
}

std::size_t read_category(Section& section) {
    const auto& categories = section.reading().scheme.categories;
    const auto code = section.need_text("category");
    std::vector<std::string> codes;
    for (std::size_t i = 0; i < categories.size(); ++i) {
        if (categories[i].code == code) return i;
        codes.push_back(categories[i].code);
    }
    if (!code.empty()) section.unknown("category", code, codes);
    return categories.size();
}

void read_subject(Section& section, Rule& rule) {
    rule.classes = section.classes("classes");
    rule.not_classes = section.classes("not_classes");
    const auto& node = section.table("window");
    if (!node) return;
    Section window(section.reading(), node);
    rule.window = window.window();
    if (!rule.window)
        window.problem("", say("a window needs both ends"), say("write {{ from = \"12-01\", to = \"11-30\" }}"));
}

Rule read_rule(Section& section) {
    Rule rule;
    rule.name = section.need_text("name");
    rule.text = section.text("text", {});
    rule.category = read_category(section);
    rule.match = read_match(section);
    read_subject(section, rule);
    read_target(section, rule);
    read_ratio(section, rule);
    read_raters(section, rule);
    read_pool(section, rule);
    read_award(section, rule);
    rule.per = section.choice("per", Per::fact);
    read_steps(section, rule);
    read_shares(section, rule);
    read_combine(section, rule);
    read_role_limits(section, rule);
    rule.required = section.some("requires");
    rule.limits = section.limits();
    rule.each = section.each_limits();
    return rule;
}

} // namespace

std::vector<Points> awards_of(const Rule& rule) {
    std::vector<Points> out;
    const bool banded = rule.ratio && !rule.ratio->bands.empty();
    if (rule.award.by.empty() && !banded && !rule.all_or_nothing) out.push_back(rule.award.points);
    for (const auto& cell : rule.award.table) {
        if (!cell.nothing) out.push_back(cell.points);
        if (cell.most) out.push_back(*cell.most);
    }
    if (rule.award.otherwise) out.push_back(*rule.award.otherwise);
    if (rule.steps) out.push_back(rule.steps->further);
    if (rule.ratio)
        for (const auto& band : rule.ratio->bands) out.push_back(band.points);
    return out;
}

void read_rules(Section& root) {
    auto& scheme = root.reading().scheme;
    std::vector<std::string> names;
    for (const auto* node : root.tables("rule")) {
        Section section(root.reading(), *node);
        section.own_name("name", names);
        scheme.rules.push_back(read_rule(section));
        root.reading().rules.push_back(node);
        const auto& rule = scheme.rules.back();
        names.push_back(rule.name);
        if (rule.category < scheme.categories.size()) check_signs(section, rule, scheme.categories[rule.category].kind);
    }
    if (scheme.rules.empty())
        root.problem("rule", say("there is no rule"), say("write [[scheme.rule]] and its settings"));
}

} // namespace rdlz::score
