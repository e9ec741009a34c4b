#include "../../support/generated_schemes.hpp"
#include "../../support/naive/shown.hpp"
#include "../../support/score_facts.hpp"

#include <doctest/doctest.h>

#include <algorithm>

// Laws of scoring over generated schemes and facts; the seeds are fixed, so that a failure can be repeated.

using namespace rdlz;
using namespace rdlz::test;

namespace {

/// A world in which nothing is refused for want of a rounding, and one account in it.
struct Case {
    World world;
    score::Account account;
};

Case some_case(Dice& dice) {
    Case out{some_world(dice), {}};
    for (auto& version : out.world.versions)
        if (!version.rounding) version.rounding = score::Rounding{Points{100}, score::Way::half_up};
    out.account = some_account(dice, out.world.frame, 1);
    return out;
}

/// Versions may name categories that the last one lost, which is refused.
bool fits_together(const World& world) {
    return std::all_of(world.versions.begin(), world.versions.end(), [&](const score::Scheme& version) {
        return version.categories.size() == world.versions.back().categories.size();
    });
}

score::Statement scored(const World& world, const score::Account& account) {
    return score::statement_of(world.versions, world.period, account);
}

naive::Text shown(const World& world, const score::Account& account) {
    return naive::shown(world.versions, scored(world, account));
}

/// Calls `check` with so many cases and the seed of each.
template<class Check>
void over_cases(unsigned first, unsigned count, const Check& check) {
    for (unsigned seed = first; seed < first + count; ++seed) {
        Dice dice(seed);
        auto one = some_case(dice);
        if (fits_together(one.world)) check(one, dice, seed);
    }
}

void drop_limits(score::Limits& limits, bool caps) { (caps ? limits.cap : limits.floor).reset(); }

/// Everything that holds one day, one thing or one role apart. Such limits cross each other: where an earlier one takes
/// from a line, a later one takes less from another, and a third that would have taken from the first finds nothing; so
/// that a cap can raise a total. Limits that lie within each other (rule, category, whole) cannot.
void drop_crossing_limits(score::Scheme& scheme) {
    for (auto& rule : scheme.rules) {
        rule.each.clear();
        rule.role_limits.clear();
    }
    for (auto& category : scheme.categories) category.each.clear();
}

/// Without caps, or without floors; and some of them back again by chance.
score::Scheme without(score::Scheme scheme, Dice& dice, bool caps) {
    const auto drop = [&](score::Limits& limits) {
        if (dice.chance(50)) drop_limits(limits, caps);
    };
    for (auto& rule : scheme.rules) drop(rule.limits);
    for (auto& category : scheme.categories) drop(category.limits);
    drop(scheme.assembly.limits);
    return scheme;
}

} // namespace

TEST_CASE("the lines add up to the total, and each line's cuts to what it lost") {
    over_cases(1000, 500, [](const Case& one, Dice&, unsigned seed) {
        const auto statement = scored(one.world, one.account);
        REQUIRE_MESSAGE(sum_of(statement.lines) == statement.totals.total, seed);
        auto parts = statement.totals.base;
        for (const auto category : statement.totals.categories) parts += category;
        REQUIRE_MESSAGE(parts == statement.totals.total, seed);
        for (const auto& line : statement.lines) {
            auto left = line.credit;
            for (const auto& cut : line.cuts) left = left - cut.amount;
            REQUIRE_MESSAGE(left == line.points, seed);
        }
    });
}

TEST_CASE("the total is the base, the ordinary categories, what was added and what was deducted") {
    over_cases(2000, 300, [](const Case& one, Dice&, unsigned seed) {
        const auto totals = scored(one.world, one.account).totals;
        auto parts = totals.base + totals.added + totals.deducted;
        const auto& categories = one.world.versions.back().categories;
        for (std::size_t i = 0; i < categories.size(); ++i)
            if (categories[i].kind == score::CategoryKind::ordinary) parts += totals.categories[i];
        REQUIRE_MESSAGE(parts == totals.total, seed);
    });
}

TEST_CASE("no line counts more than it was credited, and none turns from a gain into a loss") {
    over_cases(3000, 300, [](const Case& one, Dice&, unsigned seed) {
        for (const auto& line : scored(one.world, one.account).lines) {
            const bool gain = line.credit > Points{};
            REQUIRE_MESSAGE((gain ? line.points <= line.credit : line.points >= line.credit), seed);
            REQUIRE_MESSAGE((gain ? line.points >= Points{} : line.points <= Points{}), seed);
        }
    });
}

TEST_CASE("the order of typing never changes a statement, and a second run gives the same") {
    over_cases(4000, 400, [](Case& one, Dice& dice, unsigned seed) {
        const auto before = shown(one.world, one.account);
        REQUIRE_MESSAGE(shown(one.world, one.account) == before, seed);
        dice.shuffle(one.account.facts);
        dice.shuffle(one.account.past);
        REQUIRE_MESSAGE(shown(one.world, one.account) == before, seed);
    });
}

