#include "core/mask.hpp"
#include "core/message.hpp"
#include "core/text.hpp"
#include "desk/intake/intake.hpp"
#include "policy/book.hpp"
#include "record/record.hpp"
#include "store/lookup.hpp"

namespace rdlz::cli {

namespace {

/// Visit and opinion side by side: the columns of both records, and what hangs on them.
class OpinionAnswer {
public:
    OpinionAnswer(const Store& store, const Context& context)
        : visits_(store, context, shape<Visit>, RecordAnswer::Masks::done),
          opinions_(store, context, shape<Opinion>, RecordAnswer::Masks::done),
          names_(store),
          chinese_(context.chinese()),
          unmask_(context.unmask) {
        for (const auto& column : opinions_.answer.columns)
            answer.column(column.name, column.heading,
                          column.in_table && column.name != "visit" && column.name != "outcome");
        for (const auto& column : visits_.answer.columns) {
            const auto name = column.name == "code" || column.name == "note" ? "visit_" + column.name : column.name;
            const bool in_table = column.name == "code" || column.name == "received_on" || column.name == "station" ||
                                  column.name == "name";
            answer.column(name, chinese_ ? column.heading : name, in_table);
        }
        answer.column("deputies", chinese_ ? "接待代表" : "deputies", false);
        answer.column("suggestions", chinese_ ? "转为代表建议编号" : "suggestions", false);
    }
    void add(desk::OpinionView view) {
        if (!unmask_) desk::mask(view);
        opinions_.answer.rows.clear();
        visits_.answer.rows.clear();
        opinions_.add(record_of(view.opinion));
        visits_.add(record_of(view.visit));
        auto& row = answer.row();
        row = opinions_.answer.rows.front();
        const auto& visit = visits_.answer.rows.front();
        row.insert(row.end(), visit.begin(), visit.end());
        row.push_back(deputies(view));
        row.push_back(cell(joined(view.suggestions, "、")));
    }
    Answer answer;

private:
    Answer::Cell deputies(const desk::OpinionView& view) {
        std::vector<std::string> codes;
        std::vector<std::string> names;
        for (const auto person : view.deputies) {
            const Field& field = *shape<VisitDeputy>.find("deputy");
            codes.push_back(names_.given(field, person.value));
            names.push_back(names_.shown(field, person.value, chinese_));
        }
        return {joined(codes, "、"), joined(names, "、"), false};
    }
    RecordAnswer visits_;
    RecordAnswer opinions_;
    desk::Names names_;
    bool chinese_;
    bool unmask_;
};

class ListOpinions : public Reads {
public:
    void declare(Options& options) override {
        options.text("--station", station_, N_("only of this station"), "CODE|NAME").chinese = "--联络站";
        options.text("--category", category_, N_("only of this category"), "CODE|NAME").chinese = "--问题类别";
        options.text("--nature", nature_, N_("only of this nature: suggestion, help, petition or accusation"), "WORD")
            .chinese = "--性质";
    }
    unsigned shared() const override {
        return Shared::format | Shared::period | Shared::unmask | Shared::reason | Shared::known_on;
    }
    Status run(const Store& store, Context& context) override {
        const desk::Names names(store);
        if (!station_.empty()) filter_.station = resolve<Station>(store, station_);
        if (!category_.empty()) filter_.category = word_of(names, "category", category_);
        if (!nature_.empty()) filter_.nature = word_of(names, "nature", nature_);
        if (const auto period = period_of(context, names.book())) {
            filter_.from = period->from;
            filter_.to = period->to;
        }
        OpinionAnswer rows(store, context);
        desk::each_opinion(store, filter_, [&](const desk::OpinionView& view) { rows.add(view); });
        context.answer(rows.answer);
        return Status::done;
    }

private:
    static std::string word_of(const desk::Names& names, std::string_view name, const std::string& typed) {
        const auto& field = *shape<Opinion>.find(name);
        return names.given(field, names.read(field, typed));
    }
    std::string station_, category_, nature_;
    desk::OpinionFilter filter_;
};

class ShowIntake : public Reads {
public:
    void declare(Options& options) override {
        options.argument("CODE", code_, N_("the code of a visit or of an opinion"));
    }
    unsigned shared() const override { return Shared::format | Shared::unmask | Shared::reason | Shared::known_on; }
    Status run(const Store& store, Context& context) override {
        auto opinion = fetch_by_code(store, shape<Opinion>, code_);
        if (opinion && opinion->voided_by != 0) opinion.reset();
        const Id<Visit> visit{opinion ? opinion->number("visit") : resolve(store, shape<Visit>, code_)};
        OpinionAnswer rows(store, context);
        rows.answer.single = true;
        for (const auto& view : desk::opinions_of(store, *fetch(store, visit)))
            if (!opinion || view.opinion.code.text == code_) rows.add(view);
        context.answer(rows.answer);
        return Status::done;
    }

private:
    std::string code_;
};

} // namespace

Command intake_list() { return command<ListOpinions>("list", "列表", N_("list the opinions; voters are masked")); }
Command intake_show() {
    return command<ShowIntake>("show", "查看", N_("show a visit or one opinion; voters are masked"));
}

} // namespace rdlz::cli
