#include "score/totals.hpp"

namespace rdlz::score {

Totals totals_of(const Scheme& scheme, const std::vector<Line>& lines) {
    Totals totals;
    totals.categories.resize(scheme.categories.size());
    for (const auto& line : lines) {
        totals.total += line.points;
        (line.category ? totals.categories[*line.category] : totals.base) += line.points;
    }
    for (std::size_t i = 0; i < scheme.categories.size(); ++i) {
        if (scheme.categories[i].kind == CategoryKind::bonus) totals.added += totals.categories[i];
        if (scheme.categories[i].kind == CategoryKind::deduction) totals.deducted += totals.categories[i];
    }
    return totals;
}

std::vector<Points> running(const std::vector<Line>& lines) {
    std::vector<Points> out;
    Points total;
    for (const auto& line : lines) out.push_back(total += line.points);
    return out;
}

} // namespace rdlz::score
