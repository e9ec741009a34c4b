#include "desk/intake/intake.hpp"

#include "casework/deadlines.hpp"
#include "core/message.hpp"
#include "core/text.hpp"
#include "desk/voiding.hpp"
#include "domain/tenure.hpp"
#include "store/lookup.hpp"

#include <algorithm>

namespace rdlz::desk {

namespace {

[[noreturn]] void refuse(std::string text, std::string hint = {}) {
    throw Error(Status::refused, std::move(text), std::move(hint));
}

void in_order(const std::optional<Date>& earlier, const std::optional<Date>& later, const char* text) {
    if (earlier && later && *later < *earlier) refuse(say(text, later->str(), earlier->str()));
}

bool in_office(const Store& store, Id<Person> person, Date day) {
    const auto all = mandates_of(store, person);
    return std::any_of(all.begin(), all.end(), [&](const Mandate& seat) { return holds_on(seat, day); });
}

void require_in_office(const Store& store, Id<Person> person, Date day) {
    if (!in_office(store, person, day))
        refuse(say("'{}' held no seat on {}", code_of(store, shape<Person>, person.value), day.str()),
               tr("check the day or the deputy"));
}

/// Discipline inspection (纪委监委) and the petition office (信访局), by whichever of their names they are kept.
bool may_hear_accusations(const Department& unit) {
    const auto names = unit.name + " " + unit.short_name;
    const auto named = [&names](const char* word) { return names.find(word) != std::string::npos; };
    return unit.branch == Branch::supervision || named("纪委") || named("纪律检查") || named("监察委员会") ||
           named("信访");
}

/// Online messages and letters are cases (件), not people present (人次).
std::int64_t usual_heads(const Names& names, const Visit& visit) {
    if (visit.channel == "letter" || visit.channel == "letterbox" || visit.channel == "phone") return 0;
    const auto& list = names.list("channel");
    const auto found = std::find_if(list.begin(), list.end(),
                                    [&](const policy::CodeItem& item) { return item.code == visit.channel; });
    return found != list.end() && found->online ? 0 : 1;
}

} // namespace

IntakeDesk::IntakeDesk(Store& store, const Names& names, Date today)
    : store_(store), names_(names), today_(today), calendar_(calendar::Calendar::built_in()) {}

void IntakeDesk::complete(Visit& visit) const {
    if (*visit.received_on > today_) refuse(say("{} is a day to come", visit.received_on->str()), tr("check the year"));
    if (visit.anonymous && !(visit.name + visit.phone).empty())
        refuse(tr("an anonymous visit has no name and no telephone"),
               tr("leave both out, or say that it is not anonymous"));
    if (!visit.heads) visit.heads = usual_heads(names_, visit);
}

void IntakeDesk::check_accusation(const Opinion& opinion) const {
    if (opinion.nature != Nature::accusation || !opinion.department) return;
    const auto unit = *fetch(store_, opinion.department);
    const auto accused = folded(opinion.accused);
    if (!accused.empty() &&
        (accused == folded(unit.name) || accused == folded(unit.short_name) || accused == folded(unit.code.text)))
        refuse(say("an accusation never goes to the unit accused: '{}'", unit.name),
               tr("refer it to discipline inspection or to the petition office (信访工作条例)"));
    if (!may_hear_accusations(unit))
        refuse(
            say("an accusation goes to discipline inspection or to the petition office only, not to '{}'", unit.name),
            tr("信访工作条例 23, 30; name one of those"));
}

void IntakeDesk::add_due(const Visit& visit, Opinion& opinion) const {
    if (opinion.due_on || visit.history || opinion.outcome != Outcome::referred)
        return; // whoever was told on the spot waits for nothing
    const auto rules = names_.book().opinion(*visit.received_on);
    if (opinion.nature == Nature::petition)
        opinion.due_on = casework::petition_limit(*visit.received_on, rules, calendar_).last;
    else if (opinion.referred_on) opinion.due_on = casework::opinion_limit(*opinion.referred_on, rules, calendar_).last;
}

/// The day it is due was counted, not typed: it is counted anew from what the opinion and its visit say now.
void IntakeDesk::forget_counted_due(Opinion& opinion) const {
    const auto before = opinion.id ? fetch(store_, opinion.id) : std::nullopt;
    if (!before || before->due_on != opinion.due_on) return;
    auto counted = *before;
    counted.due_on.reset();
    add_due(*fetch(store_, before->visit), counted);
    if (counted.due_on == before->due_on) opinion.due_on.reset();
}

void IntakeDesk::complete(const Visit& visit, Opinion& opinion) const {
    check_accusation(opinion);
    if (opinion.outcome == Outcome::elsewhere && opinion.sent_to.empty())
        refuse(tr("a matter sent elsewhere needs where the person was told to go"), tr("write it with --sent-to"));
    if (opinion.outcome != Outcome::referred && opinion.department)
        refuse(tr("only a referred matter has a unit that handles it"),
               tr("write --outcome referred, or leave the unit out"));
    in_order(visit.received_on, opinion.referred_on, N_("it cannot be referred on {}, before it was received on {}"));
    in_order(visit.received_on, opinion.closed_on, N_("it cannot be closed on {}, before it was received on {}"));
    in_order(opinion.referred_on, opinion.closed_on, N_("it cannot be closed on {}, before it was referred on {}"));
    in_order(visit.received_on, opinion.fed_back_on, N_("nobody can be told on {}, before it was received on {}"));
    forget_counted_due(opinion);
    add_due(visit, opinion);
}

std::int64_t IntakeDesk::record(const Record& record, const std::vector<Id<Person>>& deputies) {
    auto visit = value_of<Visit>(record);
    complete(visit);
    for (const auto person : deputies)
        if (!visit.history) require_in_office(store_, person, *visit.received_on);
    visit.id = insert(store_, visit);
    for (const auto person : deputies) insert(store_, VisitDeputy{{}, visit.id, person});
    return visit.id.value;
}

std::int64_t IntakeDesk::add(const Record& record) {
    auto opinion = value_of<Opinion>(record);
    complete(*fetch(store_, opinion.visit), opinion);
    return insert(store_, record_of(opinion));
}

/// What hangs on a visit must still agree with it.
void IntakeDesk::change_visit(Visit visit) {
    complete(visit);
    for (const auto& each : select<VisitDeputy>(store_, {{{"visit", visit.id.value}}, false, {}}))
        require_in_office(store_, each.person, *visit.received_on);
    for (auto opinion : select<Opinion>(store_, {{{"visit", visit.id.value}}, false, {}})) {
        const auto before = record_of(opinion).values;
        complete(visit, opinion);
        if (record_of(opinion).values != before) update(store_, opinion);
    }
    update(store_, visit);
}

void IntakeDesk::change(const Record& record) {
    if (record.shape == &shape<Visit>) return change_visit(value_of<Visit>(record));
    auto opinion = value_of<Opinion>(record);
    complete(*fetch(store_, opinion.visit), opinion);
    update(store_, opinion);
}

void IntakeDesk::void_opinion(const Record& opinion) {
    if (select(store_, shape<Opinion>, {{{"visit", opinion.number("visit")}}, false, {}}).size() == 1)
        refuse(say("'{}' is the only opinion of its visit", opinion.code()), tr("void the visit instead"));
    void_record(store_, opinion);
}

} // namespace rdlz::desk
