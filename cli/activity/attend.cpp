#include "core/message.hpp"
#include "desk/activities/attendance.hpp"
#include "desk/voiding.hpp"
#include "record/record.hpp"
#include "store/lookup.hpp"
#include "store/records.hpp"

namespace rdlz::cli {

namespace {

std::optional<Record> attendance_of(const Store& store, Id<Activity> activity, Id<Person> person) {
    auto found =
        select(store, shape<Attendance>, {{{"activity", activity.value}, {"deputy", person.value}}, false, {}});
    return found.empty() ? std::nullopt : std::optional(std::move(found.front()));
}

/// Writes down who attended and how; a second time it corrects, with a reason.
class AttendActivity : public Writes {
public:
    void declare(Options& options) override {
        options.argument("ACTIVITY", which_, N_("the activity's code"));
        auto& deputy = options.texts("--deputy", deputies_, N_("who: code, certificate, phone or name"), "DEPUTY");
        deputy.chinese = "--代表";
        deputy.required = true;
        for (const auto& field : shape<Attendance>.fields)
            if (!field.is(derived) && !field.is(fixed))
                options.add(FieldOptions::option_of(field, entries_, field.is(required)));
        options
            .text("--congress", congress_, N_("the congress in whose seat; a plenary's is found by itself"),
                  "CODE|NAME")
            .chinese = "--所属人大";
    }
    unsigned shared() const override { return Shared::dry_run | Shared::reason | Shared::as_of; }
    Status run(Store& store, Context& context) override {
        const desk::Names names(store);
        const auto activity = *fetch(store, resolve<Activity>(store, which_));
        desk::AttendanceDesk desk(names, context.as_of);
        for (const auto& text : deputies_) {
            auto record = read(names, activity, resolve<Person>(store, text));
            auto attendance = value_of<Attendance>(record);
            if (!congress_.empty()) attendance.mandate = seat(store, activity, attendance.person);
            desk.judge(activity, attendance, desk::end_with);
            mark(store, attendance);
            write(store, context, attendance);
        }
        return Status::done;
    }

private:
    /// What the office writes down itself it stands behind.
    virtual void mark(const Store&, Attendance& attendance) const {
        attendance.state = Confirmation::confirmed;
        attendance.return_reason.clear();
    }

    Record read(const desk::Names& names, const Activity& activity, Id<Person> person) const {
        const auto held = attendance_of(names.store(), activity.id, person);
        auto record = held ? *held : desk::blank(shape<Attendance>);
        record["activity"] = activity.id.value;
        record["deputy"] = person.value;
        desk::fill(names, record, entries_);
        return record;
    }

    Id<Mandate> seat(const Store& store, const Activity& activity, Id<Person> person) const {
        if (const auto held = mandate_on(store, person, resolve<Congress>(store, congress_), *activity.starts_on))
            return held->id;
        throw Error(Status::refused,
                    say("'{}' holds no seat in '{}' on {}", code_of(store, shape<Person>, person.value), congress_,
                        activity.starts_on->str()));
    }

    static void write(Store& store, const Context& context, const Attendance& attendance) {
        if (!attendance.id) {
            insert(store, attendance);
            return;
        }
        const auto held = *fetch(store, attendance.id);
        if (record_of(attendance).values == record_of(held).values) return;
        if (context.reason.empty() && held.state == Confirmation::confirmed)
            throw Error(Status::refused,
                        say("the attendance of '{}' is written down otherwise",
                            code_of(store, shape<Person>, attendance.person.value)),
                        tr("to correct it, say why with --reason TEXT"));
        update(store, attendance);
    }

    std::string which_, congress_;
    std::vector<std::string> deputies_;
    desk::Entries entries_;
};

/// What a liaison types on behalf of deputies waits to be confirmed; after a return it is declared anew.
class DeclareAttendance : public AttendActivity {
private:
    void mark(const Store& store, Attendance& attendance) const override {
        if (attendance.id && fetch(store, attendance.id)->state == Confirmation::confirmed)
            throw Error(Status::refused,
                        say("the attendance of '{}' is confirmed already",
                            code_of(store, shape<Person>, attendance.person.value)),
                        tr("what was confirmed is corrected with 'rdlz activity attend' and a reason"));
        attendance.state = Confirmation::declared;
        attendance.return_reason.clear();
    }
};

class VoidActivity : public Writes {
public:
    void declare(Options& options) override {
        options.argument("ACTIVITY", which_, N_("the activity's code"));
        options.texts("--deputy", deputies_, N_("void only this deputy's attendance"), "DEPUTY").chinese = "--代表";
    }
    Status run(Store& store, Context& context) override {
        require_reason(context);
        const auto activity = resolve<Activity>(store, which_);
        for (const auto& text : deputies_) {
            const auto attendance = attendance_of(store, activity, resolve<Person>(store, text));
            if (!attendance)
                throw Error(Status::not_found, say("no attendance of '{}' at '{}' is written down", text, which_),
                            tr("'rdlz activity show' lists it"));
            desk::void_record(store, *attendance);
        }
        if (!deputies_.empty()) return Status::done;
        desk::void_record(store, *fetch(store, shape<Activity>, activity.value));
        tell_code(context, N_("voided {} {}"), shape<Activity>, which_);
        return Status::done;
    }

private:
    std::string which_;
    std::vector<std::string> deputies_;
};

} // namespace

Command activity_attend() {
    return command<AttendActivity>("attend", "签到", N_("write down how deputies attended an activity"));
}
Command activity_declare() {
    return command<DeclareAttendance>("declare", "申报",
                                      N_("declare how deputies attended, to be confirmed by the office"));
}
Command activity_void() {
    return command<VoidActivity>("void", "作废",
                                 N_("void an activity that never was, or a deputy's attendance, with a reason"));
}

} // namespace rdlz::cli
