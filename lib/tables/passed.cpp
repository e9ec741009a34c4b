#include "tables/passed.hpp"

#include "core/message.hpp"
#include "core/text.hpp"

#include <algorithm>

namespace rdlz::tables {

namespace {

/// The same cells as a title or a row of headings above.
bool repeats(const Cells& cells, const Kept& above) {
    if (above.cells.empty() || cells.empty() || cells.front() != above.cells.front()) return false;
    const auto common = static_cast<std::ptrdiff_t>(std::min(cells.size(), above.cells.size()));
    return std::equal(cells.begin(), cells.begin() + common, above.cells.begin()) &&
           std::all_of(cells.begin() + common, cells.end(), is_blank) &&
           std::all_of(above.cells.begin() + common, above.cells.end(), is_blank);
}

} // namespace

Role role_of(const Cells& cells, const std::vector<Kept>& above) {
    if (is_empty(cells)) return Role::empty;
    if (is_footer(cells)) return Role::closing;
    const bool again =
        std::any_of(above.begin(), above.end(), [&cells](const Kept& each) { return repeats(cells, each); });
    return again ? Role::repeated : Role::row;
}

std::string ranges(const std::vector<int>& numbers) {
    std::vector<std::string> parts;
    for (std::size_t i = 0; i < numbers.size();) {
        std::size_t last = i;
        while (last + 1 < numbers.size() && numbers[last + 1] == numbers[last] + 1) ++last;
        parts.push_back(last == i ? std::to_string(numbers[i]) : fmt::format("{}–{}", numbers[i], numbers[last]));
        i = last + 1;
    }
    constexpr std::size_t most = 20;
    const bool more = parts.size() > most;
    parts.resize(std::min(parts.size(), most));
    return joined(parts, ", ") + (more ? " …" : "");
}

std::vector<std::string> Skipped::remarks() const {
    std::vector<std::string> all;
    if (empty + footers > 0) all.push_back(say("passed over: {} empty rows, {} closing rows", empty, footers));
    if (repeated > 0) all.push_back(say("passed over: {} rows that repeat the title or the headings", repeated));
    if (!hidden.empty()) all.push_back(say("hidden rows, read like the others: {}", ranges(hidden)));
    return all;
}

} // namespace rdlz::tables
