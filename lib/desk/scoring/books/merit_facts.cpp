#include "desk/scoring/books/merit_facts.hpp"

#include "core/text.hpp"
#include "domain/shapes.hpp"

namespace rdlz::desk {

namespace {

std::string item_or_code(const std::string& item, const std::string& code) { return item.empty() ? code : item; }

std::optional<Fact> fact_of(const Deed& deed) {
    if (deed.state == Confirmation::returned) return {};
    Fact fact;
    fact.kind = "deed";
    fact.type = deed.type;
    fact.earned_on = *deed.done_on;
    fact.object = item_or_code(deed.item, deed.code.text);
    fact.role = deed.role;
    if (!deed.outcomes.empty()) fact.outcomes = split(deed.outcomes, "、");
    fact.level = deed.level;
    fact.form = deed.form;
    fact.organizer = deed.organizer;
    fact.quantity = deed.quantity.value_or(Points::whole(1));
    fact.participants = static_cast<int>(deed.participants.value_or(1));
    fact.place = static_cast<int>(deed.place.value_or(1));
    fact.chosen = deed.chosen;
    fact.declared = deed.state == Confirmation::declared;
    fact.source = "deed " + deed.code.text;
    return fact;
}

/// What most of the votes said; of a draw the better word does not hold, so that no vote is read into it.
std::string majority(const DutyReport& report) {
    const auto satisfied = report.satisfied.value_or(0);
    const auto basically = report.basically.value_or(0);
    const auto unsatisfied = report.unsatisfied.value_or(0);
    if (satisfied + basically + unsatisfied == 0) return {};
    if (unsatisfied >= satisfied && unsatisfied >= basically) return "unsatisfied";
    return basically >= satisfied ? "basically" : "satisfied";
}

Fact fact_of(const DutyReport& report) {
    Fact fact;
    fact.kind = "duty-report";
    fact.earned_on = *report.held_on;
    fact.object = report.code.text;
    fact.form = word(report.form).machine;
    if (auto said = majority(report); !said.empty()) fact.outcomes.push_back(std::move(said));
    fact.source = "duty " + report.code.text;
    return fact;
}

Fact fact_of(const Appraisal& rating) {
    Fact fact;
    fact.kind = "rating";
    fact.earned_on = *rating.rated_on;
    fact.object = rating.code.text;
    fact.rater = rating.rater_group;
    fact.quantity = rating.mark.value_or(Points{});
    fact.participants = static_cast<int>(rating.ballots.value_or(1));
    fact.source = "rating " + rating.code.text;
    return fact;
}

Fact fact_of(const ManualLine& line) {
    Fact fact;
    fact.kind = "manual";
    fact.earned_on = *line.earned_on;
    fact.object = item_or_code(line.item, line.code.text);
    fact.quantity = line.points.value_or(Points{});
    fact.source = "line " + line.code.text;
    return fact;
}

} // namespace

std::optional<Fact> merit_fact(const Record& record) {
    if (record.shape == &shape<Deed>) return fact_of(value_of<Deed>(record));
    if (record.shape == &shape<DutyReport>) return fact_of(value_of<DutyReport>(record));
    if (record.shape == &shape<Appraisal>) return fact_of(value_of<Appraisal>(record));
    return fact_of(value_of<ManualLine>(record));
}

} // namespace rdlz::desk
