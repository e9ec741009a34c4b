#include "suggestion/case_answer.hpp"

#include "command.hpp"
#include "core/text.hpp"
#include "store/lookup.hpp"

namespace rdlz::cli {

void add_column(Answer& answer, const Context& context, const char* name, const char* heading) {
    answer.column(name, context.chinese() ? heading : name);
}

Answer::Cell date_cell(const std::optional<Date>& date) { return cell(date ? date->str() : std::string()); }

Answer::Cell flag_cell(bool flag, const Context& context) {
    const char* word = flag ? (context.chinese() ? "是" : "yes") : (context.chinese() ? "否" : "no");
    return {flag ? "1" : "0", word, true};
}

Answer::Cell state_cell(casework::State state, const Context& context) {
    const auto& word = casework::word_of(state);
    return {std::string(word.machine), std::string(context.chinese() ? word.chinese : word.machine), false};
}

Answer::Cell units_cell(const desk::Names& names, const std::vector<Id<Department>>& units) {
    std::vector<std::string> codes;
    for (const auto unit : units) codes.push_back(code_of(names.store(), shape<Department>, unit.value));
    return {joined(codes, "、"), desk::unit_names(names, units), false};
}

Answer::Cell remaining(const casework::Standing& standing, const Context& context) {
    return {std::to_string(standing.days_left), context.chinese() ? standing.chinese() : standing.text(), true};
}

Answer::Cell remaining(const desk::Case& found, const Context& context) {
    if (found.standing) return remaining(*found.standing, context);
    const auto& answered = found.now().answered;
    if (!answered || !found.is_ours()) return {};
    return {{}, context.chinese() ? answered->chinese() : answered->text(), true};
}

void add_limits(std::vector<Answer::Cell>& row, const desk::Handling& handling) {
    const auto& deadline = handling.deadline;
    row.push_back(date_cell(deadline ? std::optional(deadline->local.last) : std::nullopt));
    row.push_back(date_cell(deadline && deadline->statutory ? std::optional(deadline->statutory->last) : std::nullopt));
    row.push_back(date_cell(deadline ? std::optional(deadline->due.reminder) : std::nullopt));
}

Answer limits_of(const desk::Case& found, const Context& context) {
    Answer answer;
    answer.single = true;
    for (const auto& [name, heading] :
         {std::pair("code", "件号"), std::pair("round", "第几次办理"), std::pair("assigned_on", "首次交办日期"),
          std::pair("due_on", "办理期限（本地）"), std::pair("statutory_on", "法定期限"),
          std::pair("reminder_on", "提醒日"), std::pair("days_left", "剩余（超期）天数"),
          std::pair("provisional", "暂定")})
        add_column(answer, context, name, heading);
    auto& row = answer.row();
    row.push_back(cell(found.suggestion.code.text));
    row.push_back(cell(std::int64_t(found.now().round)));
    row.push_back(date_cell(found.history.first_assigned_on));
    add_limits(row, found.now());
    row.push_back(remaining(found, context));
    row.push_back(flag_cell(found.now().deadline && found.now().deadline->due.provisional, context));
    return answer;
}

} // namespace rdlz::cli
