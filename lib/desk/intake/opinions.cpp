#include "core/mask.hpp"
#include "desk/intake/intake.hpp"
#include "store/lookup.hpp"

#include <algorithm>
#include <array>

namespace rdlz::desk {

namespace {

bool is_accusation(const Opinion& opinion) { return opinion.nature == Nature::accusation; }

std::array<std::string*, 7> words_in(OpinionView& view) {
    auto& opinion = view.opinion;
    return {&opinion.content, &opinion.appeal, &opinion.answer, &opinion.proposed,
            &opinion.result,  &opinion.note,   &view.visit.note};
}

/// Confidential, or beside an accusation: who it was is nobody's business. An accusation: not even what it was about.
void seal(OpinionView& view) {
    auto& visit = view.visit;
    for (auto* text : words_in(view)) *text = without(visit, *text);
    visit.name = visit.confidential ? "（此件要求保密）" : "（已封存）";
    for (auto* text : {&visit.phone, &visit.home, &visit.note}) text->clear();
    visit.sex = Sex::unsaid;
    if (!is_accusation(view.opinion)) return;
    for (auto* text : words_in(view)) text->clear();
    view.opinion.content = "（检举控告，内容封存）";
    auto& opinion = view.opinion;
    for (auto* text : {&opinion.accused, &opinion.category, &opinion.sent_to}) text->clear();
    opinion.department = {};
    for (auto* day : {&opinion.referred_on, &opinion.due_on, &opinion.closed_on, &opinion.fed_back_on}) day->reset();
    opinion.rating = Rating::unsaid;
    opinion.resolved = Resolved::unsaid;
}

std::vector<Id<Person>> receivers(const Store& store, Id<Visit> visit) {
    std::vector<Id<Person>> found;
    for (const auto& each : select<VisitDeputy>(store, {{{"visit", visit.value}}, false, {}}))
        found.push_back(each.person);
    return found;
}

std::vector<std::string> suggestions_of(const Store& store, Id<Opinion> opinion) {
    std::vector<std::string> found;
    for (const auto& link : select(store, shape<SuggestionOpinion>, {{{"opinion", opinion.value}}, false, {}}))
        found.push_back(code_of(store, *shape_named("suggestion"), link.number("suggestion")));
    return found;
}

bool later(const std::optional<Date>& on, Date day) { return on && *on > day; }

bool wanted(const OpinionFilter& filter, const Visit& visit) {
    return (!filter.station || visit.station == filter.station) &&
           (!filter.from || *visit.received_on >= *filter.from) && (!filter.to || *visit.received_on <= *filter.to);
}

bool wanted(const OpinionFilter& filter, const Opinion& opinion) {
    return (filter.category.empty() || opinion.category == filter.category) &&
           (filter.nature.empty() || word(opinion.nature).machine == filter.nature);
}

} // namespace

void forget_later(Opinion& opinion, Date day) {
    if (later(opinion.referred_on, day)) {
        opinion.referred_on.reset();
        opinion.due_on.reset();
        opinion.department = {};
    }
    if (later(opinion.closed_on, day)) {
        opinion.closed_on.reset();
        opinion.result.clear();
        opinion.resolved = Resolved::unsaid;
    }
    if (!later(opinion.fed_back_on, day)) return;
    opinion.fed_back_on.reset();
    opinion.feedback_method.clear();
    opinion.rating = Rating::unsaid;
}

std::string without(const Visit& visit, const std::string& text) {
    return masked_text(hidden_in(hidden_in(text, visit.name), visit.phone));
}

std::vector<OpinionView> opinions_of(const Store& store, const Visit& visit) {
    std::vector<OpinionView> views;
    const auto deputies = receivers(store, visit.id);
    const auto opinions = select<Opinion>(store, {{{"visit", visit.id.value}}, false, "code"});
    const bool sealed = visit.confidential || std::any_of(opinions.begin(), opinions.end(), is_accusation);
    for (const auto& opinion : opinions) {
        views.push_back({visit, opinion, deputies, suggestions_of(store, opinion.id), views.empty(), sealed});
        if (sealed) seal(views.back());
    }
    return views;
}

void mask(OpinionView& view) {
    if (view.sealed) return;
    auto& visit = view.visit;
    for (auto* text : words_in(view)) *text = masked_text(*text, visit.name);
    visit.name = masked_name(visit.name);
    visit.phone = masked_phone(visit.phone);
    visit.home = masked_address(visit.home);
}

void each_opinion(const Store& store, const OpinionFilter& filter,
                  const std::function<void(const OpinionView&)>& take) {
    each(store, shape<Visit>, {{}, false, "received_on"}, [&](const Record& record) {
        const auto visit = value_of<Visit>(record);
        if (!wanted(filter, visit)) return;
        for (const auto& view : opinions_of(store, visit))
            if (wanted(filter, view.opinion)) take(view);
    });
}

} // namespace rdlz::desk
