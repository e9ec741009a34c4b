#pragma once

#include "tables/csv/encoding.hpp"

#include <fstream>
#include <string>
#include <string_view>
#include <vector>

namespace rdlz::tables {

/// The records of a file of text as the bytes they are, cut where the Splitter cuts them: for handing rows back
/// exactly as they came.
class RawRecords {
public:
    RawRecords(const std::filesystem::path& file, const Decided& encoding, char separator);

    bool next();
    int line() const { return line_; }                  ///< physical line, from 1, on which the record began
    const std::string& bytes() const { return bytes_; } ///< without its line break
    std::string from_cell(std::size_t cell) const;      ///< without the cells before it; empty where it has no such
    const std::string& ending() const { return ending_; }
    const std::string& mark() const { return mark_; } ///< byte-order mark of the file

private:
    int take(std::string& into);
    int peek();
    bool take_break(int letter, std::string& into);
    void take_quoted();
    std::ifstream in_;
    Encoding encoding_;
    int separator_;
    std::string mark_, bytes_, ending_;
    std::vector<std::size_t> starts_; ///< of its cells
    int line_ = 0;
    int next_line_ = 1;
};

/// Whether its bytes are understood here well enough to be cut, and all that can be said fits into it.
bool is_raw(Encoding encoding);
/// UTF-8 text in another encoding that has all of Unicode.
std::string encoded(std::string_view text, Encoding encoding);

} // namespace rdlz::tables
