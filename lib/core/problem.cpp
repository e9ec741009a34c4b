#include "core/problem.hpp"

#include "core/message.hpp"

#include <algorithm>

namespace rdlz {

namespace {

std::string shown(const Place& place) {
    if (place.line <= 0) return place.file;
    if (place.character > 0) return say("{}:{}:{}", place.file, place.line, place.character);
    const bool apart = place.record > 0 && place.record + 1 != place.line;
    return apart ? say("{}:{} (record {})", place.file, place.line, place.record)
                 : say("{}:{}", place.file, place.line);
}

} // namespace

std::string Problem::str() const {
    const auto where = shown(place);
    const auto what = remedy.empty() ? text : say("{} ({})", text, remedy);
    if (place.column.empty()) return where.empty() ? what : say("{}: {}", where, what);
    return where.empty() ? say("{}: {}", place.column, what) : say("{}: {}: {}", where, place.column, what);
}

bool any_refused(const std::vector<Problem>& problems) {
    return std::any_of(problems.begin(), problems.end(),
                       [](const Problem& problem) { return problem.weight == Problem::Weight::refused; });
}

} // namespace rdlz
