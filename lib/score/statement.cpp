#include "score/statement.hpp"

#include "core/message.hpp"

#include <array>

namespace rdlz::score {

namespace {

constexpr std::array<const char*, 15> cut_words{N_("counted once for the same thing"),
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

bool is_limit(CutBy by) { return by >= CutBy::each_cap; }

} // namespace

Statement statement_of(const Scheme& scheme, const Period& period, Account account) {
    Statement out;
    out.subject = account.subject;
    out.facts = facts_in(period, std::move(account));
    out.lines = lines_of(scheme, out.facts);
    hold_limits(scheme, out.lines, out.facts);
    out.totals = totals_of(scheme, out.lines);
    out.judgement = judge(scheme, {out.subject, period, out.facts, out.totals});
    out.duty_days = duty_days(out.facts);
    return out;
}

std::vector<Standing> standings_of(const Scheme& scheme, const Period& period, const Pull& pull) {
    std::vector<Standing> out;
    for (Account account; pull(account); account = {}) {
        auto statement = statement_of(scheme, period, std::move(account));
        out.push_back({std::move(statement.subject), std::move(statement.totals), std::move(statement.judgement),
                       statement.duty_days});
    }
    return out;
}

std::string line_name(const Scheme& scheme, const Line& line) {
    if (line.source == Source::base) return scheme.assembly.base_name;
    if (line.rule) return scheme.rules[*line.rule].name;
    return line.category ? scheme.categories[*line.category].name : scheme.name;
}

std::string cut_text(const Cut& cut) {
    const char* const words = tr(cut_words[static_cast<std::size_t>(cut.by)]);
    if (!is_limit(cut.by)) return say("{}: {}", words, (-cut.amount).str());
    return say("{}, {}: {}", words, cut.limit.str(), (-cut.amount).str());
}

} // namespace rdlz::score
