#pragma once

#include "core/points.hpp"

#include <random>
#include <string>
#include <vector>

namespace rdlz::test {

/// Chance that falls alike everywhere: the remainder of mt19937, because the distributions of the standard library
/// differ between its makers.
class Dice {
public:
    explicit Dice(unsigned seed) : random_(seed) {}

    /// From 0 to sides − 1.
    int roll(int sides) { return static_cast<int>(random_() % static_cast<unsigned>(sides)); }
    int between(int least, int most) { return least + roll(most - least + 1); }
    bool chance(int per_cent) { return roll(100) < per_cent; }
    template<class Value>
    const Value& one_of(const std::vector<Value>& values) {
        return values[static_cast<std::size_t>(roll(static_cast<int>(values.size())))];
    }
    std::string word(const std::vector<std::string>& words) { return one_of(words); }
    template<class Choice>
    Choice choice(int first, int count) {
        return static_cast<Choice>(first + roll(count));
    }
    /// Whole numbers of a grain.
    Points points(int least, int most, std::int64_t grain = Points::scale) { return {between(least, most) * grain}; }
    template<class Value>
    void shuffle(std::vector<Value>& values) {
        for (std::size_t i = values.size(); i > 1; --i)
            std::swap(values[i - 1], values[static_cast<std::size_t>(roll(static_cast<int>(i)))]);
    }

private:
    std::mt19937 random_;
};

} // namespace rdlz::test
