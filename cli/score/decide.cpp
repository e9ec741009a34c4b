#include "core/message.hpp"
#include "desk/records.hpp"
#include "desk/scoring/process/decisions.hpp"
#include "record/record.hpp"
#include "score/course.hpp"
#include "store/lookup.hpp"
#include "store/records.hpp"

#include <memory>

namespace rdlz::cli {

namespace {

/// The list that decisions build on. Throws Error(refused) where none was kept.
desk::Chain chain(const desk::Names& names, const Course& course, const Context& context) {
    const auto question = question_of(names, course, context);
    if (auto found = desk::chain_of(names.store(), question.congress.id, question.period)) return std::move(*found);
    throw Error(Status::refused, say("no list was kept for {}", question.period.phrase),
                tr("'rdlz score select --record' keeps who is proposed"));
}

/// A name put on the list or taken from it, with its reason.
struct NamePart {
    Options options;
    desk::Entries entries;
    explicit NamePart(NameChange change) {
        const bool adds = change == NameChange::added;
        entries.emplace_back("change", word(change).machine);
        Option who;
        who.name = adds ? "--add" : "--remove";
        who.chinese = adds ? "--增加" : "--去掉";
        who.value = "DEPUTY";
        who.take = [this](const std::string& text) { entries.emplace_back("deputy", text); };
        options.add(std::move(who));
        for (const auto* name : {"because", "visibility"})
            options.add(FieldOptions::option_of(*shape<DecidedName>.find(name), entries, true));
    }
    DecidedName read(const desk::Names& names) const {
        auto record = desk::blank(shape<DecidedName>);
        desk::fill(names, record, entries);
        return value_of<DecidedName>(record);
    }
};

class Decide : public Writes {
public:
    void declare(Options& options) override {
        options.argument("STAGE", stage_, N_("recommended, checked, consulted, chairmen, publicised or announced"));
        for (const auto* name : {"body", "document", "days", "receiver", "phone", "address", "note"})
            options.add(FieldOptions::option_of(*shape<Decision>.find(name), entries_, name == std::string("body")));
        options.text("--on", on_, N_("the day of the decision; today when left out"), "DATE").chinese = "--日期";
        options.text("--from", from_, N_("of a publicity: its first day; that of the decision when left out"), "DATE")
            .chinese = "--公示起";
        course_.declare(options);
        add_section(options, NameChange::added, N_("a deputy put on the list; the reason follows"));
        add_section(options, NameChange::removed, N_("a deputy taken from the list; the reason follows"));
    }
    unsigned shared() const override { return Writes::shared() | Shared::period | Shared::as_of; }
    Status run(Store& store, Context& context) override {
        const desk::Names names(store);
        auto record = desk::blank(shape<Decision>);
        auto entries = entries_;
        entries.emplace_back("stage", stage_);
        desk::fill(names, record, entries);
        desk::Decided decided{value_of<Decision>(record), {}};
        decided.decision.decided_on = date_or(on_, context.as_of);
        if (!from_.empty()) decided.decision.starts_on = date_or(from_, context.as_of);
        for (const auto& part : parts_) decided.names.push_back(part->read(names));
        const auto question = question_of(names, course_, context);
        desk::record_decision(store, chain(names, course_, context), decided,
                              desk::adopted_rules(names, {question.congress, question.period}).scheme());
        tell(chain(names, course_, context), context);
        return Status::done;
    }

private:
    void add_section(Options& options, NameChange change, const char* help) {
        const NamePart example(change);
        Options::Section section;
        section.opener = example.options.all().front().name;
        section.chinese = example.options.all().front().chinese;
        section.help = help;
        section.template_options = example.options.all();
        section.template_options.erase(section.template_options.begin());
        section.open = [this, change] { return &parts_.emplace_back(std::make_unique<NamePart>(change))->options; };
        options.sections.push_back(std::move(section));
    }
    static void tell(const desk::Chain& now, const Context& context) {
        const auto& last = now.decisions.back().decision;
        if (last.ends_on) context.tell(say("objections until the end of {}", last.ends_on->str()));
        context.tell(say("{} deputies on the list", now.current().size()));
    }
    std::string stage_, on_, from_;
    desk::Entries entries_;
    Course course_;
    std::vector<std::unique_ptr<NamePart>> parts_;
};

/// Every decision in order, each with the names it changed; organisational reasons are printed nowhere.
class ListDecisions : public Reads {
public:
    void declare(Options& options) override {
        course_.declare(options);
        options.flag("--list", list_, N_("who stands on the list now, by code")).chinese = "--名单";
    }
    unsigned shared() const override { return Shared::format | Shared::period | Shared::known_on; }
    Status run(const Store& store, Context& context) override {
        const desk::Names names(store);
        const auto found = chain(names, course_, context);
        context.tell(say("list {} of {}: {} on it now", found.list.selection.code.text,
                         found.list.selection.selected_on->str(), found.current().size()));
        context.answer(list_ ? current(store, found) : decisions(names, found, context));
        return Status::done;
    }

private:
    static Answer current(const Store& store, const desk::Chain& chain) {
        Answer answer;
        answer.column("code", tr("code"));
        answer.column("name", tr("name of the deputy"));
        auto people = chain.current();
        for (const auto person : people) {
            const auto held = *fetch(store, person);
            answer.row() = {cell(held.code.text), cell(held.name)};
        }
        std::sort(answer.rows.begin(), answer.rows.end(),
                  [](const auto& left, const auto& right) { return left[0].machine < right[0].machine; });
        return answer;
    }
    static Answer decisions(const desk::Names& names, const desk::Chain& chain, const Context& context) {
        Answer answer;
        for (const auto* name : {N_("stage"), N_("body"), N_("date"), N_("document")}) answer.column(name, tr(name));
        answer.column("change", tr("put on or taken off"));
        for (const auto* name : {N_("deputy"), N_("reason"), N_("visibility"), N_("publicity")})
            answer.column(name, tr(name));
        for (const auto& decided : chain.decisions) {
            if (decided.names.empty()) add(answer, decided.decision, {}, context);
            for (const auto& name : decided.names)
                add(answer, decided.decision, name_cells(names, name, context), context);
        }
        return answer;
    }
    static std::vector<Answer::Cell> name_cells(const desk::Names& names, const DecidedName& name,
                                                const Context& context) {
        const auto person = *fetch(names.store(), name.person);
        const bool hidden = name.visibility == Visibility::organisational;
        return {word_cell(word(name.change), context),
                {person.code.text, person.name, false},
                cell(hidden ? std::string() : name.reason),
                hidden ? Answer::Cell{} : word_cell(word(name.visibility), context)};
    }
    static Answer::Cell word_cell(const Word& word, const Context& context) {
        return {std::string(word.machine), std::string(context.chinese() ? word.chinese : word.machine), false};
    }
    static void add(Answer& answer, const Decision& decision, std::vector<Answer::Cell> name, const Context& context) {
        if (name.empty()) name.resize(4);
        auto& row = answer.row();
        row = {word_cell(word(decision.stage), context), cell(decision.body), cell(decision.decided_on->str()),
               cell(decision.document)};
        row.insert(row.end(), name.begin(), name.end());
        row.push_back(cell(decision.ends_on ? decision.starts_on->str() + ".." + decision.ends_on->str() : ""));
    }
    Course course_;
    bool list_ = false;
};

} // namespace

Command score_decide() {
    return command<Decide>("decide", "决定", N_("record what a body decided of the list; points never change"));
}
Command score_decisions() {
    return command<ListDecisions>("decisions", "决定列表", N_("list what was decided, or who stands on the list"));
}

} // namespace rdlz::cli
