#pragma once

#include "desk/collect/reading/filled.hpp"
#include "xlsx/form/form.hpp"

#include <string>
#include <vector>

namespace rdlz::desk {

/// The workbook a station gets back (退改单): what it wrote, the cells that are wrong in red, a sentence on each. It
/// bears the mark of the next round, so that what is put right is told from what was wrong.
xlsx::FormBook returned_book(xlsx::FormBook empty, const Filled& filled, const std::vector<CellProblem>& problems);

/// "a.xlsx: 接待登记 C7 反映问题: the cell is empty (write …)"
Problem told(const Filled& filled, const CellProblem& problem);

} // namespace rdlz::desk
