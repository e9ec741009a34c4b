#include "desk/ledgers/deeds/lines.hpp"
#include "store/records.hpp"

namespace rdlz::desk {

namespace {

/// One line with whose it is.
struct DutyRow {
    std::shared_ptr<const DeputyView> deputy;
    DeedLine deed;
};

void print(const DutyRow& row, report::DataRow& cells) {
    const auto& view = *row.deputy;
    const auto& deed = row.deed;
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
        : scope_(scope),
          counting_(scope),
          roster_(scope.names.store(), scope.period.to),
          persons_(select<Person>(scope.names.store())),
          lines_(scope, counting_) {
        if (counting_.any())
            for (const auto& person : persons_)
                if (roster_.view(person).belongs_to(scope_.station))
                    for (const auto& deed : lines_.of(person.id)) counting_.note(deed.entry());
    }
    std::vector<std::string> remarks() const { return counting_.lines(); }
    bool next(std::vector<DutyRow>& part) {
        if (at_ == persons_.size()) return false;
        const auto& person = persons_[at_++];
        auto view = std::make_shared<const DeputyView>(roster_.view(person));
        if (!view->belongs_to(scope_.station)) return true;
        for (auto& deed : lines_.counted(person.id)) part.push_back({view, std::move(deed)});
        return true;
    }

private:
    const Scope& scope_;
    Counting counting_;
    Roster roster_;
    std::vector<Person> persons_;
    DeedLines lines_;
    std::size_t at_ = 0;
};

} // namespace

report::DataSet duty_data(const Scope& scope) {
    auto source = std::make_shared<DutySource>(scope);
    auto data = in_parts<DutyRow>(
        "duty", [source](std::vector<DutyRow>& part) { return source->next(part); }, print);
    data.remarks = source->remarks();
    return data;
}

} // namespace rdlz::desk
