#pragma once

#include "core/message.hpp"
#include "core/text.hpp"
#include "score/scheme/scheme.hpp"

#include <string>
#include <string_view>
#include <vector>

namespace rdlz::score {

/// What every part of the reading shares.
struct Reading {
    const policy::Document& document;
    const LocalWords& local;
    Scheme& scheme;
    std::vector<Problem>& problems;
};

/// One table of a scheme's text while it is read: a policy::Reader, and what schemes need beyond it.
class Section : public policy::Reader {
public:
    Section(Reading& reading, const policy::Node& node)
        : policy::Reader(reading.document, node, reading.problems), reading_(reading), node_(node) {}

    Reading& reading() { return reading_; }
    const policy::Node& node() const { return node_; }

    /// One of the words of a choice.
    template<class Choice>
    Choice choice(std::string_view key, Choice fallback) {
        const auto written = text(key, {});
        if (written.empty()) return fallback;
        const auto found = from_machine<Choice>(written);
        if (!found) unknown(key, written, machine_words<Choice>());
        return found.value_or(fallback);
    }
    /// A text, or a list of texts.
    std::vector<std::string> some(std::string_view key);
    /// A cap and a floor; floor = "none" says in words that there is none.
    Limits limits();
    /// The tables of a list such as [[scheme.rule]]; whatever else stands in it is a problem.
    std::vector<const policy::Node*> tables(std::string_view key);
    /// A problem: a word that is none of the known ones; the nearest is suggested.
    void unknown(std::string_view key, std::string_view word, const std::vector<std::string>& known);
    /// A problem: a question that the scheme raises and leaves open.
    void open_question(std::string_view key, const std::string& question, std::string remedy);
    /// A problem where a name was given before.
    void own_name(std::string_view key, const std::vector<std::string>& taken);

private:
    template<class Choice>
    static std::vector<std::string> machine_words() {
        std::vector<std::string> out;
        for (const auto& word : words<Choice>)
            if (!word.machine.empty()) out.emplace_back(word.machine);
        return out;
    }
    Reading& reading_;
    const policy::Node& node_;
};

/// The parts of the reading, in the order of the file.
Match read_match(Section& section);
void read_rules(Section& root);
void read_exclusives(Section& root);
void read_minimums(Section& root);
void read_bands(Section& root);
void read_ranking(Section& root);
void read_candidates(Section& root);
/// What shows only when all of it has been read.
void check_whole(Section& root);

/// Everything one unit of a rule may be worth.
std::vector<Points> awards_of(const Rule& rule);

} // namespace rdlz::score
