#include "score/scheme/section.hpp"

namespace rdlz::score {

namespace {

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

void read_parts(Section& section, CandidateRule& rule) {
    const auto& node = section.table("quota");
    Section table(section.reading(), node);
    for (const auto& entry : node.entries) {
        const auto seats = table.integer(entry.first, 0);
        if (seats < 0) table.problem(entry.first, say("{} is not a number of people", seats), say("write 0 or more"));
        rule.quota.emplace_back(entry.first, seats);
    }
    if (!rule.quota.empty() && rule.by == Partition::all)
        section.problem("quota", say("a quota names parts of the congress and the list has only one"),
                        say("write by = \"delegation\""));
    if (!rule.quota.empty()) section.not_with("quota", {"percent"});
}

void read_percent(Section& section, CandidateRule& rule) {
    rule.percent = section.points("percent");
    rule.of = section.choice("of", Of::unsaid);
    rule.rounding = section.choice("rounding", Way::unsaid);
    if (!rule.percent) return;
    if (*rule.percent <= Points{} || *rule.percent > Points::whole(100))
        section.problem("percent", say("this proposes nobody, or more than there are"),
                        say("write percent = 1 to 100"));
    section.open_question("of", say("of whom the percentage is taken"), say("write of = \"ranked\" or \"all\""));
    section.open_question("rounding", say("how a part of a person is rounded"),
                          say("write rounding = \"down\", \"up\" or \"half-up\""));
}

void read_seats(Section& section, CandidateRule& rule) {
    rule.top = section.count("top");
    read_parts(section, rule);
    read_percent(section, rule);
    const bool counted = rule.top || !rule.quota.empty();
    if (counted == section.has("percent") && rule.quota.empty())
        section.problem("top", say("a candidate list needs either top or percent"), say("write top = 2"));
    if (!rule.percent && (section.has("of") || section.has("rounding")))
        section.problem(section.has("of") ? "of" : "rounding", say("there is no percentage it could speak of"),
                        say("remove it, or write percent = 10"));
}

void read_earlier(Section& section, CandidateRule& rule) {
    rule.earlier.rest = section.count("rest_years").value_or(0);
    if (rule.earlier.rest > 0) section.needs_earlier_years("rest_years");
    const auto& node = section.table("earlier");
    if (!node) return;
    section.needs_earlier_years("earlier");
    Section table(section.reading(), node);
    rule.earlier.band = table.need_text("band");
    if (!rule.earlier.band.empty())
        table.spot().find("band", rule.earlier.band, names_of(section.reading().scheme.bands));
    rule.earlier.years = table.count("years").value_or(1);
}

void read_ties(Section& section, CandidateRule& rule) {
    rule.ties = section.choice("ties", Ties::unsaid);
    rule.keys = read_keys(section, "keys");
    section.open_question("ties", say("what is done with equals at the cut"),
                          say("write ties = \"include-all\", \"keys\" or \"stop\""));
    if ((rule.ties == Ties::keys) != !rule.keys.empty())
        section.problem("keys", say("ties = \"keys\" and the keys go together"),
                        say("write ties = \"keys\" and keys = [\"duty-days\"]"));
}

} // namespace

void read_ranking(Section& root) {
    auto& rule = root.reading().scheme.ranking;
    const auto& node = root.table("ranking");
    Section section(root.reading(), node);
    rule.by = section.choice("by", Partition::all);
    rule.leaders_excluded = section.flag("exclude_leaders", false);
    rule.classes_excluded = section.classes("exclude_role_classes");
    rule.months = section.count("least_months").value_or(0);
    rule.order = read_keys(section, "order");
    if (rule.order.empty()) rule.order = {MeasureKey{}};
}

void read_candidates(Section& root) {
    const auto& node = root.table("candidates");
    if (!node) return;
    Section section(root.reading(), node);
    CandidateRule rule;
    rule.by = section.choice("by", root.reading().scheme.ranking.by);
    read_seats(section, rule);
    rule.least = section.points("least");
    read_ties(section, rule);
    read_earlier(section, rule);
    root.reading().scheme.candidates = std::move(rule);
}

} // namespace rdlz::score
