#include "core/problem.hpp"

#include "core/message.hpp"

#include <algorithm>

namespace rdlz {

std::string Problem::str() const {
    const auto where = place.line > 0 ? say("{}:{}", place.file, place.line) : place.file;
    const auto what = remedy.empty() ? text : say("{} ({})", text, remedy);
    if (place.column.empty()) return where.empty() ? what : say("{}: {}", where, what);
    return where.empty() ? say("{}: {}", place.column, what) : say("{}: {}: {}", where, place.column, what);
}

bool any_refused(const std::vector<Problem>& problems) {
    return std::any_of(problems.begin(), problems.end(),
                       [](const Problem& problem) { return problem.weight == Problem::Weight::refused; });
}

} // namespace rdlz
