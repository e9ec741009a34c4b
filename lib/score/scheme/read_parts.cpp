#include "score/scheme/section.hpp"

#include <algorithm>

namespace rdlz::score {

namespace {

std::vector<std::size_t> named_rules(Section& section) {
    std::vector<std::string> names;
    for (const auto& rule : section.reading().scheme.rules) names.push_back(rule.name);
    std::vector<std::size_t> out;
    for (const auto& name : section.texts("rules")) {
        const auto found = std::find(names.begin(), names.end(), name);
        if (found == names.end()) section.unknown("rules", name, names);
        else out.push_back(static_cast<std::size_t>(found - names.begin()));
    }
    if (out.size() < 2)
        section.problem("rules", say("fewer than two rules cannot exclude each other"),
                        say("write rules = [\"…\", \"…\"] with their names"));
    return out;
}

Minimum read_minimum(Section& section) {
    Minimum minimum;
    minimum.name = section.need_text("name");
    minimum.text = section.text("text", {});
    minimum.match = read_match(section);
    minimum.least = section.points("least").value_or(Points::whole(1));
    minimum.count = section.choice("count", Count::facts);
    minimum.consequence = section.text("consequence", {});
    minimum.bars = section.flag("bars", false);
    if (minimum.least <= Points{})
        section.problem("least", say("a minimum of nothing asks for nothing"), say("write least = 1 or more"));
    return minimum;
}

void check_bands(Section& section, const std::vector<Band>& bands, const Band& next) {
    if (bands.empty()) return;
    const auto& before = bands.back();
    if (!before.from)
        section.problem("name", say("'{}' comes after the grade without a lower bound and is never reached", next.name),
                        say("put the grade without \"from\" last"));
    else if (next.from && *next.from >= *before.from)
        section.problem("from", say("the grades do not run from the highest down"),
                        say("'{}' must begin below {}", next.name, before.from->str()));
}

MeasureKey read_key(Section& section, std::string_view key, const std::string& word) {
    if (word == "total") return {Measure::total, 0};
    if (word == "duty-days") return {Measure::duty_days, 0};
    std::vector<std::string> known{"total", "duty-days"};
    const auto& categories = section.reading().scheme.categories;
    for (std::size_t i = 0; i < categories.size(); ++i) {
        known.push_back("category:" + categories[i].code);
        if (known.back() == word) return {Measure::category, i};
    }
    section.unknown(key, word, known);
    return {};
}

std::vector<MeasureKey> read_keys(Section& section, std::string_view key) {
    std::vector<MeasureKey> out;
    for (const auto& word : section.some(key)) out.push_back(read_key(section, key, word));
    return out;
}

void read_quota(Section& section, CandidateRule& rule) {
    if (section.has("top")) rule.top = section.integer("top", 0);
    rule.percent = section.points("percent");
    rule.of = section.choice("of", Of::unsaid);
    rule.rounding = section.choice("rounding", Way::unsaid);
    if (rule.top.has_value() == rule.percent.has_value())
        section.problem("top", say("a candidate list needs either top or percent"), say("write top = 2"));
    if ((rule.top && *rule.top < 1) ||
        (rule.percent && (*rule.percent <= Points{} || *rule.percent > Points::whole(100))))
        section.problem(rule.top ? "top" : "percent", say("this proposes nobody, or more than there are"),
                        say("write top = 1 or more, percent = 1 to 100"));
    if (!rule.percent) return;
    section.open_question("of", say("of whom the percentage is taken"), say("write of = \"ranked\" or \"all\""));
    section.open_question("rounding", say("how a part of a person is rounded"),
                          say("write rounding = \"down\", \"up\" or \"half-up\""));
}

} // namespace

void read_exclusives(Section& root) {
    for (const auto* node : root.tables("exclusive")) {
        Section section(root.reading(), *node);
        Exclusive exclusive{section.need_text("name"), section.text("text", {}), named_rules(section), {}, {}};
        exclusive.over = section.choice("over", Over::object);
        exclusive.keep = section.choice("keep", Keep::highest);
        root.reading().scheme.exclusives.push_back(std::move(exclusive));
    }
}

void read_minimums(Section& root) {
    std::vector<std::string> names;
    for (const auto* node : root.tables("minimum")) {
        Section section(root.reading(), *node);
        section.own_name("name", names);
        root.reading().scheme.minimums.push_back(read_minimum(section));
        names.push_back(root.reading().scheme.minimums.back().name);
    }
}

void read_bands(Section& root) {
    auto& bands = root.reading().scheme.bands;
    for (const auto* node : root.tables("band")) {
        Section section(root.reading(), *node);
        Band band{section.need_text("name"), section.points("from"), section.text("consequence", {})};
        check_bands(section, bands, band);
        bands.push_back(std::move(band));
    }
    if (!bands.empty() && bands.back().from)
        root.problem("band", say("nothing is said of totals below {}", bands.back().from->str()),
                     say("add a last [[scheme.band]] without \"from\""));
}

void read_ranking(Section& root) {
    auto& rule = root.reading().scheme.ranking;
    const auto& node = root.table("ranking");
    Section section(root.reading(), node);
    rule.by = section.choice("by", Partition::all);
    rule.leaders_excluded = section.flag("exclude_leaders", false);
    rule.classes_excluded = section.texts("exclude_role_classes");
    rule.order = read_keys(section, "order");
    if (rule.order.empty()) rule.order = {MeasureKey{}};
}

void read_candidates(Section& root) {
    const auto& node = root.table("candidates");
    if (!node) return;
    Section section(root.reading(), node);
    CandidateRule rule;
    rule.by = section.choice("by", root.reading().scheme.ranking.by);
    read_quota(section, rule);
    rule.least = section.points("least");
    rule.ties = section.choice("ties", Ties::unsaid);
    rule.keys = read_keys(section, "keys");
    section.open_question("ties", say("what is done with equals at the cut"),
                          say("write ties = \"include-all\", \"keys\" or \"stop\""));
    if ((rule.ties == Ties::keys) != !rule.keys.empty())
        section.problem("keys", say("ties = \"keys\" and the keys go together"),
                        say("write ties = \"keys\" and keys = [\"duty-days\"]"));
    root.reading().scheme.candidates = std::move(rule);
}

} // namespace rdlz::score
