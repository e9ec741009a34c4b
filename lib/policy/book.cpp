#include "policy/book.hpp"

#include "core/error.hpp"
#include "core/hash.hpp"
#include "core/message.hpp"

#include <algorithm>

namespace rdlz::policy {

namespace {

CodeList with_answer_classes(const Rules& rules) {
    CodeList out;
    for (const auto& each : rules.answers) out.push_back({each.code, each.text, {}, false, false});
    return out;
}

CodeList list_of(const Rules& rules, std::string_view name) {
    if (name == list::answer_class) return with_answer_classes(rules);
    const auto found = rules.codes.find(name);
    return found == rules.codes.end() ? CodeList() : found->second;
}

auto find_code(CodeList& items, std::string_view code) {
    return std::find_if(items.begin(), items.end(), [code](const CodeItem& item) { return item.code == code; });
}

void merge(CodeList& into, CodeList from) {
    for (auto& item : from)
        if (const auto same = find_code(into, item.code); same != into.end()) *same = std::move(item);
        else into.push_back(std::move(item));
}

bool says(const Rules& rules, std::string_view part, const Reach& reach) {
    if (std::find(rules.parts.begin(), rules.parts.end(), part) == rules.parts.end()) return false;
    return part != part::scheme || rules.reach.covers(reach);
}

} // namespace

Edition edition_of(const Checked& checked) {
    const auto& heading = checked.rules.heading;
    const auto& text = checked.document.text;
    return {heading.code, heading.name, heading.effective_on, heading.checked_on,
            text,         sha256(text), checked.rules.parts};
}

Book::Book(std::vector<Edition> editions) : editions_(std::move(editions)) {
    std::stable_sort(editions_.begin(), editions_.end(),
                     [](const Edition& left, const Edition& right) { return left.effective_on < right.effective_on; });
    for (const auto& edition : editions_) {
        auto checked = check(edition.code, edition.text);
        if (any_refused(checked.problems))
            throw Error(
                Status::store_unusable,
                say("the adopted policy '{}' cannot be read: {}", edition.code, checked.problems.front().str()),
                tr("use the version of the program that adopted it, or restore a backup with 'rdlz store restore'"));
        rules_.push_back(std::move(checked.rules));
    }
}

std::vector<Held> Book::all_in_force(Date on) const {
    std::vector<Held> out;
    for (std::size_t i = 0; i < editions_.size() && editions_[i].effective_on <= on; ++i) {
        const auto& code = editions_[i].code;
        out.erase(
            std::remove_if(out.begin(), out.end(), [&code](const Held& held) { return held.edition->code == code; }),
            out.end());
        out.push_back({&editions_[i], &rules_[i]});
    }
    return out;
}

Held Book::in_force(std::string_view part, Date on, const Reach& reach) const {
    const auto held = during(part, {on, on, {}}, reach);
    return held.empty() ? Held() : held.back();
}

std::vector<Held> Book::during(std::string_view part, const Period& period, const Reach& reach) const {
    std::vector<Held> out;
    const auto drop = [&out](const auto& is_replaced) {
        out.erase(std::remove_if(out.begin(), out.end(), is_replaced), out.end());
    };
    for (std::size_t i = 0; i < editions_.size() && editions_[i].effective_on <= period.to; ++i) {
        const auto& edition = editions_[i];
        const bool before = edition.effective_on <= period.from;
        if (before) drop([&](const Held& held) { return held.edition->code == edition.code; });
        if (!says(rules_[i], part, reach)) continue;
        // one that another replaces before or on the same day judges nothing
        drop([&](const Held& held) { return before || held.edition->effective_on == edition.effective_on; });
        out.push_back({&edition, &rules_[i]});
    }
    return out;
}

CodeList Book::codes(std::string_view list, Date on) const {
    // letters of answers mean one thing at a time: they are replaced, never mixed
    if (list == list::answer_class) {
        const auto held = in_force(part::answers, on);
        return held ? with_answer_classes(*held.rules) : CodeList();
    }
    CodeList out;
    for (const auto& held : all_in_force(on)) merge(out, list_of(*held.rules, list));
    return out;
}

CodeList Book::codes_ever(std::string_view list) const {
    CodeList out;
    for (const auto& edition : editions_)
        for (auto& item : codes(list, edition.effective_on)) out.push_back(std::move(item));
    return out;
}

std::string Book::code_name(std::string_view list, std::string_view code) const {
    for (std::size_t i = rules_.size(); i-- > 0;) {
        auto items = list_of(rules_[i], list);
        if (const auto found = find_code(items, code); found != items.end()) return found->name;
    }
    return std::string(code);
}

SuggestionRules Book::suggestion(Date on) const {
    const auto held = in_force(part::suggestion, on);
    return held ? *held.rules->suggestion : SuggestionRules();
}

OpinionRules Book::opinion(Date on) const {
    const auto held = in_force(part::opinion, on);
    return held ? *held.rules->opinion : OpinionRules();
}

StatisticsRules Book::statistics(Date on) const {
    const auto held = in_force(part::statistics, on);
    return held ? *held.rules->statistics : StatisticsRules();
}

WarningRules Book::warning(Date on) const {
    const auto held = in_force(part::warning, on);
    return held ? *held.rules->warning : WarningRules();
}

OfficeWords Book::office(Date on) const {
    const auto held = in_force(part::office, on);
    return held ? *held.rules->office : OfficeWords();
}

MatchingRules Book::matching(Date on) const {
    const auto held = in_force(part::matching, on);
    return held ? *held.rules->matching : MatchingRules();
}

PrivacyRules Book::privacy(Date on) const {
    const auto held = in_force(part::privacy, on);
    return held ? *held.rules->privacy : PrivacyRules();
}

std::vector<HeadingWord> Book::columns(Date on) const {
    std::vector<HeadingWord> out;
    for (const auto& held : all_in_force(on))
        out.insert(out.end(), held.rules->columns.begin(), held.rules->columns.end());
    return out;
}

std::vector<SavedForm> Book::forms(Date on) const {
    std::vector<SavedForm> out;
    for (const auto& held : all_in_force(on))
        for (const auto& form : held.rules->forms) {
            const auto same =
                std::find_if(out.begin(), out.end(), [&](const SavedForm& each) { return each.name == form.name; });
            if (same == out.end()) out.push_back(form);
            else *same = form;
        }
    return out;
}

std::vector<PlanItem> Book::plan(Date on) const {
    const auto held = in_force(part::activities, on);
    return held ? held.rules->plan : std::vector<PlanItem>();
}

std::vector<AnswerClass> Book::answers(Date on) const {
    const auto held = in_force(part::answers, on);
    return held ? held.rules->answers : std::vector<AnswerClass>();
}

std::optional<AnswerClass> Book::answer_class(std::string_view code, Date on) const {
    for (auto& each : answers(on))
        if (each.code == code) return std::move(each);
    return {};
}

std::string Book::nature(std::string_view machine, std::string_view fallback, Date on) const {
    const auto held = in_force(part::natures, on);
    if (!held) return std::string(fallback);
    const auto found = held.rules->natures.find(std::string(machine));
    return found == held.rules->natures.end() ? std::string(fallback) : found->second;
}

std::optional<Period> Book::named_period(std::string_view name) const {
    for (std::size_t i = rules_.size(); i-- > 0;)
        for (const auto& named : rules_[i].periods)
            if (named.name == name) return named.period;
    return {};
}

std::vector<Problem> check_against(const Checked& checked, const Book& book) {
    std::vector<Problem> problems;
    if (checked.rules.codes.count(list::activity_type) != 0) return problems;
    auto known = book.codes(list::activity_type, checked.rules.heading.effective_on);
    const auto add = [&](const PlanItem& item, std::string text, std::string remedy) {
        problems.push_back({{checked.document.file, item.line, "type"}, std::move(text), std::move(remedy)});
    };
    for (const auto& item : checked.rules.plan)
        if (const auto found = find_code(known, item.type); found == known.end())
            add(item, say("'{}' is not an adopted activity type", item.type),
                say("adopt the code list that names it first"));
        else if (found->outside)
            add(item, say("'{}' is not held by stations", item.type), say("leave it out of the plan"));
    return problems;
}

} // namespace rdlz::policy
