#include "core/message.hpp"
#include "core/text.hpp"
#include "desk/import/forms.hpp"
#include "desk/import/importer.hpp"
#include "desk/records.hpp"
#include "desk/suggestions/cases.hpp"
#include "desk/suggestions/steps.hpp"

#include <algorithm>
#include <set>

namespace rdlz::desk {

namespace {

/// The steps of suggestions, in the order they happened. Found again by step, day, unit and part; of steps alike (an
/// unknown day, two rounds) the earlier line is the earlier step.
class EventImporter : public Importer {
public:
    explicit EventImporter(Store& store) : Importer(store), form_(event_form()) {}
    const staging::Form& form() const override { return form_; }

    staging::Decision take(staging::Line& line) override {
        auto record = blank(shape<SuggestionEvent>);
        fill(line, record);
        record["happened_on"] = day(line);
        require(line, record);
        auto event = value_of<SuggestionEvent>(record);
        if (!event.suggestion || event.step == Step::unsaid || (line.has("department") && !event.department)) return {};
        complete(event);
        const auto events = events_of(store_, event.suggestion);
        if (const auto before = known(events, event)) return change(line, event, *before);
        return add(line, std::move(event), events);
    }

private:
    static Value day(staging::Line& line) {
        const auto text = line.text("on");
        return text == "不详" || folded(text) == "unknown" ? Value() : line.value("on");
    }

    static void require(staging::Line& line, const Record& record) {
        for (const auto* name : {"suggestion", "step"})
            if (!line.has(name) && record[name].index() == 0)
                line.refuse(name, tr("the cell is empty"), say("write {}", shape<SuggestionEvent>.find(name)->heading));
    }

    /// An assignment to the government office is its first step, whatever else is not said.
    void complete(SuggestionEvent& event) const {
        if (event.step != Step::routed || event.part != Part::unsaid || !event.department) return;
        const bool office = fetch(store_, event.department)->branch == Branch::government_office;
        event.part = office ? Part::channel : Part::lead;
    }

    std::optional<SuggestionEvent> known(const std::vector<SuggestionEvent>& events, const SuggestionEvent& event) {
        for (const auto& each : events) {
            const bool same = each.step == event.step && each.happened_on == event.happened_on &&
                              each.department == event.department && each.part == event.part;
            if (same && met_.insert(each.id).second) return each;
        }
        return {};
    }

    staging::Decision change(const staging::Line& line, SuggestionEvent& event, const SuggestionEvent& before) {
        event.id = before.id;
        event.late_entry = event.late_entry || before.late_entry;
        auto record = record_of(event);
        auto decision = keep(line, record, record_of(before));
        decision.record = line.text("suggestion");
        return decision;
    }

    staging::Decision add(staging::Line& line, SuggestionEvent event, const std::vector<SuggestionEvent>& events) {
        const auto suggestion = *fetch(store_, event.suggestion);
        NextStep next{suggestion, events, std::move(event)};
        settle_step(names_, next, instructions_.today, [&line](const Objection& objection) {
            line.refuse(objection.field == "happened_on" ? "on" : objection.field, objection.text, objection.remedy);
        });
        auto record = record_of(next.event);
        auto decision = keep(line, record, {});
        decision.record = line.text("suggestion");
        if (!line.refused) met_.insert({record.id});
        return decision;
    }

    staging::Form form_;
    std::set<Id<SuggestionEvent>> met_; ///< steps that a line of this file stands for
};

} // namespace

/// 日期 is read here, because it may say that nobody knows the day.
staging::Form event_form() {
    auto form = staging::form_of(shape<SuggestionEvent>, "suggestion-event");
    for (auto& column : form.columns)
        if (column.name == "happened_on") {
            column.synonyms.push_back(column.name);
            column.name = "on";
        }
    return form;
}

std::unique_ptr<Importer> event_importer(Store& store) { return std::make_unique<EventImporter>(store); }

} // namespace rdlz::desk
