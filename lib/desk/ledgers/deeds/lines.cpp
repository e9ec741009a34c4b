#include "desk/ledgers/deeds/lines.hpp"

#include "desk/suggestions/cases.hpp"
#include "store/merits/of_subject.hpp"
#include "store/records.hpp"

#include <algorithm>

namespace rdlz::desk {

namespace {

DeedLine of_activity(const Names& names, const AttendedActivity& attended) {
    const auto& attendance = attended.attendance;
    const auto& activity = attended.activity;
    DeedLine deed;
    deed.made_by = attended.made_by;
    deed.rows = {{&shape<Attendance>, attendance.id.value}, {&shape<Activity>, activity.id.value}};
    deed.kind = DeedKind::activity;
    deed.mandate = attendance.mandate;
    deed.came = came(attendance.presence);
    deed.on = *activity.starts_on;
    deed.type = names.code_name("activity_type", activity.type);
    deed.title = activity.title;
    deed.place = activity.place;
    deed.organizer = activity.organizer;
    deed.presence = chinese(attendance.presence);
    deed.role = attendance.role;
    if (deed.came) deed.days = attendance.half_days.value_or(Points::whole(activity.half_days.value_or(1))).share(1, 2);
    deed.spoke = attendance.spoke;
    deed.evidence = attendance.evidence.empty() ? "无" : attendance.evidence;
    deed.recorder = attendance.recorder;
    deed.note = noted(activity.history, attendance.note);
    return deed;
}

DeedLine of_visit(const Scope& scope, const ReceivedVisit& received) {
    DeedLine deed;
    deed.made_by = received.made_by;
    deed.rows = {{&shape<Visit>, received.visit.id.value}};
    deed.kind = DeedKind::reception;
    deed.visit = received.visit.id;
    deed.on = *received.visit.received_on;
    deed.type = "接待选民";
    deed.title =
        "接待登记" + received.visit.code.text + "（" + scope.names.code_name("channel", received.visit.channel) + "）";
    deed.place = scope.names.shown(*shape<Visit>.find("station"), received.visit.station.value, true);
    deed.presence = deed.role = "接待";
    deed.evidence = "接待登记簿";
    deed.note = noted(received.visit.history, {});
    return deed;
}

DeedLine of_suggestion(const Case& one, const Signer& signer, bool leads) {
    DeedLine deed;
    deed.made_by = signer.made_by;
    deed.kind = DeedKind::suggestion;
    deed.mandate = signer.mandate.id;
    deed.leads = leads;
    deed.rows = {{&shape<Suggestion>, one.suggestion.id.value}};
    deed.on = *one.suggestion.filed_on;
    deed.type = "提出建议";
    deed.title = one.suggestion.title;
    deed.presence = deed.role = leads ? "领衔" : "附议";
    deed.evidence = one.suggestion.number.empty() ? one.suggestion.code.text : one.suggestion.number;
    deed.note = noted(one.suggestion.history, {});
    return deed;
}

DeedLine of_merit(const Names& names, const Record& record) {
    const auto done = value_of<Deed>(record);
    DeedLine deed;
    deed.made_by = record.made_by;
    deed.rows = {{record.shape, record.id}};
    deed.kind = DeedKind::deed;
    deed.mandate = done.mandate;
    deed.on = *done.done_on;
    deed.type = names.code_name("deed_type", done.type);
    deed.title = done.title;
    deed.organizer = done.organizer;
    deed.presence = deed.role = done.role;
    deed.evidence = done.evidence.empty() ? "无" : done.evidence;
    deed.note = noted(done.history, done.note);
    return deed;
}

DeedLine of_report(const Record& record) {
    const auto report = value_of<DutyReport>(record);
    DeedLine deed;
    deed.made_by = record.made_by;
    deed.rows = {{record.shape, record.id}};
    deed.kind = DeedKind::report;
    deed.mandate = report.mandate;
    deed.on = *report.held_on;
    deed.type = "述职";
    deed.title = "向选民述职（" + chinese(report.form) + "）";
    deed.place = report.place;
    deed.presence = deed.role = "述职";
    deed.evidence = "无";
    deed.note = report.note;
    return deed;
}

} // namespace

DeedLines::DeedLines(const Scope& scope, const Counting& counting) : scope_(scope), counting_(counting) {
    CaseFilter filter;
    filter.filed = counting.searched();
    const auto known =
        std::max(scope.as_of, counting.searched().to); // one moved out of the period may still count in it
    each_case(scope.names, filter, known, [this](const Case& one) { add(one); });
}

void DeedLines::add(const Case& one) {
    filed_[one.lead.person.id.value].push_back(of_suggestion(one, one.lead, true));
    for (const auto& cosigner : one.cosigners)
        filed_[cosigner.person.id.value].push_back(of_suggestion(one, cosigner, false));
}

std::vector<DeedLine> DeedLines::counted(Id<Person> person) const {
    auto lines = of(person);
    std::erase_if(lines, [this](DeedLine& deed) {
        const auto listing = counting_.listing(deed.entry());
        deed.note = marked(mark_of(listing), deed.note);
        return !is_in(listing);
    });
    return lines;
}

std::vector<DeedLine> DeedLines::of(Id<Person> person) const {
    std::vector<DeedLine> lines;
    const auto& period = counting_.searched();
    const auto& store = scope_.names.store();
    each_attendance(store, person, period,
                    [&](const AttendedActivity& attended) { lines.push_back(of_activity(scope_.names, attended)); });
    each_received_visit(store, person, period,
                        [&](const ReceivedVisit& received) { lines.push_back(of_visit(scope_, received)); });
    each_record_of(store, {shape<Deed>, "deputy", person.value, "done_on", period}, [&](const Record& record) {
        if (record.text("state").empty()) lines.push_back(of_merit(scope_.names, record));
    });
    each_record_of(store, {shape<DutyReport>, "deputy", person.value, "held_on", period},
                   [&](const Record& record) { lines.push_back(of_report(record)); });
    if (const auto found = filed_.find(person.value); found != filed_.end())
        lines.insert(lines.end(), found->second.begin(), found->second.end());
    std::stable_sort(lines.begin(), lines.end(),
                     [](const DeedLine& left, const DeedLine& right) { return left.on < right.on; });
    return lines;
}

} // namespace rdlz::desk
