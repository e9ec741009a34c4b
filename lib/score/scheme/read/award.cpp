#include "score/scheme/section.hpp"

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

/// { from = 1, to = 5 }: a person chooses within it.
void read_range(Reading& reading, const Node& node, Cell& cell) {
    Section range(reading, node);
    const auto least = range.points("from");
    const auto most = range.points("to");
    if (!least || !most) range.problem("", say("a range needs both ends"), say("write {{ from = 1, to = 5 }}"));
    else if (*most <= *least)
        range.problem("to", say("the range ends where it begins, or before"), say("write the smaller number first"));
    cell.points = least.value_or(Points{});
    cell.most = most.value_or(cell.points);
}

Cell read_cell(Section& table, const Node::Entry& entry) {
    Cell cell{split(entry.first, "/"), {}, {}, false};
    if (entry.second.is_table()) read_range(table.reading(), entry.second, cell);
    else if (entry.second.text == "none") cell.nothing = true;
    else cell.points = table.points(entry.first).value_or(Points{});
    table.leave(entry.first);
    return cell;
}

void read_table(Section& section, Rule& rule) {
    const Node& node = section.table("table");
    Section table(section.reading(), node);
    for (const auto& entry : node.entries) {
        auto cell = read_cell(table, entry);
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

/// Marks of raters, percentages and targets have a number of points; everything else may look it up.
void check_award(Section& section, const Rule& rule, bool has_points) {
    const bool looked_up = !rule.award.table.empty();
    if (rule.of_the_whole()) {
        const bool banded = rule.ratio && !rule.ratio->bands.empty();
        if (!banded && !has_points)
            section.problem("points", say("'{}' is missing", "points"), say("write points = 10"));
        return;
    }
    if (looked_up == has_points && !rule.all_or_nothing)
        section.problem("points", say("a rule needs either points or a table"),
                        say("write points = 3, or by = \"role\" and table = {{ lead = 3 }}"));
    if (looked_up != !rule.award.by.empty())
        section.problem("by", say("a table and the attribute it is looked up by go together"),
                        say("write by = \"role\" and table = {{ lead = 3 }}"));
    for (const char* key : {"otherwise", "several"})
        if (!looked_up && section.has(key))
            section.problem(key, say("'{}' speaks of a table and there is none", key), say("remove it"));
}

} // namespace

void read_award(Section& section, Rule& rule) {
    read_by(section, rule);
    read_table(section, rule);
    rule.award.otherwise = section.points("otherwise");
    rule.award.several = section.choice("several", Several::first);
    const auto points = section.points("points");
    rule.award.points = points.value_or(Points{});
    check_award(section, rule, section.has("points"));
}

void read_steps(Section& section, Rule& rule) {
    const auto first = section.points("first");
    const auto further = section.points("further");
    rule.needs = section.points("needs");
    if (further && !first)
        section.problem("further", say("it is not said how many come first"), say("write first = 1 beside it"));
    if (first && *first <= Points{})
        section.problem("first", say("the number of first ones must be above zero"), say("write first = 1"));
    if (rule.needs && *rule.needs <= Points{})
        section.problem("needs", say("the number that is needed must be above zero"), say("write needs = 2"));
    if (first) rule.steps = Steps{*first, further.value_or(Points{})};
}

} // namespace rdlz::score
