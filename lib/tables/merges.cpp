#include "tables/merges.hpp"

#include "tables/records.hpp"

#include <iterator>

namespace rdlz::tables {

void Merges::add(const Merge& merge) {
    if (merge.first_row < merge.last_row) down_[merge.column][merge.first_row] = merge.last_row;
}

const std::map<int, int>& Merges::down(std::size_t column) const {
    static const std::map<int, int> none;
    const auto found = down_.find(column);
    return found == down_.end() ? none : found->second;
}

bool Merges::from_above(int row, std::size_t column) const {
    const auto& all = down(column);
    const auto below = all.lower_bound(row);
    return below != all.begin() && row <= std::prev(below)->second;
}

const Merges& Records::merges() const {
    static const Merges none;
    return none;
}

} // namespace rdlz::tables
