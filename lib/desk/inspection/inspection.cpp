#include "desk/inspection/inspection.hpp"

#include "core/message.hpp"
#include "desk/import/forms.hpp"

#include <algorithm>
#include <memory>

namespace rdlz::desk {

namespace {

using Forms = std::vector<staging::Form>;

/// The same heading means the same column whatever import knows it: the first that does counts.
std::optional<std::size_t> column_of(const Forms& forms, const std::string& heading) {
    constexpr std::size_t most_columns = 1000;
    for (std::size_t i = 0; i < forms.size(); ++i)
        if (const auto column = forms[i].find(heading)) return i * most_columns + *column;
    return {};
}

/// Which of the imports know most of the headings.
const staging::Form* best_form(const Forms& forms, const std::vector<std::string>& headings) {
    const staging::Form* best = nullptr;
    std::ptrdiff_t most = 0;
    for (const auto& form : forms) {
        const auto known = std::count_if(headings.begin(), headings.end(), [&form](const std::string& heading) {
            return form.find(heading).has_value();
        });
        if (known > most) best = &form;
        most = std::max(most, known);
    }
    return best;
}

std::vector<ColumnSeen> columns_seen(const staging::Form* form, const std::vector<std::string>& headings) {
    std::vector<ColumnSeen> columns;
    for (const auto& heading : headings) {
        const auto column = form == nullptr ? std::nullopt : form->find(heading);
        columns.push_back({heading, column ? form->columns[*column].heading : std::string()});
    }
    return columns;
}

void read_rows(tables::Table& table, Inspection& seen, int kept) {
    for (tables::Row row; table.next(row); ++seen.rows) {
        seen.problems.insert(seen.problems.end(), row.faults.begin(), row.faults.end());
        if (seen.rows < kept) seen.first.push_back({row.line, row.record, {row.cells.begin(), row.cells.end()}});
    }
}

} // namespace

tables::Options options_of_all(const tables::Overrides& said) {
    tables::Options options;
    options.column = [forms = std::make_shared<const Forms>(all_forms())](const std::string& heading) {
        return column_of(*forms, heading);
    };
    options.said = said;
    options.needs_headings = false;
    return options;
}

Inspection inspect(const std::filesystem::path& file, const tables::Overrides& said, int kept) {
    auto table = tables::open(file, options_of_all(said));
    const auto forms = all_forms();
    const auto* const form = best_form(forms, table.header());
    Inspection seen;
    seen.found = table.found();
    if (form != nullptr) seen.kind = form->noun;
    seen.columns = columns_seen(form, table.header());
    read_rows(table, seen, kept);
    seen.skipped = table.skipped();
    return seen;
}

} // namespace rdlz::desk
