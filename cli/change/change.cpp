#include "core/message.hpp"
#include "desk/records.hpp"
#include "nouns.hpp"
#include "store/changes.hpp"
#include "store/lookup.hpp"

#include <charconv>

namespace rdlz::cli {

namespace {

class ListChanges : public Reads {
public:
    void declare(Options&) override {}
    Status run(const Store& store, Context& context) override {
        Answer answer;
        for (const auto* name : {"change", "at", "user", "command", "rows", "reason"}) answer.column(name, tr(name));
        for (const auto& set : change_sets(store)) {
            auto& row = answer.row();
            row.push_back(cell(set.id));
            row.push_back({set.at.iso(), set.at.str(), false});
            for (const auto& text : {set.actor, set.command}) row.push_back(cell(text));
            row.push_back(cell(set.row_count));
            row.push_back(cell(set.reason));
        }
        context.answer(answer);
        return Status::done;
    }
};

/// One change set, row by row, old → new; what is personal stays masked.
class ShowChange : public Reads {
public:
    void declare(Options& options) override { options.argument("NUMBER", number_, N_("the number of the change")); }
    Status run(const Store& store, Context& context) override {
        const auto set = change_set(store, wanted());
        if (!set) throw Error(Status::not_found, say("no change '{}'", number_), tr("'rdlz change list' shows all"));
        if (context.format == OutputFormat::table)
            context.tell(say("change {}: {} by {} on {}{}", set->id, set->command, set->actor, set->at.str(), set->reason.empty() ? "" : ": " + set->reason));
        Answer answer;
        for (const auto* name : {"table", "record", "what", "field", "before", "after"}) answer.column(name, tr(name));
        const desk::Names names(store);
        each_row_change(store, set->id, [&](const RowChange& row) { add(names, context, row, answer); });
        context.answer(answer);
        return Status::done;
    }

private:
    std::int64_t wanted() const {
        std::int64_t number = 0;
        std::from_chars(number_.data(), number_.data() + number_.size(), number);
        return number;
    }

    static std::string label(const Store& store, const RowChange& row) {
        const auto* shape = shape_of_table(row.table);
        const auto code = shape == nullptr ? std::string() : code_of(store, *shape, row.row);
        return code.empty() ? "#" + std::to_string(row.row) : code;
    }

    static std::string text(const desk::Names& names, const Context& context, const RowChange& row, const std::string& column, const std::optional<Value>& value) {
        if (!value) return {};
        const auto* shape = shape_of_table(row.table);
        const auto* field = shape == nullptr ? nullptr : shape->find(column);
        if (field == nullptr) return value->index() == 2 ? std::get<std::string>(*value) : value->index() == 1 ? std::to_string(std::get<std::int64_t>(*value)) : "";
        return masked_value(*field, names.shown(*field, *value, context.chinese()), {});
    }

    static void add(const desk::Names& names, const Context& context, const RowChange& row, Answer& answer) {
        static constexpr std::array<const char*, 3> kinds{N_("made"), N_("changed"), N_("removed")};
        for (const auto& changed : row.cells) {
            if (changed.column == "uuid" || changed.column == "made_by") continue;
            const auto before = text(names, context, row, changed.column, changed.before);
            const auto after = text(names, context, row, changed.column, changed.after);
            if (before.empty() && after.empty()) continue;
            auto& line = answer.row();
            const std::string kind = kinds[static_cast<std::size_t>(row.kind)];
            line = {cell(row.table), cell(label(names.store(), row)), {kind, tr(kind.c_str()), false}, cell(changed.column), cell(before), cell(after)};
        }
    }
    std::string number_;
};

} // namespace

Noun change_noun() {
    return {"change", "变更", N_("what was changed, by whom, when and why"),
            {command<ListChanges>("list", "列表", N_("list the changes, newest first")),
             command<ShowChange>("show", "查看", N_("show one change row by row, old and new"))}};
}

} // namespace rdlz::cli
