#include "core/message.hpp"
#include "policy/parts.hpp"

namespace rdlz::policy {

namespace {

std::optional<Span> span(Reader& reader, std::string_view key) {
    const auto text = reader.text(key, "");
    if (text.empty()) return {};
    const auto read = Span::read(text);
    if (!read) reader.problem(key, say("'{}' is not a length of time", text), say("write 5个工作日, 15日 or 2个月"));
    return read;
}

Start start(Reader& reader, std::string_view key, Start fallback) {
    return static_cast<Start>(
        reader.choice(key, {"assigned", "received", "closing"}, static_cast<std::size_t>(fallback)));
}

std::optional<Term> term(Reader& reader, const char* key) {
    const auto length = span(reader, key);
    const auto from = start(reader, std::string(key) + "_from", Start::received);
    if (!length) return {};
    return Term{*length, from};
}

/// A local limit may be shorter than the law's, never longer (代表法 51).
int months(Reader& reader, std::string_view key, int law) {
    const auto written = reader.integer(key, law);
    if (written > law)
        reader.problem(key, say("{} months are longer than the law's {}", written, law),
                       say("write {} or less (代表法 51)", law));
    else if (written < 1) reader.problem(key, say("{} months are no time limit", written), say("write {}", law));
    return written >= 1 && written <= law ? static_cast<int>(written) : law;
}

void read_stop(Reader& reader, SuggestionRules& rules) {
    const auto text = reader.text("stop", "");
    if (text.empty()) return;
    rules.stop = YearDay::read(text);
    if (!rules.stop) reader.problem("stop", say("'{}' is not a day of every year", text), say("write \"08-05\""));
}

void read_clock(const Source& source, Reader& reader, SuggestionRules& rules) {
    const Node& table = reader.table("reassign");
    if (table["clock"]) {
        Reader inner = source.at(table).reader();
        rules.reassign = static_cast<Clock>(inner.choice("clock", {"first", "own"}, 0));
        return;
    }
    reader.note("reassign", say("unsettled: after a re-assignment, whose day a unit's lateness is counted from"),
                say("write reassign = {{ clock = \"first\" }} or \"own\"; until then the first assignment counts"));
}

void read_judgement(Reader& reader, SuggestionRules& rules) {
    rules.six_months = static_cast<SixMonths>(reader.choice("six_months", {"class", "notice", "consent"}, 0));
    rules.roll = static_cast<Roll>(reader.choice("roll", {"next-workday", "none"}, 0));
    if (!reader.has("answered_by"))
        reader.note("answered_by", say("unsettled: which day of an answer counts"),
                    say("write answered_by = \"signed\" (落款) or \"delivered\" (送达); until then 落款 counts"));
    rules.answered_by = static_cast<AnsweredBy>(reader.choice("answered_by", {"signed", "delivered"}, 0));
}

int days(Reader& reader, std::string_view key, int fallback, int most) {
    const auto written = reader.integer(key, fallback);
    if (written >= 1 && written <= most) return static_cast<int>(written);
    reader.problem(key, say("{} days cannot be meant", written), say("write 1 to {}", most));
    return fallback;
}

} // namespace

void read_suggestion(const Source& source, Rules& rules) {
    Reader reader = source.reader();
    auto& out = rules.suggestion.emplace();
    out.months = months(reader, "months", SuggestionRules::law_months);
    out.long_months = months(reader, "long_months", SuggestionRules::law_long_months);
    out.start = start(reader, "start", Start::assigned);
    read_stop(reader, out);
    read_judgement(reader, out);
    read_clock(source, reader, out);
    out.assign = span(reader, "assign");
    out.handback = term(reader, "handback");
    out.assist = term(reader, "assist");
    out.rating = span(reader, "rating");
    out.again = span(reader, "again");
    out.refusal = reader.text("refusal", out.refusal);
    out.text = reader.text("text", "");
}

void read_opinion(const Source& source, Rules& rules) {
    Reader reader = source.reader();
    auto& out = rules.opinion.emplace();
    out.ordinary = span(reader, "ordinary").value_or(out.ordinary);
    out.simple = span(reader, "simple").value_or(out.simple);
    out.complex = span(reader, "complex").value_or(out.complex);
    out.urgent = span(reader, "urgent").value_or(out.urgent);
    // 信访工作条例 22 is the upper bound; a place may be quicker
    out.petition_days = days(reader, "petition_days", out.petition_days, 15);
    out.text = reader.text("text", "");
}

void read_statistics(const Source& source, Rules& rules) {
    Reader reader = source.reader();
    auto& out = rules.statistics.emplace();
    out.month_start = days(reader, "month_start", 1, 28);
    out.year_follows_months = reader.choice("year", {"calendar", "months"}, 0) == 1;
}

void read_warning(const Source& source, Rules& rules) {
    Reader reader = source.reader();
    auto& out = rules.warning.emplace();
    out.yellow = days(reader, "yellow", out.yellow, 180);
    out.orange = days(reader, "orange", out.orange, 180);
    if (out.orange > out.yellow)
        reader.problem("orange", say("orange begins before yellow"), say("orange is the nearer one: write fewer days"));
}

} // namespace rdlz::policy
