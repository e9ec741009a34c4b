#include "command.hpp"
#include "core/hash.hpp"
#include "core/message.hpp"
#include "core/text.hpp"
#include "desk/names.hpp"
#include "desk/policies/adoption.hpp"
#include "json.hpp"

#include <ostream>

namespace rdlz::cli {

namespace {

/// Tells where an edition was last compared with the law before the law changed.
void tell_outdated(const Context& context, const policy::Edition& edition) {
    if (policy::is_outdated(edition.checked_on))
        context.tell(say("note: '{}' was compared with the law on {}, before the Deputies Law of 2025: compare it with "
                         "the texts in force",
                         edition.code, edition.checked_on->str()));
}

class ListPolicies : public Reads {
public:
    void declare(Options&) override {}
    unsigned shared() const override { return Shared::format | Shared::as_of | Shared::known_on; }
    Status run(const Store& store, Context& context) override {
        const desk::Names names(store);
        Answer answer;
        for (const auto* name :
             {N_("code"), N_("name"), N_("effective_on"), N_("checked_on"), N_("state"), N_("parts")})
            answer.column(name, tr(name));
        answer.column("parts_in_force", "parts_in_force", false);
        answer.column("fingerprint", tr("print"));
        const auto standings = desk::edition_standings(names.book(), context.as_of);
        for (const auto& standing : standings) add(standing, context, answer);
        context.answer(answer);
        for (const auto& standing : standings)
            if (standing.state == desk::EditionState::in_force) tell_outdated(context, *standing.edition);
        return Status::done;
    }

private:
    static void add(const desk::EditionStanding& standing, const Context& context, Answer& answer) {
        const auto& edition = *standing.edition;
        const auto& state = word(standing.state);
        auto& row = answer.row();
        row = {cell(edition.code), cell(edition.name), cell(edition.effective_on.str())};
        row.push_back(cell(edition.checked_on ? edition.checked_on->str() : std::string()));
        row.push_back({std::string(state.machine), std::string(context.chinese() ? state.chinese : state.machine)});
        row.push_back(cell(joined(edition.parts, " ")));
        row.push_back(cell(joined(standing.parts_in_force, " ")));
        row.push_back({edition.fingerprint, short_print(edition.fingerprint)});
    }
};

/// One line for each setting: codes.channel.1.code, letter.
void add_settings(Answer& answer, const std::string& path, const policy::Node& node) {
    using Kind = policy::Node::Kind;
    const auto below = [&path](const std::string& name) { return path.empty() ? name : path + "." + name; };
    for (const auto& entry : node.entries) add_settings(answer, below(entry.first), entry.second);
    for (std::size_t i = 0; i < node.items.size(); ++i)
        add_settings(answer, below(std::to_string(i + 1)), node.items[i]);
    if (node.kind == Kind::integer) answer.row() = {cell(path), cell(node.number)};
    else if (node.kind == Kind::flag) answer.row() = {cell(path), cell(std::int64_t(node.flag ? 1 : 0))};
    else if (node.kind == Kind::text || node.kind == Kind::date) answer.row() = {cell(path), cell(node.text)};
}

class ShowPolicy : public Reads {
public:
    void declare(Options& options) override {
        options.argument("CODE", code_, N_("the policy's code, as 'policy list' shows it"));
        options.text("--date", date_, N_("show the edition in force on this day; today when left out"), "DATE")
            .chinese = "--日期";
    }
    Status run(const Store& store, Context& context) override {
        const desk::Names names(store);
        const auto& edition = *desk::edition_named(names.book(), code_, date_or(date_, context.as_of)).edition;
        print(context, edition);
        context.tell(say("'{}' ({}), in force from {}, print {}", edition.code, edition.name,
                         edition.effective_on.str(), short_print(edition.fingerprint)));
        tell_outdated(context, edition);
        return Status::done;
    }

private:
    static void print(const Context& context, const policy::Edition& edition) {
        if (context.format == OutputFormat::table) {
            context.session.out << edition.text;
            return;
        }
        const auto root = policy::parse(edition.code, edition.text).document.root;
        if (context.format == OutputFormat::json) {
            context.session.out << to_json(root);
            return;
        }
        Answer answer;
        answer.column("setting", tr("setting"));
        answer.column("value", tr("value"));
        add_settings(answer, {}, root);
        context.answer(answer);
    }
    std::string code_;
    std::string date_;
};

} // namespace

Command policy_list() {
    return command<ListPolicies>("list", "列表", N_("list the editions adopted and which are in force"));
}
Command policy_show() {
    return command<ShowPolicy>("show", "查看", N_("show the text of an edition, or its settings as JSON or CSV"));
}

} // namespace rdlz::cli
