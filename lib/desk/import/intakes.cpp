#include "core/message.hpp"
#include "core/text.hpp"
#include "desk/import/forms.hpp"
#include "desk/import/importer.hpp"
#include "desk/intake/intake.hpp"
#include "desk/records.hpp"
#include "store/lookup.hpp"

#include <unordered_map>

namespace rdlz::desk {

namespace {

bool is_visits_own(const Field& field) { return field.name == "code" || field.name == "visit" || field.name == "note"; }

/// One line an opinion; lines of one visit repeat its columns. A visit is found again by its code, or, where the file
/// has none, by an opinion of the same words at the same station on the same day.
class IntakeImporter : public Importer {
public:
    explicit IntakeImporter(Store& store) : Importer(store), form_(intake_form()) {}
    const staging::Form& form() const override { return form_; }
    void begin(const staging::Instructions& instructions) override {
        Importer::begin(instructions);
        desk_.emplace(store_, names_, instructions.today);
    }

    void forget(const staging::Line& line) override {
        Importer::forget(line);
        if (const auto met = visits_.find(last_visit_); met != visits_.end() && met->second == line.number)
            visits_.erase(met);
    }

    staging::Decision take(staging::Line& line) override {
        last_visit_ = 0;
        const auto before = existing(line);
        auto visit = read_visit(line, before);
        auto opinion = before ? *before : blank(rdlz::shape<Opinion>);
        fill_opinion(line, opinion);
        const auto deputies = receivers(line);
        if (line.refused) return {};
        const auto of_visit = write_visit(line, visit, deputies);
        if (line.refused) return {};
        opinion["visit"] = visit.id;
        auto decision = write_opinion(line, opinion, before);
        decision.differences.insert(decision.differences.begin(), of_visit.begin(), of_visit.end());
        if (!of_visit.empty() && decision.action == staging::Action::unchanged)
            decision.action = staging::Action::change;
        return decision;
    }

private:
    Record read_visit(staging::Line& line, const std::optional<Record>& opinion) {
        const auto held = line.has("code") ? by_code(line, "code", rdlz::shape<Visit>)
                          : opinion        ? fetch(store_, rdlz::shape<Visit>, opinion->number("visit"))
                                           : std::nullopt;
        auto visit = held ? *held : blank(rdlz::shape<Visit>);
        fill(line, visit);
        mark_history(line, visit);
        for (const auto& field : rdlz::shape<Visit>.fields)
            if (field.is(required) && !line.has(field.name))
                line.refuse(field.name, tr("the cell is empty"), say("write {}", field.heading));
        return visit;
    }

    void fill_opinion(staging::Line& line, Record& opinion) {
        const auto own = opinion;
        fill(line, opinion); // takes 登记编号 and 备注 of the visit with it
        opinion["code"] = line.has("opinion_code") ? Value(line.text("opinion_code")) : own["code"];
        opinion["note"] = own["note"];
        mark_history(line, opinion);
        for (const auto* name : {"content", "nature", "outcome"})
            if (!line.has(name))
                line.refuse(name, tr("the cell is empty"), say("write {}", rdlz::shape<Opinion>.find(name)->heading));
    }

    std::optional<Record> existing(staging::Line& line) const {
        if (line.has("opinion_code")) return by_code(line, "opinion_code", rdlz::shape<Opinion>);
        staging::Line quiet = line; // its problems are noted when the line itself is read
        for (auto& opinion : select(store_, rdlz::shape<Opinion>, {{{"content", line.text("content")}}, false, {}}))
            if (same_visit(quiet, *fetch(store_, Id<Visit>{opinion.number("visit")}))) return opinion;
        return {};
    }

    bool same_visit(staging::Line& line, const Visit& visit) const {
        if (line.has("code")) return visit.code.text == line.text("code");
        const auto stations = candidates(store_, rdlz::shape<Station>, line.text("station"));
        return stations.size() == 1 && visit.station.value == stations.front() &&
               line.value("received_on") == record_of(visit)["received_on"];
    }

    std::vector<Id<Person>> receivers(staging::Line& line) {
        std::vector<Id<Person>> found;
        for (const auto& text : line.texts("deputies"))
            if (const auto id = named(line, "deputies", rdlz::shape<Person>, text)) found.push_back({*id});
        return found;
    }

    /// What was written anew of a visit that was there already.
    std::vector<staging::Difference> write_visit(staging::Line& line, Record& visit,
                                                 const std::vector<Id<Person>>& deputies) {
        if (visit.id == 0) {
            visit.id = desk_->record(visit, deputies);
            meet_visit(line, visit.id, {});
            return {};
        }
        auto complete = value_of<Visit>(visit);
        desk_->complete(complete);
        const auto wanted = record_of(complete);
        auto found = differences(*fetch(store_, rdlz::shape<Visit>, visit.id), wanted);
        meet_visit(line, visit.id, found);
        if (!found.empty() && !line.refused) update(store_, wanted); // its opinions are checked against it line by line
        return found;
    }

    /// Lines of one visit repeat its columns: what one of them says anew, no other may say otherwise.
    void meet_visit(staging::Line& line, std::int64_t visit, const std::vector<staging::Difference>& found) {
        const auto [met, first] = visits_.try_emplace(visit, line.number);
        last_visit_ = visit;
        if (first || found.empty()) return;
        std::vector<std::string> headings;
        for (const auto& difference : found) headings.push_back(difference.field);
        line.in_conflict = true;
        line.refuse({}, say("line {} says something else of the same visit: {}", met->second, joined(headings, "、")),
                    tr("write the same in all lines of one visit"));
    }

    staging::Decision write_opinion(staging::Line& line, const Record& record, const std::optional<Record>& before) {
        auto opinion = value_of<Opinion>(record);
        desk_->complete(*fetch(store_, opinion.visit), opinion);
        auto complete = record_of(opinion);
        return keep(line, complete, before);
    }

    staging::Form form_;
    std::optional<IntakeDesk> desk_;
    std::unordered_map<std::int64_t, int> visits_; ///< visits of this file, with the line that named them first
    std::int64_t last_visit_ = 0;                  ///< of the line at hand
};

} // namespace

staging::Form intake_form() {
    auto form = staging::form_of(shape<Visit>, "intake");
    staging::add_column(form, "deputies", "接待代表");
    staging::add_column(form, "opinion_code", "意见编号");
    for (const auto& field : shape<Opinion>.fields) {
        if (is_visits_own(field)) continue;
        staging::add_column(form, std::string(field.name), std::string(field.heading), field.is(required));
        form.columns.back().field = &field;
    }
    return form;
}

std::unique_ptr<Importer> intake_importer(Store& store) { return std::make_unique<IntakeImporter>(store); }

} // namespace rdlz::desk
