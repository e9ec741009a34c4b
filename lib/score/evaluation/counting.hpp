#pragma once

#include "domain/fact.hpp"
#include "score/scheme/choices.hpp"

#include <set>
#include <string>

namespace rdlz::score {

/// What makes several facts one thing; a fact without an object is a thing of its own (told apart by its place).
std::string key_of(const Fact& fact, std::size_t place, Over over);

/// Counts facts as a minimum, a veto or a percentage asks: by number, quantity, object or day.
class Counting {
public:
    explicit Counting(Count count) : count_(count) {}
    void add(const Fact& fact, std::size_t place);
    Points sum() const;

private:
    Count count_;
    Points sum_;
    std::set<std::string> things_;
};

} // namespace rdlz::score
