#include "core/message.hpp"
#include "core/text.hpp"
#include "policy/book.hpp"
#include "record/record.hpp"
#include "store/lookup.hpp"
#include "suggestion/case_answer.hpp"

namespace rdlz::cli {

namespace {

constexpr int widest_title = 44;

struct Column {
    const char* name;
    const char* heading;
    bool in_table = true;
};
constexpr std::array<Column, 15> columns{{{"code", "件号"},
                                          {"number", "建议编号"},
                                          {"title", "建议标题"},
                                          {"lead", "领衔代表"},
                                          {"cosigners", "附议人数", false},
                                          {"congress", "所属人大", false},
                                          {"session", "会议", false},
                                          {"origin", "来源"},
                                          {"filed_on", "提出日期", false},
                                          {"state", "状态"},
                                          {"units", "主办（分办）单位"},
                                          {"due_on", "办理期限"},
                                          {"statutory_on", "法定期限", false},
                                          {"reminder_on", "提醒日", false},
                                          {"days_left", "剩余（超期）天数"}}};

class ListSuggestions : public Reads {
public:
    void declare(Options& options) override {
        options.text("--state", state_, N_("only in this state: handling, answered, 办理中 …"), "WORD").chinese =
            "--状态";
        options.text("--department", department_, N_("only what this unit holds"), "CODE|NAME").chinese = "--单位";
        options.text("--congress", congress_, N_("only what was filed with this congress"), "CODE|NAME").chinese =
            "--所属人大";
        options.flag("--own", filter_.only_ours, N_("only our own (本级), not those only followed")).chinese = "--本级";
    }
    unsigned shared() const override {
        return Shared::format | Shared::period | Shared::as_of | Shared::all | Shared::known_on;
    }
    Status run(const Store& store, Context& context) override {
        const desk::Names names(store);
        read_filter(names, context);
        Answer answer;
        for (const auto& column : columns)
            answer.column(column.name, context.chinese() ? column.heading : column.name, column.in_table);
        desk::each_case(names, filter_, context.as_of,
                        [&](const desk::Case& found) { add(names, context, found, answer); });
        context.answer(answer);
        return Status::done;
    }

private:
    void read_filter(const desk::Names& names, const Context& context) {
        if (!state_.empty()) filter_.state = desk::state_named(state_);
        if (!department_.empty()) filter_.department = resolve<Department>(names.store(), department_);
        if (!congress_.empty()) filter_.congress = resolve<Congress>(names.store(), congress_);
        filter_.filed = period_of(context, names.book());
        filter_.only_open = !context.all && !filter_.state;
    }

    static void add(const desk::Names& names, const Context& context, const desk::Case& found, Answer& answer) {
        const auto& suggestion = found.suggestion;
        auto& row = answer.row();
        row.push_back(cell(suggestion.code.text));
        row.push_back(cell(suggestion.number));
        row.push_back({suggestion.title, cut(suggestion.title, widest_title), false});
        row.push_back({found.lead.person.code.text, found.lead.person.name, false});
        row.push_back(cell(static_cast<std::int64_t>(found.cosigners.size())));
        row.push_back(cell(code_of(names.store(), shape<Congress>, suggestion.congress.value)));
        row.push_back(cell(found.session ? std::to_string(*found.session->number) : std::string()));
        const auto& origin = word(suggestion.origin);
        row.push_back(
            {std::string(origin.machine), std::string(context.chinese() ? origin.chinese : origin.machine), false});
        row.push_back(date_cell(suggestion.filed_on));
        row.push_back(state_cell(found.history.state, context));
        row.push_back(units_cell(names, found.history.lead_units()));
        add_limits(row, found.now());
        row.push_back(remaining(found, context));
    }

    std::string state_, department_, congress_;
    desk::CaseFilter filter_;
};

} // namespace

Command suggestion_list() {
    return command<ListSuggestions>("list", "列表", N_("list the suggestions with their states and limits"));
}

} // namespace rdlz::cli
