#include "core/message.hpp"
#include "desk/undoing.hpp"
#include "nouns.hpp"

#include <charconv>

namespace rdlz::cli {

/// What was typed as the number of a change. Throws Error(usage).
std::int64_t number_of_change(const std::string& typed) {
    std::int64_t number = 0;
    const auto* last = typed.data() + typed.size();
    const auto [end, problem] = std::from_chars(typed.data(), last, number);
    if (problem != std::errc() || end != last || number < 1)
        throw Error(Status::usage, say("'{}' is not the number of a change", typed),
                    tr("'rdlz change list' shows all"));
    return number;
}

namespace {

std::optional<std::int64_t> number_or_none(const std::string& typed) {
    return typed.empty() ? std::nullopt : std::optional(number_of_change(typed));
}

void declare_number(Options& options, std::string& into) {
    options.argument("NUMBER", into, N_("the number of the change; the newest where none is given")).required = false;
}

void tell(const Context& context, const desk::Undoing& done, const char* text) {
    for (const auto& set : done.sets)
        context.tell(say(text, set.id, set.command, set.actor, set.at.str(), set.row_count));
}

class UndoChange : public Writes {
public:
    void declare(Options& options) override {
        declare_number(options, number_);
        options.flag("--cascade", cascade_, N_("take back with it the later changes that rest on it")).chinese =
            "--连同后续";
    }
    Status run(Store& store, Context& context) override {
        const auto actor = context.author("change undo").actor;
        tell(context, desk::undo(store, number_or_none(number_), cascade_, actor),
             N_("took back change {}: {} by {} on {}, {} rows"));
        return Status::done;
    }

private:
    std::string number_;
    bool cascade_ = false;
};

class RedoChange : public Writes {
public:
    void declare(Options& options) override { declare_number(options, number_); }
    Status run(Store& store, Context& context) override {
        tell(context, desk::redo(store, number_or_none(number_)), N_("put back change {}: {} by {} on {}, {} rows"));
        return Status::done;
    }

private:
    std::string number_;
};

} // namespace

Command change_undo() { return command<UndoChange>("undo", "撤销", N_("take a change back, as a change of its own")); }

Command change_redo() { return command<RedoChange>("redo", "重做", N_("put back what an undo took")); }

} // namespace rdlz::cli
