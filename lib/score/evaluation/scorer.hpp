#pragma once

#include "score/evaluation/limits.hpp"
#include "score/statement.hpp"

namespace rdlz::score {

/// All stages for one subject after the other; one object serves one thread.
class Scorer {
public:
    Scorer(Versions versions, const Period& period);

    Statement statement(Account account);
    const Rulebook& book() const { return book_; }

private:
    std::vector<Draft> drafts_of(const Statement& statement, const std::vector<std::size_t>& missed);
    Rulebook book_;
    Period span_;
    std::optional<Date> closes_;
    Matching matching_;
    std::vector<std::vector<Hit>> hits_;
};

} // namespace rdlz::score
