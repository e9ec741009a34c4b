#include "desk/scoring/process/appeals.hpp"

#include "core/message.hpp"
#include "domain/tenure.hpp"
#include "store/lookup.hpp"
#include "store/records.hpp"

#include <algorithm>

namespace rdlz::desk {

namespace {

bool sat_in(const Store& store, Id<Person> person, Id<Congress> congress, const Period& period) {
    const auto all = mandates_of(store, person);
    return std::any_of(all.begin(), all.end(), [&](const Mandate& mandate) {
        return mandate.congress == congress && holds_in(mandate, period);
    });
}

Record appeal_named(const Store& store, const std::string& code) {
    auto found = fetch_by_code(store, shape<Appeal>, code);
    if (!found || found->voided_by != 0)
        throw Error(Status::not_found, say("no objection '{}'", code), tr("'rdlz score objections' lists them"));
    return std::move(*found);
}

} // namespace

std::vector<Appeal> appeals_of(const Store& store, Id<Congress> congress, const Period& period) {
    return select<Appeal>(store, of_period(congress, period));
}

std::string record_appeal(Store& store, const Congress& congress, const Period& period, Appeal appeal) {
    if (!sat_in(store, appeal.person, congress.id, period))
        throw Error(Status::refused,
                    say("'{}' holds no seat in '{}' in {}", code_of(store, shape<Person>, appeal.person.value),
                        congress.name, period.phrase),
                    tr("'rdlz deputy show' shows the seats; say another congress with --congress"));
    if (appeal.raised_on < period.from)
        throw Error(Status::refused, say("{} is before the period the objection is about", appeal.raised_on->str()),
                    tr("write the day with --on, and the period with --period"));
    appeal.congress = congress.id;
    appeal.period = period.phrase;
    appeal.starts_on = period.from;
    appeal.ends_on = period.to;
    const auto chain = chain_of(store, congress.id, period);
    const auto* open = chain ? chain->last(Stage::publicised) : nullptr;
    appeal.late = open != nullptr && appeal.raised_on > open->ends_on;
    const auto id = insert(store, appeal);
    return fetch(store, id)->code.text;
}

Appeal answer_appeal(Store& store, const std::string& code, const Appeal& answer) {
    auto appeal = value_of<Appeal>(appeal_named(store, code));
    if (appeal.answer != AppealAnswer::unsaid)
        throw Error(Status::refused, say("objection {} was answered on {}", code, appeal.answered_on->str()),
                    tr("'rdlz change undo' takes back an answer typed by mistake"));
    if (answer.answered_on < appeal.raised_on)
        throw Error(
            Status::refused,
            say("{} is before the day the objection came, {}", answer.answered_on->str(), appeal.raised_on->str()),
            tr("write the day with --on"));
    if (answer.answer == AppealAnswer::upheld && answer.corrected.empty())
        throw Error(Status::usage, tr("an objection that is upheld says what was corrected"),
                    tr("write it with --corrected"));
    appeal.answer = answer.answer;
    appeal.answered_by = answer.answered_by;
    appeal.answered_on = answer.answered_on;
    appeal.corrected = answer.corrected;
    update(store, appeal);
    return appeal;
}

} // namespace rdlz::desk
