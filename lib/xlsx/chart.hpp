#pragma once

#include "xlsx/row_writer.hpp"

#include <string>
#include <xlsxwriter.h>

namespace rdlz::xlsx {

/// A bar chart (柱形图) of a ledger's first rows, on a sheet of its own; nothing where the ledger asks for none or has
/// no rows.
void add_chart(lxw_workbook* workbook, const std::string& sheet, const report::Layout& layout, const BodyRows& body);

} // namespace rdlz::xlsx
