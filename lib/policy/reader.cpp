#include "core/message.hpp"
#include "core/text.hpp"
#include "policy/document.hpp"

#include <algorithm>

namespace rdlz::policy {

Place place_of(const Document& document, const Node& table, std::string_view key) {
    const Node& child = table[key];
    const Node& at = child.line > 0 ? child : table;
    return {document.file, at.line, std::string(key), 0, at.column};
}

Reader::Reader(const Document& document, const Node& table, std::vector<Problem>& problems)
    : document_(document), table_(table), problems_(problems) {}

// NOLINTNEXTLINE(bugprone-exception-escape): only running out of memory could throw here, and that ends the program
Reader::~Reader() {
    for (const auto& entry : table_.entries)
        if (std::find(asked_.begin(), asked_.end(), entry.first) == asked_.end()) name_unknown(entry.first);
}

void Reader::name_unknown(const std::string& key) {
    const auto near = nearest(key, asked_);
    problem(key, say("'{}' is not known here", key),
            near ? say("did you mean '{}'?", *near) : say("known here: {}", joined(asked_, ", ")));
}

Problem Reader::at(std::string_view key, std::string text, std::string remedy) const {
    return {place_of(document_, table_, key), std::move(text), std::move(remedy)};
}

void Reader::problem(std::string_view key, std::string text, std::string remedy) {
    problems_.push_back(at(key, std::move(text), std::move(remedy)));
}

void Reader::note(std::string_view key, std::string text, std::string remedy) {
    problems_.push_back(at(key, std::move(text), std::move(remedy)));
    problems_.back().weight = Problem::Weight::note;
}

void Reader::leave(std::string_view key) {
    if (std::find(asked_.begin(), asked_.end(), key) == asked_.end()) asked_.emplace_back(key);
}

bool Reader::has(std::string_view key) {
    leave(key);
    return static_cast<bool>(table_[key]);
}

const Node& Reader::take(std::string_view key, Node::Kind kind, const char* what) {
    static const Node absent;
    leave(key);
    const Node& found = table_[key];
    if (!found || found.kind == kind) return found;
    problem(key, say("this is not what it should be"), say("write {}", what));
    return absent;
}

std::string Reader::text(std::string_view key, std::string fallback) {
    const Node& found = take(key, Node::Kind::text, tr("a text in quotes"));
    if (found) return found.text;
    return fallback;
}

std::string Reader::need_text(std::string_view key) {
    const Node& found = take(key, Node::Kind::text, tr("a text in quotes"));
    const bool written = static_cast<bool>(table_[key]);
    if (!written) problem(key, say("'{}' is missing", key), say("write {} = \"…\"", key));
    else if (found && found.text.empty()) problem(key, say("'{}' is empty", key), say("write {} = \"…\"", key));
    return found.text;
}

std::int64_t Reader::integer(std::string_view key, std::int64_t fallback) {
    const Node& found = take(key, Node::Kind::integer, tr("a whole number without quotes"));
    return found ? found.number : fallback;
}

bool Reader::flag(std::string_view key, bool fallback) {
    const Node& found = take(key, Node::Kind::flag, tr("true or false"));
    return found ? found.flag : fallback;
}

std::optional<Date> Reader::date(std::string_view key) {
    const Node& found = take(key, Node::Kind::date, tr("a date without quotes: 2025-01-31"));
    return Date::parse(found.text);
}

std::optional<Date> Reader::need_date(std::string_view key) {
    if (!has(key)) problem(key, say("'{}' is missing", key), say("write {} = 2025-01-31", key));
    return date(key);
}

std::size_t Reader::choice(std::string_view key, const std::vector<std::string>& known, std::size_t fallback) {
    const Node& found = take(key, Node::Kind::text, tr("a text in quotes"));
    if (!found) return fallback;
    const auto at = std::find(known.begin(), known.end(), found.text);
    if (at != known.end()) return static_cast<std::size_t>(at - known.begin());
    problem(key, say("'{}' is not one of the choices", found.text), say("write one of: {}", joined(known, ", ")));
    return fallback;
}

std::optional<Points> Reader::points(std::string_view key) {
    leave(key);
    const Node& found = table_[key];
    if (found.kind == Node::Kind::integer && found.number < Points::scale * Points::scale &&
        found.number > -Points::scale * Points::scale)
        return Points::whole(found.number);
    const auto decimal = found.kind == Node::Kind::text ? Points::parse(found.text) : std::nullopt;
    if (found && !decimal)
        problem(key, say("this is not a number of points"), say("write 5 or \"1.5\", with at most four decimals"));
    return decimal;
}

std::vector<std::string> Reader::texts(std::string_view key) {
    const Node& found = take(key, Node::Kind::list, tr("a list of texts: [\"…\", \"…\"]"));
    std::vector<std::string> out;
    for (const auto& item : found.items)
        if (item.kind == Node::Kind::text) out.push_back(item.text);
        else problem(key, say("the list holds something that is no text"), say("write every item in quotes"));
    return out;
}

const Node& Reader::table(std::string_view key) {
    return take(key, Node::Kind::table, tr("a table: [name] and its settings below"));
}

const Node& Reader::list(std::string_view key) { return take(key, Node::Kind::list, tr("a list: [ … ]")); }

} // namespace rdlz::policy