TEST_CASE("what happened on days at which the period does not look changes nothing") {
    over_cases(5000, 300, [](Case& one, Dice& dice, unsigned seed) {
        const auto before = shown(one.world, one.account);
        for (int i = 0; i < 8; ++i) {
            auto other = some_fact(dice, one.world.frame, 1000 + i);
            other.earned_on = other.earned_on.plus_days(dice.chance(50) ? 800 : -800);
            one.account.facts.push_back(other);
        }
        REQUIRE_MESSAGE(shown(one.world, one.account) == before, seed);
    });
}

TEST_CASE("what is only declared, and what was earned out of office, changes no line and no total") {
    over_cases(6000, 300, [](Case& one, Dice& dice, unsigned seed) {
        one.account.subject.until = day(11, 1);
        const auto before = scored(one.world, one.account);
        for (int i = 0; i < 8; ++i) {
            auto other = some_fact(dice, one.world.frame, 1000 + i);
            if (dice.chance(50)) other.declared = true;
            else other.earned_on = day(11, 2).plus_days(dice.roll(50));
            one.account.facts.push_back(other);
        }
        const auto after = scored(one.world, one.account);
        REQUIRE_MESSAGE(after.lines.size() == before.lines.size(), seed);
        REQUIRE_MESSAGE(after.totals.categories == before.totals.categories, seed);
        REQUIRE_MESSAGE(after.totals.total == before.totals.total, seed);
    });
}

TEST_CASE("a scheme adopted once more in mid-year, word for word, changes nothing") {
    over_cases(7000, 300, [](Case& one, Dice& dice, unsigned seed) {
        const auto& last = one.world.versions.back();
        const World single{one.world.frame, {last}, one.world.period};
        World twice{one.world.frame, {last, last}, one.world.period};
        twice.versions[1].from = day(1, 1).plus_days(dice.roll(366));
        const auto before = scored(single, one.account);
        const auto after = scored(twice, one.account);
        REQUIRE_MESSAGE(after.lines.size() == before.lines.size(), seed);
        for (std::size_t i = 0; i < after.lines.size(); ++i) {
            REQUIRE_MESSAGE(after.lines[i].credit == before.lines[i].credit, seed);
            REQUIRE_MESSAGE(after.lines[i].points == before.lines[i].points, seed);
        }
        REQUIRE_MESSAGE(after.totals.categories == before.totals.categories, seed);
        REQUIRE_MESSAGE(after.judgement.band == before.judgement.band, seed);
    });
}

TEST_CASE("a cap of a rule, a category or the whole never raises a total") {
    over_cases(8000, 500, [](Case& one, Dice& dice, unsigned seed) {
        auto capped = one.world.versions.back();
        drop_crossing_limits(capped);
        const World with{one.world.frame, {capped}, one.world.period};
        const World open{one.world.frame, {without(capped, dice, true)}, one.world.period};
        REQUIRE_MESSAGE(scored(with, one.account).totals.total <= scored(open, one.account).totals.total, seed);
    });
}

TEST_CASE("a floor of a rule, a category or the whole never lowers a total") {
    over_cases(9000, 500, [](Case& one, Dice& dice, unsigned seed) {
        auto floored = one.world.versions.back();
        drop_crossing_limits(floored);
        const World with{one.world.frame, {floored}, one.world.period};
        const World open{one.world.frame, {without(floored, dice, false)}, one.world.period};
        REQUIRE_MESSAGE(scored(with, one.account).totals.total >= scored(open, one.account).totals.total, seed);
    });
}

namespace {

/// A scheme in which more is never less: nothing is lost, and no fact takes another's place. What can take a place:
/// the first of several that counts once, steps (an earlier fact takes the better step), rules that exclude each other,
/// conversions, means and percentages, expected numbers, limits that cross each other.
score::Scheme growing_scheme(Dice& dice, Frame frame) {
    frame.losses = false;
    frame.whole.assign(frame.whole.size(), false);
    auto out = some_scheme(dice, frame);
    drop_crossing_limits(out);
    out.rounding = score::Rounding{Points{100}, score::Way::half_up};
    out.exclusives.clear();
    out.conversions.clear();
    for (auto& rule : out.rules) {
        rule.steps.reset();
        if (rule.combine == score::Combine::once) rule.combine = score::Combine::highest;
    }
    return out;
}

} // namespace

TEST_CASE("a fact more never lowers a total where nothing is lost and no fact takes another's place") {
    for (unsigned seed = 10000; seed < 10500; ++seed) {
        Dice dice(seed);
        const auto frame = some_frame(dice);
        const World world{frame, {growing_scheme(dice, frame)}, some_period(dice)};
        auto account = some_account(dice, frame, 1);
        const auto before = scored(world, account).totals.total;
        account.facts.push_back(some_fact(dice, frame, 1000));
        REQUIRE_MESSAGE(scored(world, account).totals.total >= before, seed);
    }
}
