#include "naive.hpp"

#include "assembly.hpp"

#include <algorithm>
#include <set>

namespace rdlz::naive {

namespace {

/// By day, then by credit from the highest down, then by fact, then by item; lines of the whole period last.
void put_in_order(const std::vector<Fact>& facts, std::vector<Line>& lines) {
    std::stable_sort(lines.begin(), lines.end(), [&](const Line& left, const Line& right) {
        if (left.fact.has_value() != right.fact.has_value()) return left.fact.has_value();
        if (!left.fact) return left.item < right.item;
        const auto left_day = facts[*left.fact].earned_on;
        const auto right_day = facts[*right.fact].earned_on;
        if (left_day != right_day) return left_day < right_day;
        if (left.credit != right.credit) return left.credit > right.credit;
        return *left.fact != *right.fact ? *left.fact < *right.fact : left.item < right.item;
    });
}

std::vector<Line> lines_of(const Case& one, const Result& result, const std::vector<Item>& items) {
    std::vector<Line> out;
    for (std::size_t i = 0; i < items.size(); ++i) {
        auto lines = lines_of_facts(one, items[i]);
        if (const auto whole = line_of_whole(one, items[i])) lines.push_back(*whole);
        for (auto& line : lines) {
            line.item = i;
            if (misses(one, result, items[i].rule->required)) cut_whole(line, score::CutBy::required);
            out.push_back(line);
        }
    }
    return out;
}

void add_up(const Case& one, Result& result) {
    result.categories.assign(one.last().categories.size(), 0);
    for (const auto& line : result.lines) {
        result.total += line.points;
        (line.category ? result.categories[*line.category] : result.base) += line.points;
    }
    for (std::size_t i = 0; i < result.categories.size(); ++i) {
        const auto kind = one.last().categories[i].kind;
        if (kind == score::CategoryKind::bonus) result.added += result.categories[i];
        if (kind == score::CategoryKind::deduction) result.deducted += result.categories[i];
    }
}

int duty_days(const Case& one) {
    std::set<Date> days;
    for (const auto& fact : one.facts) {
        const bool attended = fact.status == "present" || fact.status == "late" || fact.status == "left-early";
        if ((!attended && fact.kind != "reception") || !one.year().holds(fact.earned_on)) continue;
        const auto filled = (Fraction(fact.quantity) / Fraction(2)).ceiling();
        days.insert(fact.earned_on);
        for (int i = 1; i < filled && fact.ends_on && fact.earned_on.plus_days(i) <= *fact.ends_on; ++i)
            days.insert(fact.earned_on.plus_days(i));
    }
    return static_cast<int>(days.size());
}

} // namespace

Result evaluate(score::Versions versions, const Period& period, const score::Account& account) {
    const auto one = case_of(versions, period, account);
    const auto items = items_of(versions);
    Result out;
    out.subject = one.subject;
    out.facts = one.facts;
    out.declared = one.declared;
    out.late = one.late;
    out.past = one.past;
    out.year = period.to.year();
    out.months = months_in_office(one.subject, period);
    out.months_of_period = months_between(period.from, period.to);
    out.duty_days = duty_days(one);
    count_minimums(one, out);
    out.lines = lines_of(one, out, items);
    put_in_order(one.facts, out.lines);
    apply_exclusives(one, out.lines);
    hold_limits(one, items, out);
    add_up(one, out);
    judge(one, out);
    return out;
}

} // namespace rdlz::naive
