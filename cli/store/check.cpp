#include "command.hpp"
#include "core/message.hpp"
#include "store/backup.hpp"

namespace rdlz::cli {

namespace {

class CheckStore : public Reads {
public:
    void declare(Options&) override {}
    unsigned shared() const override { return Shared::format; }
    Status run(const Store& store, Context& context) override {
        const auto found = check_store(store);
        Answer answer;
        answer.column("problem", tr("problem"));
        for (const auto& problem : found) answer.row().push_back(cell(problem));
        if (!found.empty() || context.format != OutputFormat::table) context.answer(answer);
        if (found.empty()) context.tell(say("the store '{}' is sound", store.file().string()));
        return found.empty() ? Status::done : Status::found_something;
    }
};

} // namespace

Command store_check() {
    return command<CheckStore>("check", "检查", N_("check the whole store; status 8 where something is wrong"));
}

} // namespace rdlz::cli
