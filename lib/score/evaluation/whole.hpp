#pragma once

#include "score/evaluation/crediting.hpp"

namespace rdlz::score {

/// The lines that stand for the whole period: a count beside what is expected, a percentage, the marks of raters
/// (scoring order 9, and 3 for targets). They come in the order of the rules.
void credit_whole(const Rulebook& book, const Subject& subject, const std::vector<Fact>& facts,
                  std::vector<Draft>& out);

/// A fact that was looked at for such a line, by its place.
struct Taken {
    std::size_t fact = 0;
    bool counted = false;  ///< towards what was expected, above the line of a percentage, among the marks weighed
    bool repeated = false; ///< another one stands for the same thing or day
};
/// The facts that a line for the whole period was made of, in their order; those counted come to the line's count.
std::vector<Taken> taken_by(const Rulebook& book, const Line& line, const std::vector<Fact>& facts);

/// Whether a rule speaks of a fact, whatever its day; one for the whole period speaks of all that it looks at.
bool speaks_of(const Rule& rule, const Fact& fact);

} // namespace rdlz::score
