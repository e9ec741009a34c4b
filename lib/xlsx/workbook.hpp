#pragma once

#include "report/ledger.hpp"

#include <cstdint>
#include <filesystem>
#include <functional>
#include <string>

namespace rdlz::xlsx {

/// How a workbook is written. Nothing here changes the bytes of what fits.
struct WriteOptions {
    bool overwrite = false;
    std::filesystem::path temporary{};     ///< folder for the sheet while it grows; beside the target when empty
    std::uint64_t free_space = 16U << 20U; ///< bytes that both folders must have to begin with and keep
    std::int64_t sheet_rows = 1'048'576;   ///< the rest goes on on sheets named …(2)
};

/// What became of a ledger.
struct Written {
    std::int64_t rows = 0;      ///< pulled from the ledger, not counting 合计 and empty ones
    std::string digest;         ///< SHA-256 of the file
    std::int64_t cut_texts = 0; ///< texts longer than a cell can hold, cut with a mark
    std::int64_t tall_rows = 0; ///< rows whose text is longer than the tallest row can print
};

/// Writes a ledger as a workbook (.xlsx), laid out as offices print it. The same ledger gives the same bytes. The
/// file appears under its name only when it is finished, read back and on the disk; otherwise nothing is left and
/// Error (output_failed) says why.
Written write_workbook(const report::Ledger& ledger, const std::filesystem::path& file,
                       const WriteOptions& options = {});

/// Hands over one ledger after the other; false when there are no more.
using NextLedger = std::function<bool(report::Ledger& ledger)>;

/// Writes many ledgers as one workbook, each on a sheet of its own with its name, in their order; as careful as
/// write_workbook. Throws Error (refused) where there is none.
Written write_booklet(const NextLedger& next, const std::string& title, const std::filesystem::path& file,
                      const WriteOptions& options = {});

} // namespace rdlz::xlsx
