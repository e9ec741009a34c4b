#include "desk/suggestions/due.hpp"
#include "core/message.hpp"
#include "core/text.hpp"
#include "record/record.hpp"
#include "store/lookup.hpp"
#include "suggestion/case_answer.hpp"

#include <algorithm>
#include <charconv>

namespace rdlz::cli {

namespace {

constexpr int widest_title = 44;

/// What is owed, the earliest first; late ones make the status 8.
class ListDue : public Reads {
public:
    void declare(Options& options) override {
        options.text("--days", days_, N_("only what ends within so many days; what is late always"), "NUMBER").chinese =
            "--天数";
        options.text("--department", department_, N_("only what this unit holds"), "CODE|NAME").chinese = "--单位";
        options
            .flag("--opinions", filter_.opinions,
                  N_("also opinions handed on, and petitions to be answered in writing"))
            .chinese = "--意见";
    }
    unsigned shared() const override { return Shared::format | Shared::as_of | Shared::known_on; }
    Status run(const Store& store, Context& context) override {
        const desk::Names names(store);
        filter_.days = days();
        if (!department_.empty()) filter_.department = resolve<Department>(store, department_);
        const auto items = desk::due_items(names, filter_, context.as_of);
        context.answer(table(names, context, items));
        const auto late =
            std::count_if(items.begin(), items.end(), [](const auto& item) { return item.standing.is_overdue(); });
        context.tell(say("as of {}: {} owed, {} of them late", context.as_of.str(), items.size(), late));
        return late == 0 ? Status::done : Status::found_something;
    }

private:
    std::optional<int> days() const {
        if (days_.empty()) return {};
        int number = 0;
        const auto* last = days_.data() + days_.size();
        const auto [end, problem] = std::from_chars(days_.data(), last, number);
        if (problem != std::errc() || end != last || number < 0)
            throw Error(Status::usage, say("'{}' is not a number of days", days_), tr("write digits only, such as 12"));
        return number;
    }

    Answer table(const desk::Names& names, const Context& context, const std::vector<desk::DueItem>& items) const {
        Answer answer;
        for (const auto& [name, heading] :
             {std::pair("kind", "类别"), std::pair("code", "件号"), std::pair("number", "建议编号"),
              std::pair("title", "建议标题"), std::pair("units", "主办（分办）单位"), std::pair("round", "第几次办理"),
              std::pair("due_on", "办理期限（本地）"), std::pair("statutory_on", "法定期限"),
              std::pair("reminder_on", "提醒日"), std::pair("days_left", "剩余（超期）天数"),
              std::pair("urgency", "预警"), std::pair("provisional", "暂定")})
            add_column(answer, context, name, heading);
        answer.columns[0].in_table = filter_.opinions;
        answer.columns[5].in_table = answer.columns[11].in_table = false;
        for (const auto& item : items) add(names, context, item, answer.row());
        return answer;
    }

    static void add(const desk::Names& names, const Context& context, const desk::DueItem& item,
                    std::vector<Answer::Cell>& row) {
        const bool opinion = item.kind == desk::DueItem::Kind::opinion;
        const char* kind = opinion ? "opinion" : "suggestion";
        const auto& urgency = casework::urgency_words[static_cast<std::size_t>(item.standing.urgency)];
        row.push_back({kind, context.chinese() ? (opinion ? "意见" : "代表建议") : kind, false});
        row.push_back(cell(item.code));
        row.push_back(cell(item.number));
        row.push_back({item.title, cut(item.title, widest_title), false});
        row.push_back(units_cell(names, item.units));
        row.push_back(cell(std::int64_t(item.round)));
        row.push_back(date_cell(item.local_on));
        row.push_back(date_cell(item.statutory_on));
        row.push_back(date_cell(item.reminder_on));
        row.push_back(remaining(item.standing, context));
        row.push_back(
            {std::string(urgency.machine), std::string(context.chinese() ? urgency.chinese : urgency.machine), false});
        row.push_back(flag_cell(item.standing.provisional, context));
    }

    std::string days_, department_;
    desk::DueFilter filter_;
};

} // namespace

Command suggestion_due() {
    return command<ListDue>("due", "到期",
                            N_("what is to be answered and what is late; status 8 where something is late"));
}

} // namespace rdlz::cli
