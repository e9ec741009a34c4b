#pragma once

#include "core/message.hpp"
#include "core/text.hpp"
#include "score/scheme/scheme.hpp"

#include <initializer_list>
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
    std::vector<const policy::Node*> rules{}; ///< where each of the scheme stands
    std::vector<const policy::Node*> categories{};
    std::vector<const policy::Node*> exclusives{};
};

/// A table of the text that something is said about once it has been read.
class Spot {
public:
    Spot(Reading& reading, const policy::Node& node) : reading_(reading), node_(node) {}

    /// At a key; at the table itself where the key is empty or was not written.
    void problem(std::string_view key, std::string text, std::string remedy) const;
    /// The same, but one that is taken and told: it refuses nothing.
    void note(std::string_view key, std::string text, std::string remedy) const;
    /// A problem: a word that is none of the known ones; the nearest is suggested.
    void unknown(std::string_view key, std::string_view word, const std::vector<std::string>& known) const;
    /// The place of a word among the known ones; a problem where it is none of them.
    std::optional<std::size_t> find(std::string_view key, std::string_view word,
                                    const std::vector<std::string>& known) const;

private:
    Reading& reading_;
    const policy::Node& node_;
};

/// One table of a scheme's text while it is read: a policy::Reader, and what schemes need beyond it.
class Section : public policy::Reader {
public:
    Section(Reading& reading, const policy::Node& node)
        : policy::Reader(reading.document, node, reading.problems), reading_(reading), node_(node) {}

    Reading& reading() { return reading_; }
    const policy::Node& node() const { return node_; }
    Spot spot() { return {reading_, node_}; }

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
    /// Classes of subjects, one or several; a problem for those that no subject of the scheme's kind can have.
    std::vector<std::string> classes(std::string_view key);
    /// A whole number above zero.
    std::optional<std::int64_t> count(std::string_view key);
    /// A month and a day, as "12-01".
    std::optional<std::pair<int, int>> month_day(std::string_view key);
    /// From one day of the year to another; nothing where neither is written.
    std::optional<YearWindow> window();
    /// A cap and a floor; floor = "none" says in words that there is none.
    Limits limits();
    /// event_cap, day_floor …: what holds for each thing, each day, month and quarter.
    std::vector<EachLimit> each_limits();
    /// The tables of a list such as [[scheme.rule]]; whatever else stands in it is a problem.
    std::vector<const policy::Node*> tables(std::string_view key);
    /// A problem: a word that is none of the known ones; the nearest is suggested.
    void unknown(std::string_view key, std::string_view word, const std::vector<std::string>& known);
    /// A problem: a question that the scheme raises and leaves open.
    void open_question(std::string_view key, const std::string& question, std::string remedy);
    /// A problem where earlier years are asked for and nobody keeps them: only deputies' years are sealed.
    void needs_earlier_years(std::string_view key);
    /// A problem where a name was given before.
    void own_name(std::string_view key, const std::vector<std::string>& taken);
    /// A problem for each of these keys that is written beside one that excludes it.
    void not_with(std::string_view key, std::initializer_list<std::string_view> others);

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
void read_head(Section& root);
void read_categories(Section& root);
void read_rules(Section& root);
void read_exclusives(Section& root);
void read_conversions(Section& root);
void read_minimums(Section& root);
void read_vetoes(Section& root);
void read_counters(Section& root);
void read_total(Section& root);
void read_bands(Section& root);
void read_ranking(Section& root);
void read_candidates(Section& root);

/// The kind and every demand on attributes; the kind may be left out where there is one to fall back on.
Match read_match(Section& section, const std::string& kind = {});
/// What of a rule goes beyond its award: targets, ratios and raters.
void read_target(Section& section, Rule& rule);
void read_ratio(Section& section, Rule& rule);
void read_raters(Section& section, Rule& rule);
/// Points or table, steps, and what is needed.
void read_award(Section& section, Rule& rule);
void read_steps(Section& section, Rule& rule);
void read_shares(Section& section, Rule& rule);
void read_role_limits(Section& section, Rule& rule);

/// Everything one unit of a rule may be worth.
std::vector<Points> awards_of(const Rule& rule);
std::vector<std::string> names_of(const std::vector<Rule>& rules);
std::vector<std::string> names_of(const std::vector<Minimum>& minimums);
std::vector<std::string> names_of(const std::vector<Band>& bands);

} // namespace rdlz::score
