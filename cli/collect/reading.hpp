#pragma once

#include "command.hpp"
#include "desk/collect/reading/planning.hpp"

namespace rdlz::cli {

/// The end of a reading of sheets: what goes back is written, what came of each file is told, and what was in order is
/// kept.
Status conclude_reading(Store& store, Context& context, const desk::Reading& reading,
                        const std::vector<desk::ReadSheets>& all);

/// Does what a plan says of sheets that came back; places are those of the plan where none are given.
Status apply_sheets(Store& store, Context& context, desk::PlanReader& plan, const std::string& place);

} // namespace rdlz::cli
