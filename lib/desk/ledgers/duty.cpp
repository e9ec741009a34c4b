#include "core/text.hpp"
#include "desk/ledgers/scope.hpp"
#include "desk/periods/counting.hpp"
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
    std::int64_t made_by = 0;
    std::vector<RowOf> rows; ///< whose corrections may have brought it in

    Counting::Entry entry() const { return {on, made_by, rows}; }
};

bool came(Presence presence) {
    return presence == Presence::present || presence == Presence::late || presence == Presence::left_early;
}

Deed of_activity(const Names& names, const AttendedActivity& attended) {
    const auto& attendance = attended.attendance;
    const auto& activity = attended.activity;
    Deed deed;
    deed.made_by = attended.made_by;
    deed.rows = {{&shape<Attendance>, attendance.id.value}, {&shape<Activity>, activity.id.value}};
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
    deed.made_by = received.made_by;
    deed.rows = {{&shape<Visit>, received.visit.id.value}};
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
    deed.rows = {{&shape<Suggestion>, one.suggestion.id.value}};
    deed.on = *one.suggestion.filed_on;
    deed.type = "提出建议";
    deed.title = one.suggestion.title;
    deed.presence = leads ? "领衔" : "附议";
    deed.evidence = one.suggestion.number.empty() ? one.suggestion.code.text : one.suggestion.number;
    deed.note = noted(one.suggestion.history, {});
    return deed;
}

Deed of_merit(const Names& names, const Record& record) {
    const auto done = value_of<rdlz::Deed>(record);
    Deed deed;
    deed.made_by = record.made_by;
    deed.rows = {{record.shape, record.id}};
    deed.on = *done.done_on;
    deed.type = names.code_name("deed_type", done.type);
    deed.title = done.title;
    deed.organizer = done.organizer;
    deed.presence = done.role;
    deed.evidence = done.evidence.empty() ? "无" : done.evidence;
    deed.note = noted(done.history, done.note);
    return deed;
}

Deed of_report(const Record& record) {
    const auto report = value_of<DutyReport>(record);
    Deed deed;
    deed.made_by = record.made_by;
    deed.rows = {{record.shape, record.id}};
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

/// The suggestions filed in a period, by person: who leads one, and who signed it too.
class Filed {
public:
    Filed(const Scope& scope, const Counting& counting) : store_(scope.names.store()), counting_(counting) {
        CaseFilter filter;
        filter.filed = counting.searched();
        each_case(scope.names, filter, scope.as_of, [this](const Case& one) { add(one); });
    }
    void add_to(std::vector<Deed>& part, Id<Person> person) const {
        if (const auto found = all_.find(person.value); found != all_.end())
            part.insert(part.end(), found->second.begin(), found->second.end());
    }

private:
    void add(const Case& one) {
        const auto makers = makers_of(one);
        auto deed = of_suggestion(one, true);
        deed.made_by = makers.front();
        all_[one.lead.person.id.value].push_back(std::move(deed));
        for (std::size_t i = 0; i < one.cosigners.size(); ++i) {
            deed = of_suggestion(one, false);
            deed.made_by = makers[i + 1];
            all_[one.cosigners[i].person.id.value].push_back(std::move(deed));
        }
    }
    /// The change sets that made a suggestion and its signatures; asked for only where it matters.
    std::vector<std::int64_t> makers_of(const Case& one) const {
        std::vector<std::int64_t> makers(one.cosigners.size() + 1);
        if (!counting_.any()) return makers;
        const auto id = one.suggestion.id.value;
        makers.front() = fetch(store_, shape<Suggestion>, id)->made_by;
        const auto signatures = select(store_, shape<Cosigner>, {{{"suggestion", id}}, false, {}});
        std::transform(signatures.begin(), signatures.end(), makers.begin() + 1,
                       [](const Record& each) { return each.made_by; });
        return makers;
    }
    const Store& store_;
    const Counting& counting_;
    std::map<std::int64_t, std::vector<Deed>> all_;
};

/// All that one person did in a period.
void gather(const Scope& scope, Id<Person> person, const Period& period, std::vector<Deed>& part) {
    const auto& store = scope.names.store();
    each_attendance(store, person, period,
                    [&](const AttendedActivity& attended) { part.push_back(of_activity(scope.names, attended)); });
    each_received_visit(store, person, period,
                        [&](const ReceivedVisit& received) { part.push_back(of_visit(scope, received)); });
    each_record_of(store, {shape<rdlz::Deed>, "deputy", person.value, "done_on", period}, [&](const Record& record) {
        if (record.text("state").empty()) part.push_back(of_merit(scope.names, record));
    });
    each_record_of(store, {shape<DutyReport>, "deputy", person.value, "held_on", period},
                   [&](const Record& record) { part.push_back(of_report(record)); });
}

/// Deputy by deputy, each one's deeds by day.
class DutySource {
public:
    explicit DutySource(const Scope& scope)
        : scope_(scope),
          counting_(scope),
          roster_(scope.names.store(), scope.period.to),
          persons_(select<Person>(scope.names.store())),
          filed_(scope, counting_) {
        if (counting_.any())
            for (const auto& person : persons_)
                if (wanted(roster_.view(person)))
                    for (const auto& deed : deeds_of(person.id)) counting_.note(deed.entry());
    }
    std::vector<std::string> remarks() const { return counting_.lines(); }
    bool next(std::vector<Deed>& part) {
        if (at_ == persons_.size()) return false;
        const auto& person = persons_[at_++];
        auto view = std::make_shared<const DeputyView>(roster_.view(person));
        if (!wanted(*view)) return true;
        for (auto& deed : deeds_of(person.id)) {
            const auto place = counting_.place(deed.entry());
            if (place != Counting::Place::here && place != Counting::Place::late) continue;
            deed.note = noted_late(place == Counting::Place::late, deed.note);
            deed.deputy = view;
            part.push_back(std::move(deed));
        }
        std::stable_sort(part.begin(), part.end(),
                         [](const Deed& left, const Deed& right) { return left.on < right.on; });
        return true;
    }

private:
    bool wanted(const DeputyView& view) const {
        return !scope_.station || std::any_of(view.stations.begin(), view.stations.end(),
                                              [this](const Station* each) { return each->id == scope_.station; });
    }
    /// In the order of the kinds; those of closed periods are among them where there are any.
    std::vector<Deed> deeds_of(Id<Person> person) const {
        std::vector<Deed> all;
        gather(scope_, person, counting_.searched(), all);
        filed_.add_to(all, person);
        return all;
    }
    const Scope& scope_;
    Counting counting_;
    Roster roster_;
    std::vector<Person> persons_;
    Filed filed_;
    std::size_t at_ = 0;
};

} // namespace

report::DataSet duty_data(const Scope& scope) {
    auto source = std::make_shared<DutySource>(scope);
    auto data = in_parts<Deed>(
        "duty", [source](std::vector<Deed>& part) { return source->next(part); }, print);
    data.remarks = source->remarks();
    return data;
}

} // namespace rdlz::desk
