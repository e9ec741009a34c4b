#include "core/problem.hpp"

#include <algorithm>

namespace rdlz {

std::string Problem::str() const {
    std::string out = place.file;
    if (place.line > 0) out += ":" + std::to_string(place.line);
    if (!out.empty()) out += ": ";
    if (!place.column.empty()) out += place.column + ": ";
    out += text;
    if (!remedy.empty()) out += " (" + remedy + ")";
    return out;
}

bool any_refused(const std::vector<Problem>& problems) {
    return std::any_of(problems.begin(), problems.end(),
                       [](const Problem& problem) { return problem.weight == Problem::Weight::refused; });
}

} // namespace rdlz
