#include "desk/scoring/process/selection.hpp"

#include "core/message.hpp"
#include "core/text.hpp"
#include "store/lookup.hpp"
#include "store/records.hpp"

#include <algorithm>

namespace rdlz::desk {

namespace {

Candidate candidate_of(const Store& store, const Tally& tally, std::size_t standing, const std::string& part) {
    Candidate candidate;
    candidate.person = resolve<Person>(store, tally.standings[standing].subject.code);
    candidate.part = part;
    return candidate;
}

std::vector<Candidate> candidates_of(const Store& store, const Tally& tally) {
    std::vector<Candidate> all;
    for (const auto& place : tally.candidates->chosen) {
        all.push_back(candidate_of(store, tally, place.standing, place.part));
        all.back().rank = place.rank;
    }
    for (const auto& open : tally.candidates->undecided)
        for (const auto standing : open.standings) {
            all.push_back(candidate_of(store, tally, standing, open.part));
            all.back().undecided = true;
        }
    return all;
}

Selection selection_of(const Tally& tally, Date today) {
    Selection selection;
    selection.congress = tally.congress.id;
    selection.period = tally.period.phrase;
    selection.starts_on = tally.period.from;
    selection.ends_on = tally.period.to;
    selection.selected_on = today;
    selection.scheme = tally.rules.source().edition;
    selection.fingerprint = tally.rules.source().fingerprint;
    return selection;
}

bool same(const std::vector<Candidate>& left, const std::vector<Candidate>& right) {
    return std::equal(left.begin(), left.end(), right.begin(), right.end(), [](const auto& one, const auto& other) {
        return one.person == other.person && one.part == other.part && one.rank == other.rank &&
               one.undecided == other.undecided;
    });
}

/// Takes the place of a list that nothing was decided on.
void put_aside(Store& store, const ProposedList& list) {
    if (!select<Decision>(store, {{{"selection", list.selection.id.value}}, false, {}}).empty())
        throw Error(Status::refused,
                    say("decisions build on the list {} of {} already", list.selection.code.text,
                        list.selection.selected_on->str()),
                    tr("points change no decided list; a decision adds or removes names: 'rdlz score decide'"));
    for (const auto& candidate : list.candidates) mark_void(store, shape<Candidate>, candidate.id.value);
    mark_void(store, shape<Selection>, list.selection.id.value);
}

std::vector<std::string> minimum_texts(const score::Scheme& scheme, const score::Judgement& judgement) {
    std::vector<std::string> texts;
    for (const auto& missed : judgement.missed)
        if (const auto& minimum = scheme.minimums[missed.minimum]; minimum.bars)
            texts.push_back(say("{}: {} of {}", minimum.name, missed.have.str(), missed.need.str()));
    return texts;
}

template<class Rule>
std::vector<std::string> reached_texts(const std::vector<Rule>& rules, const std::vector<score::Reached>& reached) {
    std::vector<std::string> texts;
    for (const auto& each : reached)
        if (rules[each.place].bars) texts.push_back(fmt::format("{}: {}", rules[each.place].name, each.have.str()));
    return texts;
}

std::string bar_text(const score::Scheme& scheme, const score::Judgement& judgement, score::BarredBy by) {
    switch (by) {
    case score::BarredBy::minimum: return joined(minimum_texts(scheme, judgement), "; ");
    case score::BarredBy::veto: return joined(reached_texts(scheme.vetoes, judgement.vetoes), "; ");
    case score::BarredBy::counter: return joined(reached_texts(scheme.counters, judgement.counters), "; ");
    case score::BarredBy::seat_ended: return tr("sits no more");
    case score::BarredBy::earlier_band: return tr("the grades of earlier years");
    case score::BarredBy::rest: break;
    }
    return tr("announced too lately");
}

std::string bars_text(const Tally& tally, std::size_t standing) {
    std::vector<std::string> texts;
    const auto& judgement = tally.standings[standing].judgement;
    for (const auto by : judgement.bars) texts.push_back(bar_text(tally.rules.scheme(), judgement, by));
    return joined(texts, "; ");
}

const char* exclusion_text(score::ExcludedBy by) {
    switch (by) {
    case score::ExcludedBy::leader: return tr("the scheme leaves leaders out");
    case score::ExcludedBy::role_class: return tr("the scheme leaves the class out");
    case score::ExcludedBy::months: break;
    }
    return tr("not long enough in office");
}

} // namespace

Filter of_period(Id<Congress> congress, const Period& period) {
    return {{{"congress", congress.value}, {"starts_on", period.from.str()}, {"ends_on", period.to.str()}}, false, {}};
}

std::optional<ProposedList> proposed_list(const Store& store, Id<Congress> congress, const Period& period) {
    auto found = select<Selection>(store, of_period(congress, period));
    if (found.empty()) return {};
    return ProposedList{found.front(), select<Candidate>(store, {{{"selection", found.front().id.value}}, false, {}})};
}

std::string record_selection(Store& store, const Tally& tally, Date today) {
    if (!tally.candidates)
        throw Error(Status::refused, tr("the scheme names no candidates"), tr("add [scheme.candidates] to it"));
    if (const auto sealed = select<Seal>(store, of_period(tally.congress.id, tally.period)); !sealed.empty())
        throw Error(Status::refused, say("{} is sealed ({})", tally.period.phrase, sealed.front().code.text),
                    tr("'rdlz score adjust' writes a correction beside the sealed points"));
    const auto candidates = candidates_of(store, tally);
    if (const auto before = proposed_list(store, tally.congress.id, tally.period)) {
        if (same(before->candidates, candidates) && before->selection.fingerprint == tally.rules.source().fingerprint)
            return before->selection.code.text;
        put_aside(store, *before);
    }
    const auto id = insert(store, selection_of(tally, today));
    for (auto candidate : candidates) {
        candidate.selection = id;
        insert(store, candidate);
    }
    return fetch(store, id)->code.text;
}

std::vector<Aside> asides_of(const Tally& tally) {
    std::vector<Aside> all;
    if (tally.candidates) {
        for (const auto& open : tally.candidates->undecided)
            for (const auto standing : open.standings)
                all.push_back({Aside::Why::tied, standing, open.part, say("{} places for equals", open.seats)});
        for (const auto& near : tally.candidates->near)
            all.push_back(
                {Aside::Why::near, near.standing, near.part, say("{} points below the last", near.gap.str())});
        for (const auto standing : tally.candidates->barred)
            all.push_back({Aside::Why::barred, standing,
                           score::part_of(tally.standings[standing].subject, tally.rules.scheme().candidates->by),
                           bars_text(tally, standing)});
    }
    for (const auto& excluded : tally.ranking.excluded)
        all.push_back({Aside::Why::excluded, excluded.standing,
                       score::part_of(tally.standings[excluded.standing].subject, tally.rules.scheme().ranking.by),
                       exclusion_text(excluded.by)});
    return all;
}

} // namespace rdlz::desk
