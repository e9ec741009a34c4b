#include "desk/import/importer.hpp"

#include "core/error.hpp"
#include "core/hash.hpp"
#include "core/message.hpp"
#include "core/text.hpp"
#include "desk/intake/discretion.hpp"
#include "store/lookup.hpp"

#include <algorithm>

namespace rdlz::desk {

namespace {

/// What is no fault of one line.
bool ends_all(Status status) {
    return status == Status::bug || status == Status::store_unusable || status == Status::stopped;
}

/// An importer's decision, or the store's refusal as a problem of the line.
void take_line(Importer& importer, staging::Line& line, staging::Plan& plan) {
    if (line.refused) return;
    try {
        auto decision = importer.take(line);
        if (!line.refused) plan.decide(std::move(decision));
    } catch (const Error& error) {
        if (ends_all(error.status())) throw;
        line.refuse({}, error.text(), error.hint());
    }
}

/// None where it is no table at all: that is said when it is read in earnest.
int recognised(const Importer& importer, const std::filesystem::path& file, const staging::Instructions& instructions) {
    try {
        return staging::Sheet(file, importer.form(), instructions).recognised();
    } catch (const Error&) {
        return 0;
    }
}

} // namespace

std::optional<std::int64_t> Importer::named(staging::Line& line, std::string_view column, const Shape& shape,
                                            const std::string& text) {
    const auto found = candidates(store_, shape, text);
    if (found.size() == 1) return found.front();
    if (found.empty()) {
        line.refuse(column, say("there is no {} '{}'", tr(std::string(shape.noun).c_str()), text),
                    say("add it first, or write a name that 'rdlz {} list' shows", noun_of_list(shape)));
        return {};
    }
    std::vector<std::string> codes;
    for (const auto id : found) codes.push_back(code_of(store_, shape, id));
    line.refuse(column, say("'{}' is the name of several: {}", text, joined(codes, ", ")),
                tr("write the code of the one meant"));
    return {};
}

std::optional<std::int64_t> Importer::reference(staging::Line& line, std::string_view column, const Shape& shape) {
    return line.has(column) ? named(line, column, shape, line.text(column)) : std::nullopt;
}

std::optional<Record> Importer::by_code(staging::Line& line, std::string_view column, const Shape& shape) const {
    auto found = fetch_by_code(store_, shape, line.text(column));
    if (found && found->voided_by != 0) // a person entered twice is found under either code
        if (const auto ids = candidates(store_, shape, line.text(column)); ids.size() == 1)
            found = fetch(store_, shape, ids.front());
    if (found && found->voided_by != 0)
        line.refuse(column, say("the code '{}' was voided; codes are never used twice", line.text(column)),
                    tr("write another code, or leave the cell empty"));
    return found;
}

void Importer::fill(staging::Line& line, Record& record) {
    for (std::size_t i = 0; i < record.values.size(); ++i) {
        const auto& field = record.shape->fields[i];
        if (field.is(derived) || !line.knows(field.name) || !line.has(field.name)) continue;
        if (field.kind == Kind::reference) {
            if (const auto id = reference(line, field.name, *shape_named(field.target))) record.values[i] = *id;
            continue;
        }
        auto value = line.value(field.name);
        const auto* text = std::get_if<std::string>(&value);
        const auto& list = field.codes.empty() ? policy::CodeList{} : names_.list(std::string(field.codes));
        if (text != nullptr && !list.empty()) {
            const auto code = find_code(list, *text);
            if (!code)
                line.refuse(field.name, say("'{}' is not in the list of the policies adopted", *text),
                            say("write one of: {}", words_of(list)));
            else value = *code;
        }
        record.values[i] = std::move(value);
    }
}

/// What a voter said or who it was is told with the same discretion as in the book of changes.
std::vector<staging::Difference> Importer::differences(const Record& before, const Record& after) const {
    const bool of_a_voter = before.shape == &shape<Visit> || before.shape == &shape<Opinion>;
    Discretion discretion(names_);
    discretion.turn_to(*before.shape, before.id);
    const auto told = [&](const Field& field, const Value& value) {
        return of_a_voter ? discretion.shown(field, value, true) : names_.given(field, value);
    };
    std::vector<staging::Difference> found;
    for (std::size_t i = 0; i < after.values.size(); ++i) {
        if (before.values[i] == after.values[i]) continue;
        const auto& field = after.shape->fields[i];
        found.push_back({std::string(field.heading), told(field, before.values[i]), told(field, after.values[i])});
    }
    return found;
}

staging::Decision Importer::keep(const staging::Line& line, Record& record, const std::optional<Record>& before) {
    staging::Decision decision;
    decision.line = line.number;
    decision.record = record.code();
    if (line.refused) return decision;
    if (!before) {
        record.id = insert(store_, record);
        return decision;
    }
    decision.differences = differences(*before, record);
    decision.action = decision.differences.empty() ? staging::Action::unchanged : staging::Action::change;
    if (!decision.differences.empty()) update(store_, record);
    return decision;
}

staging::Plan run_import(Importer& importer, const std::filesystem::path& file,
                         const staging::Instructions& instructions) {
    importer.begin(instructions);
    staging::Sheet sheet(file, importer.form(), instructions);
    staging::Plan plan;
    plan.file = file.string();
    plan.digest = sha256_file(file);
    plan.problems = sheet.missing();
    auto line = sheet.line();
    const bool readable = !plan.refused();
    while (readable && sheet.next(line)) {
        importer.stop().check();
        take_line(importer, line, plan);
        plan.problems.insert(plan.problems.end(), line.problems.begin(), line.problems.end());
    }
    plan.remarks = sheet.remarks();
    return plan;
}

Importer& fitting(const std::vector<std::unique_ptr<Importer>>& importers, const std::filesystem::path& file,
                  const staging::Instructions& instructions) {
    if (importers.size() == 1) return *importers.front();
    std::vector<int> known;
    for (const auto& importer : importers) known.push_back(recognised(*importer, file, instructions));
    return *importers[static_cast<std::size_t>(std::max_element(known.begin(), known.end()) - known.begin())];
}

} // namespace rdlz::desk
