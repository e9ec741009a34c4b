#include "xlsx/form/form.hpp"

#include "core/error.hpp"
#include "core/hash.hpp"
#include "xlsx/clean_text.hpp"
#include "xlsx/draft.hpp"
#include "xlsx/form/form_page.hpp"
#include "xlsx/verify.hpp"

#include <fmt/format.h>
#include <list>

namespace rdlz::xlsx {

namespace {

Written write_sheets(const FormBook& form, const std::filesystem::path& draft, const std::filesystem::path& temporary) {
    Book book(draft, temporary, Book::Memory::whole);
    book.name(form.title);
    FormStyles styles(book.raw());
    const FormLists lists(form);
    std::list<Sheet> sheets;
    Written written;
    for (const auto& each : form.sheets) {
        if (each.columns.empty()) throw Error(Status::bug, fmt::format("the form '{}' has no columns", each.name));
        sheets.emplace_back(book.raw(), sheet_name(each.name));
        FormPage(sheets.back(), styles, each, lists).write();
        written.rows += static_cast<std::int64_t>(each.rows.size());
    }
    worksheet_activate(sheets.front().raw());
    sheets.emplace_back(book.raw(), hidden_sheet);
    lists.write(sheets.back());
    std::vector<std::int64_t> last_rows;
    for (const auto& sheet : sheets) {
        last_rows.push_back(sheet.last_row());
        written.cut_texts += sheet.cut_texts();
    }
    book.close();
    verify_workbook(draft, last_rows);
    return written;
}

} // namespace

Written write_form(const FormBook& form, const std::filesystem::path& file, const WriteOptions& options) {
    if (form.sheets.empty()) throw Error(Status::bug, "a form without sheets");
    Draft draft(file, options.overwrite);
    const auto temporary = options.temporary.empty() ? draft.folder() : options.temporary;
    demand_space(temporary, options.free_space);
    demand_space(draft.folder(), options.free_space);
    auto written = write_sheets(form, draft.path(), temporary);
    written.digest = sha256_file(draft.path());
    draft.place();
    return written;
}

} // namespace rdlz::xlsx
