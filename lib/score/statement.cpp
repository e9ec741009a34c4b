#include "score/statement.hpp"

#include "core/message.hpp"
#include "score/evaluation/crew.hpp"

#include <algorithm>
#include <array>

namespace rdlz::score {

namespace {

constexpr std::array<const char*, words<CutBy>.size()> cut_words{N_("counted once for the same thing"),
                                                                 N_("another rule counts for the same thing"),
                                                                 N_("counted as what it grew into"),
                                                                 N_("not as many as the rule needs"),
                                                                 N_("a minimum it stands on was missed"),
                                                                 N_("cap of one thing or time"),
                                                                 N_("cap of the role"),
                                                                 N_("cap of the rule"),
                                                                 N_("cap of the category"),
                                                                 N_("cap of the total"),
                                                                 N_("floor of one thing or time"),
                                                                 N_("floor of the role"),
                                                                 N_("floor of the rule"),
                                                                 N_("floor of the category"),
                                                                 N_("floor of the total")};

constexpr std::array<const char*, words<Idle>.size()> idle_words{
    "", N_("marks are missing"), N_("a number is to be chosen"), N_("no share for this role or place")};

bool is_limit(CutBy by) { return by >= CutBy::each_cap; }

} // namespace

std::size_t Statement::unsettled() const {
    return static_cast<std::size_t>(
        std::count_if(lines.begin(), lines.end(), [](const Line& line) { return line.unsettled; }));
}

Standing standing_of(Statement&& statement) {
    Standing out;
    out.unsettled = statement.unsettled();
    out.declared = statement.declared.size();
    out.late = statement.late.size();
    out.unnamed = static_cast<std::size_t>(
        std::count_if(statement.apart.begin(), statement.apart.end(), [](const Fact& fact) { return fact.unnamed; }));
    out.subject = std::move(statement.subject);
    out.totals = std::move(statement.totals);
    out.judgement = std::move(statement.judgement);
    out.duty_days = statement.duty_days;
    out.months = statement.months;
    out.all_months = statement.all_months;
    return out;
}

Statement statement_of(Versions versions, const Period& period, Account account) {
    return Scorer(versions, period).statement(std::move(account));
}

Statement statement_of(const Scheme& scheme, const Period& period, Account account) {
    return statement_of(Versions(&scheme, 1), period, std::move(account));
}

std::vector<Standing> standings_of(Versions versions, const Period& period, const Pull& pull, const See& see) {
    Crew crew(versions, period, see);
    for (Account account; pull(account); account = {}) crew.give(std::move(account));
    return crew.finish();
}

std::vector<Standing> standings_of(const Scheme& scheme, const Period& period, const Pull& pull) {
    return standings_of(Versions(&scheme, 1), period, pull);
}

std::string line_name(Versions versions, const Line& line) {
    const auto& scheme = versions[line.version];
    if (line.source == Source::base) return scheme.assembly.base_name;
    if (line.rule) return scheme.rules[*line.rule].name;
    return line.category ? versions.back().categories[*line.category].name : scheme.name;
}

std::string line_name(const Scheme& scheme, const Line& line) { return line_name(Versions(&scheme, 1), line); }

std::string dated_name(Versions versions, std::size_t version, const std::string& rule) {
    return versions.size() < 2 ? rule : rule + "（" + versions[version].version + "）";
}

std::string dated_name(Versions versions, const Line& line) {
    const auto name = line_name(versions, line);
    return line.rule ? dated_name(versions, line.version, name) : name;
}

const char* cut_name(CutBy by) { return tr(cut_words[static_cast<std::size_t>(by)]); }

std::vector<std::string> limits_text(const Line& line) {
    std::vector<std::string> out;
    if (line.idle() != Idle::no) out.emplace_back(tr(idle_words[static_cast<std::size_t>(line.idle())]));
    for (const auto& cut : line.cuts) out.push_back(cut_text(cut));
    return out;
}

std::string cut_text(const Cut& cut) {
    const char* const words = cut_name(cut.by);
    if (!is_limit(cut.by)) return say("{}: {}", words, (-cut.amount).str());
    return say("{}, {}: {}", words, cut.limit.str(), (-cut.amount).str());
}

} // namespace rdlz::score
