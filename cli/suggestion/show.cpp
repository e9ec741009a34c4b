#include "core/message.hpp"
#include "core/text.hpp"
#include "desk/suggestions/changing.hpp"
#include "record/record.hpp"
#include "store/lookup.hpp"
#include "store/records.hpp"
#include "suggestion/case_answer.hpp"

namespace rdlz::cli {

namespace {

/// One suggestion: its fields, who signed, where it comes from, every step and both limits.
class ShowSuggestion : public Reads {
public:
    void declare(Options& options) override {
        options.argument("SUGGESTION", which_, N_("its code or number"));
        options.flag("--explain", explain_, N_("count the limits day by day")).chinese = "--说明";
    }
    unsigned shared() const override { return Shared::format | Shared::as_of | Shared::known_on; }
    Status run(const Store& store, Context& context) override {
        const desk::Names names(store);
        const auto found = desk::case_of(names, resolve<Suggestion>(store, which_), context.as_of);
        RecordAnswer record(store, context, shape<Suggestion>);
        record.answer.single = true;
        record.add(record_of(found.suggestion));
        add_people(record.answer, context, found);
        add_standing(record.answer, names, context, found);
        add_steps(record.answer, names, context, found);
        if (explain_) add_proof(record.answer, context, found);
        context.answer(record.answer);
        return Status::done;
    }

private:
    static void put(Answer& answer, const Context& context, std::pair<const char*, const char*> column,
                    Answer::Cell cell) {
        add_column(answer, context, column.first, column.second);
        answer.rows.front().push_back(std::move(cell));
    }

    static void add_people(Answer& answer, const Context& context, const desk::Case& found) {
        std::vector<std::string> codes, people, opinions;
        for (const auto& signer : found.cosigners) {
            codes.push_back(signer.person.code.text);
            people.push_back(signer.person.name);
        }
        for (const auto& opinion : found.opinions) opinions.push_back(opinion.code.text);
        put(answer, context, {"cosigners", "附议代表"}, {joined(codes, "、"), joined(people, "、"), false});
        put(answer, context, {"opinions", "来源意见"}, cell(joined(opinions, "、")));
    }

    static void add_standing(Answer& answer, const desk::Names& names, const Context& context,
                             const desk::Case& found) {
        put(answer, context, {"state", "状态"}, state_cell(found.history.state, context));
        put(answer, context, {"units", "主办（分办）单位"}, units_cell(names, found.history.lead_units()));
        put(answer, context, {"assisting", "协办单位"}, units_cell(names, found.history.assisting_units()));
        put(answer, context, {"missing", "缺项"}, cell(gaps(found)));
        if (!found.now().deadline) return;
        const auto limits = limits_of(found, context);
        for (std::size_t i = 1; i < limits.columns.size(); ++i) { // the first is its code
            answer.columns.push_back(limits.columns[i]);
            answer.rows.front().push_back(limits.rows.front()[i]);
        }
    }

    static std::string gaps(const desk::Case& found) {
        std::vector<std::string> all;
        for (const auto& gap : found.history.missing) all.push_back(gap.text());
        return joined(all, "; ");
    }

    static void add_steps(Answer& answer, const desk::Names& names, const Context& context, const desk::Case& found) {
        RecordAnswer steps(names.store(), context, shape<SuggestionEvent>);
        const auto numbers = desk::step_numbers(names.store(), found.suggestion.id);
        for (const auto& event : found.events) steps.add(record_of(event));
        Answer table;
        add_column(table, context, "event", "序号");
        add_column(table, context, "round", "第几次办理");
        table.columns.insert(table.columns.end(), steps.answer.columns.begin() + 1, steps.answer.columns.end());
        for (auto& column : table.columns) column.in_table = column.in_table || column.name == "reason";
        for (std::size_t i = 0; i < found.events.size(); ++i) {
            auto& row = table.row();
            row.push_back(cell(std::int64_t(numbers.at(found.events[i].id))));
            row.push_back(cell(std::int64_t(found.history.event_rounds[i])));
            row.insert(row.end(), steps.answer.rows[i].begin() + 1, steps.answer.rows[i].end());
            auto& letter = row[shape<SuggestionEvent>.index("answer_class") + 1];
            letter.human = letter.machine; // the class's text is as wide as the rest of the table
        }
        answer.parts.push_back({"events", context.chinese() ? "办理环节" : "events", std::move(table)});
    }

    static void add_proof(Answer& answer, const Context& context, const desk::Case& found) {
        Answer lines;
        lines.single = true;
        lines.column("round", {});
        lines.column("line", {});
        for (const auto& handling : found.handlings) {
            if (!handling.deadline) continue;
            auto proof = handling.deadline->proof();
            if (handling.round > 1) proof.insert(proof.begin(), say("handling {}:", handling.round));
            for (const auto& line : proof) lines.row() = {{std::to_string(handling.round), {}, true}, cell(line)};
        }
        answer.parts.push_back({"count", context.chinese() ? "期限计算" : "count", std::move(lines)});
    }

    std::string which_;
    bool explain_ = false;
};

} // namespace

Command suggestion_show() {
    return command<ShowSuggestion>("show", "查看", N_("show one suggestion with every step and both limits"));
}

} // namespace rdlz::cli
