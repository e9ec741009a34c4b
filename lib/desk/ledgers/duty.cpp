#include "core/text.hpp"
#include "desk/ledgers/scope.hpp"
#include "desk/suggestions/cases.hpp"
#include "store/merits/of_subject.hpp"
#include "store/records.hpp"

#include <algorithm>

namespace rdlz::desk {

namespace {

/// One deed of one deputy: the statutory register (代表法 58), so no points anywhere.
struct Deed {
    std::shared_ptr<const DeputyView> deputy;
    Date on;
    std::string type, title, place, organizer, presence, spoke, evidence, recorder, note;
    std::optional<Points> days;
};

bool came(Presence presence) {
    return presence == Presence::present || presence == Presence::late || presence == Presence::left_early;
}

Deed of_activity(const Names& names, const AttendedActivity& attended) {
    const auto& [attendance, activity, entered] = attended;
    Deed deed;
    deed.on = *activity.starts_on;
    deed.type = names.code_name("activity_type", activity.type);
    deed.title = activity.title;
    deed.place = activity.place;
    deed.organizer = activity.organizer;
    deed.presence = chinese(attendance.presence);
    if (came(attendance.presence))
        deed.days = attendance.half_days.value_or(Points::whole(activity.half_days.value_or(1))).share(1, 2);
    deed.spoke = attendance.spoke;
    deed.evidence = attendance.evidence.empty() ? "无" : attendance.evidence;
    deed.recorder = attendance.recorder;
    deed.note = noted(activity.history, attendance.note);
    return deed;
}

Deed of_visit(const Scope& scope, const ReceivedVisit& received) {
    Deed deed;
    deed.on = *received.visit.received_on;
    deed.type = "接待选民";
    deed.title =
        "接待登记" + received.visit.code.text + "（" + scope.names.code_name("channel", received.visit.channel) + "）";
    deed.place = scope.names.shown(*shape<Visit>.find("station"), received.visit.station.value, true);
    deed.presence = "接待";
    deed.evidence = "接待登记簿";
    deed.note = noted(received.visit.history, {});
    return deed;
}

Deed of_suggestion(const Case& one, bool leads) {
    Deed deed;
    deed.on = *one.suggestion.filed_on;
    deed.type = "提出建议";
    deed.title = one.suggestion.title;
    deed.presence = leads ? "领衔" : "附议";
    deed.evidence = one.suggestion.number.empty() ? one.suggestion.code.text : one.suggestion.number;
    deed.note = noted(one.suggestion.history, {});
    return deed;
}

Deed of_merit(const Names& names, const rdlz::Deed& done) {
    Deed deed;
    deed.on = *done.done_on;
    deed.type = names.code_name("deed_type", done.type);
    deed.title = done.title;
    deed.organizer = done.organizer;
    deed.presence = done.role;
    deed.evidence = done.evidence.empty() ? "无" : done.evidence;
    deed.note = noted(done.history, done.note);
    return deed;
}

Deed of_report(const DutyReport& report) {
    Deed deed;
    deed.on = *report.held_on;
    deed.type = "述职";
    deed.title = "向选民述职（" + chinese(report.form) + "）";
    deed.place = report.place;
    deed.presence = "述职";
    deed.evidence = "无";
    deed.note = report.note;
    return deed;
}

void print(const Deed& deed, report::DataRow& cells) {
    const auto& view = *deed.deputy;
    cells.set("name", view.person.name);
    cells.set("level", view.levels());
    if (!view.seats.empty()) {
        put(cells, "certificate", view.seats.front().mandate.certificate);
        put(cells, "delegation", view.seats.front().delegation);
    }
    put(cells, "station", view.station_names());
    cells.set("date", deed.on);
    cells.set("type", deed.type);
    cells.set("title", deed.title);
    put(cells, "place", deed.place);
    put(cells, "organizer", deed.organizer);
    cells.set("presence", deed.presence);
    cells.set("days", deed.days);
    put(cells, "spoke", deed.spoke);
    cells.set("evidence", deed.evidence);
    put(cells, "recorder", deed.recorder);
    for (const auto* blank : {"reviewer", "signature"}) cells.set(blank, "");
    cells.set("note", deed.note);
}

/// Deputy by deputy, each one's deeds by day.
class DutySource {
public:
    explicit DutySource(const Scope& scope)
        : scope_(scope), roster_(scope.names.store(), scope.period.to), persons_(select<Person>(scope.names.store())) {
        CaseFilter filter;
        filter.filed = scope.period;
        each_case(scope.names, filter, scope.as_of, [this](const Case& one) {
            filed_[one.lead.person.id.value].push_back(of_suggestion(one, true));
            for (const auto& cosigner : one.cosigners)
                filed_[cosigner.person.id.value].push_back(of_suggestion(one, false));
        });
    }
    bool next(std::vector<Deed>& part) {
        if (at_ == persons_.size()) return false;
        const auto& person = persons_[at_++];
        auto view = std::make_shared<const DeputyView>(roster_.view(person));
        if (!wanted(*view)) return true;
        gather(person.id, part);
        std::stable_sort(part.begin(), part.end(),
                         [](const Deed& left, const Deed& right) { return left.on < right.on; });
        for (auto& deed : part) deed.deputy = view;
        return true;
    }

private:
    bool wanted(const DeputyView& view) const {
        return !scope_.station || std::any_of(view.stations.begin(), view.stations.end(),
                                              [this](const Station* each) { return each->id == scope_.station; });
    }
    void gather(Id<Person> person, std::vector<Deed>& part) {
        const auto& store = scope_.names.store();
        const auto& period = scope_.period;
        each_attendance(store, person, period,
                        [&](const AttendedActivity& attended) { part.push_back(of_activity(scope_.names, attended)); });
        each_received_visit(store, person, period,
                            [&](const ReceivedVisit& received) { part.push_back(of_visit(scope_, received)); });
        each_record_of(store, {shape<rdlz::Deed>, "deputy", person.value, "done_on", period},
                       [&](const Record& record) {
                           if (record.text("state").empty())
                               part.push_back(of_merit(scope_.names, value_of<rdlz::Deed>(record)));
                       });
        each_record_of(store, {shape<DutyReport>, "deputy", person.value, "held_on", period},
                       [&](const Record& record) { part.push_back(of_report(value_of<DutyReport>(record))); });
        if (const auto found = filed_.find(person.value); found != filed_.end())
            part.insert(part.end(), found->second.begin(), found->second.end());
    }
    const Scope& scope_;
    Roster roster_;
    std::vector<Person> persons_;
    std::map<std::int64_t, std::vector<Deed>> filed_; ///< suggestions of the period, by person
    std::size_t at_ = 0;
};

} // namespace

report::DataSet duty_data(const Scope& scope) {
    auto source = std::make_shared<DutySource>(scope);
    return in_parts<Deed>(
        "duty", [source](std::vector<Deed>& part) { return source->next(part); }, print);
}

} // namespace rdlz::desk
