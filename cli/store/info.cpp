#include "command.hpp"
#include "core/message.hpp"
#include "core/text.hpp"
#include "store/backup.hpp"
#include "store/settings.hpp"

#include <ostream>

namespace rdlz::cli {

namespace {

std::string age(const std::optional<BackupNote>& last, Date today) {
    if (!last) return tr("never backed up");
    const auto days = last->at.date().days_until(today);
    return days == 0 ? say("today: {}", last->file) : say("{} days ago: {}", days, last->file);
}

class StoreInfo : public Reads {
public:
    void declare(Options&) override {}
    unsigned shared() const override { return Shared::format; }
    Status run(const Store& store, Context& context) override {
        const auto held = office(store);
        const auto last = last_backup(store);
        const auto counted = inventory(store);
        Answer answer;
        answer.single = true;
        auto& row = answer.row();
        const auto put = [&](const char* name, const char* heading, Answer::Cell value) {
            answer.column(name, tr(heading));
            row.push_back(std::move(value));
        };
        put("file", N_("file"), cell(store.file().string()));
        put("office", N_("office"), cell(held.name));
        put("short_name", N_("short name"), cell(held.short_name));
        put("serves", N_("serves the congress"), cell(held.congress));
        put("bytes", N_("bytes"), cell(static_cast<std::int64_t>(counted.bytes)));
        put("form", N_("form of the store"), cell(std::int64_t(counted.form)));
        put("changes", N_("changes recorded"), cell(counted.change_sets));
        put("last_backup", N_("last backup"), {last ? last->at.iso() : "", age(last, context.as_of), false});
        for (const auto& [shape, count] : counted.counts) {
            answer.column(std::string(shape->noun), std::string(context.chinese() ? shape->title : shape->noun));
            row.push_back(cell(count));
        }
        context.answer(answer);
        return Status::done;
    }
};

} // namespace

Command store_info() {
    return command<StoreInfo>("info", "概况", N_("what the store holds and how old its last backup is"));
}

} // namespace rdlz::cli
