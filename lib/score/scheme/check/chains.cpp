#include "score/scheme/check/checks.hpp"

#include <algorithm>

namespace rdlz::score {

namespace {

bool within(const std::vector<std::string>& few, const std::vector<std::string>& many) {
    return std::all_of(few.begin(), few.end(), [&](const std::string& word) {
        return std::find(many.begin(), many.end(), word) != many.end();
    });
}

bool apart(const std::vector<std::string>& left, const std::vector<std::string>& right) {
    return std::none_of(left.begin(), left.end(), [&](const std::string& word) {
        return std::find(right.begin(), right.end(), word) != right.end();
    });
}

/// Whether whatever meets one demand meets the other.
bool implies(const Condition& one, const Condition& other) {
    if (one.attribute != other.attribute) return false;
    if (one.refuses) return other.refuses && within(other.words, one.words);
    if (!other.refuses) return within(one.words, other.words);
    return one.attribute != Attribute::outcome && apart(one.words, other.words);
}

bool fits_all_of(const Match& wide, const Match& narrow) {
    return wide.kind == narrow.kind &&
           std::all_of(wide.conditions.begin(), wide.conditions.end(), [&](const Condition& asked) {
               return std::any_of(narrow.conditions.begin(), narrow.conditions.end(),
                                  [&](const Condition& given) { return implies(given, asked); });
           });
}

/// Whether a rule gives points for each fact that it fits, without exception.
bool always_gives(const Rule& rule) {
    return !rule.of_the_whole() && rule.award.table.empty() && rule.award.points != Points{} && !rule.steps &&
           !rule.needs && rule.required.empty() && !rule.all_or_nothing && rule.combine == Combine::sum &&
           rule.share.kind != Share::Kind::roles && !rule.share.persons && rule.classes.empty() &&
           rule.not_classes.empty() && !rule.window;
}

void check_chain(const Spot& spot, const Scheme& scheme, const Exclusive& chain) {
    for (std::size_t i = 1; i < chain.rules.size(); ++i)
        for (std::size_t before = 0; before < i; ++before) {
            const auto& first = scheme.rules[chain.rules[before]];
            const auto& later = scheme.rules[chain.rules[i]];
            if (!always_gives(first) || !fits_all_of(first.match, later.match)) continue;
            spot.problem("rules",
                         say("'{}' is never reached: '{}' before it fits all that it fits", later.name, first.name),
                         say("name '{}' first, or write keep = \"highest\"", later.name));
            break;
        }
}

void check_repeated(const Spot& spot, const Scheme& scheme, const Exclusive& chain) {
    for (std::size_t i = 1; i < chain.rules.size(); ++i)
        if (std::find(chain.rules.begin(), chain.rules.begin() + static_cast<std::ptrdiff_t>(i), chain.rules[i]) !=
            chain.rules.begin() + static_cast<std::ptrdiff_t>(i))
            spot.problem("rules", say("'{}' is named twice in this list", scheme.rules[chain.rules[i]].name),
                         say("name each rule once"));
}

void check_conversions(Section& root, const Scheme& scheme) {
    for (const auto& conversion : scheme.conversions)
        if (std::none_of(scheme.rules.begin(), scheme.rules.end(),
                         [&](const Rule& rule) { return rule.match.kind == conversion.from; }))
            root.note("conversion",
                      say("no rule counts facts of the kind '{}', so none is taken back", conversion.from),
                      say("remove '{}', or check its kinds", conversion.name));
}

} // namespace

void check_chains(Section& root) {
    auto& reading = root.reading();
    const auto& scheme = reading.scheme;
    for (std::size_t i = 0; i < reading.exclusives.size(); ++i) {
        const Spot spot(reading, *reading.exclusives[i]);
        check_repeated(spot, scheme, scheme.exclusives[i]);
        if (scheme.exclusives[i].keep == Keep::first) check_chain(spot, scheme, scheme.exclusives[i]);
    }
    check_conversions(root, scheme);
}

} // namespace rdlz::score
