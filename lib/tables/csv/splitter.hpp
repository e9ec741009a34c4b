#pragma once

#include "tables/csv/source.hpp"
#include "tables/records.hpp"

#include <array>
#include <cstddef>
#include <string>
#include <string_view>
#include <vector>

namespace rdlz::tables {

/// Cuts text into records of cells: RFC 4180 as Excel and WPS write it, with line breaks inside quotes, and with CRLF,
/// LF and CR mixed. Holds one piece of the file and one record, never more; the cells point into that piece.
class Splitter : public Records {
public:
    Splitter(const std::filesystem::path& file, const Decided& encoding, char separator);
    bool next(Record& record) override;

private:
    /// Where a cell lies, from the beginning of its record.
    struct Span {
        std::size_t from = 0;
        std::size_t to = 0;
        bool quoted = false;
        bool plain = true; ///< between its quotes stand no quotes, and nothing stands behind them
    };
    bool refill();
    bool at_end() { return at_ == text_.size() && !refill(); }
    Span take_cell();
    void take_plain();
    void take_quoted(Span& span);
    bool closed_quote(Span& span);
    bool ends_record();
    void take_break();
    void demand_sane(std::size_t from) const;
    std::string_view laid_out(const Span& span);

    Source source_;
    std::string file_;
    std::array<bool, 256> stops_{}; ///< the separator and both line ends
    char separator_;
    std::string text_;
    std::size_t begin_ = 0; ///< of the record at hand
    std::size_t cell_ = 0;  ///< of the cell at hand, from the beginning of its record
    std::size_t at_ = 0;
    std::vector<Span> spans_;
    int line_ = 0;
    int next_line_ = 1;
    int quote_line_ = 0;
};

} // namespace rdlz::tables
