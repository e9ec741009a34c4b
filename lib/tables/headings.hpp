#pragma once

#include <cstddef>
#include <functional>
#include <optional>
#include <string>
#include <vector>

namespace rdlz::tables {

/// Which of the columns looked for a heading stands for; nothing where unknown.
using KnownColumn = std::function<std::optional<std::size_t>(const std::string& heading)>;

/// A record copied, to be looked at more than once.
struct Kept {
    int line = 0;
    std::vector<std::string> cells;
};

/// Which of the first records of a table are its headings, and what they are called together.
struct Headings {
    std::size_t first = 0; ///< which of the records looked at
    std::size_t rows = 1;  ///< two where groups stand over their columns: 联系方式 over 手机 and 微信
    std::vector<std::string> names;
    int known = 0;        ///< how many known columns are among them
    int words = 0;        ///< how many of them are known, those of one column each for itself
    bool telling = false; ///< one of the known ones is not plain ASCII: it decides between encodings
};

/// Looks for the row, or the two rows, with most known headings; nothing where there are not two.
/// Of two rows the names are joined, "联系方式 手机"; where only the lower word is known, and once, it stands alone.
std::optional<Headings> find_headings(const std::vector<Kept>& top, const KnownColumn& column);

} // namespace rdlz::tables
