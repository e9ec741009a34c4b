#include "core/message.hpp"
#include "desk/activities/activities.hpp"
#include "record/record.hpp"
#include "store/lookup.hpp"
#include "store/records.hpp"

namespace rdlz::cli {

namespace {

desk::StationIds named_stations(const Store& store, const std::vector<std::string>& texts) {
    desk::StationIds found;
    for (const auto& text : texts) found.push_back(resolve<Station>(store, text));
    return found;
}

class AddActivity : public Writes {
public:
    void declare(Options& options) override {
        fields_.declare(options, shape<Activity>, FieldOptions::Use::add);
        options
            .texts("--station", stations_, N_("the station that held it; several held it jointly (联合开展)"),
                   "CODE|NAME")
            .chinese = "--联络站";
    }
    unsigned shared() const override { return Shared::dry_run | Shared::reason | Shared::as_of; }
    Status run(Store& store, Context& context) override {
        const desk::Names names(store);
        auto record = desk::blank(shape<Activity>);
        desk::fill(names, record, fields_.entries);
        desk::require_complete(record);
        const auto activity = value_of<Activity>(record);
        const auto id = desk::ActivityDesk(store, names, context.as_of).add(activity, named_stations(store, stations_));
        constexpr int long_ago = 366;
        if (activity.starts_on->days_until(context.as_of) > long_ago)
            context.tell(say("note: {} lies more than a year back; check the year", activity.starts_on->str()));
        tell_code(context, N_("added {} {}"), shape<Activity>, code_of(store, shape<Activity>, id.value));
        return Status::done;
    }

private:
    FieldOptions fields_;
    std::vector<std::string> stations_;
};

class ChangeActivity : public Writes {
public:
    void declare(Options& options) override {
        options.argument("ACTIVITY", which_, N_("the activity's code"));
        fields_.declare(options, shape<Activity>, FieldOptions::Use::change);
        options
            .texts("--station", stations_, N_("the stations that held it, all of them; left out they stay"),
                   "CODE|NAME")
            .chinese = "--联络站";
    }
    unsigned shared() const override { return Shared::dry_run | Shared::reason | Shared::as_of; }
    Status run(Store& store, Context& context) override {
        require_reason(context);
        const desk::Names names(store);
        auto record = *fetch(store, shape<Activity>, resolve(store, shape<Activity>, which_));
        const auto before = record;
        desk::fill(names, record, fields_.entries);
        desk::require_complete(record);
        const auto activity = value_of<Activity>(record);
        const auto stations =
            stations_.empty() ? desk::stations_of(store, activity.id) : named_stations(store, stations_);
        desk::ActivityDesk desk(store, names, context.as_of);
        desk.check(activity, stations, desk::end_with);
        if (record.values != before.values) update(store, record);
        desk.set_stations(activity.id, stations);
        desk.judge_again(value_of<Activity>(before), activity, desk::end_with);
        return Status::done;
    }

private:
    std::string which_;
    FieldOptions fields_;
    std::vector<std::string> stations_;
};

} // namespace

Command activity_add() {
    return command<AddActivity>("add", "添加", N_("add an activity, held or planned and not held"));
}
Command activity_change() {
    return command<ChangeActivity>("change", "更正", N_("correct what was wrong about an activity, with a reason"));
}

} // namespace rdlz::cli
