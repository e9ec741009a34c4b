#include "desk/suggestions/steps.hpp"

#include "core/message.hpp"
#include "core/text.hpp"
#include "desk/suggestions/cases.hpp"
#include "store/lookup.hpp"
#include "store/records.hpp"

#include <algorithm>

namespace rdlz::desk {

namespace {

/// Goes through all that may speak against one step.
class StepCheck {
public:
    StepCheck(const Names& names, const NextStep& next, const Object& object)
        : names_(names),
          next_(next),
          event_(next.event),
          object_(object),
          history_(casework::history_of(next.suggestion, next.events)) {}

    void day(Date today) const {
        for (const auto& [field, day] :
             {std::pair("happened_on", event_.happened_on), std::pair("delivered_on", event_.delivered_on)})
            if (day) object_far_ahead(field, *day, today, object_);
    }

    void unit() const {
        if (event_.step == Step::routed && !event_.department)
            object_({Status::usage, "department", tr("an assignment names its unit"), tr("write the unit it went to")});
        const bool of_holder =
            event_.step == Step::received || event_.step == Step::handed_back || event_.step == Step::answered;
        if (of_holder && event_.department) holder();
    }

    void rating() const {
        if (event_.step == Step::rated && event_.rating == Rating::unsaid)
            object_({Status::usage, "rating", tr("a rating says how the deputy found the handling"),
                     tr("write satisfied, basically or unsatisfied (满意, 基本满意, 不满意)")});
    }

    void review() const {
        const bool sends_back = event_.step == Step::revise || event_.step == Step::refused;
        if (sends_back && !event_.late_entry && !history_.assignments.empty())
            object_({Status::refused, "step", say("'{}' is assigned already", next_.suggestion.code.text),
                     tr("it can no longer be sent back to the deputy or refused; the unit can hand it back")});
    }

    std::vector<std::string> remarks() const {
        std::vector<std::string> out;
        if (!event_.happened_on) out.push_back(say("the day of '{}' is not known", casework::step_name(event_.step)));
        if (event_.step != Step::answered || event_.part == Part::assist) return out;
        if (event_.answer_class.empty()) out.push_back(say("the class of the answer is not given"));
        const auto named = names_.book().answer_class(event_.answer_class, event_.happened_on.value_or(Date()));
        if (named && named->needs_commitment)
            out.push_back(say("an answer of class {} promises something: keep it among the commitments (承诺事项)",
                              event_.answer_class));
        return out;
    }

private:
    void holder() const {
        const auto* held = history_.assignment_of(event_.department);
        if (held != nullptr && event_.step == Step::answered && held->part == Part::assist &&
            event_.part != Part::assist)
            return object_({Status::refused, "department", say("'{}' only assists in this case", name()),
                            tr("only leading and separate units (主办, 分办) answer the deputy")});
        if (event_.late_entry || history_.assignments.empty())
            return; // it may have held the case in some way nobody wrote down
        if (held == nullptr)
            object_({Status::refused, "department", say("'{}' was not assigned this case", name()),
                     tr("assign it with 'suggestion route'; where that was never written down, add --late (补录)")});
        else if (!held->holds())
            object_({Status::refused, "department", say("'{}' no longer holds this case", name()),
                     tr("another unit or another round has taken its place; a step of before is entered with --late "
                        "(补录)")});
    }

    std::string name() const { return name_of_record(names_.store(), shape<Department>, event_.department.value); }

    const Names& names_;
    const NextStep& next_;
    const SuggestionEvent& event_;
    const Object& object_;
    casework::History history_;
};

std::string step_names(const std::vector<Step>& steps) {
    std::vector<std::string> all;
    for (const auto step : steps) all.push_back(casework::step_name(step));
    return joined(all, ", ");
}

} // namespace

std::vector<std::string> settle_step(const Names& names, NextStep& next, Date today, const Object& object) {
    const auto verdict = casework::may_follow(next.suggestion, next.events, next.event);
    std::vector<std::string> remarks;
    if (verdict.late && !next.event.late_entry)
        remarks.push_back(say("marked as entered late (补录): it belongs before a step already there"));
    next.event.late_entry = next.event.late_entry || verdict.late;
    const StepCheck check(names, next, object);
    check.day(today);
    check.unit();
    check.rating();
    check.review();
    for (const auto& refusal : verdict.refusals)
        object({Status::refused, "happened_on", refusal, tr("check the days; 'rdlz suggestion show' shows them all")});
    if (!verdict.skipped.empty()) remarks.push_back(say("passed over: {}", step_names(verdict.skipped)));
    for (auto& remark : check.remarks()) remarks.push_back(std::move(remark));
    return remarks;
}

std::vector<std::string> take_step(Store& store, const Names& names, const SuggestionEvent& event, Date today) {
    const auto suggestion = *fetch(store, event.suggestion);
    const auto events = events_of(store, event.suggestion);
    NextStep next{suggestion, events, event};
    auto remarks = settle_step(names, next, today, end_with);
    insert(store, next.event);
    return remarks;
}

Id<Department> unit_meant(const Store& store, Id<Suggestion> id, const std::string& text) {
    if (!text.empty()) return resolve<Department>(store, text);
    const auto events = events_of(store, id);
    const auto units = casework::history_of(*fetch(store, id), events).lead_units();
    if (units.size() == 1) return units.front();
    std::vector<std::string> all;
    for (const auto unit : units) all.push_back(name_of_record(store, shape<Department>, unit.value));
    throw Error(Status::usage,
                units.empty() ? say("no unit holds this case")
                              : say("several units hold this case: {}", joined(all, "、")),
                tr("name the unit with --unit"));
}

void refuse_station(const Store& store, const std::string& text) {
    if (text.find("联络站") == std::string::npos && candidates(store, shape<Station>, text).empty()) return;
    throw Error(Status::refused, say("'{}' is a liaison station: it records and reports, and assigns nothing", text),
                tr("a suggestion is assigned by the congress's own office or presidium (代表法 51)"));
}

} // namespace rdlz::desk
