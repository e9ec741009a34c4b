#include "desk/import/importer.hpp"

#include "core/error.hpp"
#include "core/hash.hpp"
#include "core/mask.hpp"
#include "core/message.hpp"
#include "core/text.hpp"
#include "desk/import/forms.hpp"
#include "desk/intake/discretion.hpp"
#include "store/lookup.hpp"

#include <algorithm>
#include <fstream>
#include <map>

namespace rdlz::desk {

namespace {

/// What is no fault of one line.
bool ends_all(Status status) {
    return status == Status::bug || status == Status::store_unusable || status == Status::stopped;
}

/// An importer's decision, or the store's refusal as a problem of the line.
staging::Decision taken(Importer& importer, staging::Line& line) {
    try {
        return importer.take(line);
    } catch (const Error& error) {
        if (ends_all(error.status())) throw;
        line.refuse({}, error.text(), error.hint());
    }
    return {};
}

/// What a voter's cells hold is told to whoever holds the file, and in no saved plan.
std::vector<Problem> discreet(const staging::Form& form, const staging::Line& line) {
    auto problems = line.problems;
    if (form.noun != "intake") return problems;
    for (auto& problem : problems) {
        const auto column = form.find(problem.place.column);
        const auto* field = column ? form.columns[*column].field : nullptr;
        if (field == nullptr || (field->marks & personal) == 0 || !line.has(form.columns[*column].name)) continue;
        problem.text = hidden_in(problem.text, line.text(form.columns[*column].name));
    }
    return problems;
}

/// What the line comes to once its importer is done with it.
void conclude(staging::Line& line, staging::Decision& decision) {
    using staging::Action;
    decision.line = line.number;
    if (line.refused) decision.action = line.in_conflict ? Action::conflict : Action::reject;
    else if (line.same_as != 0) decision.action = Action::skip;
    if (decision.action == Action::reject) decision.differences.clear();
    if (line.refused && decision.record.empty() && line.knows("code")) decision.record = line.text("code");
}

/// In a partial import each row is a trial: what a bad one wrote goes with it.
staging::Decision decide(Importer& importer, staging::Line& line, bool partial, const staging::Form& form) {
    staging::Decision decision;
    if (!line.refused) {
        std::optional<Trial> trial;
        if (partial) trial.emplace(importer.store());
        decision = taken(importer, line);
        if (trial && !line.refused) trial->keep();
    }
    if (line.refused) importer.forget(line);
    conclude(line, decision);
    decision.problems = discreet(form, line);
    return decision;
}

/// With the office's own headings, of the policies in force.
staging::Instructions informed(const Importer& importer, staging::Instructions told) {
    told.headings = office_headings(importer.store(), told.today, told.headings.form);
    return told;
}

/// None where it is no table at all: that is said when it is read in earnest.
int recognised(const Importer& importer, const std::filesystem::path& file, const staging::Instructions& instructions) {
    try {
        return staging::Sheet(file, importer.form(), informed(importer, instructions)).recognised();
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

/// What the file does not itself make is looked up once.
std::optional<std::int64_t> Importer::reference(staging::Line& line, std::string_view column, const Shape& shape) {
    const auto& text = line.text(column);
    if (text.empty()) return {};
    if (shape.noun == form().noun) return named(line, column, shape, text);
    auto& known = referred_[std::string(shape.noun)][text];
    if (!known) known = named(line, column, shape, text);
    return known;
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
        const auto column = field.is(derived) ? std::nullopt : line.filled(field.name);
        if (!column) continue;
        if (field.kind == Kind::reference) {
            if (const auto id = reference(line, field.name, *shape_named(field.target))) record.values[i] = *id;
            continue;
        }
        auto value = line.value_at(*column);
        const auto* text = std::get_if<std::string>(&value);
        if (text != nullptr && !field.codes.empty()) value = listed(line, field, *text);
        record.values[i] = std::move(value);
    }
}

/// The code that a word of a list of the policies stands for; refuses the line where it is none of them.
Value Importer::listed(staging::Line& line, const Field& field, const std::string& text) const {
    const auto& list = names_.list(std::string(field.codes));
    auto found = listed_in(list, field, text);
    if (!found.unknown.empty())
        line.refuse(field.name, say("'{}' is not in the list of the policies adopted", found.unknown),
                    say("write one of: {}", words_of(list)));
    return std::move(found.code);
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

void Importer::meet(staging::Line& line, std::int64_t record) {
    const auto* before = met(record);
    if (before == nullptr) {
        met_last_ = record;
        if (met_made_.empty() || met_made_.back().record < record)
            met_made_.push_back({record, line.number, line.print()});
        else met_others_[record] = {record, line.number, line.print()};
    }
    if (before == nullptr || before->line == line.number || line.stops()) return;
    const std::string column = line.knows("code") && line.has("code") ? "code" : "";
    const bool same = before->print == line.print();
    if (same && !passes_over_the_same())
        return line.refuse(column, say("the same person as line {}, word for word", before->line),
                           tr("delete one of the two lines, or write who should stand here"));
    if (same) {
        line.same_as = before->line;
        return line.note(column, say("says the same as line {}; passed over", line.same_as));
    }
    line.in_conflict = true;
    line.refuse(column, say("line {} is about the same record and says something else", before->line),
                tr("delete one of the two lines, or write what tells the two records apart"));
}

const Importer::Met* Importer::met(std::int64_t record) const {
    if (!met_made_.empty() && record <= met_made_.back().record) {
        const auto made = std::lower_bound(met_made_.begin(), met_made_.end(), record,
                                           [](const Met& each, std::int64_t sought) { return each.record < sought; });
        if (made->record == record) return &*made;
    }
    const auto other = met_others_.find(record);
    return other == met_others_.end() ? nullptr : &other->second;
}

int Importer::line_of(std::int64_t record) const {
    const auto* before = met(record);
    return before == nullptr ? 0 : before->line;
}

void Importer::forget(const staging::Line& line) {
    const auto* last = met(met_last_);
    if (last == nullptr || last->line != line.number) return;
    if (!met_made_.empty() && met_made_.back().record == met_last_) met_made_.pop_back();
    else met_others_.erase(met_last_);
}

staging::Decision Importer::keep(staging::Line& line, Record& record, const std::optional<Record>& before) {
    staging::Decision decision;
    decision.record = record.code();
    if (before) {
        meet(line, before->id);
        decision.differences = differences(*before, record);
    }
    if (line.stops()) return decision;
    if (before) {
        decision.action = decision.differences.empty() ? staging::Action::unchanged : staging::Action::change;
        if (!decision.differences.empty()) update(store_, record);
        return decision;
    }
    create(store_, record);
    meet(line, record.id);
    decision.record = record.code();
    return decision;
}

staging::Plan run_import(Importer& importer, const std::filesystem::path& file,
                         const staging::Instructions& instructions, const Watch& watch) {
    importer.begin(instructions);
    importer.expect(lines_of(file));
    staging::Sheet sheet(file, importer.form(), informed(importer, instructions));
    const auto form = sheet.known_form();
    staging::Plan plan{file.string(), sha256_file(file), sheet.found(), instructions.said, form, instructions.partial};
    plan.problems = sheet.missing();
    plan.unreadable = any_refused(plan.problems);
    auto line = sheet.line();
    while (!plan.unreadable && sheet.next(line)) {
        importer.stop().check();
        const auto decision = decide(importer, line, instructions.partial, form);
        ++plan.counts[static_cast<std::size_t>(decision.action)];
        plan.problems.insert(plan.problems.end(), line.problems.begin(), line.problems.end());
        if (watch) watch(decision);
    }
    plan.remarks = sheet.remarks();
    return plan;
}

std::int64_t lines_of(const std::filesystem::path& file) {
    std::ifstream in(file, std::ios::binary);
    std::int64_t lines = 0;
    for (std::vector<char> piece(65536); in.read(piece.data(), 65536) || in.gcount() > 0;) {
        const auto end = piece.begin() + in.gcount();
        if (lines == 0 && in.gcount() > 1 && piece[0] == 'P' && piece[1] == 'K') return 0;
        lines += std::count(piece.begin(), end, '\n');
    }
    return lines;
}

std::unique_ptr<Importer> importer_of(const std::string& noun, Store& store) {
    using Make = std::unique_ptr<Importer> (*)(Store&);
    static const std::map<std::string, Make> known{{"region", region_importer},
                                                   {"station", station_importer},
                                                   {"department", department_importer},
                                                   {"deputy", roster_importer},
                                                   {"activity", activity_importer},
                                                   {"attendance", attendance_importer},
                                                   {"intake", intake_importer},
                                                   {"suggestion", suggestion_importer},
                                                   {"suggestion-event", event_importer},
                                                   {"deed", deed_importer},
                                                   {"duty", duty_importer},
                                                   {"rating", rating_importer},
                                                   {"manual-line", line_importer}};
    const auto found = known.find(noun);
    if (found == known.end())
        throw Error(Status::bad_input, say("there is no import of '{}'", noun), tr("update rdlz"));
    return found->second(store);
}

Importer& fitting(const std::vector<std::unique_ptr<Importer>>& importers, const std::filesystem::path& file,
                  const staging::Instructions& instructions) {
    if (importers.size() == 1) return *importers.front();
    std::vector<int> known;
    for (const auto& importer : importers) known.push_back(recognised(*importer, file, instructions));
    return *importers[static_cast<std::size_t>(std::max_element(known.begin(), known.end()) - known.begin())];
}

} // namespace rdlz::desk
