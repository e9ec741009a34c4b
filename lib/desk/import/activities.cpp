#include "desk/activities/activities.hpp"
#include "core/message.hpp"
#include "core/text.hpp"
#include "desk/import/forms.hpp"
#include "desk/import/importer.hpp"
#include "desk/records.hpp"
#include "store/lookup.hpp"

#include <algorithm>

namespace rdlz::desk {

namespace {

/// Activities, one line each. Found again by code; where the file has none, by day, type, title and stations.
class ActivityImporter : public Importer {
public:
    explicit ActivityImporter(Store& store) : Importer(store), form_(activity_form()) {}
    const staging::Form& form() const override { return form_; }
    void begin(const staging::Instructions& instructions) override {
        Importer::begin(instructions);
        desk_.emplace(store_, names_, instructions.today);
    }

    staging::Decision take(staging::Line& line) override {
        auto stations = named_stations(line);
        const auto before = existing(line, stations);
        auto record = before ? *before : blank(rdlz::shape<Activity>);
        fill(line, record);
        mark_history(line, record);
        require(line, record);
        if (before && stations.empty()) stations = stations_of(store_, {before->id});
        if (before) meet(line, before->id);
        desk_->check(value_of<Activity>(record), stations, objecting(line));
        return line.refused ? staging::Decision{} : write(line, record, before, stations);
    }

private:
    static Object objecting(staging::Line& line) {
        return [&line](const Objection& objection) { line.refuse(objection.field, objection.text, objection.remedy); };
    }

    StationIds named_stations(staging::Line& line) {
        StationIds found;
        for (const auto& text : line.texts("stations"))
            if (const auto id = named(line, "stations", rdlz::shape<Station>, trimmed(text))) found.push_back({*id});
        return found;
    }

    std::optional<Record> existing(staging::Line& line, const StationIds& stations) const {
        if (!line.has("code")) return same_again(line, stations);
        auto found = fetch_by_code(store_, rdlz::shape<Activity>, line.text("code"));
        if (found && found->voided_by != 0) {
            line.refuse("code", say("the activity '{}' was voided", line.text("code")),
                        tr("codes are never used twice: give it another, or leave the code out"));
            return {};
        }
        return found;
    }

    std::optional<Record> same_again(staging::Line& line, StationIds stations) const {
        staging::Line quiet = line; // its problems are noted when the line itself is read
        const auto day = quiet.value("starts_on");
        if (day.index() == 0) return {};
        std::sort(stations.begin(), stations.end());
        for (auto& record : select(store_, rdlz::shape<Activity>, {{{"starts_on", day}}, false, {}})) {
            const auto type = find_code(names_.list("activity_type"), line.text("type")).value_or(line.text("type"));
            if (record.text("title") == line.text("title") && record.text("type") == type &&
                (stations.empty() || stations_of(store_, {record.id}) == stations))
                return std::move(record);
        }
        return {};
    }

    static void require(staging::Line& line, const Record& record) {
        for (const auto* name : {"type", "title", "starts_on"})
            if (!line.has(name) && record[name].index() == 0)
                line.refuse(name, tr("the cell is empty"), say("write {}", rdlz::shape<Activity>.find(name)->heading));
    }

    staging::Decision write(staging::Line& line, Record& record, const std::optional<Record>& before,
                            const StationIds& stations) {
        auto decision = keep(line, record, before);
        const auto held = stations_of(store_, {record.id});
        if (desk_->set_stations({record.id}, stations) && before) {
            decision.differences.push_back({"联络站", codes_of(held), codes_of(stations)});
            decision.action = staging::Action::change;
        }
        if (decision.action == staging::Action::change)
            desk_->judge_again(value_of<Activity>(*before), value_of<Activity>(record), objecting(line));
        return decision;
    }

    std::string codes_of(const StationIds& stations) const {
        std::vector<std::string> codes;
        for (const auto station : stations) codes.push_back(code_of(store_, rdlz::shape<Station>, station.value));
        return joined(codes, "、");
    }

    staging::Form form_;
    std::optional<ActivityDesk> desk_;
};

} // namespace

staging::Form activity_form() {
    auto form = staging::form_of(shape<Activity>, "activity");
    staging::add_column(form, "stations", "联络站");
    return form;
}

std::unique_ptr<Importer> activity_importer(Store& store) { return std::make_unique<ActivityImporter>(store); }

} // namespace rdlz::desk
