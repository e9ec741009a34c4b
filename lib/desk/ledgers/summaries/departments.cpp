#include "desk/ledgers/summaries/ranked.hpp"
#include "store/records.hpp"

#include <algorithm>

namespace rdlz::desk {

namespace {

/// How many suggestions of the year a unit had, and what came of them: what a rank rests on.
struct Handled {
    int lead = 0; ///< 主办, 分办
    int assist = 0;
    int answered = 0; ///< of those it owed the deputy an answer to
    int late = 0;     ///< answered late, or late and not answered yet
};

bool says(const Fact& fact, std::string_view outcome) {
    return std::find(fact.outcomes.begin(), fact.outcomes.end(), outcome) != fact.outcomes.end();
}

void count(const Fact& fact, Handled& handled) {
    if (fact.kind != "handling") return;
    if (fact.role == "assist") {
        ++handled.assist;
        return;
    }
    ++handled.lead;
    if (says(fact, "answered")) ++handled.answered;
    if (says(fact, "late")) ++handled.late;
}

} // namespace

report::DataSet department_score_data(const Scope& scope) {
    auto units = std::make_shared<std::map<std::string, Department>>();
    for (auto& unit : select<Department>(scope.names.store())) units->emplace(unit.code.text, std::move(unit));
    auto handled = std::make_shared<std::map<std::string, Handled>>(); // by the unit's code
    const auto see = [&handled](const score::Statement& statement) {
        for (const auto& fact : statement.facts) count(fact, (*handled)[statement.subject.code]);
    };
    const auto print = [&scope, handled, units](const score::Standing& standing, report::DataRow& cells) {
        const auto& subject = standing.subject;
        const auto& unit = units->at(subject.code);
        cells.set("code", subject.code);
        cells.set("name", subject.name);
        put(cells, "branch", subject.role_class);
        if (unit.parent) cells.set("above", fetch(scope.names.store(), unit.parent)->name);
        const auto counts = (*handled)[subject.code];
        cells.set("lead", counts.lead);
        cells.set("answered", counts.answered);
        cells.set("late", counts.late);
        cells.set("assist", counts.assist);
        return true;
    };
    return summary(scope, "department-scores", print, see);
}

} // namespace rdlz::desk
