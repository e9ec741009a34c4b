#include "core/text.hpp"
#include "desk/ledgers/scope.hpp"
#include "desk/suggestions/cases.hpp"
#include "store/records.hpp"

namespace rdlz::desk {

namespace {

/// A case as it prints: its own names, and the delegation of the lead on the day the ledger stands at.
struct CaseRow {
    Case one;
    std::string delegation;
};

std::optional<Date> first_received(const casework::History& history) {
    std::optional<Date> first;
    for (const auto& assignment : history.assignments)
        if (assignment.received_on && (!first || *assignment.received_on < *first)) first = assignment.received_on;
    return first;
}

std::string contacts(const std::vector<SuggestionEvent>& events) {
    std::vector<std::string> all;
    for (const auto& event : events)
        if (!event.contact.empty()) all.push_back(event.contact);
    return joined(all, "；");
}

/// 第2次办理：2024年8月1日答复，基本满意
std::string redone(const Case& one) {
    std::vector<std::string> rounds;
    for (const auto& handling : one.handlings) {
        if (handling.round == 1) continue;
        auto text = "第" + std::to_string(handling.round) + "次办理";
        if (handling.answered && handling.answered->on) text += "：" + handling.answered->on->chinese() + "答复";
        if (handling.rating != Rating::unsaid) text += "，" + chinese(handling.rating);
        rounds.push_back(std::move(text));
    }
    return joined(rounds, "；");
}

void print_limits(const Case& one, report::DataRow& cells) {
    const auto& deadline = one.now().deadline;
    if (deadline) {
        cells.set("due_on", deadline->local.last);
        if (deadline->statutory) cells.set("legal_due_on", deadline->statutory->last);
    }
    if (!one.standing) {
        if (one.now().answered) cells.set("days_left", one.now().answered->chinese());
        return;
    }
    const auto tone = one.standing->is_overdue()                           ? report::Tone::late
                      : one.standing->urgency >= casework::Urgency::yellow ? report::Tone::soon
                                                                           : report::Tone::plain;
    cells.set("days_left", one.standing->chinese(), tone);
}

void print_handling(const Case& one, report::DataRow& cells, const Names& names) {
    const auto& history = one.history;
    cells.set("routed_on", history.first_assigned_on);
    put(cells, "main", unit_names(names, history.lead_units()));
    put(cells, "assist", unit_names(names, history.assisting_units()));
    cells.set("received_on", first_received(history));
    print_limits(one, cells);
    put(cells, "contact", contacts(one.events));
    if (const auto* answer = history.last_answer()) {
        cells.set("answered_on", answer->signed_on);
        put(cells, "document", answer->document);
        put(cells, "answer_class", answer->answer_class);
    }
    put(cells, "first_rating", chinese(history.first_rating()));
    put(cells, "redone", redone(one));
}

void print(const CaseRow& row, report::DataRow& cells, const Names& names) {
    const auto& one = row.one;
    const auto& suggestion = one.suggestion;
    cells.set("code", suggestion.code.text);
    cells.set("number", suggestion.number.empty() ? suggestion.code.text : suggestion.number);
    cells.set("session", one.session ? session_words(*one.session->number) : std::string("闭会"));
    cells.set("origin", chinese(suggestion.origin));
    cells.set("title", suggestion.title);
    cells.set("lead", one.lead.person.name);
    cells.set("cosigners", one.cosigners.size());
    put(cells, "delegation", row.delegation);
    put(cells, "category", names.code_name("category", suggestion.category));
    cells.set("key", suggestion.key ? "是" : "否");
    cells.set("filed_on", suggestion.filed_on);
    print_handling(one, cells, names);
    put(cells, "fulfilled", suggestion.fulfilled);
    put(cells, "publicity", chinese(suggestion.publicity));
    cells.set("state", std::string(casework::word_of(one.history.state).chinese) +
                           (one.history.any_late_entry ? "（补录）" : ""));
    cells.set("note", noted(suggestion.history, suggestion.note));
}

/// Filed in the year the ledger stands in, or still open from before; only our own count (上级转办 are followed apart).
std::vector<std::int64_t> cases_of(const Scope& scope) {
    std::vector<std::int64_t> found;
    CaseFilter filter;
    filter.congress = scope.congress.id;
    filter.only_ours = true;
    const auto year = scope.year_so_far();
    each_case(scope.names, filter, scope.as_of, [&](const Case& one) {
        if (year.holds(*one.suggestion.filed_on) || one.history.is_open()) found.push_back(one.suggestion.id.value);
    });
    return found;
}

} // namespace

report::DataSet suggestion_data(const Scope& scope) {
    struct Source {
        explicit Source(const Scope& of) : roster(of.names.store(), of.as_of), cases(cases_of(of)) {}
        Roster roster;
        std::vector<std::int64_t> cases;
        std::size_t at = 0;
    };
    auto source = std::make_shared<Source>(scope);
    const auto more = [source, &scope](std::vector<CaseRow>& part) {
        if (source->at == source->cases.size()) return false;
        auto one = case_of(scope.names, {source->cases[source->at++]}, scope.as_of);
        const auto view = source->roster.view(one.lead.person, true);
        const auto* seat = view.seat_in(one.lead.mandate.congress);
        part.push_back({std::move(one), seat == nullptr ? std::string() : seat->delegation});
        return true;
    };
    return in_parts<CaseRow>("suggestions", more,
                             [&scope](const CaseRow& row, report::DataRow& cells) { print(row, cells, scope.names); });
}

} // namespace rdlz::desk
