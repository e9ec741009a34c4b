#pragma once

#include "domain/fact.hpp"
#include "score/evaluation/rulebook.hpp"

#include <array>
#include <string>
#include <unordered_map>
#include <vector>

namespace rdlz::score {

/// A fact that a rule speaks of, and what one unit of it is worth.
struct Hit {
    std::size_t fact = 0;
    std::size_t version = 0;
    const Rule* rule = nullptr; ///< of the fact's own version
    Points value;
    bool unsettled = false; ///< a person must choose first
    bool converted = false; ///< it grew into something that counts instead
};

/// Finds the rules of each fact. Facts that are alike in everything rules ask for are looked at once, for however many
/// deputies; one object serves one thread.
class Matching {
public:
    explicit Matching(const Rulebook& book);

    /// The hits of each item, in the order of the facts.
    void match(const Subject& subject, const std::vector<Fact>& facts, std::vector<std::vector<Hit>>& hits);

private:
    /// A rule that fits facts of one look.
    struct Candidate {
        std::size_t item = 0;
        const Rule* rule = nullptr;
        std::size_t version = 0;
        Points value;
        bool chosen = false; ///< the value depends on what a person chose
    };
    using Candidates = std::vector<Candidate>;
    const Candidates& candidates(const Fact& fact);
    Candidates find(const Fact& fact, std::size_t version) const;
    void look(const Fact& fact, std::size_t version);
    const Rulebook& book_;
    std::array<bool, words<Attribute>.size()> asked_{}; ///< attributes that some rule asks for
    std::unordered_map<std::string, Candidates> known_;
    std::string look_;
};

/// Whether a rule speaks of this subject's class of deputies.
bool speaks_of(const Rule& rule, const Subject& subject);

/// Why an award gives nothing for a fact: a word of it that stands in none of the cells, perhaps no word at all.
struct Unfit {
    Attribute attribute = Attribute::type;
    std::string word;
};
/// Nothing where each word stands in some cell, or the award says something of other words.
std::optional<Unfit> unfit_word(const Award& award, const Fact& fact);
/// The words of a fact that an award looks up, as a cell is written: 省级/采纳.
std::string looked_up_words(const Award& award, const Fact& fact);
/// Whether the award says that such a fact gives nothing.
bool says_nothing(const Award& award, const Fact& fact);

} // namespace rdlz::score
