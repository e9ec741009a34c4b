#pragma once

#include <string>
#include <vector>

namespace rdlz {

/// Where in a file something stands: the physical line (from 1) and the column's own heading (or number); its number
/// among the rows of data, and the character of the line (from 1) at which it begins, where known.
struct Place {
    std::string file;
    int line = 0;
    std::string column;
    int record = 0;
    int character = 0;
};

/// One thing wrong, or worth a note, at one place of a file; problems come in lists, never alone as an exception.
struct Problem {
    enum class Weight { refused, note }; ///< a note is taken and told; the others refuse the whole file
    Place place;
    std::string text;   ///< "'1975.13' is not a month"
    std::string remedy; ///< "write 1975.03"
    Weight weight = Weight::refused;

    /// `roster.csv:14: 出生年月: '1975.13' is not a month (write 1975.03)`; the record beside the line, `roster.csv:14
    /// (record 12)`, where title lines, blank lines or line breaks in cells set the two apart; `scheme.toml:12:8: type:
    /// …` in a text whose lines are not rows.
    std::string str() const;
};

/// True where one of them is more than a note.
bool any_refused(const std::vector<Problem>& problems);

} // namespace rdlz
