#pragma once

#include "fraction.hpp"
#include "score/statement.hpp"

#include <map>
#include <optional>
#include <set>
#include <string>
#include <vector>

// A second evaluator for the tests: clear and slow, step by step as the language of schemes is written down, with
// exact fractions. It shares the types of lib/score and none of its code.

namespace rdlz::naive {

/// The scheme does not say how something must be rounded, or two of its versions do not fit together.
struct Refused {};

/// One line of a statement.
struct Line {
    score::Source source = score::Source::fact;
    std::string rule; ///< its name; empty where the line is of no rule
    std::size_t item = 0;
    std::size_t version = 0;
    std::optional<std::size_t> fact; ///< index into Result::facts
    std::optional<std::size_t> category;
    Fraction award;
    Fraction credit;
    Fraction points;
    bool unsettled = false;
    Fraction have; ///< of a line for the whole period: what was counted, of what
    Fraction of;
    std::map<score::CutBy, Fraction> cuts;
};

struct Reached {
    std::string name;
    Fraction have;
    bool reached = false;
    bool of_facts = false; ///< what later years must remember
    Fraction now;          ///< of facts: those of the present year
};

/// What keeps a deputy off the list of candidates, in the order of score::BarredBy.
enum class Bar { minimum, veto, counter, seat_ended, earlier_band, rest };

/// All that one account comes to.
struct Result {
    Subject subject;
    std::vector<Fact> facts; ///< all that are usable, in canonical order
    std::size_t declared = 0;
    std::size_t late = 0; ///< typed after the count had closed
    std::vector<Line> lines;
    Fraction total;
    Fraction base;
    Fraction added;
    Fraction deducted;
    std::vector<Fraction> categories;
    std::vector<std::size_t> missed; ///< minimums of the last version
    std::vector<Fraction> needs;     ///< of every minimum
    std::vector<Fraction> haves;     ///< of every minimum
    std::vector<Reached> vetoes;     ///< all of them, reached or not
    std::vector<Reached> counters;
    std::optional<std::size_t> band;
    std::set<Bar> bars;
    int duty_days = 0;
    int months = 0;
    int months_of_period = 0;
    int year = 0;
    std::vector<score::PastYear> past;
};

Result evaluate(score::Versions versions, const Period& period, const score::Account& account);

} // namespace rdlz::naive
