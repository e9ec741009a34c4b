#include "staging/sheet.hpp"

#include "core/error.hpp"
#include "core/message.hpp"
#include "core/period.hpp"
#include "core/text.hpp"
#include "staging/example.hpp"
#include "staging/repair.hpp"

#include <algorithm>
#include <functional>
#include <utility>

namespace rdlz::staging {

namespace {

tables::Options options_for(const Form& form, const Instructions& instructions) {
    tables::Options options;
    options.column = [columns = columns_by_heading(form, instructions.headings)](const std::string& cell) {
        const auto found = columns.find(folded(cell));
        return found == columns.end() ? std::nullopt : std::optional(found->second);
    };
    options.expected = form.expected();
    options.said = instructions.said;
    return options;
}

/// A day for a month or a year (2021, 2021年, 2021年3月): the first where something began, the last of what came after,
/// so that nothing comes out of order.
std::optional<Date> rough_day(const std::string& text, bool is_beginning) {
    if (const auto month = Month::read(text)) return is_beginning ? month->first() : month->last();
    const auto bare = text.ends_with("年") ? text.substr(0, text.size() - std::string("年").size()) : text;
    const auto year = Period::read(bare);
    if (!year || bare.size() != 4) return {};
    return is_beginning ? year->from : year->to;
}

} // namespace

bool is_of_rejects(const std::vector<std::string>& header) {
    return header.size() > rejects_headings.size() &&
           std::equal(rejects_headings.begin(), rejects_headings.end(), header.begin());
}

Line Line::of(const Form& form, std::string file, const std::map<std::string, std::string>& cells, Date today) {
    Line line(form, std::move(file));
    line.today_ = today;
    line.headings_.resize(form.columns.size());
    line.places_.resize(form.columns.size());
    line.cells_.resize(form.columns.size());
    for (const auto& [column, text] : cells) line.cells_[line.index(column)] = trimmed(text);
    return line;
}

std::size_t Line::index(std::string_view column) const {
    for (std::size_t i = 0; i < form_.columns.size(); ++i)
        if (same_word(form_.columns[i].name, column)) return i;
    throw Error(Status::bug, fmt::format("the form of {} has no column {}", form_.noun, column));
}

std::string Line::heading(std::string_view column) const {
    if (column.empty()) return {};
    const auto& written = headings_[index(column)];
    return written.empty() ? form_.columns[index(column)].heading : trimmed(written);
}

bool Line::knows(std::string_view column) const {
    return std::any_of(form_.columns.begin(), form_.columns.end(),
                       [&](const Column& each) { return each.name == column; });
}

bool Line::has(std::string_view column) const { return !cells_[index(column)].empty(); }

std::vector<std::string> Line::texts(std::string_view column) const { return split(text(column), "、，,;；\n\r"); }

std::size_t Line::print() const {
    std::size_t print = 0;
    for (const auto& cell : cells_) print = print * 1099511628211U + std::hash<std::string>()(cell);
    return print;
}

void Line::refuse(std::string_view column, std::string text, std::string remedy) {
    problems.push_back(
        {{file_, number, heading(column), record}, std::move(text), std::move(remedy), Problem::Weight::refused});
    refused = true;
}

void Line::note(std::string_view column, std::string text) {
    problems.push_back({{file_, number, heading(column), record}, std::move(text), {}, Problem::Weight::note});
}

std::optional<std::size_t> Line::filled(std::string_view column) const {
    for (std::size_t i = 0; i < form_.columns.size(); ++i)
        if (same_word(form_.columns[i].name, column)) return cells_[i].empty() ? std::nullopt : std::optional(i);
    return {};
}

/// Short words are remembered, in columns that do not hold too many.
Value Line::value_at(std::size_t at) {
    constexpr std::size_t too_many = 4096;
    constexpr std::size_t longest_remembered = 64;
    remembered_.resize(form_.columns.size());
    auto& [values, given_up] = remembered_[at];
    const auto& cell = cells_[at];
    if (given_up || cell.size() > longest_remembered) return mended_value(at);
    if (const auto found = values.find(cell); found != values.end()) return found->second;
    const auto told = problems.size();
    auto value = mended_value(at);
    if (problems.size() == told) values.emplace(cell, value);
    given_up = values.size() == too_many;
    if (given_up) values.clear();
    return value;
}

Value Line::mended_value(std::size_t at) {
    const auto& field = *form_.columns[at].field;
    const auto mended = mend(field, cells_[at], [this, at] { return habits_ ? habits_->of(places_[at]) : Habit(); });
    if (!mended.note.empty()) note(form_.columns[at].name, mended.note);
    const bool rough = history_ && field.kind == Kind::date && rough_day(mended.text, true);
    auto lost = rough ? std::nullopt : mended.lost;
    if (!lost) {
        auto found = read(at, mended.text);
        if (auto* value = std::get_if<Value>(&found)) return std::move(*value);
        lost = std::get<Misread>(found);
    }
    refuse(form_.columns[at].name, lost->text, lost->remedy);
    return {};
}

std::variant<Value, Misread> Line::read(std::size_t at, const std::string& text) {
    const auto& field = *form_.columns[at].field;
    auto found = read_value(field, text);
    if (const auto* value = std::get_if<Value>(&found)) {
        const auto* held = std::get_if<std::string>(value);
        if (field.name != "born" || held == nullptr || *held <= today_.str().substr(0, 7)) return found;
        return Misread{say("'{}' lies in the future", text), tr("check the year")};
    }
    const auto day = history_ && field.kind == Kind::date ? rough_day(text, field.is(required)) : std::nullopt;
    if (!day) return found;
    note(form_.columns[at].name, say("'{}' taken as {}: no more is known of the day", text, day->str()));
    rough_days_.push_back(fmt::format("{}：原表为{}", field.heading, text));
    return Value(day->str());
}

std::vector<std::string> Line::take_rough_days() { return std::exchange(rough_days_, {}); }

/// Takes a cell as it stands in the file. What no table of words may hold is refused in words, and told of in prose.
void Line::take(std::size_t column, std::string_view cell) {
    if (is_plain(cell)) {
        cells_[column].assign(cell);
        return;
    }
    cells_[column] = trimmed(cell);
    const auto& of = form_.columns[column];
    if (cells_[column].find('\n') != std::string::npos) note(of.name, tr("the cell holds a line break"));
    const auto control = control_character(cell);
    if (!control) return;
    const auto text = say("the cell holds the control character U+{:04X}", static_cast<unsigned>(*control));
    if (of.field != nullptr && of.field->is(words_of)) note(of.name, text);
    else refuse(of.name, text, tr("delete it: type the cell anew"));
}

Sheet::Sheet(const std::filesystem::path& file, const Form& form, const Instructions& instructions)
    : form_(form),
      table_(tables::open(file, options_for(form, instructions))),
      mapping_(mapped(form, instructions.headings, table_.header())),
      headings_(form.columns.size()),
      places_(form.columns.size()),
      habits_(std::make_shared<Habits>(file, options_for(form, instructions))),
      explain_(instructions.explain),
      today_(instructions.today),
      history_(instructions.history) {
    const auto& header = table_.header();
    if (is_of_rejects(header))
        for (std::size_t i = 0; i < rejects_headings.size(); ++i) mapping_[i] = {header[i], Reading::rejects, {}, {}};
    if (const auto* own = form_of_file(form, instructions.headings, header)) office_form_ = own->name;
    for (std::size_t i = 0; i < mapping_.size(); ++i) {
        if (!mapping_[i].is_read()) continue;
        headings_[*mapping_[i].column] = mapping_[i].text;
        places_[*mapping_[i].column] = i;
    }
}

Line Sheet::line() const {
    Line line(form_, table_.file());
    line.today_ = today_;
    line.history_ = history_;
    line.headings_ = headings_;
    line.places_ = places_;
    line.habits_ = habits_;
    return line;
}

bool Sheet::next_row() {
    while (table_.next(row_)) {
        if (!is_example(row_.cells)) return true;
        has_example_ = true;
    }
    return false;
}

bool Sheet::next(Line& line) {
    if (!next_row()) return false;
    line.number = row_.line;
    line.record = row_.record;
    line.refused = false;
    line.in_conflict = false;
    line.same_as = 0;
    line.problems.clear();
    line.rough_days_.clear();
    line.cells_.resize(form_.columns.size());
    for (auto& cell : line.cells_) cell.clear();
    for (std::size_t i = 0; i < std::min(row_.cells.size(), mapping_.size()); ++i)
        if (mapping_[i].is_read()) line.take(*mapping_[i].column, row_.cells[i]);
    line.problems.insert(line.problems.end(), row_.faults.begin(), row_.faults.end());
    line.refused = line.refused || any_refused(row_.faults);
    return true;
}

std::vector<std::string> Sheet::remarks() const {
    const auto& found = table_.found();
    std::vector<std::string> all{say("read as {}, headings on line {}", found.how(), found.header_line)};
    if (!office_form_.empty()) all.push_back(say("read by the form '{}'", office_form_));
    std::vector<std::string> unread;
    for (const auto& heading : mapping_)
        if ((heading.reading == Reading::unknown || heading.reading == Reading::repeated) &&
            !trimmed(heading.text).empty())
            unread.push_back(heading.text);
    if (!unread.empty()) all.push_back(say("columns not read: {}", joined(unread, "、")));
    if (explain_)
        for (auto& line : explained(form_, mapping_)) all.push_back(std::move(line));
    all.insert(all.end(), found.notices.begin(), found.notices.end());
    for (auto& remark : table_.skipped().remarks()) all.push_back(std::move(remark));
    if (has_example_) all.emplace_back(tr("passed over: the example row"));
    return all;
}

Form Sheet::known_form() const {
    auto form = form_;
    for (const auto& heading : mapping_)
        if (heading.is_read()) form.said.emplace_back(folded(heading.text), *heading.column);
    return form;
}

int Sheet::recognised() const {
    return static_cast<int>(
        std::count_if(headings_.begin(), headings_.end(), [](const std::string& heading) { return !heading.empty(); }));
}

std::vector<Problem> Sheet::missing() const {
    std::vector<Problem> problems;
    for (std::size_t i = 0; i < headings_.size(); ++i)
        if (form_.columns[i].required && headings_[i].empty())
            problems.push_back({{table_.file(), table_.found().header_line, form_.columns[i].heading},
                                tr("the file has no such column"),
                                say("add a column headed '{}'", form_.columns[i].heading),
                                Problem::Weight::refused});
    return problems;
}

} // namespace rdlz::staging
