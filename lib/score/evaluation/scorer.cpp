#include "score/evaluation/scorer.hpp"

#include "score/evaluation/whole.hpp"
#include "score/evaluation/window.hpp"

#include <algorithm>
#include <tuple>

namespace rdlz::score {

namespace {

/// By day, then by credit from the highest down, then in the facts' own order; what stands for the whole period last.
void sort_lines(std::vector<Draft>& drafts, const std::vector<Fact>& facts) {
    const auto first_whole = std::stable_partition(
        drafts.begin(), drafts.end(), [](const Draft& draft) { return draft.line.source == Source::fact; });
    std::sort(drafts.begin(), first_whole, [&](const Draft& left, const Draft& right) {
        return std::tie(facts[left.line.fact].earned_on, right.line.credit, left.line.fact, left.item) <
               std::tie(facts[right.line.fact].earned_on, left.line.credit, right.line.fact, right.item);
    });
}

void drop_required(const Rulebook& book, const std::vector<std::size_t>& missed, std::vector<Draft>& drafts) {
    if (missed.empty()) return;
    for (auto& draft : drafts)
        if (stands_on_missed(book.items()[*draft.item].required, missed)) drop(draft.line, CutBy::required);
}

/// Whether something could count in the period: it lies in the scheme's year, or in the window of a rule that speaks
/// of it. What lies in another year is told there.
bool concerns(const Rulebook& book, const Subject& subject, const Fact& fact) {
    if (book.year().holds(fact.earned_on)) return true;
    const auto on_day = book.version_on(fact.earned_on);
    return std::any_of(book.items().begin(), book.items().end(), [&](const Item& item) {
        const auto [version, rule] = book.judging(item, on_day);
        return rule != nullptr && speaks_of(*rule, subject) && speaks_of(*rule, fact) &&
               item.windows[version].holds(fact.earned_on);
    });
}

std::vector<std::size_t> places(const std::vector<Missed>& missed) {
    std::vector<std::size_t> out;
    out.reserve(missed.size());
    for (const auto& one : missed) out.push_back(one.minimum);
    return out;
}

} // namespace

Scorer::Scorer(Versions versions, const Period& period)
    : book_(versions, period),
      span_(span_of(versions, period)),
      closes_(closing_day(versions.back(), period)),
      matching_(book_) {}

std::vector<Draft> Scorer::drafts_of(const Statement& statement, const std::vector<std::size_t>& missed) {
    std::vector<Draft> drafts;
    matching_.match(statement.subject, statement.facts, hits_);
    for (std::size_t item = 0; item < hits_.size(); ++item)
        for (auto& draft : credited(book_, item, hits_[item], statement.facts)) drafts.push_back(std::move(draft));
    credit_whole(book_, statement.subject, statement.facts, drafts);
    drop_required(book_, missed, drafts);
    exclude(book_, statement.facts, drafts);
    sort_lines(drafts, statement.facts);
    Holding(book_, statement.subject, statement.facts, missed).run(drafts);
    return drafts;
}

Statement Scorer::statement(Account account) {
    Statement out;
    auto sorted = sort_facts(span_, closes_, std::move(account));
    out.subject = std::move(sorted.subject);
    out.facts = std::move(sorted.counting);
    out.declared = std::move(sorted.declared);
    out.late = std::move(sorted.late);
    out.apart = std::move(sorted.apart);
    for (auto* const aside : {&out.declared, &out.late, &out.apart})
        std::erase_if(*aside, [&](const Fact& fact) { return !concerns(book_, out.subject, fact); });
    const Evidence evidence{out.subject, out.facts, sorted.past};
    auto missed = missed_minimums(book_, evidence);
    for (auto& draft : drafts_of(out, places(missed))) out.lines.push_back(std::move(draft.line));
    out.totals = totals_of(book_.last(), out.lines);
    out.judgement = judge(book_, evidence, out.totals, std::move(missed));
    out.duty_days = duty_days(out.facts, book_.year());
    const auto months = months_in_office(out.subject, book_.period());
    out.months = months.in_office;
    out.all_months = months.all;
    return out;
}

} // namespace rdlz::score
