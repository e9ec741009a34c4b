#include "desk/scoring/process/appeals.hpp"
#include "core/message.hpp"
#include "desk/records.hpp"
#include "record/record.hpp"
#include "score/course.hpp"
#include "store/lookup.hpp"

namespace rdlz::cli {

namespace {

Option& field(Options& options, desk::Entries& entries, const char* name, bool needed) {
    return options.add(FieldOptions::option_of(*shape<Appeal>.find(name), entries, needed));
}

Appeal read(const desk::Names& names, const desk::Entries& entries) {
    auto record = desk::blank(shape<Appeal>);
    desk::fill(names, record, entries);
    return value_of<Appeal>(record);
}

class ObjectTo : public Writes {
public:
    void declare(Options& options) override {
        options.argument("KIND", kind_, N_("wrong, double or missing"));
        options.argument("DEPUTY", deputy_, N_("about whom: code, certificate, phone or name"));
        auto& by = field(options, entries_, "name", true);
        by.name = "--by";
        for (const auto* name : {"content", "phone", "record"})
            field(options, entries_, name, name == std::string("content"));
        options.text("--on", on_, N_("the day it came; today when left out"), "DATE").chinese = "--日期";
        course_.declare(options);
    }
    unsigned shared() const override { return Writes::shared() | Shared::period | Shared::as_of; }
    Status run(Store& store, Context& context) override {
        const desk::Names names(store);
        const auto question = question_of(names, course_, context);
        auto entries = entries_;
        entries.insert(entries.end(), {{"kind", kind_}, {"deputy", deputy_}});
        auto appeal = read(names, entries);
        appeal.raised_on = date_or(on_, context.as_of);
        const auto code = desk::record_appeal(store, question.congress, question.period, appeal);
        tell_code(context, N_("added {} {}"), shape<Appeal>, code);
        if (value_of<Appeal>(*fetch_by_code(store, shape<Appeal>, code)).late)
            context.tell(tr("it came after the last day of the publicity: noted as late"));
        return Status::done;
    }

private:
    std::string kind_, deputy_, on_;
    desk::Entries entries_;
    Course course_;
};

class AnswerObjection : public Writes {
public:
    void declare(Options& options) override {
        options.argument("CODE", code_, N_("the objection's code"));
        options.argument("WORD", word_, N_("upheld or rejected"));
        auto& by = field(options, entries_, "answered_by", true);
        by.name = "--by";
        field(options, entries_, "corrected", false);
        options.text("--on", on_, N_("the day of the answer; today when left out"), "DATE").chinese = "--日期";
    }
    unsigned shared() const override { return Writes::shared() | Shared::as_of; }
    Status run(Store& store, Context& context) override {
        const desk::Names names(store);
        auto entries = entries_;
        entries.emplace_back("answer", word_);
        auto answer = read(names, entries);
        answer.answered_on = date_or(on_, context.as_of);
        desk::answer_appeal(store, code_, answer);
        return Status::done;
    }

private:
    std::string code_, word_, on_;
    desk::Entries entries_;
};

class ListObjections : public Reads {
public:
    void declare(Options& options) override { course_.declare(options); }
    unsigned shared() const override {
        return Shared::format | Shared::period | Shared::unmask | Shared::reason | Shared::known_on;
    }
    Status run(const Store& store, Context& context) override {
        const auto question = question_of(desk::Names(store), course_, context);
        RecordAnswer rows(store, context, shape<Appeal>);
        for (const auto& appeal : desk::appeals_of(store, question.congress.id, question.period))
            rows.add(record_of(appeal));
        context.answer(rows.answer);
        return Status::done;
    }

private:
    Course course_;
};

} // namespace

Command score_object() {
    return command<ObjectTo>("object", "异议", N_("write down an objection: wrong, double or missing (错、重、漏)"));
}
Command score_answer() {
    return command<AnswerObjection>("answer", "答复异议", N_("write down what was decided of an objection"));
}
Command score_objections() {
    return command<ListObjections>("objections", "异议列表", N_("list the objections; who raised them stays masked"));
}

} // namespace rdlz::cli
