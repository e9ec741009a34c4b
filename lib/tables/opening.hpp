#pragma once

#include "tables/headings.hpp"
#include "tables/records.hpp"
#include "tables/table.hpp"

#include <memory>

namespace rdlz::tables {

/// A file opened, its headings found and its records about to be read from the top.
struct Opened {
    Found found;
    Headings headings;
    std::vector<Kept> above;          ///< titles and headings
    std::unique_ptr<Records> records; ///< from the first one on
};

/// Adds the first records of a file, as far down as headings are looked for.
void add_first_records(Records& records, std::vector<Kept>& top);

/// Notes the headings and what stands above them.
void take_headings(Opened& opened, std::vector<Kept> top, std::optional<Headings> headings);

/// Throws the refusal of a file in which no headings are known, telling what its first row was.
[[noreturn]] void refuse_headings(const Opened& opened, const std::filesystem::path& file, const Options& options,
                                  const std::vector<Kept>& top);

Opened open_text(const std::filesystem::path& file, const Options& options);
Opened open_workbook(const std::filesystem::path& file, const Options& options);

} // namespace rdlz::tables
