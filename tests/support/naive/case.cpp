#include "case.hpp"

#include <algorithm>
#include <set>
#include <tuple>

namespace rdlz::naive {

namespace {

/// By everything a fact says, so that no two facts that differ stand in an order of chance.
auto order_of(const Fact& fact) {
    return std::tie(fact.earned_on, fact.kind, fact.object, fact.source, fact.role, fact.type, fact.status,
                    fact.outcomes, fact.quantity, fact.level, fact.form, fact.organizer, fact.rater,
                    fact.converted_from, fact.participants, fact.place, fact.chosen, fact.ends_on);
}

bool same_record(const Fact& left, const Fact& right) {
    return !left.source.empty() && left.kind == right.kind && left.object == right.object &&
           left.source == right.source && left.role == right.role && left.earned_on == right.earned_on;
}

bool in_office(const Subject& subject, Date day) {
    if (subject.since && day < *subject.since) return false;
    return !subject.until || day <= *subject.until;
}

/// The last day on which something could be typed in and still count.
std::optional<Date> closing_day(const score::Scheme& scheme, const Period& period) {
    if (!scheme.closes) return {};
    auto day = *Date::of(period.to.year(), 7, 1);
    while (day.month() != scheme.closes->first || day.day() != scheme.closes->second) day = day.plus_days(1);
    return day;
}

/// The days of a period that lie in a year of its own. Where the period begins or ends with the calendar's year, it
/// begins or ends with that one.
Period shifted(const Period& period, const score::YearWindow& year) {
    const bool before = std::tie(year.from_month, year.from_day) > std::tie(year.to_month, year.to_day);
    const bool begins = period.from.month() == 1 && period.from.day() == 1;
    const bool ends = period.to.month() == 12 && period.to.day() == 31;
    auto out = period;
    out.from = Date::of(period.from.year() - (before ? 1 : 0), year.from_month, year.from_day).value();
    out.to = Date::of(period.to.year(), year.to_month, year.to_day).value();
    if (!begins && out.from < period.from) out.from = period.from;
    if (!ends && period.to < out.to) out.to = period.to;
    return out;
}

/// All days at which the period looks: those of any version's year and of any rule's window. What happened on other
/// days changes nothing, so that a sheet once sealed holds.
bool looks_at(const Case& one, Date day) {
    auto span = one.year();
    const auto widen = [&](const score::YearWindow& window) {
        span.from = std::min(span.from, shifted(one.period, window).from);
        span.to = std::max(span.to, shifted(one.period, window).to);
    };
    for (const auto& version : one.versions) {
        if (version.year) widen(*version.year);
        else widen({1, 1, 12, 31});
        for (const auto& rule : version.rules)
            if (rule.window) widen(*rule.window);
    }
    return span.holds(day);
}

bool holds(const Fact& fact, score::Attribute attribute, const std::string& word) {
    switch (attribute) {
    case score::Attribute::type: return fact.type == word;
    case score::Attribute::role: return fact.role == word;
    case score::Attribute::status: return fact.status == word;
    case score::Attribute::outcome: return contains(fact.outcomes, word);
    case score::Attribute::level: return fact.level == word;
    case score::Attribute::form: return fact.form == word;
    case score::Attribute::organizer: return fact.organizer == word;
    case score::Attribute::rater: return fact.rater == word;
    }
    throw std::logic_error("no such attribute");
}

} // namespace

bool contains(const std::vector<std::string>& words, const std::string& word) {
    return std::find(words.begin(), words.end(), word) != words.end();
}

bool fits(const score::Match& match, const Fact& fact) {
    if (match.kind != fact.kind) return false;
    for (const auto& condition : match.conditions) {
        bool any = false;
        for (const auto& word : condition.words) any = any || holds(fact, condition.attribute, word);
        if (any == condition.refuses) return false;
    }
    return true;
}

namespace {

/// The newest rule of that name.
const score::Rule& newest(score::Versions versions, const std::string& name) {
    const score::Rule* out = nullptr;
    for (const auto& version : versions)
        for (const auto& rule : version.rules)
            if (rule.name == name) out = &rule;
    return *out;
}

/// Whether a fact that waits could count in the period: its day lies in the year, or in the window of a rule that
/// would take it.
bool could_count(const Case& one, const Fact& fact) {
    if (one.year().holds(fact.earned_on)) return true;
    for (const auto& rule : one.last().rules) {
        if (!rule.of_the_whole() || !one.concerns(rule) || !one.window(rule).holds(fact.earned_on)) continue;
        if (!fits(rule.ratio ? rule.ratio->of : rule.match, fact)) continue;
        if (!rule.raters) return true;
        for (const auto& [group, weight] : rule.raters->weights)
            if (group == fact.rater) return true;
    }
    for (const auto& rule : one.versions[one.version_of(fact)].rules)
        if (!rule.of_the_whole() && !newest(one.versions, rule.name).of_the_whole() && one.concerns(rule) &&
            one.window(rule).holds(fact.earned_on) && fits(rule.match, fact))
            return true;
    return false;
}

} // namespace

Case case_of(score::Versions versions, const Period& period, const score::Account& account) {
    Case out{versions, period, account.subject, {}, account.past, 0, 0};
    const auto closing = closing_day(out.last(), period);
    std::vector<Fact> facts;
    for (const auto& fact : account.facts) {
        if (!looks_at(out, fact.earned_on) || !in_office(account.subject, fact.earned_on)) continue;
        if (fact.declared) out.declared += could_count(out, fact) ? 1 : 0;
        else if (closing && fact.entered_on > *closing) out.late += could_count(out, fact) ? 1 : 0;
        else facts.push_back(fact);
    }
    std::sort(facts.begin(), facts.end(),
              [](const Fact& left, const Fact& right) { return order_of(left) < order_of(right); });
    for (const auto& fact : facts) {
        const bool again = std::any_of(out.facts.begin(), out.facts.end(),
                                       [&](const Fact& earlier) { return same_record(earlier, fact); });
        if (!again) out.facts.push_back(fact);
    }
    return out;
}

Period Case::year() const { return last().year ? shifted(period, *last().year) : period; }

Period Case::window(const score::Rule& rule) const { return rule.window ? shifted(period, *rule.window) : year(); }

std::size_t Case::version_of(const Fact& fact) const {
    std::size_t out = 0;
    for (std::size_t i = 0; i < versions.size(); ++i)
        if (versions[i].from && *versions[i].from <= fact.earned_on) out = i;
    return out;
}

bool Case::concerns(const score::Rule& rule) const {
    if (!rule.classes.empty() && !contains(rule.classes, subject.role_class)) return false;
    return !contains(rule.not_classes, subject.role_class);
}

Fraction Case::count(const std::vector<score::Match>& matches, score::Count count) const {
    std::vector<const Fact*> found;
    for (const auto& fact : facts) {
        const bool any =
            std::any_of(matches.begin(), matches.end(), [&](const score::Match& match) { return fits(match, fact); });
        if (any && year().holds(fact.earned_on)) found.push_back(&fact);
    }
    return counted(found, count);
}

std::string key_of(const Fact& fact, score::Over over, std::size_t place) {
    const auto day = fact.earned_on;
    const auto year = std::to_string(day.year());
    const auto own = "its own " + std::to_string(place);
    switch (over) {
    case score::Over::object: return fact.object.empty() ? own : "of " + fact.kind + ": " + fact.object;
    case score::Over::day: return day.str();
    case score::Over::month: return year + " month " + std::to_string(day.month());
    case score::Over::quarter: return year + " quarter " + std::to_string((day.month() + 2) / 3);
    case score::Over::period: return "period";
    case score::Over::origin:
        if (!fact.converted_from.empty()) return "from " + fact.converted_from.front();
        return fact.object.empty() ? own : "from " + fact.object;
    }
    throw std::logic_error("nothing to be one over");
}

Fraction counted(const std::vector<const Fact*>& facts, score::Count count) {
    std::set<std::string> things;
    Fraction quantity;
    for (std::size_t i = 0; i < facts.size(); ++i) {
        quantity += facts[i]->quantity;
        things.insert(key_of(*facts[i], count == score::Count::days ? score::Over::day : score::Over::object, i));
    }
    if (count == score::Count::facts) return static_cast<std::int64_t>(facts.size());
    return count == score::Count::quantity ? quantity : Fraction(static_cast<std::int64_t>(things.size()));
}

int months_between(Date from, Date to) {
    return from > to ? 0 : (to.year() - from.year()) * 12 + to.month() - from.month() + 1;
}

int months_in_office(const Subject& subject, const Period& period) {
    return months_between(std::max(period.from, subject.since.value_or(period.from)),
                          std::min(period.to, subject.until.value_or(period.to)));
}

} // namespace rdlz::naive
