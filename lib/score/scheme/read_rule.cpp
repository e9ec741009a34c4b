#include "score/scheme/section.hpp"

#include <algorithm>

namespace rdlz::score {

namespace {

using policy::Node;

void check_cell(Section& section, const Rule& rule, const std::string& key, const Cell& cell) {
    if (cell.words.size() != rule.award.by.size()) {
        section.problem("table", say("'{}' does not answer to by = {} words", key, rule.award.by.size()),
                        say("write one word for each attribute, with / between"));
        return;
    }
    const auto* const kind = fact_kind(rule.match.kind);
    for (std::size_t i = 0; kind != nullptr && i < cell.words.size(); ++i) {
        const auto* const known = kind->find(rule.award.by[i]);
        if (known != nullptr && cell.words[i] != "*" && !can_have(*known, cell.words[i], section.reading().local))
            section.unknown("table", cell.words[i], words_of(*known, section.reading().local));
    }
}

void read_table(Section& section, Rule& rule) {
    const Node& node = section.table("table");
    Section table(section.reading(), node);
    for (const auto& entry : node.entries) {
        const auto points = table.points(entry.first);
        Cell cell{split(entry.first, "/"), points.value_or(Points{}), {}, false};
        check_cell(section, rule, entry.first, cell);
        rule.award.table.push_back(std::move(cell));
    }
}

void read_by(Section& section, Rule& rule) {
    const auto* const kind = fact_kind(rule.match.kind);
    for (const auto& name : section.some("by")) {
        const auto attribute = from_machine<Attribute>(name);
        if (!attribute || (kind != nullptr && kind->find(*attribute) == nullptr))
            section.problem("by", say("facts of the kind '{}' have no '{}'", rule.match.kind, name),
                            say("see the list of kinds in rdlz-scheme(5)"));
        rule.award.by.push_back(attribute.value_or(Attribute::type));
    }
}

void read_award(Section& section, Rule& rule) {
    read_by(section, rule);
    read_table(section, rule);
    rule.award.otherwise = section.points("otherwise");
    const auto points = section.points("points");
    rule.award.points = points.value_or(Points{});
    const bool looked_up = !rule.award.table.empty();
    if (looked_up == points.has_value())
        section.problem("points", say("a rule needs either points or a table"),
                        say("write points = 3, or by = \"role\" and table = {{ lead = 3 }}"));
    if (looked_up != !rule.award.by.empty())
        section.problem("by", say("a table and the attribute it is looked up by go together"),
                        say("write by = \"role\" and table = {{ lead = 3 }}"));
    if (rule.award.otherwise && !looked_up)
        section.problem("otherwise", say("there is no table it could be an exception to"), say("remove it"));
}

void read_steps(Section& section, Rule& rule) {
    const auto first = section.points("first");
    const auto further = section.points("further");
    if (further && !first)
        section.problem("further", say("it is not said how many come first"), say("write first = 1 beside it"));
    if (first && *first <= Points{})
        section.problem("first", say("the number of first ones must be above zero"), say("write first = 1"));
    if (first) rule.steps = Steps{*first, further.value_or(Points{})};
}

void check_role(Section& section, const Rule& rule, const char* key, const std::string& role) {
    const auto* const kind = fact_kind(rule.match.kind);
    const auto* const known = kind == nullptr ? nullptr : kind->find(Attribute::role);
    if (known != nullptr && !can_have(*known, role, section.reading().local))
        section.unknown(key, role, words_of(*known, section.reading().local));
    if (kind != nullptr && known == nullptr)
        section.problem(key, say("facts of the kind '{}' have no '{}'", rule.match.kind, "role"),
                        say("see the list of kinds in rdlz-scheme(5)"));
}

void read_shares(Section& section, Rule& rule) {
    const Node& node = section.table("share");
    Section table(section.reading(), node);
    for (const auto& entry : node.entries) {
        check_role(section, rule, "share", entry.first);
        const auto part = table.points(entry.first).value_or(Points{});
        if (part < Points{} || part > Points::whole(1))
            table.problem(entry.first, say("a share lies between 0 and 1"), say("write \"0.2\" for a fifth"));
        rule.share.kind = Share::Kind::roles;
        rule.share.parts.push_back({entry.first, part, false});
    }
}

Limits& role_limits(Rule& rule, const std::string& role) {
    const auto found = std::find_if(rule.role_limits.begin(), rule.role_limits.end(),
                                    [&](const auto& entry) { return entry.first == role; });
    return found == rule.role_limits.end() ? rule.role_limits.emplace_back(role, Limits{}).second : found->second;
}

void read_role_limits(Section& section, Rule& rule) {
    for (const char* key : {"role_caps", "role_floors"}) {
        const Node& node = section.table(key);
        Section table(section.reading(), node);
        for (const auto& entry : node.entries) {
            check_role(section, rule, key, entry.first);
            auto& limits = role_limits(rule, entry.first);
            (std::string_view(key) == "role_caps" ? limits.cap : limits.floor) = table.points(entry.first);
        }
    }
}

void read_combine(Section& section, Rule& rule) {
    rule.combine = section.choice("combine", Combine::sum);
    rule.over = section.choice("over", Over::object);
    if (section.has("over") && rule.combine == Combine::sum)
        section.problem("over", say("where everything is added up it makes no difference"),
                        say("write combine = \"once\" or \"highest\", or remove it"));
}

void read_pool(Section& section, Rule& rule) {
    rule.start = section.points("start");
    if (rule.start)
        section.open_question("floor", say("whether the pool of rule '{}' can fall below zero", rule.name),
                              say("write floor = 0, or floor = \"none\""));
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
    if (gains && !losses && rule.limits.cap && rule.per == Per::fact &&
        *rule.limits.cap < *std::max_element(awards.begin(), awards.end()))
        section.note("cap", say("the cap of rule '{}' is below a single award", rule.name),
                     say("check it against the printed rule"));
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
    return 0;
}

Rule read_rule(Section& section) {
    Rule rule;
    rule.name = section.need_text("name");
    rule.text = section.text("text", {});
    rule.category = read_category(section);
    rule.match = read_match(section);
    read_award(section, rule);
    rule.per = section.choice("per", Per::fact);
    read_steps(section, rule);
    read_shares(section, rule);
    read_combine(section, rule);
    read_role_limits(section, rule);
    read_pool(section, rule);
    rule.limits = section.limits();
    return rule;
}

} // namespace

std::vector<Points> awards_of(const Rule& rule) {
    std::vector<Points> out;
    if (rule.award.by.empty()) out.push_back(rule.award.points);
    for (const auto& cell : rule.award.table) out.push_back(cell.points);
    if (rule.award.otherwise) out.push_back(*rule.award.otherwise);
    if (rule.steps) out.push_back(rule.steps->further);
    return out;
}

void read_rules(Section& root) {
    auto& scheme = root.reading().scheme;
    std::vector<std::string> names;
    for (const auto* node : root.tables("rule")) {
        Section section(root.reading(), *node);
        section.own_name("name", names);
        scheme.rules.push_back(read_rule(section));
        const auto& rule = scheme.rules.back();
        names.push_back(rule.name);
        if (rule.category < scheme.categories.size()) check_signs(section, rule, scheme.categories[rule.category].kind);
    }
    if (scheme.rules.empty())
        root.problem("rule", say("there is no rule"), say("write [[scheme.rule]] and its settings"));
}

} // namespace rdlz::score
