#pragma once

#include "score/evaluation/matching.hpp"
#include "score/lines.hpp"

namespace rdlz::score {

/// A line in the making.
struct Draft {
    Line line;
    std::optional<std::size_t> item; ///< none for the base and for a category's weight and floor
    bool aside = false;              ///< not counted: again, or as what it grew into
};

/// The lines of one item for the facts that hit it (scoring order 3 to 5): what counts once, steps, shares, and the
/// highest of several. What is not counted stands there too, with what it lost.
std::vector<Draft> credited(const Rulebook& book, std::size_t item, std::vector<Hit>& hits,
                            const std::vector<Fact>& facts);

/// Takes a line's points away, all of them.
void drop(Line& line, CutBy by);

/// Rules that may not be added up on one thing: the lines of all but one are dropped (scoring order 6).
void exclude(const Rulebook& book, const std::vector<Fact>& facts, std::vector<Draft>& drafts);

} // namespace rdlz::score
