#include "core/message.hpp"
#include "desk/tallies.hpp"
#include "nouns.hpp"
#include "record/record.hpp"
#include "store/records.hpp"

namespace rdlz::cli {

namespace {

class SetTally : public Writes {
public:
    void declare(Options& options) override {
        options.argument("PERIOD", period_, N_("2021, 2021-H1, or another period that is over"));
        options.argument("MEASURE", measure_, N_("what was counted: 接待人次, 意见条数, 活动场次, 建议件数 …"));
        options.argument("NUMBER", number_, N_("how many"));
        for (const auto* name : {"station", "source"}) {
            const auto& field = *shape<Tally>.find(name);
            options.add(FieldOptions::option_of(field, entries_, field.is(required)));
        }
    }
    unsigned shared() const override { return Shared::dry_run | Shared::reason | Shared::as_of; }
    Status run(Store& store, Context& context) override {
        const desk::Names names(store);
        Record record(shape<Tally>);
        auto entries = entries_;
        entries.insert(entries.end(), {{"period", period_}, {"measure", measure_}, {"number", number_}});
        desk::fill(names, record, entries);
        const auto tally = value_of<Tally>(record);
        if (const auto before = desk::set_tally(store, names, tally, context.as_of))
            context.tell(say("was: {}", desk::printed(*before)));
        context.tell(say("now: {}", desk::printed(tally)));
        return Status::done;
    }

private:
    std::string period_;
    std::string measure_;
    std::string number_;
    desk::Entries entries_;
};

/// The number carries its mark for people, and none for machines.
class ListTallies : public Reads {
public:
    void declare(Options&) override {}
    Status run(const Store& store, Context& context) override {
        RecordAnswer rows(store, context, shape<Tally>);
        const auto number = shape<Tally>.index("number");
        Filter filter;
        filter.order = "period, measure";
        each(store, shape<Tally>, filter, [&](const Record& record) {
            rows.add(record);
            auto& cell = rows.answer.rows.back()[number];
            cell.human = "※" + cell.human;
        });
        context.answer(rows.answer);
        return Status::done;
    }
};

} // namespace

Noun tally_noun() {
    return {"tally",
            "期初数",
            N_("totals of past years of which nothing else survives"),
            {command<SetTally>("set", "登记", N_("write down a past total with the paper it comes from")),
             command<ListTallies>("list", "列表", N_("list the past totals with their sources"))}};
}

} // namespace rdlz::cli
