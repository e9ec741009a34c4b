#pragma once

#include "core/message.hpp"
#include "desk/collect/reading/reading.hpp"
#include "desk/import/plans.hpp"

#include <filesystem>
#include <string>
#include <vector>

namespace rdlz::desk {

/// Stands in a plan where an import names the kind of its file.
constexpr const char* sheets_importer = N_("collect");

/// The header for places whose sheets are about to be planned, bound to every file there.
PlanHeader header_of(const Store& store, const std::vector<std::string>& places, Month month, Date today);

/// Saves what a reading came to: one row for each file, under its name and line 0, then those of its records.
void save_plan(const std::filesystem::path& file, bool overwrite, const PlanHeader& header,
               const std::vector<ReadSheets>& all);

/// Reads the places as a plan says. Throws Error(refused) saying what moved; then nothing may be kept.
std::vector<ReadSheets> read_as_planned(const Store& store, PlanReader& plan, const std::vector<std::string>& places,
                                        Reading& reading);

} // namespace rdlz::desk
