#include "core/message.hpp"
#include "core/text.hpp"
#include "record/record.hpp"
#include "store/deeds.hpp"
#include "store/lookup.hpp"
#include "store/records.hpp"

namespace rdlz::cli {

namespace {

/// An activity's own fields, its stations, and how many were called and came.
class ActivityAnswer {
public:
    ActivityAnswer(const Store& store, const Context& context)
        : rows(store, context, shape<Activity>), names_(store), chinese_(context.chinese()) {
        const std::vector<std::pair<const char*, const char*>> columns{
            {"stations", "联络站"}, {"joint", "联合开展"}, {"invited", "应到"}, {"attended", "实到"}};
        for (const auto& [name, heading] : columns) rows.answer.column(name, chinese_ ? heading : name);
    }
    void add(const HeldActivity& each) {
        rows.add(record_of(each.activity));
        auto& row = rows.answer.rows.back();
        row.push_back(stations(each.stations));
        const bool joint = each.stations.size() > 1;
        row.push_back({joint ? "1" : "0", joint ? tr("joint") : "", true});
        row.push_back(cell(each.invited));
        row.push_back(cell(each.attended));
        if (each.activity.cancelled) row.back().human = tr("not held");
    }
    RecordAnswer rows;

private:
    Answer::Cell stations(const std::vector<Id<Station>>& stations) const {
        const auto& field = *shape<ActivityStation>.find("station");
        std::vector<std::string> codes, names;
        for (const auto station : stations) {
            codes.push_back(names_.given(field, station.value));
            names.push_back(names_.shown(field, station.value, chinese_));
        }
        return {joined(codes, "、"), joined(names, "、"), false};
    }
    desk::Names names_;
    bool chinese_;
};

class ListActivities : public Reads {
public:
    void declare(Options& options) override {
        options.text("--station", station_, N_("only of this station"), "CODE|NAME").chinese = "--联络站";
        options.text("--type", type_, N_("only of this type"), "CODE|NAME").chinese = "--活动类型";
    }
    unsigned shared() const override { return Shared::format | Shared::period | Shared::known_on; }
    Status run(const Store& store, Context& context) override {
        const desk::Names names(store);
        ActivityFilter filter;
        filter.period = period_of(context, names.book());
        if (!station_.empty()) filter.station = resolve<Station>(store, station_);
        if (!type_.empty()) filter.type = std::get<std::string>(names.read(*shape<Activity>.find("type"), type_));
        ActivityAnswer answer(store, context);
        each_activity(store, filter, [&answer](const HeldActivity& each) { answer.add(each); });
        context.answer(answer.rows.answer);
        return Status::done;
    }

private:
    std::string station_, type_;
};

class ShowActivity : public Reads {
public:
    void declare(Options& options) override { options.argument("ACTIVITY", which_, N_("the activity's code")); }
    Status run(const Store& store, Context& context) override {
        const auto id = resolve<Activity>(store, which_);
        ActivityAnswer answer(store, context);
        each_activity(store, {{}, {}, {}, id}, [&answer](const HeldActivity& each) { answer.add(each); });
        auto& whole = answer.rows.answer;
        whole.single = true;
        RecordAnswer attendance(store, context, shape<Attendance>);
        each(store, shape<Attendance>, {{{"activity", id.value}}, false, {}},
             [&attendance](const Record& record) { attendance.add(record); });
        attendance.answer.columns.front().in_table = false; // the activity itself
        show_state(attendance.answer);
        if (!attendance.answer.rows.empty())
            whole.parts.push_back({"attendance", context.chinese() ? "签到" : tr("attendance"), attendance.answer});
        context.answer(whole);
        return Status::done;
    }

private:
    /// Where some of it is declared or was returned, that is said.
    static void show_state(Answer& attendance) {
        const auto state = shape<Attendance>.index("state");
        for (const auto& row : attendance.rows)
            if (!row[state].machine.empty()) attendance.columns[state].in_table = true;
    }
    std::string which_;
};

} // namespace

Command activity_list() {
    return command<ListActivities>("list", "列表", N_("list the activities with who was called and who came"));
}
Command activity_show() { return command<ShowActivity>("show", "查看", N_("show one activity and its attendance")); }

} // namespace rdlz::cli
