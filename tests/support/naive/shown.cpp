#include "shown.hpp"

#include <fmt/format.h>

#include <algorithm>

namespace rdlz::naive {

namespace {

const char* const sources[] = {"fact", "base", "start", "whole", "weight", "floor"};
const char* const reasons[] = {"combined",   "exclusive",  "converted",  "needs",          "required",
                               "each cap",   "role cap",   "rule cap",   "category cap",   "total cap",
                               "each floor", "role floor", "rule floor", "category floor", "total floor"};
const char* const bars[] = {"minimum", "veto", "counter", "seat ended", "earlier band", "rest"};

std::string decimal(Points points) { return points.str(); }

/// Awards have more places than four; they are shown half away from zero.
std::string decimal(const Fraction& exact) {
    const auto units = (exact * Fraction(Points::scale)).rounded(score::Way::half_up);
    return Points{static_cast<std::int64_t>(units)}.str();
}

/// What a line says beside its number.
struct Row {
    score::Source source = score::Source::fact;
    std::string rule;
    std::string fact;
    std::size_t version = 0;
    std::optional<std::size_t> category;
    std::string award, credit, points;
    bool unsettled = false;
    std::string measured;
    std::map<score::CutBy, std::string> cuts;
};

std::string text_of(const Row& row) {
    std::string out = fmt::format("{} v{} '{}' c{} {} -> {} -> {}{}", sources[static_cast<int>(row.source)],
                                  row.version, row.rule, row.category ? std::to_string(*row.category) : "-", row.award,
                                  row.credit, row.points, row.unsettled ? " unsettled" : "") +
                      row.measured;
    for (const auto& [by, amount] : row.cuts) out += fmt::format(" [{} {}]", reasons[static_cast<int>(by)], amount);
    return row.fact.empty() ? out : out + " | " + row.fact;
}

template<class Number>
std::string measured_text(const Number& have, const Number& of) {
    return fmt::format(" ({} of {})", decimal(have), decimal(of));
}

/// What both kinds of lines call by the same names.
template<class AnyLine>
Row common_row(const AnyLine& line) {
    Row out;
    out.source = line.source;
    out.category = line.category;
    out.award = decimal(line.award);
    out.credit = decimal(line.credit);
    out.points = decimal(line.points);
    out.unsettled = line.unsettled;
    return out;
}

/// The version is said of lines of rules only.
Row row_of(const Result& result, const Line& line) {
    auto out = common_row(line);
    out.rule = line.rule;
    if (line.fact) out.fact = shown(result.facts[*line.fact]);
    if (!line.rule.empty()) out.version = line.version;
    if (line.source == score::Source::whole) out.measured = measured_text(line.have, line.of);
    for (const auto& [by, amount] : line.cuts)
        if (amount != 0) out.cuts[by] = decimal(amount);
    return out;
}

Row row_of(score::Versions versions, const score::Statement& one, const score::Line& line) {
    auto out = common_row(line);
    if (line.source == score::Source::fact) out.fact = shown(one.facts.at(line.fact));
    if (line.rule) {
        out.version = line.version;
        out.rule = versions[line.version].rules.at(*line.rule).name;
    }
    if (line.source == score::Source::whole) out.measured = measured_text(line.measured.have, line.measured.of);
    std::map<score::CutBy, Points> amounts;
    for (const auto& cut : line.cuts) amounts[cut.by] += cut.amount;
    for (const auto& [by, amount] : amounts)
        if (amount != Points{}) out.cuts[by] = decimal(amount);
    return out;
}

template<class Totals>
void add_totals(const Totals& totals, Text& out) {
    out.push_back(fmt::format("total {} base {} added {} deducted {}", decimal(totals.total), decimal(totals.base),
                              decimal(totals.added), decimal(totals.deducted)));
    for (std::size_t i = 0; i < totals.categories.size(); ++i)
        out.push_back(fmt::format("category {}: {}", i, decimal(totals.categories[i])));
}

void add_rest(const Result& one, Text& out) {
    out.push_back(fmt::format("{} facts, {} declared, {} late", one.facts.size(), one.declared, one.late));
    out.push_back(fmt::format("band {} duty days {} months {}", one.band ? static_cast<int>(*one.band) : -1,
                              one.duty_days, one.months));
    for (const auto& counter : one.counters)
        if (counter.of_facts) out.push_back(fmt::format("{} now: {}", counter.name, decimal(counter.now)));
}

void add_rest(const score::Statement& one, Text& out) {
    const auto& judgement = one.judgement;
    out.push_back(
        fmt::format("{} facts, {} declared, {} late", one.facts.size(), one.declared.size(), one.late.size()));
    out.push_back(fmt::format("band {} duty days {} months {}", judgement.band ? static_cast<int>(*judgement.band) : -1,
                              one.duty_days, one.months));
    for (const auto& [name, now] : judgement.counts) out.push_back(fmt::format("{} now: {}", name, decimal(now)));
}

std::string missed_text(std::size_t minimum, const std::string& have, const std::string& need) {
    return fmt::format("missed {}: {} of {}", minimum, have, need);
}

std::string reached_text(const char* what, std::size_t place, const std::string& have) {
    return fmt::format("{} {}: {}", what, place, have);
}

} // namespace

std::string shown(const Fact& fact) {
    auto out = fmt::format("{} {} {} '{}' of '{}' role '{}' status '{}' x{} {}/{}", fact.earned_on.str(), fact.kind,
                           fact.type, fact.source, fact.object, fact.role, fact.status, fact.quantity.str(), fact.place,
                           fact.participants);
    for (const auto& outcome : fact.outcomes) out += " +" + outcome;
    if (!fact.level.empty()) out += " level " + fact.level;
    if (!fact.form.empty()) out += " form " + fact.form;
    if (!fact.rater.empty()) out += " by " + fact.rater;
    for (const auto& from : fact.converted_from) out += " from " + from;
    if (fact.chosen) out += " chosen " + fact.chosen->str();
    return out;
}

Text shown(const Result& result) {
    Text out;
    for (const auto& line : result.lines) out.push_back(text_of(row_of(result, line)));
    add_totals(result, out);
    for (const auto minimum : result.missed)
        out.push_back(missed_text(minimum, decimal(result.haves[minimum]), decimal(result.needs[minimum])));
    for (std::size_t i = 0; i < result.vetoes.size(); ++i)
        if (result.vetoes[i].reached) out.push_back(reached_text("veto", i, decimal(result.vetoes[i].have)));
    for (std::size_t i = 0; i < result.counters.size(); ++i)
        if (result.counters[i].reached) out.push_back(reached_text("counter", i, decimal(result.counters[i].have)));
    add_rest(result, out);
    for (const auto bar : result.bars) out.push_back(std::string("barred by ") + bars[static_cast<int>(bar)]);
    return out;
}

Text shown(score::Versions versions, const score::Statement& statement) {
    Text out;
    for (const auto& line : statement.lines) out.push_back(text_of(row_of(versions, statement, line)));
    add_totals(statement.totals, out);
    const auto& judgement = statement.judgement;
    for (const auto& missed : judgement.missed)
        out.push_back(missed_text(missed.minimum, decimal(missed.have), decimal(missed.need)));
    for (const auto& veto : judgement.vetoes) out.push_back(reached_text("veto", veto.place, decimal(veto.have)));
    for (const auto& counter : judgement.counters)
        out.push_back(reached_text("counter", counter.place, decimal(counter.have)));
    add_rest(statement, out);
    auto barred_by = judgement.bars;
    std::sort(barred_by.begin(), barred_by.end());
    for (const auto bar : barred_by) out.push_back(std::string("barred by ") + bars[static_cast<int>(bar)]);
    if (judgement.barred != !judgement.bars.empty()) out.push_back("barred without a reason, or the other way round");
    return out;
}

std::string difference(const Text& naive, const Text& engine) {
    if (naive == engine) return {};
    std::string out = "\nthe second evaluator says:\n";
    for (const auto& line : naive)
        out += (std::find(engine.begin(), engine.end(), line) == engine.end() ? " ! " : "   ") + line + "\n";
    out += "lib/score says:\n";
    for (const auto& line : engine)
        out += (std::find(naive.begin(), naive.end(), line) == naive.end() ? " ! " : "   ") + line + "\n";
    return out;
}

} // namespace rdlz::naive
