#pragma once

#include "score/evaluation/crediting.hpp"

namespace rdlz::score {

/// The lines that stand for the whole period: a count beside what is expected, a percentage, the marks of raters
/// (scoring order 9, and 3 for targets). They come in the order of the rules.
void credit_whole(const Rulebook& book, const Subject& subject, const std::vector<Fact>& facts,
                  std::vector<Draft>& out);

} // namespace rdlz::score
