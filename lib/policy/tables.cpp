#include "core/message.hpp"
#include "core/text.hpp"
#include "policy/parts.hpp"

#include <algorithm>
#include <set>

namespace rdlz::policy {

namespace {

/// One column's headings under [columns.NOUN]: phone = ["手机（长号）"].
void read_headings(const Source& nouns, const Node::Entry& noun, Rules& rules) {
    Reader reader = nouns.at(noun.second).reader();
    for (const auto& column : noun.second.entries)
        for (auto& heading : reader.texts(column.first))
            rules.columns.push_back(
                {noun.first, column.first, std::move(heading), rules.heading.code, column.second.line});
}

std::vector<HeadingWord> words_of_form(const Source& source, const SavedForm& form, const std::string& policy) {
    std::vector<HeadingWord> words;
    Reader reader = source.reader();
    for (const auto& entry : source.table.entries)
        words.push_back({form.noun, reader.need_text(entry.first), entry.first, policy, entry.second.line});
    if (words.empty())
        reader.problem("", say("the form '{}' names no heading", form.name),
                       say("write \"heading\" = \"column\" below [form.columns]"));
    return words;
}

SavedForm saved_form(const Source& source, const std::string& policy) {
    Reader reader = source.reader();
    SavedForm form;
    form.line = source.table.line;
    form.name = reader.need_text("name");
    form.noun = reader.need_text("noun");
    const auto& columns = reader.table("columns");
    if (columns) form.words = words_of_form(source.at(columns), form, policy);
    else if (!reader.has("columns"))
        reader.problem("columns", say("'{}' is missing", "columns"),
                       say("write \"heading\" = \"column\" below [form.columns]"));
    return form;
}

const std::vector<std::string>& key_words() {
    static const std::vector<std::string> words{"code", "certificate", "phone+name", "name+born", "name+unit"};
    return words;
}

std::vector<MatchKey> keys_of(Reader& reader) {
    std::vector<MatchKey> keys;
    const auto& known = key_words();
    for (const auto& word : reader.texts("deputy")) {
        const auto at = std::find(known.begin(), known.end(), word);
        const auto key = static_cast<MatchKey>(at - known.begin());
        if (at == known.end())
            reader.problem("deputy", say("'{}' is no key: the name alone never tells who somebody is", word),
                           say("write one of: {}", joined(known, ", ")));
        else if (std::find(keys.begin(), keys.end(), key) != keys.end())
            reader.problem("deputy", say("'{}' is named twice in this list", word), say("name each key once"));
        else keys.push_back(key);
    }
    return keys;
}

} // namespace

void read_columns(const Source& source, Rules& rules) {
    Reader reader = source.reader();
    for (const auto& noun : source.table.entries)
        if (reader.table(noun.first)) read_headings(source, noun, rules);
}

void read_forms(const Source& source, Rules& rules) {
    std::set<std::string> names;
    for (const auto& item : source.table.items) {
        auto form = saved_form(source.at(item), rules.heading.code);
        if (!names.insert(form.name).second)
            source.problems.push_back({{source.document.file, form.line, "name"},
                                       say("'{}' is named twice in this list", form.name),
                                       say("choose another name")});
        rules.forms.push_back(std::move(form));
    }
}

void read_matching(const Source& source, Rules& rules) {
    Reader reader = source.reader();
    auto& out = rules.matching.emplace();
    if (!reader.has("deputy")) return;
    out.deputy = keys_of(reader);
    if (std::find(out.deputy.begin(), out.deputy.end(), MatchKey::code) == out.deputy.end())
        reader.problem("deputy", say("the deputy's own code is not among the keys"),
                       say("put \"code\" where it shall stand: a code says who somebody is"));
}

void read_privacy(const Source& source, Rules& rules) {
    Reader reader = source.reader();
    rules.privacy.emplace().keep_id_numbers = reader.flag("keep_id_numbers", false);
}

} // namespace rdlz::policy
