#include "../../support/score_facts.hpp"

#include <doctest/doctest.h>

#include <algorithm>
#include <random>

// Laws of scoring over generated schemes and facts; the seeds are fixed, so that a failure can be repeated.

using namespace rdlz;
using namespace rdlz::test;

namespace {

class Dice {
public:
    explicit Dice(unsigned seed) : random_(seed) {}
    /// From 0 to sides − 1: the remainder, because distributions differ between libraries.
    int roll(int sides) { return static_cast<int>(random_() % static_cast<unsigned>(sides)); }
    std::string one_of(const std::vector<std::string>& words) {
        return words[static_cast<std::size_t>(roll(static_cast<int>(words.size())))];
    }
    std::mt19937& engine() { return random_; }

private:
    std::mt19937 random_;
};

score::Rule some_rule(Dice& dice, std::size_t categories) {
    score::Rule rule;
    rule.name = "条款";
    rule.category = static_cast<std::size_t>(dice.roll(static_cast<int>(categories)));
    rule.match.kind = dice.one_of({"activity", "suggestion", "reception"});
    rule.award.points = Points{(dice.roll(40) - 10) * 2500};
    if (rule.match.kind == "activity" && dice.roll(2) == 0) {
        rule.award.by = {score::Attribute::status};
        rule.award.table = {{{"present"}, Points{dice.roll(20) * 2500}}, {{"absent"}, Points{-dice.roll(8) * 5000}}};
    }
    if (rule.match.kind == "suggestion" && dice.roll(2) == 0)
        rule.share = {
            score::Share::Kind::roles, {{"lead", Points::whole(1), false}, {"cosigner", Points{2000}, false}}, {}};
    rule.per = dice.roll(3) == 0 ? score::Per::quantity : score::Per::fact;
    if (dice.roll(3) == 0) rule.steps = score::Steps{Points::whole(1 + dice.roll(3)), Points{dice.roll(8) * 2500}};
    rule.combine = static_cast<score::Combine>(dice.roll(3));
    rule.over = static_cast<score::Over>(dice.roll(4));
    if (dice.roll(5) == 0) rule.start = Points::whole(dice.roll(10));
    if (dice.roll(3) == 0) rule.limits.floor = Points::whole(-dice.roll(6));
    return rule;
}

score::Scheme some_scheme(Dice& dice) {
    score::Scheme scheme;
    scheme.rounding = score::Rounding{Points{2500}, static_cast<score::Way>(1 + dice.roll(3))};
    scheme.assembly.base = Points::whole(dice.roll(3) * 10);
    scheme.assembly.cap_holds_bonus = dice.roll(2) == 0;
    scheme.categories = {{"a", "a", score::CategoryKind::ordinary, {}}, {"b", "b", score::CategoryKind::bonus, {}}};
    for (int i = 0; i < 1 + dice.roll(6); ++i) scheme.rules.push_back(some_rule(dice, scheme.categories.size()));
    if (scheme.rules.size() > 2 && dice.roll(2) == 0)
        scheme.exclusives.push_back(
            {"x", "", {0, 1, 2}, static_cast<score::Over>(dice.roll(4)), static_cast<score::Keep>(dice.roll(2))});
    return scheme;
}

/// The same scheme with caps on top: rules, roles, categories and the total.
score::Scheme capped(score::Scheme scheme, Dice& dice) {
    for (auto& rule : scheme.rules) {
        if (dice.roll(2) == 0) rule.limits.cap = Points{dice.roll(40) * 2500};
        if (dice.roll(2) == 0) rule.role_limits = {{"cosigner", {{}, Points{dice.roll(10) * 2500}}}};
    }
    for (auto& category : scheme.categories)
        if (dice.roll(2) == 0) category.limits.cap = Points::whole(dice.roll(30));
    if (dice.roll(2) == 0) scheme.assembly.limits.cap = scheme.assembly.base + Points::whole(dice.roll(40));
    return scheme;
}

Fact some_fact(Dice& dice, int number) {
    auto out = fact(dice.one_of({"activity", "suggestion", "reception"}), "X" + std::to_string(dice.roll(12)),
                    day(1 + dice.roll(4), 1 + dice.roll(6)));
    out.source = out.kind + " " + std::to_string(number);
    out.status = out.kind == "activity" ? dice.one_of({"present", "late", "absent"}) : "";
    out.role = out.kind == "suggestion" ? dice.one_of({"lead", "cosigner"}) : "";
    out.quantity = Points{(1 + dice.roll(6)) * 5000};
    return out;
}

std::vector<Fact> some_facts(Dice& dice) {
    std::vector<Fact> out;
    for (int i = dice.roll(25); i > 0; --i) out.push_back(some_fact(dice, i));
    return out;
}

/// A statement as text, to compare whole ones.
std::string shown(const score::Statement& one) {
    std::string out;
    for (const auto& line : one.lines) {
        const auto from = line.source == score::Source::fact ? one.facts[line.fact].source : std::string("-");
        out += from + " " + line.credit.str() + " " + line.points.str() + "\n";
    }
    return out + one.totals.total.str();
}

bool has_losses(const std::vector<score::Line>& lines) {
    return std::any_of(lines.begin(), lines.end(), [](const score::Line& line) { return line.credit < Points{}; });
}

} // namespace

