#pragma once

#include "score/evaluation/crediting.hpp"

#include <deque>

namespace rdlz::score {

/// Whether what stands on minimums gives nothing because one of them was not reached; both by their places.
bool stands_on_missed(const std::vector<std::size_t>& required, const std::vector<std::size_t>& missed);

/// Everything that holds over the lines of one subject together (scoring order 7 to 10), which must stand in the order
/// in which limits are applied. Adds the lines that grow out of no fact (base, the start of a pool, the weight of a
/// category, what a floor gives) and cuts the others, so that their points add up to the total:
///   7  caps hold what was gained: of one thing or time, of a role in a rule, of a rule; then of each category;
///   8  pools are filled, losses count, and floors hold what is left, in the same order;
///   10 categories are weighed, the base is added; the cap and the floor of the total hold the whole.
/// A cap cuts the last gains first, a floor gives back the last losses first.
class Holding {
public:
    /// missed: the minimums that were not reached, by their places; what stands on them gives nothing.
    Holding(const Rulebook& book, const Subject& subject, const std::vector<Fact>& facts,
            const std::vector<std::size_t>& missed);

    void run(std::vector<Draft>& drafts);

private:
    using Lines = std::vector<Line*>;
    /// One limit while it is held.
    struct Bound {
        CutBy by = CutBy::rule_cap;
        Points limit;
    };
    static void cut(Line& line, const Bound& bound, Points amount);
    static Points sum(const Lines& lines, bool gains_only);
    static void take(const Lines& lines, const Bound& bound, Points excess);
    static Points give_back(const Lines& lines, const Bound& bound, Points shortfall);
    static void hold_cap(const std::optional<Points>& cap, CutBy by, const Lines& lines);
    static Points hold_floor(const std::optional<Points>& floor, CutBy by, const Lines& lines);

    /// Whether a pool is filled and a floor above zero gives: neither for a rule that only older versions have, nor for
    /// one that does not speak of the subject, nor without the minimums it stands on.
    bool gives(const Item& item) const;
    void gather();
    Lines in_role(const Lines& lines, const std::string& role) const;
    std::vector<Lines> by_thing(const Lines& lines, Over over) const;
    void hold_each(const std::vector<EachLimit>& each, const Lines& lines, bool caps) const;
    void hold_caps();
    void hold_floors();
    void start_pools();
    void weigh();
    void hold_total();
    void add(Source source, std::optional<std::size_t> item, std::optional<std::size_t> category, Points points);
    void add_floor(std::optional<std::size_t> item, std::optional<std::size_t> category, Points points);

    const Rulebook& book_;
    const Subject& subject_;
    const std::vector<Fact>& facts_;
    const std::vector<std::size_t>& missed_;
    std::vector<Draft>* drafts_ = nullptr;
    std::deque<Draft> front_; ///< base and starts
    std::deque<Draft> back_;  ///< weights and floors
    std::vector<Lines> items_;
    std::vector<Lines> categories_;
};

} // namespace rdlz::score
