// The suggestion for a word that nothing bears.

#include "core/text.hpp"

#include <algorithm>
#include <numeric>
#include <utility>

namespace rdlz {

namespace {

int distance(const std::u32string& left, const std::u32string& right) {
    std::vector<int> row(right.size() + 1);
    std::iota(row.begin(), row.end(), 0);
    for (std::size_t i = 1; i <= left.size(); ++i) {
        int diagonal = std::exchange(row[0], static_cast<int>(i));
        for (std::size_t j = 1; j <= right.size(); ++j) {
            const int changed = diagonal + (left[i - 1] == right[j - 1] ? 0 : 1);
            diagonal = row[j];
            row[j] = std::min({changed, row[j] + 1, row[j - 1] + 1});
        }
    }
    return row.back();
}

/// The shortest that the word typed is part of: 县水利局 for 水利局.
std::optional<std::string> part_of(const std::string& word, const std::vector<std::string>& candidates) {
    constexpr std::size_t least = 3; // letters, or one Chinese character and more
    std::optional<std::string> best;
    for (const auto& candidate : candidates)
        if (word.size() > least && folded(candidate).find(word) != std::string::npos &&
            (!best || candidate.size() < best->size()))
            best = candidate;
    return best;
}

} // namespace

std::optional<std::string> nearest(std::string_view word, const std::vector<std::string>& candidates) {
    const auto typed = code_points(folded(word));
    std::optional<std::string> best;
    int best_distance = std::max(1, static_cast<int>(typed.size()) / 2) + 1;
    for (const auto& candidate : candidates) {
        const int found = distance(typed, code_points(folded(candidate)));
        if (found >= best_distance) continue;
        best_distance = found;
        best = candidate;
    }
    return best ? best : part_of(folded(word), candidates);
}

} // namespace rdlz
