#include "score/scheme/section.hpp"

#include <algorithm>

namespace rdlz::score {

namespace {

using policy::Node;

/// What speaks of single facts and their points has no place in a rule for the whole period.
void one_line_only(Section& section, std::string_view key) {
    section.not_with(key, {"by", "table", "otherwise", "several", "first", "further", "needs", "share", "persons",
                           "start", "all_or_nothing", "role_caps", "role_floors"});
    section.not_with(key, {"event_cap", "event_floor", "day_cap", "day_floor", "month_cap", "month_floor",
                           "quarter_cap", "quarter_floor"});
}

void read_empty(Section& section, Ratio& ratio) {
    if (section.node()["empty"].text == "none") section.leave("empty");
    else ratio.empty = section.points("empty");
    section.open_question("empty", say("what a percentage of nothing comes to"),
                          say("write empty = \"none\", or a number of points"));
}

RatioBand read_ratio_band(Reading& reading, const Node& node) {
    Section section(reading, node);
    RatioBand band{section.points("from"), {}};
    if (!section.has("points")) section.problem("points", say("'{}' is missing", "points"), say("write points = 10"));
    band.points = section.points("points").value_or(Points{});
    if (band.from && (*band.from <= Points{} || *band.from > Points::whole(100)))
        section.problem("from", say("a percentage lies between 0 and 100"), say("write from = 90"));
    return band;
}

void check_ratio_bands(Section& section, const std::vector<RatioBand>& bands) {
    for (std::size_t i = 1; i < bands.size(); ++i) {
        if (!bands[i - 1].from)
            section.problem("bands", say("a band after the one without a lower bound is never reached"),
                            say("put the band without \"from\" last"));
        else if (bands[i].from && *bands[i].from >= *bands[i - 1].from)
            section.problem("bands", say("the bands do not run from the highest down"),
                            say("a band after {} must begin below it", bands[i - 1].from->str()));
    }
    if (!bands.empty() && bands.back().from)
        section.problem("bands", say("nothing is said of percentages below {}", bands.back().from->str()),
                        say("add a last {{ points = 0 }} without \"from\""));
}

void read_ratio_target(Section& section, Ratio& ratio) {
    section.open_question("target", say("what a percentage is held against"),
                          say("write target = 95 and step = \"0.5\", or bands = [{{ from = 90, points = 15 }}, …]"));
    ratio.target = section.points("target").value_or(Points{});
    if (section.has("target") && (ratio.target <= Points{} || ratio.target > Points::whole(100)))
        section.problem("target", say("a percentage lies between 0 and 100"), say("write target = 95"));
    if (!section.has("step"))
        section.problem("step", say("'{}' is missing", "step"), say("write step = \"0.5\", taken off for each point"));
    ratio.step = section.points("step").value_or(Points{});
    if (section.has("step") && ratio.step <= Points{})
        section.problem("step", say("a step must be above zero"),
                        say("write step = \"0.5\", taken off for each point"));
    ratio.per_point = section.choice("per_point", PerPoint::unsaid);
    section.open_question("per_point", say("what part of a percentage point counts"),
                          say("write per_point = \"whole\", \"begun\" or \"exact\""));
}

Ratio read_ratio_table(Section& section, const std::string& kind) {
    Ratio ratio;
    if (!section.has("of")) section.problem("of", say("'{}' is missing", "of"), say("write of = {{ … }}, conditions"));
    {
        Section of(section.reading(), section.table("of"));
        ratio.of = read_match(of, kind);
    }
    ratio.count = section.choice("count", Count::facts);
    read_empty(section, ratio);
    for (const auto* node : section.tables("bands")) ratio.bands.push_back(read_ratio_band(section.reading(), *node));
    check_ratio_bands(section, ratio.bands);
    if (section.has("bands")) section.not_with("bands", {"target", "step", "per_point"});
    else read_ratio_target(section, ratio);
    return ratio;
}

void read_weights(Section& section, Raters& raters) {
    const Node& node = section.table("weights");
    Section table(section.reading(), node);
    const auto* const kind = fact_kind("rating");
    const auto* const known = kind == nullptr ? nullptr : kind->find(Attribute::rater);
    const auto& local = section.reading().local;
    for (const auto& entry : node.entries) {
        raters.weights.emplace_back(entry.first, table.points(entry.first).value_or(Points{}));
        if (raters.weights.back().second <= Points{})
            table.problem(entry.first, say("a weight must be above zero"), say("write the part in per cent: 70"));
        if (known != nullptr && !can_have(*known, entry.first, local))
            table.unknown(entry.first, entry.first, words_of(*known, local));
    }
    if (raters.weights.empty())
        section.problem("weights", say("no group of raters is named"),
                        say("write weights = {{ voters = 70, presidium = 30 }}"));
}

} // namespace

void read_target(Section& section, Rule& rule) {
    const auto expected = section.points("target");
    const auto step = section.points("step");
    if (section.has("target") != section.has("step"))
        section.problem(section.has("target") ? "target" : "step",
                        say("what is expected, and the points for each more or fewer, go together"),
                        say("write target = 3 and step = 5"));
    if (expected && *expected <= Points{})
        section.problem("target", say("the number expected must be above zero"), say("write target = 3"));
    if (!expected) return;
    one_line_only(section, "target");
    section.not_with("target", {"ratio", "raters"});
    rule.target = Target{*expected, step.value_or(Points{})};
}

void read_ratio(Section& section, Rule& rule) {
    const auto& node = section.table("ratio");
    if (!node) return;
    one_line_only(section, "ratio");
    section.not_with("ratio", {"per", "combine", "over", "raters"});
    Section table(section.reading(), node);
    rule.ratio = read_ratio_table(table, rule.match.kind);
    if (!rule.ratio->bands.empty() && section.has("points"))
        section.problem("points", say("the points of this rule stand in its bands"), say("remove them here"));
}

void read_raters(Section& section, Rule& rule) {
    const auto& node = section.table("raters");
    if (!node) return;
    one_line_only(section, "raters");
    section.not_with("raters", {"per", "combine", "over"});
    if (rule.match.kind != "rating")
        section.problem("kind", say("marks are facts of the kind 'rating'"), say("write kind = \"rating\""));
    Section table(section.reading(), node);
    auto& raters = rule.raters.emplace();
    read_weights(table, raters);
    raters.full = table.points("full").value_or(raters.full);
    if (raters.full <= Points{}) table.problem("full", say("a full mark must be above zero"), say("write full = 100"));
    raters.missing = table.choice("missing", Missing::unsaid);
    table.open_question("missing", say("what becomes of marks where a group of raters is missing"),
                        say("write missing = \"nothing\", \"reweigh\" or \"stop\""));
}

} // namespace rdlz::score