TEST_CASE("the lines add up to the total, and each line's cuts to what it lost") {
    for (unsigned seed = 0; seed < 1000; ++seed) {
        Dice dice(seed);
        const auto scheme = capped(some_scheme(dice), dice);
        const auto one = statement(scheme, some_facts(dice));
        REQUIRE_MESSAGE(sum_of(one.lines) == one.totals.total, seed);
        auto parts = one.totals.base;
        for (const auto category : one.totals.categories) parts += category;
        REQUIRE_MESSAGE(parts == one.totals.total, seed);
        for (const auto& line : one.lines) {
            auto left = line.credit;
            for (const auto& cut : line.cuts) left = left - cut.amount;
            REQUIRE_MESSAGE(left == line.points, seed);
        }
    }
}

TEST_CASE("the order of typing never changes a statement") {
    for (unsigned seed = 0; seed < 600; ++seed) {
        Dice dice(seed);
        const auto scheme = capped(some_scheme(dice), dice);
        auto facts = some_facts(dice);
        const auto before = shown(statement(scheme, facts));
        std::shuffle(facts.begin(), facts.end(), dice.engine());
        for (auto& one : facts) one.entered_on = day(12, 1 + dice.roll(20));
        REQUIRE_MESSAGE(shown(statement(scheme, facts)) == before, seed);
    }
}

TEST_CASE("a cap never raises a total or a line") {
    for (unsigned seed = 0; seed < 1000; ++seed) {
        Dice dice(seed);
        const auto open = some_scheme(dice);
        const auto facts = some_facts(dice);
        const auto before = statement(open, facts);
        const auto after = statement(capped(open, dice), facts);
        REQUIRE_MESSAGE(after.totals.total <= before.totals.total, seed);
        for (const auto& line : after.lines)
            REQUIRE_MESSAGE((line.points <= line.credit || line.credit < Points{}), seed);
    }
}

TEST_CASE("what caps hold stays within them where nothing is lost") {
    for (unsigned seed = 0; seed < 600; ++seed) {
        Dice dice(seed);
        const auto scheme = capped(some_scheme(dice), dice);
        const auto one = statement(scheme, some_facts(dice));
        const bool pools = std::any_of(scheme.rules.begin(), scheme.rules.end(),
                                       [](const score::Rule& rule) { return rule.start.has_value(); });
        for (std::size_t i = 0; i < scheme.categories.size() && !pools && !has_losses(one.lines); ++i)
            if (const auto cap = scheme.categories[i].limits.cap)
                REQUIRE_MESSAGE(one.totals.categories[i] <= *cap, seed);
    }
}

TEST_CASE("a fact more never lowers a total where nothing is lost and nothing excluded") {
    for (unsigned seed = 0; seed < 600; ++seed) {
        Dice dice(seed);
        auto scheme = capped(some_scheme(dice), dice);
        scheme.exclusives.clear();
        for (auto& rule : scheme.rules) {
            rule.steps.reset(); // a further one at less can come first on an earlier day
            rule.combine = score::Combine::sum;
        }
        auto facts = some_facts(dice);
        const auto before = statement(scheme, facts);
        facts.push_back(some_fact(dice, 99));
        const auto after = statement(scheme, facts);
        if (!has_losses(after.lines)) REQUIRE_MESSAGE(before.totals.total <= after.totals.total, seed);
    }
}
