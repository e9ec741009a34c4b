#include "staging/mapping.hpp"

#include "core/error.hpp"
#include "core/message.hpp"
#include "core/text.hpp"

#include <algorithm>
#include <array>
#include <map>

namespace rdlz::staging {

namespace {

using policy::HeadingWord;
using policy::SavedForm;

const HeadingWord* word_for(const std::vector<HeadingWord>& words, const Form& form, const std::string& heading) {
    const auto wanted = folded(heading);
    const auto found = std::find_if(words.begin(), words.end(), [&](const HeadingWord& word) {
        return word.noun == form.noun && folded(word.heading) == wanted;
    });
    return found == words.end() ? nullptr : &*found;
}

std::size_t column_of(const Form& form, const HeadingWord& word) {
    if (const auto column = form.find(word.column)) return *column;
    throw Error(Status::refused,
                say("the policy '{}' says that '{}' is the column '{}', which such tables do not have", word.policy,
                    word.heading, word.column),
                tr("correct the file and adopt it again"));
}

std::vector<const SavedForm*> forms_for(const Form& form, const OfficeHeadings& office) {
    std::vector<const SavedForm*> found;
    for (const auto& each : office.forms)
        if (each.noun == form.noun) found.push_back(&each);
    return found;
}

std::size_t matches(const Form& form, const SavedForm& saved, const std::vector<std::string>& header) {
    return static_cast<std::size_t>(std::count_if(header.begin(), header.end(), [&](const std::string& heading) {
        return word_for(saved.words, form, heading) != nullptr;
    }));
}

[[noreturn]] void no_such_form(const std::vector<const SavedForm*>& forms, const std::string& name) {
    std::vector<std::string> names;
    for (const auto* each : forms) names.push_back(each->name);
    throw Error(Status::usage, say("no form '{}' is adopted for such tables", name),
                names.empty() ? std::string(tr("write [[form]] in a file of columns and adopt it"))
                              : say("forms adopted: {}", joined(names, "、")));
}

const SavedForm* named_form(const std::vector<const SavedForm*>& forms, const std::string& name) {
    for (const auto* each : forms)
        if (folded(each->name) == folded(name)) return each;
    no_such_form(forms, name);
}

Heading understood(const Form& form, const OfficeHeadings& office, const SavedForm* saved, const std::string& text) {
    if (const auto* word = saved == nullptr ? nullptr : word_for(saved->words, form, text))
        return {text, Reading::form, column_of(form, *word), saved->name};
    if (const auto* word = word_for(office.words, form, text))
        return {text, Reading::policy, column_of(form, *word), word->policy};
    if (const auto known = form.known(text)) {
        static constexpr std::array readings{Reading::own, Reading::machine, Reading::synonym, Reading::own};
        return {text, readings[static_cast<std::size_t>(known->by)], known->column, known->word};
    }
    return {text, folded(text) == "序号" ? Reading::row_number : Reading::unknown, {}, {}};
}

/// The part of a line that tells how a heading was known.
std::string reason(const Heading& heading) {
    switch (heading.reading) {
    case Reading::own: return tr("its own heading");
    case Reading::machine: return tr("its machine name");
    case Reading::synonym: return say("built-in synonym '{}'", heading.source);
    case Reading::policy: return say("synonym of the policy '{}'", heading.source);
    default: return say("form '{}'", heading.source);
    }
}

std::string explanation(const Form& form, const Heading& heading) {
    switch (heading.reading) {
    case Reading::unknown: return say("'{}' is not read: nobody said what it is", heading.text);
    case Reading::row_number: return say("'{}' is not read: it only numbers the rows", heading.text);
    case Reading::rejects: return say("'{}' is not read: it tells why the row came back", heading.text);
    case Reading::repeated:
        return say("'{}' is not read: '{}' is {} already", heading.text, heading.source,
                   form.columns[*heading.column].heading);
    default:
        return say("'{}' is {} ({}), {}", heading.text, form.columns[*heading.column].heading,
                   form.columns[*heading.column].name, reason(heading));
    }
}

/// The form of a noun; where there is none, what to say.
std::optional<Misread> unknown_word(const std::vector<Form>& forms, const HeadingWord& word) {
    std::vector<std::string> known;
    for (const auto& form : forms) {
        known.push_back(form.noun);
        if (form.noun != word.noun) continue;
        if (form.find(word.column)) return {};
        std::vector<std::string> columns;
        for (const auto& column : form.columns) columns.push_back(column.name);
        const auto near = nearest(word.column, columns);
        return Misread{say("tables of {} have no column '{}'", word.noun, word.column),
                       near ? say("did you mean '{}'?", *near) : say("'man rdlz-csv' lists them")};
    }
    return Misread{say("no tables of '{}' are taken in", word.noun), say("write one of: {}", joined(known, ", "))};
}

void check_word(const std::vector<Form>& forms, const std::string& file, const HeadingWord& word,
                std::vector<Problem>& problems) {
    if (auto wrong = unknown_word(forms, word))
        problems.push_back({{file, word.line, word.column}, std::move(wrong->text), std::move(wrong->remedy)});
}

} // namespace

std::unordered_map<std::string, std::size_t> columns_by_heading(const Form& form, const OfficeHeadings& office) {
    std::unordered_map<std::string, std::size_t> columns;
    const auto add = [&](const std::string& word, std::size_t column) {
        if (auto heading = folded(word); !heading.empty()) columns.emplace(std::move(heading), column);
    };
    const auto add_office_words = [&](const std::vector<HeadingWord>& words) {
        for (const auto& word : words)
            if (const auto column = word.noun == form.noun ? form.find(word.column) : std::nullopt)
                add(word.heading, *column);
    };
    for (const auto* each : forms_for(form, office)) add_office_words(each->words);
    add_office_words(office.words);
    for (const auto& [word, column] : form.said) add(word, column);
    for (std::size_t i = 0; i < form.columns.size(); ++i) {
        add(form.columns[i].heading, i);
        add(form.columns[i].name, i);
        for (const auto& word : form.columns[i].synonyms) add(word, i);
    }
    return columns;
}

const SavedForm* form_of_file(const Form& form, const OfficeHeadings& office, const std::vector<std::string>& header) {
    const auto forms = forms_for(form, office);
    if (!office.form.empty()) return named_form(forms, office.form);
    const SavedForm* best = nullptr;
    const SavedForm* as_good = nullptr;
    for (const auto* each : forms) {
        const auto found = matches(form, *each, header);
        if (found == 0 || found * 2 < each->words.size()) continue;
        const auto most = best == nullptr ? 0 : matches(form, *best, header);
        if (found < most) continue;
        as_good = found == most ? best : nullptr;
        best = each;
    }
    if (as_good != nullptr)
        throw Error(Status::bad_input,
                    say("the forms '{}' and '{}' fit this table equally well", as_good->name, best->name),
                    tr("say which with --form"));
    return best;
}

std::vector<Heading> mapped(const Form& form, const OfficeHeadings& office, const std::vector<std::string>& header) {
    const auto* saved = form_of_file(form, office, header);
    std::map<std::size_t, std::string> first;
    std::vector<Heading> out;
    for (const auto& text : header) {
        auto heading = understood(form, office, saved, text);
        if (heading.column && !first.emplace(*heading.column, text).second)
            heading = {text, Reading::repeated, heading.column, first[*heading.column]};
        out.push_back(std::move(heading));
    }
    return out;
}

std::vector<std::string> explained(const Form& form, const std::vector<Heading>& headings) {
    std::vector<std::string> lines;
    for (const auto& heading : headings)
        if (!trimmed(heading.text).empty()) lines.push_back(explanation(form, heading));
    return lines;
}

std::vector<Problem> check_headings(const std::vector<Form>& forms, const std::string& file,
                                    const policy::Rules& rules) {
    std::vector<Problem> problems;
    for (const auto& word : rules.columns) check_word(forms, file, word, problems);
    for (const auto& form : rules.forms)
        for (const auto& word : form.words) check_word(forms, file, word, problems);
    return problems;
}

} // namespace rdlz::staging
