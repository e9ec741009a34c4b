#include "core/error.hpp"
#include "core/message.hpp"
#include "core/text.hpp"
#include "policy/book.hpp"

#include <fmt/format.h>

namespace rdlz::policy {

namespace {

/// Whether a period's days are moved: months, quarters and half-years always, years where policy says so, spans never.
bool is_moved(std::string_view text, const StatisticsRules& rules) {
    if (rules.month_start == 1 || text.find("..") != std::string_view::npos) return false;
    return text.size() > 4 || rules.year_follows_months;
}

Period moved(Period period, int month_start) {
    const Month before = Month::of(period.from.year(), period.from.month())->plus(-1);
    const Month last = *Month::of(period.to.year(), period.to.month());
    period.from = *Date::of(before.year(), before.month(), month_start);
    period.to = *Date::of(last.year(), last.month(), month_start - 1);
    period.phrase += fmt::format("（{}月{}日至{}月{}日）", period.from.month(), period.from.day(), period.to.month(),
                                 period.to.day());
    return period;
}

} // namespace

std::optional<Period> read_period(std::string_view text, const Book& book) {
    static constexpr std::string_view campaign = "campaign:";
    const auto name = text.substr(0, campaign.size()) == campaign ? text.substr(campaign.size()) : text;
    if (auto named = book.named_period(trimmed(name))) return named;
    const auto plain = Period::read(text);
    if (!plain) return {};
    const auto rules = book.statistics(plain->from);
    return is_moved(Period::in_figures(text), rules) ? moved(*plain, rules.month_start) : *plain;
}

Period require_period(const std::string& text, const Book& book) {
    if (auto period = read_period(text, book)) return std::move(*period);
    throw Error(Status::usage, say("'{}' is not a period", text),
                tr("write 2024, 2024-11, 2024-Q4, 2024-H2, FROM..TO, or a name of the policy"));
}

} // namespace rdlz::policy
