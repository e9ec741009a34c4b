#include "desk/scoring/whatif.hpp"

namespace rdlz::desk {

namespace {

score::Outcome outcome(const Names& names, const Question& question, const RulesInForce& rules) {
    return score::outcome_of(rules.versions, question.period, accounts_of(names, question, rules.versions));
}

} // namespace

WhatIf what_if(const Names& names, const Question& question, RulesInForce before, RulesInForce after) {
    WhatIf out{std::move(before), std::move(after), {}, {}, {}};
    out.outcome_before = outcome(names, question, out.before);
    out.outcome_after = outcome(names, question, out.after);
    out.moved = score::compare(out.outcome_before, out.outcome_after);
    return out;
}

std::vector<score::Sensitivity> sensitivity(const Names& names, const Question& question, const RulesInForce& rules,
                                            int percent) {
    std::vector<score::Account> all;
    const auto pull = accounts_of(names, question, rules.versions);
    for (score::Account account; pull(account); account = {}) {
        score::complete(account);
        all.push_back(std::move(account));
    }
    return score::sensitivity_of(rules.scheme(), question.period, all, percent);
}

} // namespace rdlz::desk
