#include "difference.hpp"

#include <algorithm>

namespace rdlz::transcript {

namespace {

struct Edit {
    char sign; ///< ' ', '-' or '+'
    std::string text;
};

using Lines = std::vector<std::string>;
using Lengths = std::vector<std::vector<int>>;

/// The longest common part of every pair of tails: transcripts have hundreds of lines, so the plain table will do.
Lengths common_tails(const Lines& before, const Lines& after) {
    Lengths length(before.size() + 1, std::vector<int>(after.size() + 1, 0));
    for (std::size_t i = before.size(); i-- > 0;)
        for (std::size_t j = after.size(); j-- > 0;)
            length[i][j] =
                before[i] == after[j] ? length[i + 1][j + 1] + 1 : std::max(length[i + 1][j], length[i][j + 1]);
    return length;
}

std::vector<Edit> edits(const Lines& before, const Lines& after) {
    const auto length = common_tails(before, after);
    std::vector<Edit> all;
    std::size_t i = 0;
    std::size_t j = 0;
    while (i < before.size() || j < after.size()) {
        if (i < before.size() && j < after.size() && before[i] == after[j]) {
            all.push_back({' ', before[i++]});
            ++j;
        } else if (j == after.size() || (i < before.size() && length[i + 1][j] >= length[i][j + 1])) {
            all.push_back({'-', before[i++]});
        } else {
            all.push_back({'+', after[j++]});
        }
    }
    return all;
}

} // namespace

std::string difference(const Lines& before, const Lines& after) {
    constexpr std::size_t around = 3;
    const auto all = edits(before, after);
    std::string text;
    std::size_t line = 1; // in the first
    bool gap = true;
    for (std::size_t i = 0; i < all.size(); ++i) {
        const auto from = all.begin() + static_cast<std::ptrdiff_t>(i > around ? i - around : 0);
        const auto to = all.begin() + static_cast<std::ptrdiff_t>(std::min(all.size(), i + around + 1));
        const bool near = std::any_of(from, to, [](const Edit& edit) { return edit.sign != ' '; });
        if (near && gap) text += "@@ line " + std::to_string(line) + " @@\n";
        if (near) text += all[i].sign + all[i].text + "\n";
        gap = !near;
        if (all[i].sign != '+') ++line;
    }
    return text;
}

} // namespace rdlz::transcript
