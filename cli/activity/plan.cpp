#include "desk/activities/plan.hpp"

#include "command.hpp"
#include "core/message.hpp"
#include "core/text.hpp"
#include "store/lookup.hpp"

#include <algorithm>

namespace rdlz::cli {

namespace {

class PlanActivities : public Reads {
public:
    void declare(Options& options) override {
        options.text("--station", station_, N_("only of this station"), "CODE|NAME").chinese = "--联络站";
    }
    unsigned shared() const override { return Shared::format | Shared::period | Shared::as_of | Shared::known_on; }
    Status run(const Store& store, Context& context) override {
        const desk::Names names(store);
        const auto period = period_of(context, names.book()).value_or(Period::year(context.as_of.year()));
        const auto station = station_.empty() ? Id<Station>{} : resolve<Station>(store, station_);
        const auto standing = desk::plan_standing(names, period, context.as_of, station);
        auto answer = columns(context.chinese());
        for (const auto* lines : {&standing.lines, &standing.totals})
            for (const auto& line : *lines) add(names, line, context.chinese(), answer);
        context.answer(answer);
        if (standing.joint > 0)
            context.tell(say("held jointly: {}; the totals count each of them once", standing.joint));
        return Status::done;
    }

private:
    static Answer columns(bool chinese) {
        const std::vector<std::pair<const char*, const char*>> headings{
            {"station", "联络站"}, {"type", "活动项目"}, {"required", "应开展"}, {"held", "已开展"},
            {"rate", "完成率"},    {"owed", "欠"},       {"not_held", "未开展"}, {"reasons", "未开展原因"}};
        Answer answer;
        for (const auto& [name, heading] : headings)
            answer.column(name, chinese ? heading : name, std::string_view(name) != "reasons");
        return answer;
    }

    static void add(const desk::Names& names, const desk::PlanLine& line, bool chinese, Answer& answer) {
        const auto& station = *shape<ActivityStation>.find("station");
        const char* all = chinese ? "合计" : "total";
        auto& row = answer.row();
        if (line.station)
            row.push_back(
                {names.given(station, line.station.value), names.shown(station, line.station.value, chinese)});
        else row.push_back({"", all});
        row.push_back({line.type, line.type.empty() ? all : names.code_name("activity_type", line.type)});
        row.push_back(cell(std::int64_t(line.required)));
        row.push_back(cell(std::int64_t(line.held)));
        row.push_back({line.rate(), line.required == 0 ? "—" : line.rate() + "%", true});
        row.push_back(cell(std::int64_t(line.owed)));
        row.push_back(cell(std::int64_t(line.cancelled)));
        row.push_back(cell(joined(line.reasons, "；")));
    }
    std::string station_;
};

} // namespace

Command activity_plan() {
    return command<PlanActivities>("plan", "计划", N_("what stations were to hold against what they held"));
}

} // namespace rdlz::cli
