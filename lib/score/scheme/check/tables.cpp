#include "score/scheme/check/checks.hpp"

#include <algorithm>

namespace rdlz::score {

namespace {

bool holds(const std::vector<std::string>& words, const std::string& word) {
    return std::find(words.begin(), words.end(), word) != words.end();
}

/// A fact has one word of each attribute but of outcomes, which may hold together.
bool excludes(const Condition& condition, Attribute attribute, const std::string& word) {
    if (condition.attribute != attribute || word == "*") return false;
    if (condition.refuses) return holds(condition.words, word);
    return attribute != Attribute::outcome && !holds(condition.words, word);
}

bool excluded(const Match& match, Attribute attribute, const std::string& word) {
    return std::any_of(match.conditions.begin(), match.conditions.end(),
                       [&](const Condition& condition) { return excludes(condition, attribute, word); });
}

/// Of a cell's words the first that the rule's own conditions rule out.
std::optional<std::string> excluded_word(const Rule& rule, const Cell& cell) {
    for (std::size_t i = 0; i < cell.words.size() && i < rule.award.by.size(); ++i)
        if (excluded(rule.match, rule.award.by[i], cell.words[i])) return cell.words[i];
    return {};
}

bool wider(const Cell& before, const Cell& cell) {
    if (before.words.size() != cell.words.size()) return false;
    for (std::size_t i = 0; i < cell.words.size(); ++i)
        if (before.words[i] != "*" && before.words[i] != cell.words[i]) return false;
    return true;
}

/// The cells of one rule, as they stand in the file.
class Table {
public:
    Table(Reading& reading, std::size_t index)
        : rule_(reading.scheme.rules[index]),
          node_((*reading.rules[index])["table"]),
          spot_(reading, *reading.rules[index]),
          cells_(reading, node_) {}

    void check() {
        std::size_t lost = 0;
        for (std::size_t i = 0; i < rule_.award.table.size() && i < node_.entries.size(); ++i) {
            if (const auto word = excluded_word(rule_, rule_.award.table[i])) {
                name_excluded(i, *word);
                ++lost;
            } else if (rule_.award.several == Several::first) check_chain(i);
        }
        if (lost > 0 && lost == rule_.award.table.size() && !rule_.award.otherwise)
            spot_.problem("table", say("no cell can fit: rule '{}' can never match", rule_.name),
                          say("hold the table against the conditions above it"));
    }

private:
    const std::string& key(std::size_t cell) const { return node_.entries[cell].first; }

    void name_excluded(std::size_t cell, const std::string& word) const {
        cells_.problem(key(cell), say("the conditions of rule '{}' leave out '{}'", rule_.name, word),
                       say("remove the cell, or the condition"));
    }

    void check_chain(std::size_t cell) const {
        for (std::size_t i = 0; i < cell; ++i)
            if (wider(rule_.award.table[i], rule_.award.table[cell])) {
                cells_.problem(key(cell),
                               say("this cell is never reached: '{}' before it fits all that it fits", key(i)),
                               say("put it before '{}', or write several = \"highest\"", key(i)));
                return;
            }
    }

    const Rule& rule_;
    const policy::Node& node_;
    Spot spot_;
    Spot cells_;
};

bool is_open(const Cell& cell) {
    return std::all_of(cell.words.begin(), cell.words.end(), [](const std::string& word) { return word == "*"; });
}

void check_otherwise(const Spot& spot, const Award& award) {
    if (award.otherwise && std::any_of(award.table.begin(), award.table.end(), is_open))
        spot.problem("otherwise", say("this is never reached: a cell of the table fits everything"),
                     say("remove it, or the cell"));
}

void check_shares(const Spot& spot, const Rule& rule) {
    std::size_t lost = 0;
    for (const auto& part : rule.share.parts)
        if (excluded(rule.match, Attribute::role, part.role)) {
            spot.problem("share", say("the conditions of rule '{}' leave out '{}'", rule.name, part.role),
                         say("remove the part, or the condition"));
            ++lost;
        }
    for (const auto& limits : rule.role_limits)
        if (excluded(rule.match, Attribute::role, limits.first))
            spot.problem(limits.second.cap ? "role_caps" : "role_floors",
                         say("the conditions of rule '{}' leave out '{}'", rule.name, limits.first),
                         say("remove it, or the condition"));
    if (lost > 0 && lost == rule.share.parts.size())
        spot.problem("share", say("nobody has a share: rule '{}' gives nothing", rule.name),
                     say("name a role that the conditions let through"));
}

} // namespace

void check_tables(Section& root) {
    auto& reading = root.reading();
    for (std::size_t i = 0; i < reading.rules.size(); ++i) {
        const Spot spot(reading, *reading.rules[i]);
        Table(reading, i).check();
        check_otherwise(spot, reading.scheme.rules[i].award);
        check_shares(spot, reading.scheme.rules[i]);
    }
}

} // namespace rdlz::score
