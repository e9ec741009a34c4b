#include "core/message.hpp"
#include "desk/intake/discretion.hpp"
#include "desk/records.hpp"
#include "nouns.hpp"
#include "store/history/changes.hpp"
#include "store/lookup.hpp"

#include <charconv>
#include <fmt/ranges.h>

namespace rdlz::cli {

std::int64_t number_of_change(const std::string& typed);
Command change_undo();
Command change_redo();

namespace {

class ListChanges : public Reads {
public:
    void declare(Options&) override {}
    Status run(const Store& store, Context& context) override {
        Answer answer;
        for (const auto* name : {N_("change"), N_("at"), N_("user"), N_("command"), N_("rows"), N_("undone_by"),
                                 N_("undoes"), N_("reason")})
            answer.column(name, tr(name));
        for (const auto& set : change_sets(store)) {
            auto& row = answer.row();
            row.push_back(cell(set.id));
            row.push_back({set.at.iso(), set.at.str(), false});
            for (const auto& text : {set.actor, set.command}) row.push_back(cell(text));
            row.push_back(cell(set.row_count));
            row.push_back(cell(set.in_effect() ? std::string() : std::to_string(set.undone_by)));
            row.push_back(cell(fmt::format("{}", fmt::join(set.undoes, ", "))));
            row.push_back(cell(set.reason));
        }
        context.answer(answer);
        return Status::done;
    }
};

std::string plain(const Value& value) {
    if (const auto* text = std::get_if<std::string>(&value)) return *text;
    const auto* number = std::get_if<std::int64_t>(&value);
    return number == nullptr ? std::string() : std::to_string(*number);
}

/// The rows of one change, old → new; what is personal stays masked.
class ChangedRows {
public:
    ChangedRows(const Store& store, const Context& context) : names_(store), discretion_(names_), context_(context) {
        for (const auto* name : {N_("table"), N_("record"), N_("what"), N_("field"), N_("before"), N_("after")})
            answer.column(name, tr(name));
    }

    void add(const RowChange& row) {
        static constexpr std::array<const char*, 3> kinds{N_("made"), N_("changed"), N_("removed")};
        const auto* kind = kinds[static_cast<std::size_t>(row.kind)];
        const auto* shape = shape_of_table(row.table);
        if (shape != nullptr) discretion_.turn_to(*shape, row.row);
        for (const auto& changed : row.cells) {
            if (changed.column == "uuid" || changed.column == "made_by") continue;
            const auto* field = shape == nullptr ? nullptr : shape->find(changed.column);
            const auto before = shown(field, changed.before);
            const auto after = shown(field, changed.after);
            if (before.empty() && after.empty()) continue;
            auto& cells = answer.row();
            cells = {named(row.table, shape == nullptr ? "" : shape->title),
                     cell(label(shape, row.row)),
                     {kind, tr(kind), false}};
            cells.insert(cells.end(),
                         {named(changed.column, field == nullptr ? "" : field->heading), cell(before), cell(after)});
        }
    }
    Answer answer;

private:
    /// A table or a field: as forms call it, where Chinese is spoken.
    Answer::Cell named(const std::string& machine, std::string_view form) const {
        return {machine, context_.chinese() && !form.empty() ? std::string(form) : machine, false};
    }

    std::string label(const Shape* shape, std::int64_t row) const {
        const auto code = shape == nullptr ? std::string() : code_of(names_.store(), *shape, row);
        return code.empty() ? "#" + std::to_string(row) : code;
    }

    std::string shown(const Field* field, const std::optional<Value>& value) {
        if (!value) return {};
        return field == nullptr ? plain(*value) : discretion_.shown(*field, *value, context_.chinese());
    }

    desk::Names names_;
    desk::Discretion discretion_;
    const Context& context_;
};

class ShowChange : public Reads {
public:
    void declare(Options& options) override { options.argument("NUMBER", number_, N_("the number of the change")); }
    Status run(const Store& store, Context& context) override {
        const auto set = change_set(store, number_of_change(number_));
        if (!set) throw Error(Status::not_found, say("no change '{}'", number_), tr("'rdlz change list' shows all"));
        if (context.format == OutputFormat::table)
            context.tell(say("change {}: {} by {} on {}{}", set->id, set->command, set->actor, set->at.str(),
                             set->reason.empty() ? "" : ": " + set->reason));
        ChangedRows rows(store, context);
        each_row_change(store, set->id, [&rows](const RowChange& row) { rows.add(row); });
        context.answer(rows.answer);
        return Status::done;
    }

private:
    std::string number_;
};

} // namespace

Noun change_noun() {
    return {"change",
            "变更",
            N_("what was changed, by whom, when and why"),
            {command<ListChanges>("list", "列表", N_("list the changes, newest first")),
             command<ShowChange>("show", "查看", N_("show one change row by row, old and new")), change_undo(),
             change_redo()}};
}

} // namespace rdlz::cli
