#include "core/message.hpp"
#include "core/text.hpp"
#include "desk/import/forms.hpp"
#include "desk/import/importer.hpp"
#include "desk/records.hpp"
#include "desk/suggestions/cases.hpp"
#include "desk/suggestions/steps.hpp"

#include <algorithm>
#include <map>

namespace rdlz::desk {

namespace {

/// The steps of suggestions, in the order they happened. Found again by step, day, unit and part; of steps alike (an
/// unknown day, two rounds) the earlier line is the earlier step.
class EventImporter : public Importer {
public:
    explicit EventImporter(Store& store) : Importer(store), form_(event_form()) {}
    const staging::Form& form() const override { return form_; }

    void forget(const staging::Line& line) override {
        Importer::forget(line);
        met_.erase(last_);
    }

    staging::Decision take(staging::Line& line) override {
        last_ = {};
        auto record = blank(shape<SuggestionEvent>);
        fill(line, record);
        record["happened_on"] = day(line);
        require(line, record);
        auto event = value_of<SuggestionEvent>(record);
        if (!event.suggestion || event.step == Step::unsaid || (line.has("department") && !event.department)) return {};
        complete(event);
        const auto events = events_of(store_, event.suggestion);
        if (said_already(line, events, event)) return {line.number, staging::Action::skip, line.text("suggestion")};
        if (const auto before = known(line, events, event)) return change(line, event, *before);
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

    static bool same_step(const SuggestionEvent& left, const SuggestionEvent& right) {
        return left.step == right.step && left.happened_on == right.happened_on &&
               left.department == right.department && left.part == right.part;
    }

    /// A line that stands twice word for word is one step, unless nobody knows its day.
    bool said_already(staging::Line& line, const std::vector<SuggestionEvent>& events, const SuggestionEvent& event) {
        const auto print = line.print();
        for (const auto& each : events)
            if (const auto met = met_.find(each.id);
                event.happened_on && met != met_.end() && met->second == print && same_step(each, event)) {
                meet(line, each.id.value);
                return line.stops();
            }
        return false;
    }

    std::optional<SuggestionEvent> known(const staging::Line& line, const std::vector<SuggestionEvent>& events,
                                         const SuggestionEvent& event) {
        for (const auto& each : events) {
            if (same_step(each, event) && met_.emplace(each.id, line.print()).second) {
                last_ = each.id;
                return each;
            }
        }
        return {};
    }

    staging::Decision change(staging::Line& line, SuggestionEvent& event, const SuggestionEvent& before) {
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
        if (line.refused) return decision;
        last_ = {record.id};
        met_.emplace(last_, line.print());
        return decision;
    }

    staging::Form form_;
    std::map<Id<SuggestionEvent>, std::size_t> met_; ///< steps that a line of this file stands for, with its print
    Id<SuggestionEvent> last_;                       ///< of the line at hand
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
