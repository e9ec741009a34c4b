#include "store/lookup.hpp"

#include "core/message.hpp"
#include "core/text.hpp"
#include "domain/tenure.hpp"
#include "store/database.hpp"
#include "store/records.hpp"

#include <map>

namespace rdlz {

namespace {

std::vector<std::int64_t> ids(const Store& store, const std::string& sql, const std::string& text) {
    Query query(store.database(), sql);
    query.with(text);
    std::vector<std::int64_t> found;
    while (query.next()) found.push_back(query.number(0));
    return found;
}

/// A code whose person was entered twice leads to the entry kept, however often that was joined again.
constexpr const char* joined_with =
    "WITH RECURSIVE same (id) AS (SELECT merged_into FROM person WHERE code = ? UNION "
    "SELECT merged_into FROM person JOIN same USING (id)) SELECT id FROM person JOIN same USING (id) "
    "WHERE voided_by IS NULL";

/// The questions asked for a noun, one after the other, until one has an answer.
std::vector<std::string> questions(const Shape& shape) {
    std::vector<std::string> asked;
    const auto add = [&](const char* condition) {
        asked.push_back(
            fmt::format("SELECT id FROM {} WHERE {} AND voided_by IS NULL ORDER BY id", shape.table, condition));
    };
    if (shape.has_code()) add("code = ?");
    if (shape.noun == "deputy") {
        asked.emplace_back(joined_with);
        asked.emplace_back(
            "SELECT DISTINCT deputy FROM mandate WHERE certificate = ? AND voided_by IS NULL ORDER BY deputy");
        add("phone = ?");
    }
    if (shape.noun == "suggestion") add("number = ?");
    if (shape.noun == "grouping") add("name = ? AND kind = 'group'"); // delegations bear names of townships too
    if (shape.find("name") != nullptr && shape.noun != "intake") add("name = ?");
    if (shape.find("short_name") != nullptr) add("short_name = ?");
    return asked;
}

std::vector<std::string> all_names(const Store& store, const Shape& shape) {
    std::vector<std::string> names;
    std::vector<std::string> columns{"code"};
    for (const auto* name : {"name", "short_name"})
        if (shape.find(name) != nullptr && shape.noun != "intake") columns.emplace_back(name);
    Query query(store.database(), fmt::format("SELECT {} FROM {} WHERE voided_by IS NULL ORDER BY id LIMIT 5000",
                                              joined(columns, ", "), shape.table));
    while (query.next())
        for (std::size_t i = 0; i < columns.size(); ++i) names.push_back(query.text(static_cast<int>(i)));
    return names;
}

/// DB0012@MH-18, or the deputy alone who has but one seat.
std::vector<std::int64_t> seats(const Store& store, const std::string& text) {
    const auto at = text.find('@');
    std::vector<std::int64_t> found;
    for (const auto person : candidates(store, shape<Person>, text.substr(0, at)))
        for (const auto& seat : mandates_of(store, {person}))
            if (at == std::string::npos || code_of(store, shape<Congress>, seat.congress.value) == text.substr(at + 1))
                found.push_back(seat.id.value);
    return found;
}

[[noreturn]] void not_found(const Store& store, const Shape& shape, const std::string& text) {
    const auto near = shape.has_code() ? nearest(text, all_names(store, shape)) : std::nullopt;
    throw Error(Status::not_found, say("no {} '{}'", tr(std::string(shape.noun).c_str()), text),
                near ? say("did you mean '{}'?", *near) : say("'rdlz {} list' shows all", noun_of_list(shape)));
}

[[noreturn]] void several(const Store& store, const Shape& shape, const std::string& text,
                          const std::vector<std::int64_t>& found) {
    std::vector<std::string> codes;
    for (const auto id : found) codes.push_back(code_of(store, shape, id));
    throw Error(Status::refused, say("'{}' is the name of several: {}", text, joined(codes, ", ")),
                tr("write the code of the one meant"));
}

/// The deputies whose name is not its own folded form (Latin letters, rare marks), with that form.
std::vector<std::pair<std::string, std::int64_t>> folded_names(const Store& store) {
    Query query(store.database(), "SELECT id, name FROM person WHERE name GLOB '*[^㐀-鿿]*' AND voided_by IS NULL");
    std::vector<std::pair<std::string, std::int64_t>> found;
    while (query.next())
        if (auto form = folded(query.text(1)); form != query.text(1))
            found.emplace_back(std::move(form), query.number(0));
    return found;
}

} // namespace

std::string noun_of_list(const Shape& shape) {
    static const std::map<std::string_view, const char*> under{
        {"opinion", N_("intake")}, {"mandate", N_("deputy")}, {"grouping", N_("deputy")}, {"session", N_("congress")}};
    const auto found = under.find(shape.noun);
    return tr(found == under.end() ? std::string(shape.noun).c_str() : found->second);
}

std::vector<std::int64_t> candidates(const Store& store, const Shape& shape, const std::string& text) {
    if (shape.noun == "mandate") return seats(store, text);
    for (const auto& question : questions(shape))
        if (auto found = ids(store, question, text); !found.empty()) return found;
    return shape.noun == "deputy" ? namesakes(store, text) : std::vector<std::int64_t>();
}

std::vector<std::int64_t> namesakes(const Store& store, const std::string& name) {
    const auto wanted = folded(name);
    auto found = ids(store, "SELECT id FROM person WHERE name = ? AND voided_by IS NULL ORDER BY id", wanted);
    for (const auto& [form, id] : folded_names(store))
        if (form == wanted) found.push_back(id);
    return found;
}

std::int64_t resolve(const Store& store, const Shape& shape, const std::string& text) {
    const auto found = candidates(store, shape, text);
    if (found.empty()) not_found(store, shape, text);
    if (found.size() > 1) several(store, shape, text, found);
    return found.front();
}

std::string code_of(const Store& store, const Shape& shape, std::int64_t id) {
    const auto record = fetch(store, shape, id);
    if (!record) return {};
    if (shape.has_code()) return record->code();
    if (shape.noun == "mandate")
        return code_of(store, rdlz::shape<Person>, record->number("deputy")) + "@" +
               code_of(store, rdlz::shape<Congress>, record->number("congress"));
    if (shape.noun == "session") return std::to_string(record->number("number"));
    return shape.find("name") != nullptr ? record->text("name") : std::string();
}

std::string name_of_record(const Store& store, const Shape& shape, std::int64_t id) {
    const auto record = fetch(store, shape, id);
    if (!record) return {};
    if (shape.noun == "mandate") return name_of_record(store, rdlz::shape<Person>, record->number("deputy"));
    if (shape.find("short_name") != nullptr && !record->text("short_name").empty()) return record->text("short_name");
    if (shape.find("name") != nullptr && shape.noun != "intake" && !record->text("name").empty())
        return record->text("name");
    return code_of(store, shape, id);
}

std::vector<Mandate> mandates_of(const Store& store, Id<Person> person) {
    return select<Mandate>(store, {{{"deputy", person.value}}, false, "since"});
}

std::optional<Mandate> mandate_on(const Store& store, Id<Person> person, Id<Congress> congress, Date day) {
    for (auto& mandate : mandates_of(store, person))
        if (mandate.congress == congress && holds_on(mandate, day)) return mandate;
    return {};
}

} // namespace rdlz
