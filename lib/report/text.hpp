#pragma once

#include "report/ledger.hpp"

#include <functional>
#include <string_view>

namespace rdlz::report {

/// Takes a text piece by piece.
using Out = std::function<void(std::string_view piece)>;

/// A ledger as plain lines, everything that the sheet would show in the order it shows it: for reading in a terminal
/// and for tests. Cells are parted by " | ", line breaks in them shown as "⏎". Returns the number of rows.
std::int64_t write_text(const Ledger& ledger, const Out& out);

/// A ledger's header and rows as CSV for Excel and WPS: UTF-8 with a byte-order mark, CRLF, every field in quotes.
/// Guarded, a text that would be taken for a formula gets a ' in front; machines ask for it without.
struct CsvOptions {
    bool guarded = true;
};
std::int64_t write_csv(const Ledger& ledger, const Out& out, CsvOptions options = {});

} // namespace rdlz::report
